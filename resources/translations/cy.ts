<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
 <context>
  <name>Childcare Atlas</name>
  <message>
   <source>
Source: {source}
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> Last listed as at {day}; later releases leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>"key person"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>"mobile phone" OR camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>'{value}' is not a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(no longer asked)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>* A small number: fewer than 10, or counted among fewer than 10 (then no percentage is given).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>* So few that no percentage is given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 Jan 2026</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 March 2026</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 March 2027</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 September 2024</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 to 2 years ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 to 6</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>100 or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>12 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>18 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2 to 3 years ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>20 to 39</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>25 MB each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>28 Sep 2022 to </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>28 September 2022</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>3 to 4 years ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>30 June 2026</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>30 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4 to 6 years ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>40 to 59</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>6 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>60 to 99</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>7 to 19</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A CSV, ODS or Excel file that you have already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A URN is a registration, not a place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A blank always has a reason. None of these says that a setting was never inspected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A copy is made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A copy that your council keeps, or a USB stick.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A day, such as 31/03/2026</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A decision, tags, a note that is saved while you type, and the questions to ask on a visit with their answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A deprivation band describes the neighbourhood of the setting's postcode, not the setting or its families.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A folder, or an address beginning with https://</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new note.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new owner, company or address means a new registration. You decide whether it is the same setting; nothing is merged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new saved search.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new sheet of columns of your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new view.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A newer report may be on Ofsted’s site: these data are as at {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number opens its sentences; a sentence its passage here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A page for each of these settings to print and take along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A percentage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A postcode, the first part of one, or a town</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A project is a small file for a colleague who has this program too. It names settings by their URNs alone; nothing is sent anywhere until you send it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A provider can be on several registers, so that these add up to more than all; the combinations add up to all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A question of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A registered person of a similar name: {was}, then {now}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A registered person of the same name, {name}, under another number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A release of Ofsted’s register, downloaded from GOV.UK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A report card has no overall grade. Read the six areas one by one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A rule points here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A school may take children from the age of two without registering apart: about 19% of places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A setting is taken off a shortlist or a tag; here stands whatever is kept of any.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A setting that has left, or one registered since, is not in this release.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sheet of my own, with columns such as vacancies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A similar name: {was}, then {now}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A table to paste into a message, with its source and licence below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A web page came instead of the file {what}: this network may want you to sign in first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A, S, W in the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A4 across, with the columns' names, the source and the page number on every page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About 60,000 settings, straight from GOV.UK to this computer. It takes a minute or two, and you can stop at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About Childcare Atlas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About {places_estimate:.0f}, an estimate: the average for its type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledge all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledge all that are shown (Ctrl+Shift+A). Undo takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledge and go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledged on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledged {n} changes</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledged {n} changes</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledged {n} changes</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledged {n} changes</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledged {n} changes</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledged {n} changes</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Action: must</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actions and recommendations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actions and recommendations stand in inspection reports. None is held of the settings and days chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actions or recommendations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actions taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Active filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an area to stand beside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an area …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add or remove settings until there are two to six.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add this filter of your own columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add to my list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add what is missing to mine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added 1 setting to a new list, {first_list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added a question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added {listed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added {listed}; {newest}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added {older} as at {day}; the newest you have is still {day2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added {settings} to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address: {where}, then {where2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After a concern or a visit: what Ofsted or the setting did</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After: {source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All is whole: the register held can be read, and every file is the one that was read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All numbers of this part, a row each…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All of England</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All of it is in {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All of the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All settings on the register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All settings that have left the register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All that is known of it, as a PDF, on paper or as a web page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All themes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All types</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {count} things known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also at this address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also my notes on the settings of these lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amber: keep an eye on it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Among settings that have left the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Among the very best in the country in this area; others could learn from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An older inspection: not news.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An outcome stands without its date; it is not shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>And {more:,} more, dealt with in the same way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>And {more:,} more: the list has them all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>And {more_doubts:,} more, which are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another copy of the program is changing the data in {where} just now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another name: {was}, then {now}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another registered person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another registered person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another registered person: {was}, then {now}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another sheet has a column {name}: this one is named after its sheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another telephone number: {was}, then {now}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer: {question}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answered a question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any report card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>April</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>April to June</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Are children outdoors every day?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Area: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Areas by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrow keys move the frame, with Shift they size it. Enter searches in it, Escape stops.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrow keys move the map, plus and minus zoom. N and P go from setting to setting in the list’s order, Enter opens one, Escape goes back. D draws a frame to search in, A chooses the authority in the middle. The list holds the same settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrow keys or the pointer read the numbers; Enter or a press opens the settings behind one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As Ofsted’s page listed them on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As at (if it has a day)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As at {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As at {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As at {day}: {release}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As at {day}: {title}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As at {listed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it stands in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for its family information service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the council’s family information service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask whoever sent it to save it again. Nothing of yours was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your IT team whether a proxy inspects connections, or use a mirror.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asked: {question}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking what is published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At a glance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At least this many places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most this many places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most {time}, {source}. What is held is not fetched again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attribution of places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aug</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>August</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authorities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authorities on the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authorities: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authorities’ outlines and names come with the boundaries (1 MB), which the Data page fetches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authority boundaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authority boundaries, for the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authority whose reports are fetched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the usual widths</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the usual widths of columns and panes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back up lists and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back up your lists and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backing up your lists and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bars: actions filled, recommendations outlined after them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Basics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before 4 November 2013. The third of the four grades then in use; later replaced by “Requires improvement”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before September 2015</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before that: {titles}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before- and after-school or holiday care only: checked, not graded on education.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before- and after-school or holiday care only: checked, not graded on education. Some releases do not publish outcomes for such clubs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Behaviour and routines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Behaviour, attitudes, routines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Being fetched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beside England</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beside it: as at {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Better than at the inspection before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Between the releases as at {day} and {day2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Between the two releases, clubs among them. Leaving the register is not proof of closure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Between two days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Between two releases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blank where Ofsted does not publish it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both kinds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both stood on the register as at {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both {kind}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brief</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brief for a visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brief: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring a CSV with a column of postcodes and one of ward or LSOA codes, such as the ONS postcode directory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring a sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring a sheet of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring back a backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring back this text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bringing the data in was cut short: the part of the program that does it ended unexpectedly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brought back an earlier note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brought here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brought your own columns from {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brought your own columns from {sheet}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Build it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Build it again from the downloads held, without a network: childcare-data rebuild</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Build it again from the downloads held; that needs no network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Build it again with this version: childcare-data rebuild</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Build it again with this version; that needs no network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Build them again from the files held, without a network: childcare-data reports rebuild</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Building again:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Building the register again from the downloads held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Built again: {counted}, {newest}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By a notification that says what has ended, and nothing of what you searched for or keep.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By authority and kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By authority: {counts}, and {n:,} more authorities.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By authority: {counts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By combination of registers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By deprivation band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By local authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By type, region and band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By type, registers, area and band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By way of another registration ({near}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By way of {title} ({near}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CSV, for any spreadsheet (.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CSV, for any spreadsheet or program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Came back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Came back to the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Came back to the register, registered on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Care that need not register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cares for children from 1 September after they turn 5 until they are 8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed registers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed the order of the lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed the order of the questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed the order of the searches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed the order of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed the search {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed the watch list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes by kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes from {day} to {day2}: {area}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check Ofsted's page for a newer report before you decide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check current guidance before you cite it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check current guidance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check it, or sync postcodes with: childcare-data sync --what postcodes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check it. A new postcode may be in a newer list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that this is the folder or address that has {host} in it. If it is, have it written afresh where it is kept, or go on without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that this is the folder or address that has {host} in it. If it is, have it written afresh with 'childcare-data mirror', or sync without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the URN; search by name or postcode finds it too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the folder or address of the mirror, and that the drive or share is connected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the network and try again; what is already held works without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the proxy in the system's network settings, or use a mirror.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checked against the requirements, not graded for quality. It met them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checked without grades: met or not met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checked: {outcome}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking what is held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare (both parts)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare (compulsory part)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare (voluntary part)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare Act 2006, section 6: enough childcare for parents who work or train, to 1 September after age 14, for disabled children to 18; and the statutory guidance's yearly report to elected members.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare Atlas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare Atlas {program_version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare Register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare Register check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare Register only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare Register only: checked against the requirements, not graded for quality.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare Register only: checked, not graded, {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare Register only: no outcome in this release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare Register only: not graded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare Register only: not inspected for education. Ofsted checks about one in ten each year, so no inspection is usual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare Register only: with an outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare Register, compulsory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare Register, compulsory part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare Register, voluntary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare Register, voluntary part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare on domestic premises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare on non-domestic premises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare sufficiency: {area}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare, compulsory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childcare, voluntary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childminder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childminder agency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childminder, not at home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childminders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childminders and others whose address is withheld are counted by authority and band, and placed in no smaller area.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childminders of agencies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childminders registered with Ofsted, those without domestic premises among them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childminders without domestic premises counted apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Childminders’ addresses are withheld: no postcode finds them. Its first half finds the district.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder for the mirror</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a look-up file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a look-up file from postcode to ward or LSOA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a setting in the list first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a sheet of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another folder with --data, or ask for access to this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another folder, or ask for access to this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another of the backups; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose authorities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose register files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the authorities you work for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the folder that 'childcare-data mirror' wrote: it has a folder for each publisher in it, such as www.gov.uk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the folder that was written as a mirror: it has a folder for each publisher in it, such as www.gov.uk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the mirror's folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chose to register, for example a nanny or an activity club. Sampled checks only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chosen to be compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chosen to compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear the filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear what is chosen to compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close all the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close this message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Club, none published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour by: nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour the marks by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Column filled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Column left empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Column {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns chosen for taking away: {tables}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns left empty: the register cannot know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns to keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns to take away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comes beside yours, under another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comes to this computer alone. What is held already is not fetched again, and you can stop at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Common inspection framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare	C</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare: {n} settings side by side, by URN, only what differs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare: {n} settings side by side, by URN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compared: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing takes two to six settings; {n} were given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing the releases …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compulsory Childcare Register requirements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed an earlier registration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consistently excellent work in this area that makes a real difference to children.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Constituency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contains OS and Royal Mail data © Crown copyright and database right. Source: ONS, OGL v3.0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contains OS data © Crown copyright and database right. Contains Royal Mail data © Royal Mail copyright and database right. Source: Office for National Statistics licensed under the Open Government Licence v3.0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied 1 row with its head.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied as a picture: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied {rows:,} rows with their head.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied {rows:,} rows: paste into a spreadsheet or a message.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied {rows:,} rows: paste into a spreadsheet or a message.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied {rows:,} rows: paste into a spreadsheet or a message.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied {rows:,} rows: paste into a spreadsheet or a message.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied {rows:,} rows: paste into a spreadsheet or a message.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied {rows:,} rows: paste into a spreadsheet or a message.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied, with its source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied. Nothing of yours is in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied. Paste it into your message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copies (*.sqlite)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copies of your lists and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copies of your lists and notes, and putting one back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copies, newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy as a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the chart as a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the whole fingerprint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy with citation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy with citation: {title}, {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Council changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Count by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Count out-of-school clubs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counted from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counted over the reports held. Inspections in a period are targeted: the counts say nothing of an area's quality.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counted over the reports held. Inspections in a period are targeted: the numbers say nothing of an area’s quality.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counting …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data as at {as_at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data as at {day}. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dec</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>December</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided {word} about {settings}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the {kinds}	Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted the list {name} with {settings}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted the search {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deprivation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deprivation band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deprivation band of the area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deprivation band of the postcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deprivation of the area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Did not meet all requirements; told to put things right by a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Did not meet requirements in a serious or repeated way; Ofsted took formal action.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Differs, explained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Differs, not explained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distances</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distances are straight lines: walking or driving is further.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distances in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do again: {redo}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does well, could do better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Doing everything it should in this area. This is a high standard. It is not the old “Good”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Domestic childcare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Domestic premises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done again: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Double-click or F2 changes a cell. It stays in your own file, and Ctrl+Z takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download the file again, or save it once more as CSV.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download the file with a web browser and import it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Downloading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Downloads, as published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag round an area to search in it. Escape stops.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw an area to search in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drawing the page …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EYR Early Years, CCR compulsory, VCR voluntary Childcare Register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EYR is the Early Years Register, CCR the compulsory part of the Childcare Register, VCR its voluntary part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each dot is a setting. Zoom in for the kind of its outcome.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each fact and its column in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each filter must hold. Take one away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each framework stands alone: its grades are never counted with another's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each row has the source's own may, should or must. Check current guidance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier four-grade inspections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier inspection reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier registrations here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier registrations here, perhaps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier versions of the note on {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier versions, newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early Years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early Years Register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early Years Register providers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early Years Register providers whose newest four-grade outcome is of this framework; each area has its own base.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early Years Register providers with a four-grade outcome, whatever came later. Requires improvement was called Satisfactory before 4 November 2013. Inspections in a period are targeted and say nothing of an area's quality.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early Years Register: four-grade outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early Years Register: only a Childcare Register outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early Years Register: only a visit that found no children</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early Years Register: only an out-of-school care outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early Years Register: out-of-school club, none in this release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early Years Register: registered long ago, nothing in this release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early Years Register: registered recently, nothing published yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early Years Register: report card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early years places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early years places by authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early years places by deprivation band, known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early years places by type, known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early years places known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early years places with childminders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early years places, including estimates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Early years places, known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit the questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Education inspection framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Effective</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Effective; met children’s needs well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty the search box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>England</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>England and {areas}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>England’s published childcare register and inspection reports, kept on your own computer. Search it, compare settings and see what changed, with or without a network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter adds it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Escape empties it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Estimate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Estimates by dated rules, never appointments. Check current guidance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every authority of England as at {day}. {told_of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every council must give parents information, advice and assistance on childcare (Childcare Act 2006, section 12). It can name childminders near you who have agreed to it, and often who has a place free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every provider falls in one of these, by its latest outcome in this release or by why there is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every provider on the register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every provider on the register; childminders registered with agencies are not in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every setting here is invented</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything that this search finds was there when you last looked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything you keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Excel workbook (.xlsx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Excel workbook, with filters and a sheet of notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Excel, web page and more, choose columns…	Ctrl+E</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exceptional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected standard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export: take this away as a file, on paper or to the clipboard (Ctrl+E)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Facts about a setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>February</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch it with: childcare-data reports fetch URN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch the reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch the reports of the settings on my lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch the reports of this authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch the reports of {whose}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch the rest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch their reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching the reports of {whose}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fewer things known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File imported by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill columns with my own figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filled by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fills no column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fills “{title}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filters ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filters ({on})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find an authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find, on the map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find, with the map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fingerprint (SHA-256)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First listed in the release as at {day}, though registered on {registered}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First listed in the release as at {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Food and allergies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For a visit: what it is, its outcomes and what must improve, the rules that point at it with their source, its history over the releases held, who else is there, who runs it, your watch list’s entry, and room for notes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For example relatives, or a few hours in one place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For whoever helps you: where in the program it happened. What you searched for or wrote is not in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For {name}. The URN stands on the setting’s page; leave empty what the file says itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget them, and keep none from now on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget these searches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget {key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Form of outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four grades</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four-grade inspections before September 2015</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four-grade inspections, September 2015 to August 2019</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four-grade inspections, September 2019 to November 2025</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four-grade outcomes, whatever the framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four-grade scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four-grade scale, to 9 November 2025</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four-grade scale: {heading}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four-grade scale: {outcome}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four-grade scale: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four-grade, {lower}{area}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Framework changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some space and try again; what was there before is whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From 1 September 2015: the common inspection framework.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From 1 September 2019: the education inspection framework.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From 10 November 2025</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From 10 November 2025: report cards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From 10 November 2025: report cards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From 4 November 2013. Not yet good; there may have been lesser breaches of requirements.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From Nov 2025</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the mirror {mirror}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the release as at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the release as at {day}, row {row:,}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the release as at {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From your own sheets, not from the register. It stays on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From {listed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Funding: Inadequate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Funding: leadership and governance, urgent improvement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Funding: safeguarding standards not met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GOV.UK, Find your local council</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get it with: python -m pip install pyarrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get more releases with 'childcare-data sync', or import an older file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get the older releases too, or import an older file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get the postcodes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get the published data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get the published register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get the reports of the other {rest:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get the reports of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get their reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get them once with: childcare-data sync --what postcodes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get them once: 31 MB from Ordnance Survey.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get them with 'childcare-data sync', import a file, or look at the sample with --sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get them, import a file, or look around in the sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get what is new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Getting the published data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it a short name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Glossary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on without the mirror</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to My list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to a section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good or outstanding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good or outstanding is of Early Years Register providers with a four-grade outcome. Report cards have no overall grade and are not in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good or outstanding is of those with a four-grade outcome in the same row. Report cards have no overall grade. Small numbers are marked, and no percentage of them is given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good or outstanding, four-grade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good or outstanding, four-grade scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grade: {grade}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Graded: {area}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grades above and below this line are not on one scale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Green: in hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand lists, searches, views and own columns to a colleague, or open theirs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has a value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hatched: no number of its own in this release, or so few that no percentage is given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have it written afresh where it is kept, or go on without it. On the web, look at its address in a browser: it may want you to sign in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have the mirror written afresh with 'childcare-data mirror', or sync without it. On the web, look at its address in a browser: it may want you to sign in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heads of the table: press one to sort by it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help on this page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highly effective; met children’s needs exceptionally well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History over the releases held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home childcarer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home childcarers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How are SEND, language and medical needs met?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How are accidents and concerns told to parents?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How are food, allergies and first aid handled?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How do children settle in, and how is behaviour handled?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far from {key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How firm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it stands now is copied first, so this can be turned round as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How its letters are turned into bytes. It is recognised by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How long have the staff and the manager been here?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many children to each adult today?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many: actions first, then recommendations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much the number has grown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How this was made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How to ask the council</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How to get reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How to search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If the program closes now, what you typed last is lost. It still stands in its field, where it can be copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If you are sure that it is right, repeat with --accept-suspicious.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If you are sure that it is right, take it in all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import PDFs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importing reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In England</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In Find, press “Add to my list”, or L on a row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In Find, press “Add to my list”, or L on a row. Here they stand in your order, with your notes, the questions for a visit and your decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In Find, “Save this search” keeps one here and says what is new in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In a straight line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In a straight line; walking or driving is further.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In force from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In force from {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In force from {day} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In its words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In no release held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the reports’ own words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In use: it was set when the program was started.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In use: nothing is fetched from anywhere else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inadequate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inadequate: again within 6 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Including estimates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inclusion rule: {rule}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inside one scale and one area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected at all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected from 10 November 2025</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected from 10 November 2025. Another framework than that of earlier reports: the two are read apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected from September 2015 to August 2019</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected from September 2019 to 9 November 2025</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected from {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected on or after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected on or before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected over {low} years ago</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected over {low} years ago</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected over {low} years ago</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected over {low} years ago</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected over {low} years ago</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected over {low} years ago</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected to 9 November 2025, each under the framework of its day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected to {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected under a year ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected under the report card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected under the report card, whatever its grades</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected under {high} years ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected {age}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected {day} to {day2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected {day}, {age_in_words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected {list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected {low} to {high} years ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspected: {lower}{named}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspection of {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspection of {day}: {grade}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspection report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspection reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspection {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspection, 2015 framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspection, 2019 framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspection, before September 2015</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspections in a period are targeted and do not describe every setting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspections to expect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspections to expect: {areas}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspectors did not give a grade for this area.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspectors found it did not. Read what was wrong and ask what has changed since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspectors’ findings; on a report card its areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Intervals that have come to their end, or do by {day}. Estimates, never appointments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is there a place for our days, hours and start date?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It could not be saved there. Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It had been on it in an older release.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has happened {count:,} times since this was opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has to be fetched first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not on your watch list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not yours. Your lists and notes are safe; what you did last may not have worked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is on the watch list. Press to take it off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is the same setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is watched; nothing is noted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stands in My list as a folder, and says what is new in it since you last looked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stays here, and says when something does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stays on this computer until you put it into a project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It takes the place of your sheet {sheet}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It took the place of an earlier file of the same date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was in an older release and is not in this one. That may be a closure, a new owner or a new registration.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was passed over; nothing needs doing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its address is not published, so nobody is looked for there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its name and address are no longer published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its name and address are published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its other settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its table has the same numbers. Arrow keys read them, Enter opens the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JSON, for a program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JSON, for a program (.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>January</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>January to March</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined and left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined and left between releases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined by choice: over-8s, nannies, short sessions, activity clubs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined the register, registered on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined, and no longer on the register, since {short_day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined, left and changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jul</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>July</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>July to September</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>June</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Just {low:,} places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep a view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep how a page stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep how a page stands, and see it so again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep mine, leave theirs out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep my searches on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the settings you are thinking about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep what I searched for, on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps England’s published childcare register and inspection reports on your own computer. No account, nothing about you is sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept on this computer alone, and never sent anywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key person and emotional security</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key to the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys of this page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys on {page}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kilometres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind not given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of setting: {type}, then {type2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known places only, without estimates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LS8 5DT, LS8 or Otley</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last checked, met or not met, {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last inspected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last inspected under the four-grade scale, {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last inspected under the report card, {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last inspected {ago} ({day}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last listed as at {day}; later releases leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later registrations here, perhaps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later visit: {visits}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Latest is four-grade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Latest outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Latest outcome only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Latest outcome: none published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Latest outcome: {titles}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Latest outcome: {visits}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Latitude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leadership, supervision of staff and training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave notes out, or share fewer lists. Nothing of yours was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave theirs out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leaving the register is not proof of closure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left open an earlier registration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out: yours stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let go to import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letters stored as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence and sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licences of what is inside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>License</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>License-Expression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Likely by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Likely the same setting, because:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Likely to be inspected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List {name}: {settings}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listed for the first time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listed in {count} releases held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists and searches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists that you have too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists, saved searches and tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists, searches, views and own columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Local authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Local authority: {la}, then {la2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longitude</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at {title}, {second}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at {title}, {urn}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for a newer release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for a newer version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for newer reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for “{fewer}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look-up file {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lost is what was done since: {list}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lost is what was done since: {list}; and {count} more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MIT licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made by you, or before a change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made for the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made the list {list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made the list {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a copy now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the reports of {whose} ready?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make this column narrower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make this column wider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making searchable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the sample edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map of settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map of {points:,} of {heading}. The list beside it holds the same settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map: {title}. The table has the same numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>March</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Markdown, for an e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Markdown, for an e-mail (.md)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marked {name} as looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Matches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May care for children from birth to 31 August after they turn 5, and must follow the early years rules (EYFS).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Maybe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Maybe	M</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Medicine and first aid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Met or not met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Met or not met, no grade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Met or not met: checked, not graded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Method and exclusions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Miles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mirror</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Most are withheld by Ofsted. They are listed here by local authority only, and cannot be found by name or distance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Most in {most} ({number}), fewest in {least} ({number2}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Most relevant first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move down	Alt+Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move left	Ctrl+Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move or open {short}, column {place} of {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move right	Ctrl+Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move up	Alt+Up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved here from another authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved to another authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved {settings} from {source} to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved, was at {before}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Must: {action}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My shortlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>NEAR(sleep check)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name and address withheld by Ofsted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name not given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the published files it rests on, with their fingerprints (SHA-256)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name two to six URNs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name withheld</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name withheld, placed by area only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name, town, postcode or URN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names and addresses of childminders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names and addresses of childminders and of care in homes are not published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names and addresses that are withheld stay blank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names and addresses that are withheld stay blank. Your notes, tags and decisions are not in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names, towns, postcodes and URNs are searched, each word from its beginning. Try fewer words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nannies and others who look after children in the children's own home.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow the search, or choose one authority on the Data page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Near {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Neither is taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New list…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New list…	Ctrl+N</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New report card, inspected {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New settings within 30 months of registration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New, no inspection published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New, not inspected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next place found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No	N</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No account. What you search, list and note never leaves this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No authority has a number in this release.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No authority’s outline is known in the middle of the map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No children attending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No date given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No earlier release is held to compare with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No earlier release is held to compare with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No four-grade outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No funding or support rule that is known points at its newest outcome.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No grade given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No grade, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No headings that the program knows were found in this report, so its text stands whole, as it came.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No inspection listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No inspection outcome in this release, though registered since {year}. Reports may exist on Ofsted's page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No inspection outcome in this release.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No inspection outcome in this release. Reports may exist on Ofsted's page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No inspection outcome in this release. Reports may exist on Ofsted’s page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No inspection published yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No inspection published yet. Registered {registered}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No interval is known after "needs attention", "urgent improvement" or safeguarding not met.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No known rule explains this difference.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer on the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer on the register as at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer on the register as at {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer on the register as at {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer on the register as at {day}. That may be a closure, a new owner or a new registration.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer on the register at the same premises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No look-up file from postcode to {area} was brought, so no setting is placed in one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No new registration waits for its first inspection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No numbers of its own in this release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No other registration is listed at this address in the releases held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No other registration is, or was, at these premises in the releases held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No outcome in this release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No outcome in this release, for any of the reasons below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No outcome in this release, registered since {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No outcome is published in this release. When was the last inspection? May we see the report?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No outcome, any reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No overall grade is given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No overall grade is given. These grades cannot be compared with Outstanding, Good, Requires improvement or Inadequate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No overall grade published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No postcodes are held, so distances cannot be worked out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No published data are held yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No published data are held yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No published figure held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No release as at {as_at} is held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No release between {day} and {day2} is held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No release between {day} and {day2} is held: what came and went between the two is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No release held here lists it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No release of a year ago is held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No release that is held has numbers of {authority}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No release within {days} days of {day} is held to compare a year with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No report card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No report card yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No report held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No report is held here. Read the newest one on Ofsted's page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No report is held of {count} of these.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No report is held of {named}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No report is held yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No report of these settings is held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No report was imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No reports are held yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No result given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No result published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No result stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No rule points at a setting here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No searches yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No sentence has exactly that; these have words that begin with it ({widened}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No sentence has these words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No separate safeguarding result in the published data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No setting has its address at {upper}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No setting matches these filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No setting of that name at that postcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No setting stands there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No setting that has a place is in that area.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No setting with the URN {urn} is held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No such report is held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No tags, decisions, answers or earlier texts, and nothing of the published data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No views kept yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No {kind} held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No {what} is called '{value}'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody runs several settings here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody’s interval comes to its end in this time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None in this release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None is called “{strip}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None is found in the releases held, the oldest as at {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None is set: data come straight from their publishers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of these settings’ reports is held yet: get them below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of your notes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of your own columns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None published yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None published yet: registered {registered}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None ticked: anywhere in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None where there are fewer than 10.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None with a four-grade outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None: a report card gives no overall grade.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not Recorded is what the register itself writes where it names no region or authority: these providers are counted there, so that everything adds up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not a URN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not a value of this kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not acceptable, or requirements that keep children safe and well were not met.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not available: listed, but not on Ofsted’s site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not available: the page lists the file, but Ofsted’s site does not have it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not available: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not decided: leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not effective</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not everything is removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not everything you wrote could be saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not fetched yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not given, insufficient evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not graded on this scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in the register held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in the register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in this register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in this register: nurseries run by schools, childminders of agencies, and care that need not register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in this register: school-run nurseries from age two (about 19% of places), childminders of agencies, and care that need not register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in this report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not inspected for education. Ofsted checks about one in ten each year, so no inspection is usual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not judged separately</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not judged separately, or not published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not judged separately, or not published, under the rules of that time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not met with actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not met with enforcement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not news</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not now: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not on the map, which has the authorities of today: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not on the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not published for a setting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not recorded for this kind of registration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note on {urn}, inspection {about}: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note on {urn}: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note: {note}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes from the visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes that leave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes where you have written too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing bears this tag any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing else was changed. Open it with another program, or download it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has been taken in yet. The files themselves stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has changed here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has changed yet. What is ticked comes in, as one step that Undo takes back; what you have stays unless you say so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing here. Show all {count:,}</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing here. Show all {count:,}</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing here. Show all {count:,}</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing here. Show all {count:,}</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing here. Show all {count:,}</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing here. Show all {count:,}</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in the help has these words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in this release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is called that. Try other words, such as a page, a filter or a button.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is fetched: invented reports of a few settings came with the sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is found for “{asked}”. Try fewer words, or the town alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is held yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is kept yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is kept yet. What you keep stays on this computer, and Undo takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is listed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is ticked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing matches these filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing matches this search now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing matches “{words}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing matches “{words}” with these filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing matches “{words}”. Showing results for {found}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing new is listed: all {counted} are held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing new is listed: the one release that was asked for is held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing new since {since}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing new.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing new: {newest} are the newest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing of it was used. Try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing of your lists and notes can be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing on this page needs it just now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing stands on this list yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to improve is held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to read yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Check that it is the register itself, a row for each provider, and not another table of the same page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Check that it is the register itself, a row for each provider, and not another table of the same page; if it is, a newer version of the program may read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Download the file again, or remove the column that is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Download the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Try again later; what is held goes on working.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was done since it was made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was done since that copy was made, so nothing is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was fetched yet. Ofsted’s page of this setting lists its reports.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was set aside or mended: every row was read as it stands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was taken in; what was held before stays as it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing yet: tick something above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing: this release alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nov</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>November</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numbers and dates stay numbers and dates. A second sheet tells source, date, question and licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nurseries, pre-schools and clubs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nurseries, pre-schools, clubs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nursery, full day care</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nursery, pre-school, club</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OS, Royal Mail and ONS data: credits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oct 2026</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>October</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>October to December</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of Early Years Register providers with a four-grade outcome.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of how many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of how many settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of reports
read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of the neighbourhood, not of the setting or its families.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of the postcode. None for those withheld.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of those who joined, on the register before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off unless you say so. They never leave this computer. With it, Find opens with what it showed last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Officer's desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Officer’s desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted does not hold the number; this is the average for its type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted does not publish it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted does not publish this childminder’s name or address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted does not publish this setting’s name or address, so nothing can be told of earlier registrations, of the others at its address or of who runs it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted withholds name and address of childminders and of care in homes; they are blank here and are not filled in from elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted withholds the names and addresses of childminders and of care in people’s own homes. Each council in England knows those in its area and has to help parents find childcare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted's page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted's page has an inspection on {day} that the register held does not list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted's stated aim is {interval}, to {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted's stated aim: every four years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted's stated aim: new settings within 18 months of registration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted's window is {interval}, to {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted, Understanding Ofsted report cards and grades</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted, childcare providers and inspections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted, inspection handbooks in force to 9 November 2025</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted, requirements of the Childcare Register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted: again within {interval} (“{firm}”), to {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted’s page and the register do not say the same:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted’s page of this setting lists no reports.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ofsted’s report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Older releases, to see what changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On Ofsted’s site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On inspection {number}:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On my lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On one of your lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the Early Years Register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the Early Years Register for at most 30 months, and the release lists no inspection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the day, inspectors found the setting did what it must to keep children safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the register again as at {day}, under the same URN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the register at the same premises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the registers {after}; was {before}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On top of the text size that the system has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On which lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On your list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On your watch list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On {count} lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On {list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On {short}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On ‘{name}’</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One file that opens in any browser and fetches nothing, with its source and licence below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One grade for the whole and one for each area. They cannot be compared with the grades of a report card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One line a row, for any program. It has no room for notes: name the source where you use it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of five bands for the neighbourhood of the postcode. It describes the area, not the setting or its families.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of {count} at this postcode.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One or more of these are no longer on the register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One or more were checked as met or not met, without grades. That says nothing of quality, and cannot be laid beside a grade.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One registered person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One row for each number, with the table, the line and the column that it stands in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One scale at a time: its grades cannot be compared with the other’s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One thing done since would be gone: {named}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only common words in the two names: {was}, then {now}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only one release is held, as at {as_at}, so there is nothing to compare it with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the differences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only this setting is on the register under this registered person or company.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a colleague's project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a colleague's project …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a web browser, sign in to the network, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it in Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open {name}, {urn}, in Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open {urn}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opened a project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening hours, ages, fees, free places, funded offers, staffing, and whether it is suspended. Ask the setting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening the report …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Or drop it anywhere on this page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Or drop it on this card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Or look around first: everything works on the sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Original pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other areas were not judged separately, or not published, under the rules of that time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other registers: {was}, then {now}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Our count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Our counts against the published figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Our questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out-of-school care</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out-of-school care only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out-of-school care only: checked, not graded, {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out-of-school check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out-of-school club</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out-of-school club, none in this release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out-of-school club: no outcomes in this release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out-of-school clubs are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out-of-school clubs stand beside other care here; clubs are not graded on education.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out-of-school day care</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcome changed, same framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcome in the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcome in words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcome, same framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcomes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcomes of one framework alone; nothing of another is added to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcomes, each framework apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outdoor play</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outstanding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Over 6 years ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Over {low}, up to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Over {told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overall grade not published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overall outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overall: {word}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own columns {sheet} ({source}): {columns} for {settings}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF, on A4 (.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page of the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {page:,} of {pages:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {page} of the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {page} of the original, as a picture. Its words are in the text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {page} of {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages of the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pane before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parents and partners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parliamentary constituency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parquet files are written with the library pyarrow, which is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part of the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part of the statistics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of the statistics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of this page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passed over: {sentence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Per cent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Perhaps an earlier registration of the same setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Perhaps registered again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Perhaps registered again, was {before}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Person’s reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place found before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place withheld</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Placed in the middle of its postcode’s neighbours: the postcode itself is newer than the list held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places are the registered maximum of children under 8 at one time, not free places and not children attending; 0 off the Early Years Register means not applicable and is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places changed from {before} to {after}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places for ages 8 to 14</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places for children under 8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places for children under 8: {was}, then {now}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places for children with SEND</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places including estimates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places including estimates take the average of the provider's type where Ofsted does not hold the number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places of Early Years Register providers, with estimates where Ofsted does not hold the number (Ofsted, methodology report).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places of childminders on the Early Years Register, with estimates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places, an estimate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places, estimate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places: {was}, then {now}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Please</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plus {list}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Possibly the same setting, because:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Postcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Postcode district</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Postcodes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Postcodes, for distances and the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pre-school, sessional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preparing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press a name to open the setting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press an authority to look at it; + and − zoom, the arrow keys move.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print on A4</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print on A4 across</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print what I keep as well: my decision, lists, tags and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print…	Ctrl+P</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress of fetching data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects (*.{ending})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Providers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Providers by register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Providers by type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Providers whose number is an estimate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Providers with a report card. No overall grade is given. Any of the six areas can be given or not, so each has its own base.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Providers, since {short_day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Published figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Published figures: Ofsted, official statistics on childcare providers and inspections.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Published in: {source}, {url}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Published name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Published {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put back the copy of {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put it on the officer’s watch list{key}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put my own notes in it as well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put settings here from What’s new, from Find, from the other lists, or by name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the key away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the setting on your list, or take it off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put theirs in place of mine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put this notice away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put {n} changes back into the queue</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put {n} changes back into the queue</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put {n} changes back into the queue</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put {n} changes back into the queue</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put {n} changes back into the queue</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put {n} changes back into the queue</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put {settings} on the watch list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Putting them side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Query</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions this raises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ratios and deployment of staff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read on in the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the files held again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the report of {name}: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the {lower}, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading a report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the lists …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the reports held again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recent searches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recommen-
dations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recommendation: should</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recommendations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records and notification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recruitment and suitability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Red: act now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Register files (*.csv *.ods *.xlsx);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered again?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered long ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered long ago, nothing in this release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered person or company</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered person {person_urn}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered providers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered recently</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered recently, nothing published yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered through an agency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered with a childminder agency, which does its checks. Ask the agency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered {ago} ({day}); no inspection published as at {as_at}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered {day}, {ago}; no inspection outcome in this release.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registers changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registers: {was}, then {now}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Regulatory visit, actions taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected an earlier registration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Release and area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Release before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Releases held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove a view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove everything and close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove everything of mine from this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove everything of yours from this computer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove filter: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {name}	Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {name} and its columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {short}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed a question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed your own columns from {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename the {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Renamed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Renamed the list {name} to {name2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Renamed the search {name} to {name2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Renamed the tag {tag} to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Renamed, was {before}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Renamed: {name} became {name2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename…	F2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report card of {day}: safeguarding standards not met.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report card of {day}: {area}: {grade}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report card, from 10 November 2025</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report card, no overall grade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report card. {grades}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report card. {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report card: {area}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report card: {heading}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report card: {word} in an area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report cards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report cards are given from 10 November 2025</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report cards give no overall grade, and their grades cannot be compared with Outstanding, Good, Requires improvement or Inadequate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report cards, from 10 November 2025</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report cards, from Nov 2025</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report cards, grade by area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report cards, grade by area: {area}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report cards: safeguarding standards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report cards: {area}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report of {day}{part}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report on Ofsted’s site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports (*.pdf);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports are fetched for the settings that you choose, never for all of England: open a setting in Find and get its reports, or choose one of your lists or an authority among the filters here and get theirs. Once held, they are searched without a network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports come one by one, so that Ofsted’s site is not kept from anybody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports of the settings on your lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports of {whose}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports with at least one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports with at least one, of the reports that were read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports: {done:,} of {total:,} {unit}, {left}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports: {fetched:,} fetched, {held:,} held already, {unavailable:,} not available.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requires improvement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requires improvement: again within 12 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revision: the file held took the place of an earlier one of the same date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reword</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reworded a question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Risk assessment and premises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rounded as published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rounded to the nearest {unit:,} as published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rounded to whole per cent as published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row:,} of its file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row:,}: {name}, {postcode}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row:,}: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows joined by URN (column “{column}”): {rows:,} of {all:,}. Settings: {settings:,}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows joined by name and postcode: {rows:,} of {all:,}. Settings: {settings:,}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows to look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows with the columns' keys, what each column means, source and licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rule's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules that point at it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules that point at settings: {areas}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Running several</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Running several settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Runs from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SAMPLE: every setting here is invented.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SAMPLE: every setting here is invented. {day}Nothing of it was published by Ofsted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SAMPLE: this setting is invented, and so is the file it stands in, which came with the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SEND and inclusion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SQLite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding effective</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding knowledge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding not effective</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding not effective. {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding not met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding not met at the latest inspection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding not met.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding not met. {outcome}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding not met. {outcome}, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding standards met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding standards not met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding standards not met in {not_met}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding standards not met, or not effective</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding standards not met. {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Safeguarding was not met on {day}. What was wrong, and what has changed since?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Said a year later: 65,600 on 31 August 2022, down by 5,400 since 31 August 2021.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Said in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Said what the column {name} means</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Said which rows are which settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Satisfactory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a copy elsewhere …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save all of these as CSV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as CSV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as PNG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as a picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as a workbook…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as {upper}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save or print this map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the chart as PNG…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the chart as SVG…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the list as CSV…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the map as PNG…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the sentences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the table as CSV…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the table or the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the whole page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save these sentences as CSV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save this search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved as {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved as {name}, {rows:,} rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved search: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved searches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved the search {list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved the search {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {pages:,} pages.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {pages:,} pages.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {pages:,} pages.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {pages:,} pages.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {pages:,} pages.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {pages:,} pages.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {pages} pages.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {pages} pages.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {pages} pages.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {pages} pages.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {pages} pages.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {pages} pages.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {written:,} rows.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {written:,} rows.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {written:,} rows.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {written:,} rows.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {written:,} rows.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}, {written:,} rows.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}. Hand it to your colleague as you like.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}: {rows:,} rows.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}: {rows:,} rows.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}: {rows:,} rows.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}: {rows:,} rows.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}: {rows:,} rows.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}: {rows:,} rows.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {path}: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say it with --as-at, for example --as-at 2026-06-30.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say it with --urn and --date, for example --urn EY123456 --date 2026-03-18.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say that distances are measured from {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say the date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say which date it is as at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say which setting it is about, and when it was inspected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>School-run nurseries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>School-run nurseries from age two (about 19% of places), childminders registered with agencies, and care that need not register are not in this register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search again to see what it says now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search again: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search for {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search inside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search inside the reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search this area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search {lower}{placeholder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search {name}. {search}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Searches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Searches of yours that ask for something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Section before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Section “{section}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sections of the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See childcare-data search --help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See the sizes first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sentences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>September</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serious weakness in this area that must be put right quickly. Read what the report says and ask what has been done since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set a mirror</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set aside and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set aside or mended, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set home to see how far each setting is from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set work to see how far each setting is from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings (URN)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings and places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings and places are counted from the register as published, one row a registration (URN).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings and places by type, register, area and deprivation band, outcomes with each framework apart, method, what is left out, the query, the files it rests on, and labelled empty columns for what the register cannot know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings and places for a sufficiency report: {area}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings and places in {area}, with out-of-school clubs, by type, registers, {by} and deprivation band, as at {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings and places in {area}, without out-of-school clubs, by type, registers, {by} and deprivation band, as at {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings and places, row by row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings behind the number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings by type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings compared: what the reports say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings for which this release lists a Childcare Register outcome. Ofsted checks about one in ten each year, so none is usual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings for which this release lists such a visit, whatever else was found before or after.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings for which this release lists such an outcome. Some releases publish none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings on the register: {conditions}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings that have left the register: {conditions}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings whose address is withheld have no place on the map, so none of them is in this list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings with a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings with at least one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shape says which kind of outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share a project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share with a colleague …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sheets (*.csv *.xlsx *.ods);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sheets of yours that say something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shortlists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Should: {action}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all of it: {title}, {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all {count} in Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show in Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the report as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the results as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show {count:,} changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show {heading}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since a date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since a year ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since a year ago: the release as at {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since report cards began</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since the inspection before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since the inspection before: area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since the inspection before: scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since the release before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since the release before: {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since you last looked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Single sentences: this layout has no part of its own for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Six is the most that can stand side by side. Remove one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Some words of the name in common: {was}, then {now}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Some work is needed to reach the expected standard in this area. Not a fail.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something could not be finished. The window says why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong that should not have: a mistake in the program, not yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort by name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort by your decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort the results by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort: best match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort: grade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort: least detour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort: most places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort: name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort: nearest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort: newest inspection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort: newest registered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort: {name} (yours)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sorted by {order}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source's address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source's date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source: Ofsted, childcare providers and inspections. Contains public sector information licensed under the Open Government Licence v3.0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source: Ofsted, childcare register and inspections, Open Government Licence v3.0; counted by Childcare Atlas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source: the sample edition of Childcare Atlas. Every setting in it is invented.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Staff and managers may have changed since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standards met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standards not met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State of the area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State of the nation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statistics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statistics {area_words} {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statistics: {area}, as at {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statistics: {area}, at the newest date held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stayed, and the council changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped: {lower}{title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopping at the next safe place …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strong standard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subtype</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sufficiency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sufficiency pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sufficiency pack: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Summary: {area}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supervision and sleep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Support: less than Good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>System</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tables (*.csv *.txt *.zip)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tables, charts, map, method and files, as a workbook, a PDF or a web page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tagged {settings} {tag}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags are given beside the note.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags: {list}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take a filter away or change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take a filter away, choose another area, or compare other releases.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take away {key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take in these {count:,} files?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take in this file?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it in all the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take neither of the two values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take off the tag {word}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take off {name}	Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take tables of this page away, or all of them (Ctrl+E)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the first of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the last of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take theirs under another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take them in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take-up of funded places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes the place of yours; Undo brings yours back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taking in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Teaching and learning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Telephone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell me when data have come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings in {place}.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings in {place}.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings in {place}.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings in {place}.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings in {place}.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings in {place}.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings {place}.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings {place}.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings {place}.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings {place}.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings {place}.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings {place}.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text of the licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Texts of reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That does not fit: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is no name for a {what}: it is blank or longer than {limit} letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That may be a closure, a new owner or a new registration.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That visit found no children attending.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Open Government Licence v3.0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The PDF is read as an inspection report: the setting and the day are taken from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The URN is blank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address {what} is not one of the publishers this program talks to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer stays here and is tried again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The arrow keys go through the list; C ticks one to compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The authority that stands beside the number of settings withheld. GOV.UK finds yours by postcode.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The change in full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The change's name for programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The columns of this view are chosen for what you take away from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection to {host} is not trusted: its certificate was not accepted by this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The copy is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The copy of {words} is back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The council may withdraw funding.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The council may withdraw the two-year-old offer for families receiving additional support, where it can show places of high quality near.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The council must secure information, advice and training for the registered providers that the regulations list. Read there whether this one is among them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The council should fund places for two-year-olds of disadvantage here only where good or outstanding places are not enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The council should withdraw funding as soon as practicable, with regard to continuity for the children.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data are in {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The date is in the title of the page it came from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The date is later than the release or too early to be true; it is taken as blank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The date is not a day that exists; it is taken as blank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The date of the latest outcome.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The difference is the published figure less ours, rounded as it was published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The due list, the rules, new registrations and providers with several settings then stand here. The choice is remembered on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The earlier registration was last listed as at {last} and no longer as at {gone}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The earlier registration {urn} ({name}) fits the later one better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file at its publisher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file could not be saved: {value}. Choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file has a column that the program does not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file has been taken in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file of your lists and notes was damaged. The copy of {day}, {here:%H:%M} is back in its place. {lost_in_words} The damaged file is kept beside it as {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file was not whole as it stands: {raw}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {name} among the downloads is not the one that was read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {name} is no longer among the downloads.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first day lies after the last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first is taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first {most_issues:,} are listed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first {most_rows:,} of {total:,} lines. Choose an authority or fewer kinds for a shorter sheet, or save as CSV to have them all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first {n:,} of {all:,} rows. The workbook has them all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first {n} of {all:,}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first {n} settings</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first {n} settings</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first {n} settings</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first {n} settings</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first {n} settings</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first {n} settings</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first {total:,} passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The four grades stay, but they are given for other areas and by other rules.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The four grades stay; the rules are others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The grade is none that the program knows; it is kept as it stands, and counted as not given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The held register cannot be read ({why}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The held register was written by a newer version of the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The held reports cannot be read ({why}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The inspection is more than three years ago. Who leads now, and who has stayed?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last 12 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last 3 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last 3 years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last is taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last visit found no children attending, so no grades were given, {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last visit found no children attending, so no grades were given. An earlier grade stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The later one was first listed as at {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The later one was registered on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The later registration {urn} ({name}) fits the earlier one better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The latest outcome is on the four-grade scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list {name}: {settings} by URN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The lists of the desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map needs the postcodes: 31 MB from Ordnance Survey, once. The list works without them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mirror has been written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mirror holds {counted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mirror {where} cannot be opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mirror {where} has a web page in the place of {what} ({host}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mirror {where} has no copy of {what} ({host}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The most children under 8 it is registered to look after at one time. Not free places, not how many attend.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The most children under 8 that Early Years Register providers are registered for at one time: not free places, not how many attend. An estimate is the average of the provider's type where Ofsted does not hold the number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newer release says something else of the same inspection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest good backup stands beside it, in the folder backups.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest report held, of {newest}, lists nothing; the one of {earlier} did.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The note as it stands now is kept among these when you bring one back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The note as it was then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number cannot be right; it is taken as blank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The opening part, or the summary of older reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The original file is not on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The original page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The outlines of authorities are not held: get boundaries on the Data page. The table has the numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page '{page}' is listed, but is withdrawn or holds no register file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page could not be drawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page is open in your web browser. You have version {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page it is listed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The postcode is not one; it is taken as blank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The printer could not be reached. Save a picture instead, and print that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The printer could not be reached. Save as PDF instead, and print that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program cannot tell the date that {file} is as at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program made a mistake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program may not write in {where}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program never looks for newer versions by itself and never fetches one. The button opens the page where they are published in your web browser; whoever runs that page sees a visit like any other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy refused the connection to {host}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The published data have come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The published name, or what it is and where it is where the name is withheld.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The publisher may have moved it. Try again later, or import a file downloaded by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The publisher's pages list no register file that the program knows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The questions for visits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The register can be half a year old. “Report on Ofsted’s site” opens the newest that Ofsted has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The register counts places for under-8s only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The register does not say in which ward or LSOA (a small area of the census) a setting stands. Choose a look-up file from postcode to ward or LSOA (CSV), such as the ONS Postcode Directory; it stays on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The register has been built again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The register is Ofsted's own account as at its date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The register lists no settings under the name {authority}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The register, newest release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The register, ready to search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The registered person is not published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The registered person or company, where published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The registration's number: a registration, not a place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The release as at {as_at} was not taken in: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The release lists this inspection for the first time; it is older than the release before, so it is not news.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The release’s page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report is longer than what is read of it. The whole is in the PDF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reports have been taken in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reports have come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reports held have been read again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reports that came until then are kept, and the same fetch goes on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row in full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row is shorter than the header; what is missing is taken as blank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row was left out: it has more cells than the header, so what belongs where cannot be known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row was left out: it has no URN that can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row was left out: its URN stands in an earlier row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same again: {command}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same as a workbook again: {command}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same as at the inspection before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same as on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same name: {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same number of places: {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same numbers as a chart or as a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same premises, written as {earlier} and as {later}, {postcode}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same premises: {address}, {postcode}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same registered person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same registered person: {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same share as on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same telephone number: {telephone}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sample edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sample edition holds a few thousand of some 60,000 settings, so its counts cannot be set beside the published figures. Get the published data to compare them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sample edition is invented and belongs to this program: no real setting, no licence needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The search {name}. {search}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The section is copied, with its source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The setting and what you keep about it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The setting in detail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings behind a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The shortlist {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The source says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The source says “{word}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The space bar ticks a column; Alt with up and down moves it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The space bar ticks one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The state of {area}, without out-of-school clubs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The state of {area}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tables are taken for releases of Ofsted’s register. A sheet of your own is brought alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text of the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text of this report cannot be read{why}. Its pages may still be looked at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text stays here and is tried again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The time since the release before is another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The usual ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The view {name}. {view}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The visit found no children attending, so no grades were given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The web browser could not be opened. The page is {page}. You have version {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole page as a web page…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole page as an Excel workbook…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole passage stands here. Enter opens the report there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The word is none that the program knows; it is kept as it stands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The word of a four-grade inspection, or the published met / not met. A report card has no overall grade: its areas stand in columns of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The words and each filter must hold together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {count:,} PDFs are read as inspection reports: the setting and the day are taken from each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their reports are fetched from Ofsted’s site once, and then read here without a network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no reports to fetch of {whose}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a {what} called '{name}' already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no copy yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no file {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no room left on the disk that holds {where}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to keep: no row is a setting's, or no column is ticked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These settings are of different types; what is asked of them is not the same in all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These settings were inspected under two frameworks. Their grades are not on one scale, so each framework has its own block and nothing is ranked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are asked at every setting. Answers given to a question that you remove are kept and still shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are fetched one by one, about one request a second, for the settings that you choose: one, a list, a search or an authority. Then they can be read without a network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are registered with their agency and are in no published count. Ask the agency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They can be built again from the files held, without a network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They may be the same company, and are not counted with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They name columns of yours: {columns}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They then stand here side by side: what they are, and what inspectors found, each framework in its own block.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This copy was not told where newer versions are published. Ask where you got it. You have version {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This could not be written in {folder}: it holds until you close the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This inspection’s published data has no separate safeguarding result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This page has nothing to take away now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This program is not Ofsted’s. It shows what Ofsted and others publish, and says where each fact is from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This project was saved by a newer version of the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This release does not publish outcomes for out-of-school clubs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This report has no part about it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This report names nothing that must or should improve.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This report says nothing of it in so many words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This report was read anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This search takes long, so it was stopped after a few seconds: these are the newest found by then. Add a word or a filter to search all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This setting is invented: Ofsted has no page for it. With the published register this opens it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This takes a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Those on my lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Through an agency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick at least one column.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick one more setting in Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick one or several. With none ticked, it is all of England. The choice is remembered on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick the setting to be compared, or untick it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick two to six settings in Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline from {day} to {day2}: {inspections} inspections among {count} things known. The arrow keys go through them; the list below says the same.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline from {day} to {day2}: {inspections} inspections among {count} things known. The arrow keys go through them; the list below says the same.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline from {day} to {day2}: {inspections} inspections among {count} things known. The arrow keys go through them; the list below says the same.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline from {day} to {day2}: {inspections} inspections among {count} things known. The arrow keys go through them; the list below says the same.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline from {day} to {day2}: {inspections} inspections among {count} things known. The arrow keys go through them; the list below says the same.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline from {day} to {day2}: {inspections} inspections among {count} things known. The arrow keys go through them; the list below says the same.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline of a setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline: nothing dated is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To 9 November 2025</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To 9 November 2025: four grades</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To Nov 2025</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To get more, choose an authority or one of your lists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the release as at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the search box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Told on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took back the decision about {settings}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took the tag {tag} off {settings}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took {settings} off the watch list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took {settings} off {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Town</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again in {after} or later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again later, or import a file downloaded by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again later; if it stays so, import a file downloaded by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again later; what arrived is kept and the download goes on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again; what arrived is kept and the download goes on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again; what was there before is whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try fewer words, or the beginning of a word with a star, such as allerg*.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try fewer words, the beginning of a word with a star (allerg*), or take a filter away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two rows differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two scales: this is not a rise or a fall.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two-year-old offer: Requires improvement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two-year-old offer: leadership and governance, needs attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a name, a town, a postcode or a URN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a value first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a word, and every sentence of the reports held that has it stands here. For example:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>URN of the setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>URN {before}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>URN {second}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>URN {urn}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>URN {urn}, not in the register held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>URNs compared with the release before. The publisher's joiners and leavers count changes of type and register and re-activations among them; here each is a line of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Under a year ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo: {undo}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undone: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Untick all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up to {high:,} places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up to {told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up to {told} {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update the program, or ask for it as a list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Urgent improvement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use a mirror</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the program’s own questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use this place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vacancies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vacancies, take-up, fees, a rating: a sheet of yours, joined by URN or by name and postcode. It stays on this computer and is sent nowhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>View {name}. {view}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>View: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Views of yours that show something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Visit checklist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Visit pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Visit with no children</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Visit, no children</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Visit, no children attending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Visited {day}, {age_in_words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Visits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Visits that found no children attending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Visits with no children attending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Visits without children, out-of-school care, and the Childcare Register. Ofsted checks about one in ten settings of the Childcare Register each year, so no inspection is usual there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voluntary Childcare Register requirements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voluntary part only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voluntary register only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voluntary register only: chose to register, for example a nanny or an activity club. Sampled checks only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voluntary register only: not graded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait an hour before trying again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until it has finished, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for your yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waits for you to say which setting it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Watch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Watch list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Watch: do adults talk with children, and are children at ease?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Watched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Web page, to read or print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Web page, to read or print (.html)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Welcome to Childcare Atlas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Welfare and wellbeing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Went back to the program's questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What I keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a search here cannot find, or not on the map. Your council’s family information service knows of more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a setting must do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a setting needs to do to improve, and actions it was told to take</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a setting should do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What became of each thing that the report says must or should improve?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What became of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What can be done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What can be done with this folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What can be typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changed between two releases of the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changed since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changed since {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What do you want to do? Type, then choose with Up and Down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What had been taken in before stays. A download goes on where it stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What has changed since the report, and what became of each of its actions?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What has happened since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is being done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is held has been checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is held here can serve a team: from a share, a USB stick or any web server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is in the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is not published for each setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is said of safeguarding in a part of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is said of single rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is the full cost, and how do funded hours work here?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is like for a child</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it means</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What leaves with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What must improve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What must improve, counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What stands there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the map shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the percentage is of.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the register cannot know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the release tells of each provider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the report says must improve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the two releases say differently, field by field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the words of the register and of the inspections mean, as the window says it where they stand.
The senses follow the publisher's own guidance. [What the grades mean](grades.md) has them by framework.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What these words mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to do first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to tell it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done since that copy was made is lost; the damaged file does not say what that was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was found last; where there is none, why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was said of single rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was said of {count:,} rows</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was said of {count:,} rows</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was said of {count:,} rows</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was said of {count:,} rows</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was said of {count:,} rows</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was said of {count:,} rows</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would be found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you did, for you or a colleague. It stays on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you exported or saved in other folders stays. The program closes, and begins afresh the next time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you keep of the setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you put on a list, tag, decide or write a note about stands here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you saw and heard, and what to ask. It stays on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you think of a setting stands here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you write stays in this program’s settings on this computer and is never sent anywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What’s new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What’s new: {areas}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What’s new: {area}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When data have come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where Ofsted does not hold the number, the average for the type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where do children sleep, and who checks on them?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where do you live?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where do you work, or pass on the way?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where from?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where settings are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where these facts stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where this stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where two rows say different things of one setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where you live and work, the days and hours you need, your child’s age, and any special need.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether Ofsted withholds name and address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether the inspection found that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which authorities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which council</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which setting is it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>While reading: {note}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who else is there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who may collect a child, and what are the rules for phones and cameras?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who runs it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who would be the key person, and who covers for them?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose the data are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why it stands there, and its source, are told here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why there is no outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With a four-grade outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With a report card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With how many settings’ reports are held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With such an outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With this outcome now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withheld by Ofsted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withheld in {authority}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withheld or not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withheld persons are never grouped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Within a part of the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Within six years of the last inspection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Within {number} months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Within {within_words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Within {within_words} of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without any filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without the words “{words}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without “{words}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words in the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words in this report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words inside the reports held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words, “a phrase”, begin*, NEAR(two words), -without. All stand in one part of a report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worked out from every byte of the file. Whoever has the same fingerprint has the very same file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working out what changed:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working out what is new:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worse than at the inspection before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a day such as 1 September 2024 or 01/09/2024.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a mirror for others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it as 2026-06-30.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it as 30 June 2026 or 2026-06-30.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write theirs below mine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing a mirror</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing {name} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written below yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes	Y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can go on using the program meanwhile, stop at any time, and go on another day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can go on. If the same thing happens again, close the program and open it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You decide whether it is the same setting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You decided: {dict}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have a column {names} already: theirs is named after its sheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have a note of your own there: it stays, and this is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have no lists, saved searches, views or columns of your own yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have the CSV, ODS or Excel file already, from a colleague or a download.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have the one chosen above too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have the same search.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have the same view.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have written none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You last looked on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You said on {decided}: {verdicts}. Press it again to leave it open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You watch nothing yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your council keeps a copy on its network or a USB stick, or the web is closed to you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your decision, tags, note and the questions for a visit stand here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your list of that name gets {n:,} settings more.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your list of that name gets {n:,} settings more.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your list of that name gets {n:,} settings more.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your list of that name gets {n:,} settings more.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your list of that name gets {n:,} settings more.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your list of that name gets {n:,} settings more.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your list of that name has them all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your lists and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your lists and notes are backed up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your lists and notes are safe. Try again; if it comes back, the details help us to mend it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your lists and notes have been backed up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your lists, notes and answers are one file on this computer. A copy is made once a day when something has changed, before a new version of the program changes the file, and before a copy is put back. The newest five daily copies are kept, and the newest five of the others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your lists, notes, answers and searches, the copies of them, your settings, and the published data that were fetched. Nothing of it stands anywhere else, unless you saved a copy or exported it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your lists, notes, answers, saved searches and the copies of them will be gone, and so will your settings and the data that were fetched. This cannot be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your notes and lists in {where} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your notes and lists in {where} were written by a newer version of the program and are left untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your notes, tags and decisions are not in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own column, from {file} as at {day}; not in the register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own column, from {file}; not in the register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own columns: how</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own columns: one of its values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own columns: the value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own columns: which</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own columns: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own notes are missing here. {sentence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your searches are not kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your sheet of that name says something else; this comes beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your sheet of that name says the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your sheet {sheet} ({source}): every value of {columns} for {settings}, by URN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yours of that name asks for something else; this comes beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yours of that name shows something else; this comes beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yours says that already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a bar: a check, met or not met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a cell shows a text that the workbook does not have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a cell stands at an impossible place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a circle: an inspection on the four-grade scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a column cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a column has a meaning that is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a column of dates holds something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a column of numbers holds something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a comparison cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a dotted line: no release held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a four-grade outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a note is blank or endless</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a page each, to take along: the latest outcomes in their own framework’s words and how old they are, what the reports held say must improve, the questions that raises, your own questions, and room for notes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a place that was chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a report card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a ring: no result published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a search cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a second place that was chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a sheet has a date that is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a sheet has a number of rows that cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a sheet has no columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a sheet is missing from the workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a square: a report card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a thin stroke: other rules, the same four grades</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a triangle: safeguarding not met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a value of a column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a view cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a view is of a page that this program does not have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a view of Find cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a view of Statistics has a date that is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a view of Statistics has an area that cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a {what} has a part that is not known, {key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about 0.1 km</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about 0.1 miles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about 0.2 MB a report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about 1 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about 25 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about 31 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about settings you keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {distance}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {n:.1f} hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {n} minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {n} seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>acknowledged on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all of England</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>allerg*</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>always</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an inspection's number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and you have all of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and {count:,} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and {left:,} more: type a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at least {n:,} places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at most {n:,} places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>between {day} and {day2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>blank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>both words in one part of a report; endings do not matter (sleep, sleeps, sleeping)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>boundaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>brief {urn}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>called {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>came with the program, never synced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>camera OR phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>checked against the requirements, not graded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>childcare project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>close to each other; NEAR(sleep check, 5) within five words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>column of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>column of yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dated {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deprivation band of the area {values}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>desk {which}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>earlier inspection report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>effective</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>either of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>either {one}, or {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every inspection that the releases held know of, by year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every word that begins so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>format of a pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>format of what is printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>four years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>four-grade scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from Ofsted’s site, about one request a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from the mirror</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from {day} to {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>grade not published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>graded, report_card, met_not_met or none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>html, and for a sufficiency report xlsx; the window also writes PDF and prints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>if we can</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>imported by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the latest outcome only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {area_words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {areas}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {named}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {named} and {rest} other authorities</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {named} and {rest} other authorities</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {named} and {rest} other authorities</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {named} and {rest} other authorities</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {named} and {rest} other authorities</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {named} and {rest} other authorities</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>inspected on or after {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>inspected on or before {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>inspected {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>inspections from 10 November 2025  ·  six areas, no overall grade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>inspections to 9 November 2025</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not say that it is one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has a cell of more than {cell_chars:,} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has a cell of more than {limit:,} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has a district twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has a part that is not known, {key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has a table within a cell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has more districts than there are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has more rows than there are postcodes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has more than {cells:,} cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has more than {most:,} {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has more than {rows:,} rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has more than {sheets:,} sheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no boundaries in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no column of URNs, and none of names with one of postcodes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no folder of a publisher in it, such as {delays}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no lists of postcodes in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no postcodes in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no row of headings with rows under it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no sheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has {kept:,} rows where that of {day} has {others:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has {settings:,} settings where that of {day} has {others:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds a search that this version cannot read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a 7-Zip archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a RAR archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a binary Excel workbook (.xlsb)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a damaged archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a data folder of this program, and the folder “downloads” in it is the mirror</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a database</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a document of another kind, not a spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a gzip archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a rich text document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a web page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is an Office document of another kind, not a spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is an XML file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is an archive of another make</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is an archive that no spreadsheet program writes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is an archive without a spreadsheet in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is an old Excel workbook (.xls) or one locked with a password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is larger than {megabytes:,} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is locked with a password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not GeoJSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not text in an encoding that the program knows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not written as one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it names a setting by something that is no URN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it needs more memory than this computer has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it unpacks to more than {megabytes:,} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it unpacks to more than {ratio} times its size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its XML declares entities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its XML has a tag without an end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its XML is damaged in line {line:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its XML is in an encoding that the program does not know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its XML repeats something an impossible number of times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its list {filename} is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its outlines have more points than can be drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its publisher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its version cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its {what} cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>listed for the first time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>local authority {values}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>met or not met, no grade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>met or not-met in the latest outcome; blank where not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>miles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name published then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name withheld</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name withheld then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>near {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no children attending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no postcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no release before {day} is held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no release held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no result given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not effective</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not listed any more as at {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not the same setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing lies between {day} and {day2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of {base:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of {number} with a four-grade outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on your list ‘{next}’</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on {count} lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on {values}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one of its districts has no name or no outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one of its outlines is not closed or not in this country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>out-of-school care only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>overall grade better than the inspection before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>overall grade the same as the inspection before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>overall grade worse than the inspection before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>parts with the first word and without the second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>per cent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>postcodes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>providers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>providers since the release before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>published {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>region {values}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>report card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>report of {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>report of {day}, by {due}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>report without a date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reset layout width splitter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>risk -outdoor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>row {row:,} has a cell of more than {cell_chars:,} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>row {row:,} has more than {columns:,} cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>run by {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>safeguarding met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>safeguarding not met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>save print copy csv excel pdf take away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>saved search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>settings compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sheet of yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shortcuts keyboard help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shortlist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>six years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sleeping check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>standards met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>standards not met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stated aim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>statistics numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>statistics {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>subtype {values}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>such as 31 March 2026</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sufficiency {name} {as_at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>synced {day}, {age_in_words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the Childcare Register, compulsory part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the Childcare Register, voluntary part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the Early Years Register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the columns of a view cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the disk refused it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file itself says {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file of a sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file of a sheet has a path in its name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name of a column has signs in it that it cannot have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name of a {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name of a {what} is blank or not on one line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the newest is the one searched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the publisher sent only a part of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the quotation mark in row {row:,} is never closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the register held and its files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the same setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the settings compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the settings in {la}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the settings of this search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the settings on your lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the settings {place_words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the time it was made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>these words one after the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>two notes are about the same thing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>two of its sheets are the same one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>two of its {what} have one name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>type {values}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>under 0.1 km</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>under 0.1 miles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>visits to settings compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>visits {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>watched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what does this mean explain glossary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whats new {area}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whole file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with the words “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with {forms}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with {named}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>within {n:g} miles of {place}</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>within {n:g} miles of {place}</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>within {n:g} miles of {place}</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>within {n:g} miles of {place}</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>within {n:g} miles of {place}</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>within {n:g} miles of {place}</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without a dated outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your lists and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yours alone, on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{after}; was {before}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{ago}, on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{area_words}: who is likely due, where a rule points, and what you follow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{area} by the look-up file {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{area} stands there already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{area}, share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{area}, since {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{area}: “{grade}” on {day}. What has been done since?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{at:,} of {total:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{at:,} of {total:,} or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{authority}: no number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{band} (band of the area)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{band}, of the area round the postcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{before} to {after} places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{button} of {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{called} (name withheld)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{change:.1f} points less than on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{change:.1f} points more than on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{changes} {about} not dealt with since you last looked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{childminders:,} childminders</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{childminders:,} childminders</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{childminders:,} childminders</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{childminders:,} childminders</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{childminders:,} childminders</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{childminders:,} childminders</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{chosen:,} chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column} (average of your own figures)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column} (not in the register)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column} (your own figures)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column} (your own figures): given for {given:,} of {settings:,} settings; the others are not in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column} (yours) at least {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column} (yours) at most {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column} (yours) has a value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column} (yours) is {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column} of {urn}: “{before}” in row {row:,}, “{value}” here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column}: {kind} ({some})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column}: {kind}, {n:,} settings ({some})</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column}: {kind}, {n:,} settings ({some})</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column}: {kind}, {n:,} settings ({some})</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column}: {kind}, {n:,} settings ({some})</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column}: {kind}, {n:,} settings ({some})</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column}: {kind}, {n:,} settings ({some})</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column}: “{cell}” is no date, and is left blank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column}: “{cell}” is no number, and is left blank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{compared} of {most} settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{councils} since {day}, in place of {earlier}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} changes shown, {done:,} of them dealt with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} chosen settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} passages saved in {name}.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} passages saved in {name}.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} passages saved in {name}.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} passages saved in {name}.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} passages saved in {name}.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} passages saved in {name}.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} rows are too many for paper, which takes {most}. Narrow the list, or take a workbook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} rows. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} sentences saved in {name}.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} sentences saved in {name}.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} sentences saved in {name}.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} sentences saved in {name}.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} sentences saved in {name}.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} sentences saved in {name}.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} settings at this postcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} settings at this postcode: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} settings in {authority}: Ofsted does not publish their addresses, so nothing here places them nearer than the whole area. Most are childminders.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} settings in {authority}: Ofsted does not publish their addresses, so nothing here places them nearer than the whole area. Most are childminders.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} settings in {authority}: Ofsted does not publish their addresses, so nothing here places them nearer than the whole area. Most are childminders.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} settings in {authority}: Ofsted does not publish their addresses, so nothing here places them nearer than the whole area. Most are childminders.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} settings in {authority}: Ofsted does not publish their addresses, so nothing here places them nearer than the whole area. Most are childminders.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} settings in {authority}: Ofsted does not publish their addresses, so nothing here places them nearer than the whole area. Most are childminders.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} settings, as at {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} settings, as at {day}. {title}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} withheld</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{counted} are too many to fetch at a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{counted} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{counted} imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{counted} left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{counted} mended or kept as published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{counted} of those fetched cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{counted} of {whose}: they came with the sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{counted} on the file as a whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{counted} read again from the files held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{counted} that should not be:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{counted}; the text is held already for {held:,} of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} authorities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} columns do not fit across a page. Tick {widest_on_paper} at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} parts, each with its own licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} releases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} releases held</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} releases held</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} releases held</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} releases held</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} releases held</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} releases held</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} settings on the register, this one among them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} things done since would be gone, the newest: {named}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days} days ago</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days} days ago</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days} days ago</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days} days ago</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days} days ago</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days} days ago</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days}, {n:,} pages</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days}, {n:,} pages</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days}, {n:,} pages</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days}, {n:,} pages</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days}, {n:,} pages</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days}, {n:,} pages</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}, {iso} UTC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}: {settings}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}: {settings}, {rows} set aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}Source: Ofsted, childcare providers and inspections, licensed under the Open Government Licence v3.0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{distances}, in a straight line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{distance} km</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{distance} miles</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{distance} miles</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{distance} miles</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{distance} miles</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{distance} miles</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{distance} miles</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done:,} of {total:,} changes dealt with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done:,} of {total:,} dealt with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {count} asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}: before {value}, now {value2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{figure} now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{figure} then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{figure}, per cent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{figure}: change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{figure}: of how many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{figure}: per cent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be used to look up areas by postcode: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} does not say {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} has no row of column names that the program knows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} has no settings in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} has the column '{column}' twice, so which of the two is right cannot be known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is larger than a project can be ({limit}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is no backup of your notes and lists that can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is not a CSV, ODS or XLSX file that can be read: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is not a PDF that can be read: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is not a file of boundaries that can be read: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is not a list of postcodes that can be read: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is not a project of this program: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is not a register file the program knows: it has no column for {columns}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}, as at {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}, row {row:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{group_of}Tick: {own}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{group_of}Untick: {own}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{grown} points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{held:,} held already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{held:,} of {known:,} reports listed are held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{held} authorities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{held} chosen to compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{held} chosen to compare: choose one more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{held}, {count:,} invented settings as at {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{held}, {count:,} settings as at {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hidden:,} have their address withheld: they are counted on their area, and in the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} answered with a fault of its own (answer {status}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} answered with something the program cannot read: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} cannot be reached: there is no connection to it from this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} did not answer in time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} has no such page or file: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} is busy and asked to be left alone for now (answer {status}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} refused the request (answer {status}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} sent the program on to an address it does not trust.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{inspected_words}{between}a different scale, not comparable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{inspection}: safeguarding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{inspection}; before: {before}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{inspection}; not known before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kind} narrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kind} wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{known}, {known2} and {count} other areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label}, continued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{la} ended; {others} in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{la} has no numbers of its own before {day}: it was part of {earlier}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{lead} since the inspection before: {list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{list} and {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{low:,} places or more</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{low:,} places or more</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{low:,} places or more</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{low:,} places or more</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{low:,} places or more</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{low:,} places or more</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{low:,} to {high:,} places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{match} of {count} published figures match. For {count2} no published figure is held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minders} and {others:,} others</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minders} and {others:,} others</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minders} and {others:,} others</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minders} and {others:,} others</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minders} and {others:,} others</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minders} and {others:,} others</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{months} months ago</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{months} months ago</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{months} months ago</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{months} months ago</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{months} months ago</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{months} months ago</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{month} {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{more} more were not taken in for reasons of this kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{most_beside} areas stand beside {area} already: take one away first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{most} settings are chosen already: that is the most that can be compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{most} settings are chosen to compare: that is the most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,.0f} of {base:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,.0f} of {base:,}, {percent:.1f}%</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} cells</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} cells</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} cells</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} cells</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} cells</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} cells</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} cells of the column '{column}' are none that the program knows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} chosen settings</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} chosen settings</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} chosen settings</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} chosen settings</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} chosen settings</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} chosen settings</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} files</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} files</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} files</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} files</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} files</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} files</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} invented reports</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} invented reports</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} invented reports</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} invented reports</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} invented reports</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} invented reports</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} more fit but for their place, which is withheld or not known.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} more fit but for their place, which is withheld or not known.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} more fit but for their place, which is withheld or not known.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} more fit but for their place, which is withheld or not known.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} more fit but for their place, which is withheld or not known.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} more fit but for their place, which is withheld or not known.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} more settings to which no known rule applies.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} more settings to which no known rule applies.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} more settings to which no known rule applies.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} more settings to which no known rule applies.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} more settings to which no known rule applies.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} more settings to which no known rule applies.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} more stand under other registered persons of the same published name.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} more stand under other registered persons of the same published name.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} more stand under other registered persons of the same published name.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} more stand under other registered persons of the same published name.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} more stand under other registered persons of the same published name.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} more stand under other registered persons of the same published name.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} new releases</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} new releases</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} new releases</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} new releases</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} new releases</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} new releases</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} notes</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} notes</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} notes</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} notes</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} notes</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} notes</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} notes of yours about {settings}, word for word.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} notes of yours about {settings}, word for word.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} notes of yours about {settings}, word for word.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} notes of yours about {settings}, word for word.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} notes of yours about {settings}, word for word.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} notes of yours about {settings}, word for word.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} of the URNs are in no release that is held, and are left out.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} of the URNs are in no release that is held, and are left out.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} of the URNs are in no release that is held, and are left out.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} of the URNs are in no release that is held, and are left out.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} of the URNs are in no release that is held, and are left out.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} of the URNs are in no release that is held, and are left out.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} of them by name and postcode, as their URN is blank.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} of them by name and postcode, as their URN is blank.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} of them by name and postcode, as their URN is blank.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} of them by name and postcode, as their URN is blank.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} of them by name and postcode, as their URN is blank.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} of them by name and postcode, as their URN is blank.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} older inspections are listed for the first time; they are not news.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} older inspections are listed for the first time; they are not news.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} older inspections are listed for the first time; they are not news.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} older inspections are listed for the first time; they are not news.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} older inspections are listed for the first time; they are not news.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} older inspections are listed for the first time; they are not news.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} pages</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} pages</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} pages</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} pages</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} pages</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} pages</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} releases</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} releases</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} releases</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} releases</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} releases</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} releases</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} reports</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} reports</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} reports</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} reports</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} reports</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} reports</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} reports read.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} reports read.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} reports read.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} reports read.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} reports read.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} reports read.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} rows</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} rows</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} rows</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} rows</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} rows</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} rows</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} rows wait for you to say which setting they are.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} rows wait for you to say which setting they are.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} rows wait for you to say which setting they are.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} rows wait for you to say which setting they are.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} rows wait for you to say which setting they are.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} rows wait for you to say which setting they are.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} sample settings</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} sample settings</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} sample settings</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} sample settings</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} sample settings</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} sample settings</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} settings</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} settings</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} settings</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} settings</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} settings</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} settings</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} settings have no rule that is known, so they are not listed.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} settings have no rule that is known, so they are not listed.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} settings have no rule that is known, so they are not listed.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} settings have no rule that is known, so they are not listed.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} settings have no rule that is known, so they are not listed.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} settings have no rule that is known, so they are not listed.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} things</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} things</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} things</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} things</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} things</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:,} things</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n:g}: Ofsted does not hold the number; the average for its type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names} and {count} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names} and {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (no longer on the register)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (region)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} and {count} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} and {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is as at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is ticked. With a second one they stand here side by side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, {postcode}: nobody with a published address is there. A URN would tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, {postcode}: nobody’s name there is like it. A URN would tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, {postcode}: perhaps {like} ({urn}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: no other setting on the register across England.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: what it fills in the sufficiency table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {n:,} other settings on the register across England.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {n:,} other settings on the register across England.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {n:,} other settings on the register across England.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {n:,} other settings on the register across England.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {n:,} other settings on the register across England.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {n:,} other settings on the register across England.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {things:,} things, {new}.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {things:,} things, {new}.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {things:,} things, {new}.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {things:,} things, {new}.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {things:,} things, {new}.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {things:,} things, {new}.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {words}. Show the settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{new:,} came into it, {gone:,} are no longer in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{new:,} came into it, {gone:,} are no longer in it, {n:,} count otherwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{new:,} new since {since}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{news:,} of them new to you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{none_listed} Looked at on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{not_recorded}: no authority named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{not_recorded}: no region named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number:,} changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number:,} held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{numbers} of {area}, without out-of-school clubs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{numbers} of {area}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} including estimates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} places for children under 8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} settings with {number2} early years places known, {number3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} months</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} months</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} months</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} months</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} months</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} months</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} more settings stand under the same published name with another number: perhaps the same company, and not counted here.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} more settings stand under the same published name with another number: perhaps the same company, and not counted here.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} more settings stand under the same published name with another number: perhaps the same company, and not counted here.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} more settings stand under the same published name with another number: perhaps the same company, and not counted here.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} more settings stand under the same published name with another number: perhaps the same company, and not counted here.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} more settings stand under the same published name with another number: perhaps the same company, and not counted here.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} reports are held, and none lists anything that must or should improve. Read them in full: a report can say so in other words.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} reports are held, and none lists anything that must or should improve. Read them in full: a report can say so in other words.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} reports are held, and none lists anything that must or should improve. Read them in full: a report can say so in other words.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} reports are held, and none lists anything that must or should improve. Read them in full: a report can say so in other words.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} reports are held, and none lists anything that must or should improve. Read them in full: a report can say so in other words.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} reports are held, and none lists anything that must or should improve. Read them in full: a report can say so in other words.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} settings</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} settings</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} settings</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} settings</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} settings</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} settings</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} settings have no outcome in this release.</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} settings have no outcome in this release.</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} settings have no outcome in this release.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} settings have no outcome in this release.</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} settings have no outcome in this release.</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} settings have no outcome in this release.</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n}, the most children under 8 at one time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{open:,} to look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{others} more in this part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{outcome} on {day}, {ago}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{outcome}, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{own} is free software under the {own_licence}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{parts} up to the one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be written. Choose another folder, or make room on the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be written. Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} could not be written whole, so nothing was. Is there room on the disk?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{places:,} places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{places:,} places in the Early Years Register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{places:,} registered, not vacancies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} (not in the list held: the middle of {wider})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} (the middle of its postcodes)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} (the middle of {n} settings placed there)</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} (the middle of {n} settings placed there)</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} (the middle of {n} settings placed there)</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} (the middle of {n} settings placed there)</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} (the middle of {n} settings placed there)</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} (the middle of {n} settings placed there)</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} and {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{postcode} is not a postcode, the first part of one, or a town that is known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{put_off:,} could not be had this time; fetch again to ask for them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{register} only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rows_read:,} read, {settings:,} settings, {counted} set aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{row}, {grade}: {n} of {among}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{row}, {grade}: {n}, {share} of {among}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rule} as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{said} including estimates, as at {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{said}: no grade published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{said}: {areas}. No overall grade is given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{said}; {waiting} more to come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{scale}, its newest outcome.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{second_line}  ·  already compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{sentence} The register’s is what this program counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{set_aside:,} of its {rows:,} rows cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{set_aside:,} of its {rows_read:,} rows cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{settings:,} settings</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{settings:,} settings</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{settings:,} settings</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{settings:,} settings</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{settings:,} settings</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{settings:,} settings</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{settings} as at {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{settings} of {rows:,} rows, from {file}. Brought {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{setting}. Already compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{short_day} to {short_day2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown:,} changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown}, not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{size:,.1f} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} as at {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{table} on paper or in a message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{things}, {size} or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{tile}: {words}. Show the settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}, as at {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}, continued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}, {area}, as at {day}: {count} areas. {how}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}, {area}, {many} from {day} to {day2}. {how}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}. SHA-256 {sha256}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: empty. {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: show as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: size not said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: the PDF has them on a map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: your own column {name} from {source}, given for {given:,} of {of:,} settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: {megabytes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{told} The register has an inspection for {inspected:,} of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} childminders</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} childminders</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} childminders</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} childminders</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} childminders</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} childminders</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} other settings</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} other settings</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} other settings</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} other settings</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} other settings</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} other settings</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} passages</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} passages</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} passages</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} passages</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} passages</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} passages</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} passages so far</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} passages so far</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} passages so far</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} passages so far</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} passages so far</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} passages so far</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} sample settings</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} sample settings</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} sample settings</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} sample settings</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} sample settings</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} sample settings</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} sample settings that have left</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} sample settings that have left</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} sample settings that have left</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} sample settings that have left</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} sample settings that have left</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} sample settings that have left</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} settings</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} settings</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} settings</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} settings</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} settings</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} settings</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} settings that have left</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} settings that have left</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} settings that have left</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} settings that have left</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} settings that have left</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,} settings that have left</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,}{more} places</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,}{more} places</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,}{more} places</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,}{more} places</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,}{more} places</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total:,}{more} places</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{unknown:,} have no postcode that is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{unknown:,} settings whose postcodes are not known</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{unknown:,} settings whose postcodes are not known</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{unknown:,} settings whose postcodes are not known</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{unknown:,} settings whose postcodes are not known</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{unknown:,} settings whose postcodes are not known</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{unknown:,} settings whose postcodes are not known</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{upper} is not in the register as at {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{urn} is in no release held. What you say of it is kept until one lists it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{urn}, {name}, is no longer on the register; what you say is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{urn}: Ofsted withholds name and address; your columns about it are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value:,} KB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} chosen to compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{was}, then {now}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weeks} weeks ago</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weeks} weeks ago</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weeks} weeks ago</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weeks} weeks ago</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weeks} weeks ago</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weeks} weeks ago</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} Safeguarding effective.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} Safeguarding standards met.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} did not arrive whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} has more than {most:,} settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} has no settings that can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} has signs in it that are no letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} in {la}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} is larger than anything the publisher is known to send ({limit}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}, {n} files to come</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}, {n} files to come</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}, {n} files to come</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}, {n} files to come</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}, {n} files to come</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}, {n} files to come</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: {page} on Ofsted's page, {register} in the register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} is not a mirror: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where}, page {page} of the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{whole:,} fewer than on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{whole:,} more than on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} in {where}, location withheld</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{withheld:,} withheld: counted by area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{without_page:,} of {counted} have no page on Ofsted’s site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words} and {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words} by authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words} of {base:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words} or {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, {number} of {number2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, {share} of {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}: which setting it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}: {actions:,} actions, {recommendations:,} recommendations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{word} in the glossary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{written:,} rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{years} years</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{years} years</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{years} years</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{years} years</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{years} years</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{years} years</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{years} years ago</source>
   <comment>few</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{years} years ago</source>
   <comment>many</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{years} years ago</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{years} years ago</source>
   <comment>other</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{years} years ago</source>
   <comment>two</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{years} years ago</source>
   <comment>zero</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{years} {months} ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{year}, before that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“May”, “should” and “must” are the source’s own. A rule points; the council decides. Check current guidance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}”, “{postcode}”: not enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is no URN.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
