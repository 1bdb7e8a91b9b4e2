<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_XA" sourcelanguage="en_GB">
 <context>
  <name>Childcare Atlas</name>
  <message>
   <source>
Source: {source}
</source>
   <translation>
[Šöûŕçé: {source} lör]
</translation>
  </message>
  <message>
   <source> Last listed as at {day}; later releases leave it out.</source>
   <translation> [Ļåšţ ļîšţéd åš åţ {day}; ļåţéŕ ŕéļéåšéš ļéåvé îţ öûţ. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>"key person"</source>
   <translation>["kéý péŕšöñ" löré]</translation>
  </message>
  <message>
   <source>"mobile phone" OR camera</source>
   <translation>["möbîļé phöñé" ÖŔ çåméŕå lörém îpš]</translation>
  </message>
  <message>
   <source>'{value}' is not a date.</source>
   <translation>['{value}' îš ñöţ å dåţé. lörém]</translation>
  </message>
  <message>
   <source>(no longer asked)</source>
   <translation>[(ñö ļöñĝéŕ åškéd) lörém]</translation>
  </message>
  <message>
   <source>* A small number: fewer than 10, or counted among fewer than 10 (then no percentage is given).</source>
   <translation>[* Å šmåļļ ñûmbéŕ: féwéŕ ţhåñ 10, öŕ çöûñţéd åmöñĝ féwéŕ ţhåñ 10 (ţhéñ ñö péŕçéñţåĝé îš ĝîvéñ). lörém îpšûm dölör šîţ åméţ lörém îpšû]</translation>
  </message>
  <message>
   <source>* So few that no percentage is given</source>
   <translation>[* Šö féw ţhåţ ñö péŕçéñţåĝé îš ĝîvéñ lörém îpšûm d]</translation>
  </message>
  <message>
   <source>1 Jan 2026</source>
   <translation>[1 Jåñ 2026 lör]</translation>
  </message>
  <message>
   <source>1 March 2026</source>
   <translation>[1 Måŕçh 2026 löré]</translation>
  </message>
  <message>
   <source>1 March 2027</source>
   <translation>[1 Måŕçh 2027 löré]</translation>
  </message>
  <message>
   <source>1 September 2024</source>
   <translation>[1 Šépţémbéŕ 2024 lörém]</translation>
  </message>
  <message>
   <source>1 authority</source>
   <translation>[1 åûţhöŕîţý lör]</translation>
  </message>
  <message>
   <source>1 change</source>
   <translation>[1 çhåñĝé lö]</translation>
  </message>
  <message>
   <source>1 place</source>
   <translation>[1 pļåçé lö]</translation>
  </message>
  <message>
   <source>1 row</source>
   <translation>[1 ŕöw l]</translation>
  </message>
  <message>
   <source>1 setting</source>
   <translation>[1 šéţţîñĝ lör]</translation>
  </message>
  <message>
   <source>1 to 2 years ago</source>
   <translation>[1 ţö 2 ýéåŕš åĝö lörém]</translation>
  </message>
  <message>
   <source>1 to 6</source>
   <translation>[1 ţö 6 l]</translation>
  </message>
  <message>
   <source>100 or more</source>
   <translation>[100 öŕ möŕé lör]</translation>
  </message>
  <message>
   <source>12 months</source>
   <translation>[12 möñţhš lör]</translation>
  </message>
  <message>
   <source>18 months</source>
   <translation>[18 möñţhš lör]</translation>
  </message>
  <message>
   <source>2 to 3 years ago</source>
   <translation>[2 ţö 3 ýéåŕš åĝö lörém]</translation>
  </message>
  <message>
   <source>20 to 39</source>
   <translation>[20 ţö 39 lö]</translation>
  </message>
  <message>
   <source>25 MB each</source>
   <translation>[25 MB éåçh lör]</translation>
  </message>
  <message>
   <source>28 Sep 2022 to </source>
   <translation>[28 Šép 2022 ţö lörém] </translation>
  </message>
  <message>
   <source>28 September 2022</source>
   <translation>[28 Šépţémbéŕ 2022 lörém]</translation>
  </message>
  <message>
   <source>3 to 4 years ago</source>
   <translation>[3 ţö 4 ýéåŕš åĝö lörém]</translation>
  </message>
  <message>
   <source>30 June 2026</source>
   <translation>[30 Jûñé 2026 löré]</translation>
  </message>
  <message>
   <source>30 months</source>
   <translation>[30 möñţhš lör]</translation>
  </message>
  <message>
   <source>4 to 6 years ago</source>
   <translation>[4 ţö 6 ýéåŕš åĝö lörém]</translation>
  </message>
  <message>
   <source>40 to 59</source>
   <translation>[40 ţö 59 lö]</translation>
  </message>
  <message>
   <source>6 months</source>
   <translation>[6 möñţhš lö]</translation>
  </message>
  <message>
   <source>60 to 99</source>
   <translation>[60 ţö 99 lö]</translation>
  </message>
  <message>
   <source>7 to 19</source>
   <translation>[7 ţö 19 lö]</translation>
  </message>
  <message>
   <source>A CSV, ODS or Excel file that you have already.</source>
   <translation>[Å ÇŠV, ÖDŠ öŕ Éxçéļ fîļé ţhåţ ýöû håvé åļŕéådý. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>A URN is a registration, not a place.</source>
   <translation>[Å ÛŔÑ îš å ŕéĝîšţŕåţîöñ, ñöţ å pļåçé. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>A blank always has a reason. None of these says that a setting was never inspected.</source>
   <translation>[Å bļåñk åļwåýš håš å ŕéåšöñ. Ñöñé öf ţhéšé šåýš ţhåţ å šéţţîñĝ wåš ñévéŕ îñšpéçţéd. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>A copy is made.</source>
   <translation>[Å çöpý îš mådé. lörém]</translation>
  </message>
  <message>
   <source>A copy that your council keeps, or a USB stick.</source>
   <translation>[Å çöpý ţhåţ ýöûŕ çöûñçîļ kéépš, öŕ å ÛŠB šţîçk. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>A date.</source>
   <translation>[Å dåţé. lö]</translation>
  </message>
  <message>
   <source>A day, such as 31/03/2026</source>
   <translation>[Å dåý, šûçh åš 31/03/2026 lörém îpš]</translation>
  </message>
  <message>
   <source>A decision, tags, a note that is saved while you type, and the questions to ask on a visit with their answers.</source>
   <translation>[Å déçîšîöñ, ţåĝš, å ñöţé ţhåţ îš šåvéd whîļé ýöû ţýpé, åñd ţhé qûéšţîöñš ţö åšk öñ å vîšîţ wîţh ţhéîŕ åñšwéŕš. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>A deprivation band describes the neighbourhood of the setting's postcode, not the setting or its families.</source>
   <translation>[Å dépŕîvåţîöñ båñd déšçŕîbéš ţhé ñéîĝhböûŕhööd öf ţhé šéţţîñĝ'š pöšţçödé, ñöţ ţhé šéţţîñĝ öŕ îţš fåmîļîéš. lörém îpšûm dölör šîţ åméţ lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>A folder, or an address beginning with https://</source>
   <translation>[Å föļdéŕ, öŕ åñ åddŕéšš béĝîññîñĝ wîţh hţţpš:// lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>A new list.</source>
   <translation>[Å ñéw ļîšţ. lör]</translation>
  </message>
  <message>
   <source>A new note.</source>
   <translation>[Å ñéw ñöţé. lör]</translation>
  </message>
  <message>
   <source>A new owner, company or address means a new registration. You decide whether it is the same setting; nothing is merged.</source>
   <translation>[Å ñéw öwñéŕ, çömpåñý öŕ åddŕéšš méåñš å ñéw ŕéĝîšţŕåţîöñ. Ýöû déçîdé whéţhéŕ îţ îš ţhé šåmé šéţţîñĝ; ñöţhîñĝ îš méŕĝéd. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>A new saved search.</source>
   <translation>[Å ñéw šåvéd šéåŕçh. lörém î]</translation>
  </message>
  <message>
   <source>A new sheet of columns of your own.</source>
   <translation>[Å ñéw šhééţ öf çöļûmñš öf ýöûŕ öwñ. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>A new view.</source>
   <translation>[Å ñéw vîéw. lör]</translation>
  </message>
  <message>
   <source>A newer report may be on Ofsted’s site: these data are as at {day}.</source>
   <translation>[Å ñéwéŕ ŕépöŕţ måý bé öñ Öfšţéd’š šîţé: ţhéšé dåţå åŕé åš åţ {day}. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>A number</source>
   <translation>[Å ñûmbéŕ lö]</translation>
  </message>
  <message>
   <source>A number opens its sentences; a sentence its passage here.</source>
   <translation>[Å ñûmbéŕ öpéñš îţš šéñţéñçéš; å šéñţéñçé îţš påššåĝé héŕé. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>A page for each of these settings to print and take along</source>
   <translation>[Å påĝé föŕ éåçh öf ţhéšé šéţţîñĝš ţö pŕîñţ åñd ţåké åļöñĝ lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>A percentage.</source>
   <translation>[Å péŕçéñţåĝé. löré]</translation>
  </message>
  <message>
   <source>A postcode, the first part of one, or a town</source>
   <translation>[Å pöšţçödé, ţhé fîŕšţ påŕţ öf öñé, öŕ å ţöwñ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>A project is a small file for a colleague who has this program too. It names settings by their URNs alone; nothing is sent anywhere until you send it.</source>
   <translation>[Å pŕöjéçţ îš å šmåļļ fîļé föŕ å çöļļéåĝûé whö håš ţhîš pŕöĝŕåm ţöö. Îţ ñåméš šéţţîñĝš bý ţhéîŕ ÛŔÑš åļöñé; ñöţhîñĝ îš šéñţ åñýwhéŕé ûñţîļ ýöû šéñd îţ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>A provider can be on several registers, so that these add up to more than all; the combinations add up to all.</source>
   <translation>[Å pŕövîdéŕ çåñ bé öñ šévéŕåļ ŕéĝîšţéŕš, šö ţhåţ ţhéšé ådd ûp ţö möŕé ţhåñ åļļ; ţhé çömbîñåţîöñš ådd ûp ţö åļļ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>A question of your own</source>
   <translation>[Å qûéšţîöñ öf ýöûŕ öwñ lörém îp]</translation>
  </message>
  <message>
   <source>A registered person of a similar name: {was}, then {now}.</source>
   <translation>[Å ŕéĝîšţéŕéd péŕšöñ öf å šîmîļåŕ ñåmé: {was}, ţhéñ {now}. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>A registered person of the same name, {name}, under another number.</source>
   <translation>[Å ŕéĝîšţéŕéd péŕšöñ öf ţhé šåmé ñåmé, {name}, ûñdéŕ åñöţhéŕ ñûmbéŕ. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>A release of Ofsted’s register, downloaded from GOV.UK</source>
   <translation>[Å ŕéļéåšé öf Öfšţéd’š ŕéĝîšţéŕ, döwñļöådéd fŕöm ĜÖV.ÛK lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>A report card has no overall grade. Read the six areas one by one.</source>
   <translation>[Å ŕépöŕţ çåŕd håš ñö övéŕåļļ ĝŕådé. Ŕéåd ţhé šîx åŕéåš öñé bý öñé. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>A rule points here</source>
   <translation>[Å ŕûļé pöîñţš héŕé lörém]</translation>
  </message>
  <message>
   <source>A school may take children from the age of two without registering apart: about 19% of places.</source>
   <translation>[Å šçhööļ måý ţåké çhîļdŕéñ fŕöm ţhé åĝé öf ţwö wîţhöûţ ŕéĝîšţéŕîñĝ åpåŕţ: åböûţ 19% öf pļåçéš. lörém îpšûm dölör šîţ åméţ lörém îpšû]</translation>
  </message>
  <message>
   <source>A setting is taken off a shortlist or a tag; here stands whatever is kept of any.</source>
   <translation>[Å šéţţîñĝ îš ţåkéñ öff å šhöŕţļîšţ öŕ å ţåĝ; héŕé šţåñdš whåţévéŕ îš képţ öf åñý. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>A setting that has left, or one registered since, is not in this release.</source>
   <translation>[Å šéţţîñĝ ţhåţ håš ļéfţ, öŕ öñé ŕéĝîšţéŕéd šîñçé, îš ñöţ îñ ţhîš ŕéļéåšé. lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>A sheet of my own, with columns such as vacancies</source>
   <translation>[Å šhééţ öf mý öwñ, wîţh çöļûmñš šûçh åš våçåñçîéš lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>A similar name: {was}, then {now}.</source>
   <translation>[Å šîmîļåŕ ñåmé: {was}, ţhéñ {now}. lörém îpš]</translation>
  </message>
  <message>
   <source>A table to paste into a message, with its source and licence below.</source>
   <translation>[Å ţåbļé ţö påšţé îñţö å méššåĝé, wîţh îţš šöûŕçé åñd ļîçéñçé béļöw. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>A web page came instead of the file {what}: this network may want you to sign in first.</source>
   <translation>[Å wéb påĝé çåmé îñšţéåd öf ţhé fîļé {what}: ţhîš ñéţwöŕk måý wåñţ ýöû ţö šîĝñ îñ fîŕšţ. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>A, S, W in the list</source>
   <translation>[Å, Š, W îñ ţhé ļîšţ lörém î]</translation>
  </message>
  <message>
   <source>A4 across, with the columns' names, the source and the page number on every page.</source>
   <translation>[Å4 åçŕöšš, wîţh ţhé çöļûmñš' ñåméš, ţhé šöûŕçé åñd ţhé påĝé ñûmbéŕ öñ évéŕý påĝé. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>About 60,000 settings, straight from GOV.UK to this computer. It takes a minute or two, and you can stop at any time.</source>
   <translation>[Åböûţ 60,000 šéţţîñĝš, šţŕåîĝhţ fŕöm ĜÖV.ÛK ţö ţhîš çömpûţéŕ. Îţ ţåkéš å mîñûţé öŕ ţwö, åñd ýöû çåñ šţöp åţ åñý ţîmé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>About Childcare Atlas</source>
   <translation>[Åböûţ Çhîļdçåŕé Åţļåš lörém î]</translation>
  </message>
  <message>
   <source>About {places_estimate:.0f}, an estimate: the average for its type</source>
   <translation>[Åböûţ {places_estimate:.0f}, åñ éšţîmåţé: ţhé åvéŕåĝé föŕ îţš ţýpé lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Acknowledge</source>
   <translation>[Åçkñöwļédĝé lör]</translation>
  </message>
  <message>
   <source>Acknowledge all</source>
   <translation>[Åçkñöwļédĝé åļļ lörém]</translation>
  </message>
  <message>
   <source>Acknowledge all that are shown (Ctrl+Shift+A). Undo takes it back.</source>
   <translation>[Åçkñöwļédĝé åļļ ţhåţ åŕé šhöwñ (Çţŕļ+Šhîfţ+Å). Ûñdö ţåkéš îţ båçk. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>Acknowledge and go on</source>
   <translation>[Åçkñöwļédĝé åñd ĝö öñ lörém î]</translation>
  </message>
  <message>
   <source>Acknowledged</source>
   <translation>[Åçkñöwļédĝéd löré]</translation>
  </message>
  <message>
   <source>Acknowledged on {day}</source>
   <translation>[Åçkñöwļédĝéd öñ {day} lörém]</translation>
  </message>
  <message>
   <source>Acknowledged {n} changes</source>
   <comment>one</comment>
   <translation>[Åçkñöwļédĝéd {n} çhåñĝé lörém î]</translation>
  </message>
  <message>
   <source>Acknowledged {n} changes</source>
   <comment>other</comment>
   <translation>[Åçkñöwļédĝéd {n} çhåñĝéš lörém î]</translation>
  </message>
  <message>
   <source>Action: must</source>
   <translation>[Åçţîöñ: mûšţ löré]</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>[Åçţîöñš lö]</translation>
  </message>
  <message>
   <source>Actions and recommendations</source>
   <translation>[Åçţîöñš åñd ŕéçömméñdåţîöñš lörém îpšû]</translation>
  </message>
  <message>
   <source>Actions and recommendations stand in inspection reports. None is held of the settings and days chosen.</source>
   <translation>[Åçţîöñš åñd ŕéçömméñdåţîöñš šţåñd îñ îñšpéçţîöñ ŕépöŕţš. Ñöñé îš héļd öf ţhé šéţţîñĝš åñd dåýš çhöšéñ. lörém îpšûm dölör šîţ åméţ lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Actions or recommendations</source>
   <translation>[Åçţîöñš öŕ ŕéçömméñdåţîöñš lörém îpš]</translation>
  </message>
  <message>
   <source>Actions taken</source>
   <translation>[Åçţîöñš ţåkéñ löré]</translation>
  </message>
  <message>
   <source>Active filters</source>
   <translation>[Åçţîvé fîļţéŕš lörém]</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>[Ådd]</translation>
  </message>
  <message>
   <source>Add a setting</source>
   <translation>[Ådd å šéţţîñĝ löré]</translation>
  </message>
  <message>
   <source>Add a tag</source>
   <translation>[Ådd å ţåĝ lör]</translation>
  </message>
  <message>
   <source>Add an area to stand beside</source>
   <translation>[Ådd åñ åŕéå ţö šţåñd béšîdé lörém îpšû]</translation>
  </message>
  <message>
   <source>Add an area …</source>
   <translation>[Ådd åñ åŕéå … löré]</translation>
  </message>
  <message>
   <source>Add or remove settings until there are two to six.</source>
   <translation>[Ådd öŕ ŕémövé šéţţîñĝš ûñţîļ ţhéŕé åŕé ţwö ţö šîx. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Add this filter of your own columns</source>
   <translation>[Ådd ţhîš fîļţéŕ öf ýöûŕ öwñ çöļûmñš lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Add to my list</source>
   <translation>[Ådd ţö mý ļîšţ lörém]</translation>
  </message>
  <message>
   <source>Add what is missing to mine</source>
   <translation>[Ådd whåţ îš mîššîñĝ ţö mîñé lörém îpšû]</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>[Åddéd l]</translation>
  </message>
  <message>
   <source>Added 1 setting to a new list, {first_list}</source>
   <translation>[Åddéd 1 šéţţîñĝ ţö å ñéw ļîšţ, {first_list} lörém îpšûm]</translation>
  </message>
  <message>
   <source>Added a question</source>
   <translation>[Åddéd å qûéšţîöñ lörém]</translation>
  </message>
  <message>
   <source>Added {listed}.</source>
   <translation>[Åddéd {listed}. lö]</translation>
  </message>
  <message>
   <source>Added {listed}; {newest}.</source>
   <translation>[Åddéd {listed}; {newest}. lör]</translation>
  </message>
  <message>
   <source>Added {older} as at {day}; the newest you have is still {day2}.</source>
   <translation>[Åddéd {older} åš åţ {day}; ţhé ñéwéšţ ýöû håvé îš šţîļļ {day2}. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Added {settings} to {name}</source>
   <translation>[Åddéd {settings} ţö {name} lör]</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>[Åddŕéšš lö]</translation>
  </message>
  <message>
   <source>Address: {where}, then {where2}.</source>
   <translation>[Åddŕéšš: {where}, ţhéñ {where2}. lörém]</translation>
  </message>
  <message>
   <source>After</source>
   <translation>[Åfţéŕ l]</translation>
  </message>
  <message>
   <source>After a concern or a visit: what Ofsted or the setting did</source>
   <translation>[Åfţéŕ å çöñçéŕñ öŕ å vîšîţ: whåţ Öfšţéd öŕ ţhé šéţţîñĝ dîd lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>After: {source}</source>
   <translation>[Åfţéŕ: {source} lö]</translation>
  </message>
  <message>
   <source>Agency</source>
   <translation>[Åĝéñçý l]</translation>
  </message>
  <message>
   <source>All</source>
   <translation>[Åļļ]</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>[Åļļ fîļéš (*) lör]</translation>
  </message>
  <message>
   <source>All is whole: the register held can be read, and every file is the one that was read.</source>
   <translation>[Åļļ îš whöļé: ţhé ŕéĝîšţéŕ héļd çåñ bé ŕéåd, åñd évéŕý fîļé îš ţhé öñé ţhåţ wåš ŕéåd. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>All kept</source>
   <translation>[Åļļ képţ lö]</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>[Åļļ kéýš lö]</translation>
  </message>
  <message>
   <source>All numbers of this part, a row each…</source>
   <translation>[Åļļ ñûmbéŕš öf ţhîš påŕţ, å ŕöw éåçh… lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>All of England</source>
   <translation>[Åļļ öf Éñĝļåñd lörém]</translation>
  </message>
  <message>
   <source>All of it is in {folder}.</source>
   <translation>[Åļļ öf îţ îš îñ {folder}. lörém]</translation>
  </message>
  <message>
   <source>All of the map</source>
   <translation>[Åļļ öf ţhé måp lörém]</translation>
  </message>
  <message>
   <source>All settings</source>
   <translation>[Åļļ šéţţîñĝš löré]</translation>
  </message>
  <message>
   <source>All settings on the register.</source>
   <translation>[Åļļ šéţţîñĝš öñ ţhé ŕéĝîšţéŕ. lörém îpšûm]</translation>
  </message>
  <message>
   <source>All settings that have left the register.</source>
   <translation>[Åļļ šéţţîñĝš ţhåţ håvé ļéfţ ţhé ŕéĝîšţéŕ. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>All that is known of it, as a PDF, on paper or as a web page</source>
   <translation>[Åļļ ţhåţ îš kñöwñ öf îţ, åš å PDF, öñ påpéŕ öŕ åš å wéb påĝé lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>All themes</source>
   <translation>[Åļļ ţhéméš lör]</translation>
  </message>
  <message>
   <source>All types</source>
   <translation>[Åļļ ţýpéš lör]</translation>
  </message>
  <message>
   <source>All {count}</source>
   <translation>[Åļļ {count} l]</translation>
  </message>
  <message>
   <source>All {count} things known</source>
   <translation>[Åļļ {count} ţhîñĝš kñöwñ lörém]</translation>
  </message>
  <message>
   <source>All {unit}</source>
   <translation>[Åļļ {unit} l]</translation>
  </message>
  <message>
   <source>Also at this address</source>
   <translation>[Åļšö åţ ţhîš åddŕéšš lörém î]</translation>
  </message>
  <message>
   <source>Also my notes on the settings of these lists</source>
   <translation>[Åļšö mý ñöţéš öñ ţhé šéţţîñĝš öf ţhéšé ļîšţš lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Amber: keep an eye on it</source>
   <translation>[Åmbéŕ: kéép åñ éýé öñ îţ lörém îpš]</translation>
  </message>
  <message>
   <source>Among settings that have left the register</source>
   <translation>[Åmöñĝ šéţţîñĝš ţhåţ håvé ļéfţ ţhé ŕéĝîšţéŕ lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Among the very best in the country in this area; others could learn from it.</source>
   <translation>[Åmöñĝ ţhé véŕý béšţ îñ ţhé çöûñţŕý îñ ţhîš åŕéå; öţhéŕš çöûļd ļéåŕñ fŕöm îţ. lörém îpšûm dölör šîţ åméţ lö]</translation>
  </message>
  <message>
   <source>An authority</source>
   <translation>[Åñ åûţhöŕîţý löré]</translation>
  </message>
  <message>
   <source>An older inspection: not news.</source>
   <translation>[Åñ öļdéŕ îñšpéçţîöñ: ñöţ ñéwš. lörém îpšûm]</translation>
  </message>
  <message>
   <source>An outcome stands without its date; it is not shown.</source>
   <translation>[Åñ öûţçömé šţåñdš wîţhöûţ îţš dåţé; îţ îš ñöţ šhöwñ. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>And {more:,} more, dealt with in the same way.</source>
   <translation>[Åñd {more:,} möŕé, déåļţ wîţh îñ ţhé šåmé wåý. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>And {more:,} more: the list has them all.</source>
   <translation>[Åñd {more:,} möŕé: ţhé ļîšţ håš ţhém åļļ. lörém îpšûm]</translation>
  </message>
  <message>
   <source>And {more_doubts:,} more, which are left out.</source>
   <translation>[Åñd {more_doubts:,} möŕé, whîçh åŕé ļéfţ öûţ. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Another authority</source>
   <translation>[Åñöţhéŕ åûţhöŕîţý lörém]</translation>
  </message>
  <message>
   <source>Another copy of the program is changing the data in {where} just now.</source>
   <translation>[Åñöţhéŕ çöpý öf ţhé pŕöĝŕåm îš çhåñĝîñĝ ţhé dåţå îñ {where} jûšţ ñöw. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>Another name: {was}, then {now}.</source>
   <translation>[Åñöţhéŕ ñåmé: {was}, ţhéñ {now}. lörém îp]</translation>
  </message>
  <message>
   <source>Another registered person</source>
   <translation>[Åñöţhéŕ ŕéĝîšţéŕéd péŕšöñ lörém îpš]</translation>
  </message>
  <message>
   <source>Another registered person.</source>
   <translation>[Åñöţhéŕ ŕéĝîšţéŕéd péŕšöñ. lörém îpš]</translation>
  </message>
  <message>
   <source>Another registered person: {was}, then {now}.</source>
   <translation>[Åñöţhéŕ ŕéĝîšţéŕéd péŕšöñ: {was}, ţhéñ {now}. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Another sheet has a column {name}: this one is named after its sheet.</source>
   <translation>[Åñöţhéŕ šhééţ håš å çöļûmñ {name}: ţhîš öñé îš ñåméd åfţéŕ îţš šhééţ. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>Another telephone number: {was}, then {now}.</source>
   <translation>[Åñöţhéŕ ţéļéphöñé ñûmbéŕ: {was}, ţhéñ {now}. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>[Åñšwéŕ l]</translation>
  </message>
  <message>
   <source>Answer: {question}</source>
   <translation>[Åñšwéŕ: {question} lö]</translation>
  </message>
  <message>
   <source>Answered a question</source>
   <translation>[Åñšwéŕéd å qûéšţîöñ lörém î]</translation>
  </message>
  <message>
   <source>Any distance</source>
   <translation>[Åñý dîšţåñçé löré]</translation>
  </message>
  <message>
   <source>Any outcome</source>
   <translation>[Åñý öûţçömé lör]</translation>
  </message>
  <message>
   <source>Any report card</source>
   <translation>[Åñý ŕépöŕţ çåŕd lörém]</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>[Åñý ţîmé lö]</translation>
  </message>
  <message>
   <source>Anywhere</source>
   <translation>[Åñýwhéŕé lö]</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>[Åpŕ]</translation>
  </message>
  <message>
   <source>April</source>
   <translation>[Åpŕîļ l]</translation>
  </message>
  <message>
   <source>April to June</source>
   <translation>[Åpŕîļ ţö Jûñé löré]</translation>
  </message>
  <message>
   <source>Are children outdoors every day?</source>
   <translation>[Åŕé çhîļdŕéñ öûţdööŕš évéŕý dåý? lörém îpšûm]</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>[Åŕéå l]</translation>
  </message>
  <message>
   <source>Area: {}</source>
   <translation>[Åŕéå: {} l]</translation>
  </message>
  <message>
   <source>Areas by</source>
   <translation>[Åŕéåš bý lö]</translation>
  </message>
  <message>
   <source>Arrow keys move the frame, with Shift they size it. Enter searches in it, Escape stops.</source>
   <translation>[Åŕŕöw kéýš mövé ţhé fŕåmé, wîţh Šhîfţ ţhéý šîžé îţ. Éñţéŕ šéåŕçhéš îñ îţ, Éšçåpé šţöpš. lörém îpšûm dölör šîţ åméţ lörém î]</translation>
  </message>
  <message>
   <source>Arrow keys move the map, plus and minus zoom. N and P go from setting to setting in the list’s order, Enter opens one, Escape goes back. D draws a frame to search in, A chooses the authority in the middle. The list holds the same settings.</source>
   <translation>[Åŕŕöw kéýš mövé ţhé måp, pļûš åñd mîñûš žööm. Ñ åñd P ĝö fŕöm šéţţîñĝ ţö šéţţîñĝ îñ ţhé ļîšţ’š öŕdéŕ, Éñţéŕ öpéñš öñé, Éšçåpé ĝöéš båçk. D dŕåwš å fŕåmé ţö šéåŕçh îñ, Å çhööšéš ţhé åûţhöŕîţý îñ ţhé mîddļé. Ţhé ļîšţ höļdš ţhé šåmé šéţţîñĝš. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Arrow keys or the pointer read the numbers; Enter or a press opens the settings behind one.</source>
   <translation>[Åŕŕöw kéýš öŕ ţhé pöîñţéŕ ŕéåd ţhé ñûmbéŕš; Éñţéŕ öŕ å pŕéšš öpéñš ţhé šéţţîñĝš béhîñd öñé. lörém îpšûm dölör šîţ åméţ lörém îp]</translation>
  </message>
  <message>
   <source>As Ofsted’s page listed them on {day}.</source>
   <translation>[Åš Öfšţéd’š påĝé ļîšţéd ţhém öñ {day}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>As at</source>
   <translation>[Åš åţ l]</translation>
  </message>
  <message>
   <source>As at (if it has a day)</source>
   <translation>[Åš åţ (îf îţ håš å dåý) lörém îp]</translation>
  </message>
  <message>
   <source>As at {day}</source>
   <translation>[Åš åţ {day} l]</translation>
  </message>
  <message>
   <source>As at {day}.</source>
   <translation>[Åš åţ {day}. lö]</translation>
  </message>
  <message>
   <source>As at {day}: {release}.</source>
   <translation>[Åš åţ {day}: {release}. lör]</translation>
  </message>
  <message>
   <source>As at {day}: {title}.</source>
   <translation>[Åš åţ {day}: {title}. lör]</translation>
  </message>
  <message>
   <source>As at {listed}.</source>
   <translation>[Åš åţ {listed}. lö]</translation>
  </message>
  <message>
   <source>As it stands in the file</source>
   <translation>[Åš îţ šţåñdš îñ ţhé fîļé lörém îpš]</translation>
  </message>
  <message>
   <source>As published.</source>
   <translation>[Åš pûbļîšhéd. löré]</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>[Åš ţhé šýšţém löré]</translation>
  </message>
  <message>
   <source>Ask for its family information service</source>
   <translation>[Åšk föŕ îţš fåmîļý îñföŕmåţîöñ šéŕvîçé lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Ask the council’s family information service</source>
   <translation>[Åšk ţhé çöûñçîļ’š fåmîļý îñföŕmåţîöñ šéŕvîçé lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Ask whoever sent it to save it again. Nothing of yours was changed.</source>
   <translation>[Åšk whöévéŕ šéñţ îţ ţö šåvé îţ åĝåîñ. Ñöţhîñĝ öf ýöûŕš wåš çhåñĝéd. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Ask your IT team whether a proxy inspects connections, or use a mirror.</source>
   <translation>[Åšk ýöûŕ ÎŢ ţéåm whéţhéŕ å pŕöxý îñšpéçţš çöññéçţîöñš, öŕ ûšé å mîŕŕöŕ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Asked: {question}</source>
   <translation>[Åškéd: {question} lö]</translation>
  </message>
  <message>
   <source>Asking what is published</source>
   <translation>[Åškîñĝ whåţ îš pûbļîšhéd lörém îpš]</translation>
  </message>
  <message>
   <source>At a glance</source>
   <translation>[Åţ å ĝļåñçé lör]</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>[Åţ ļéåšţ lö]</translation>
  </message>
  <message>
   <source>At least this many places</source>
   <translation>[Åţ ļéåšţ ţhîš måñý pļåçéš lörém îpš]</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>[Åţ möšţ lö]</translation>
  </message>
  <message>
   <source>At most this many places</source>
   <translation>[Åţ möšţ ţhîš måñý pļåçéš lörém îpš]</translation>
  </message>
  <message>
   <source>At most {time}, {source}. What is held is not fetched again.</source>
   <translation>[Åţ möšţ {time}, {source}. Whåţ îš héļd îš ñöţ féţçhéd åĝåîñ. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Attribution</source>
   <translation>[Åţţŕîbûţîöñ lör]</translation>
  </message>
  <message>
   <source>Attribution of places</source>
   <translation>[Åţţŕîbûţîöñ öf pļåçéš lörém î]</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>[Åûĝ]</translation>
  </message>
  <message>
   <source>August</source>
   <translation>[Åûĝûšţ l]</translation>
  </message>
  <message>
   <source>Authorities</source>
   <translation>[Åûţhöŕîţîéš lör]</translation>
  </message>
  <message>
   <source>Authorities on the map</source>
   <translation>[Åûţhöŕîţîéš öñ ţhé måp lörém îp]</translation>
  </message>
  <message>
   <source>Authorities: {words}</source>
   <translation>[Åûţhöŕîţîéš: {words} löré]</translation>
  </message>
  <message>
   <source>Authorities’ outlines and names come with the boundaries (1 MB), which the Data page fetches.</source>
   <translation>[Åûţhöŕîţîéš’ öûţļîñéš åñd ñåméš çömé wîţh ţhé böûñdåŕîéš (1 MB), whîçh ţhé Dåţå påĝé féţçhéš. lörém îpšûm dölör šîţ åméţ lörém îpš]</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>[Åûţhöŕîţý lör]</translation>
  </message>
  <message>
   <source>Authority boundaries</source>
   <translation>[Åûţhöŕîţý böûñdåŕîéš lörém î]</translation>
  </message>
  <message>
   <source>Authority boundaries, for the map</source>
   <translation>[Åûţhöŕîţý böûñdåŕîéš, föŕ ţhé måp lörém îpšûm]</translation>
  </message>
  <message>
   <source>Authority whose reports are fetched</source>
   <translation>[Åûţhöŕîţý whöšé ŕépöŕţš åŕé féţçhéd lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>[Båçk l]</translation>
  </message>
  <message>
   <source>Back again</source>
   <translation>[Båçk åĝåîñ lör]</translation>
  </message>
  <message>
   <source>Back to home</source>
   <translation>[Båçk ţö hömé löré]</translation>
  </message>
  <message>
   <source>Back to the changes</source>
   <translation>[Båçk ţö ţhé çhåñĝéš lörém î]</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>[Båçk ţö ţhé ļîšţ lörém]</translation>
  </message>
  <message>
   <source>Back to the usual widths</source>
   <translation>[Båçk ţö ţhé ûšûåļ wîdţhš lörém îpš]</translation>
  </message>
  <message>
   <source>Back to the usual widths of columns and panes</source>
   <translation>[Båçk ţö ţhé ûšûåļ wîdţhš öf çöļûmñš åñd påñéš lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Back up lists and notes</source>
   <translation>[Båçk ûp ļîšţš åñd ñöţéš lörém îp]</translation>
  </message>
  <message>
   <source>Back up your lists and notes</source>
   <translation>[Båçk ûp ýöûŕ ļîšţš åñd ñöţéš lörém îpšû]</translation>
  </message>
  <message>
   <source>Backing up your lists and notes</source>
   <translation>[Båçkîñĝ ûp ýöûŕ ļîšţš åñd ñöţéš lörém îpšûm]</translation>
  </message>
  <message>
   <source>Backups of them</source>
   <translation>[Båçkûpš öf ţhém lörém]</translation>
  </message>
  <message>
   <source>Bars: actions filled, recommendations outlined after them.</source>
   <translation>[Båŕš: åçţîöñš fîļļéd, ŕéçömméñdåţîöñš öûţļîñéd åfţéŕ ţhém. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Basics</source>
   <translation>[Båšîçš l]</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>[Béföŕé l]</translation>
  </message>
  <message>
   <source>Before 4 November 2013. The third of the four grades then in use; later replaced by “Requires improvement”.</source>
   <translation>[Béföŕé 4 Ñövémbéŕ 2013. Ţhé ţhîŕd öf ţhé föûŕ ĝŕådéš ţhéñ îñ ûšé; ļåţéŕ ŕépļåçéd bý “Ŕéqûîŕéš împŕövéméñţ”. lörém îpšûm dölör šîţ åméţ lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Before September 2015</source>
   <translation>[Béföŕé Šépţémbéŕ 2015 lörém î]</translation>
  </message>
  <message>
   <source>Before that: {titles}</source>
   <translation>[Béföŕé ţhåţ: {titles} löré]</translation>
  </message>
  <message>
   <source>Before- and after-school or holiday care only: checked, not graded on education.</source>
   <translation>[Béföŕé- åñd åfţéŕ-šçhööļ öŕ höļîdåý çåŕé öñļý: çhéçkéd, ñöţ ĝŕådéd öñ édûçåţîöñ. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>Before- and after-school or holiday care only: checked, not graded on education. Some releases do not publish outcomes for such clubs.</source>
   <translation>[Béföŕé- åñd åfţéŕ-šçhööļ öŕ höļîdåý çåŕé öñļý: çhéçkéd, ñöţ ĝŕådéd öñ édûçåţîöñ. Šömé ŕéļéåšéš dö ñöţ pûbļîšh öûţçöméš föŕ šûçh çļûbš. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Behaviour and routines</source>
   <translation>[Béhåvîöûŕ åñd ŕöûţîñéš lörém îp]</translation>
  </message>
  <message>
   <source>Behaviour, attitudes, routines</source>
   <translation>[Béhåvîöûŕ, åţţîţûdéš, ŕöûţîñéš lörém îpšûm]</translation>
  </message>
  <message>
   <source>Being fetched</source>
   <translation>[Béîñĝ féţçhéd löré]</translation>
  </message>
  <message>
   <source>Beside England</source>
   <translation>[Béšîdé Éñĝļåñd lörém]</translation>
  </message>
  <message>
   <source>Beside it: as at {day}.</source>
   <translation>[Béšîdé îţ: åš åţ {day}. lörém]</translation>
  </message>
  <message>
   <source>Better</source>
   <translation>[Béţţéŕ l]</translation>
  </message>
  <message>
   <source>Better than at the inspection before</source>
   <translation>[Béţţéŕ ţhåñ åţ ţhé îñšpéçţîöñ béföŕé lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Between the releases as at {day} and {day2}.</source>
   <translation>[Béţwééñ ţhé ŕéļéåšéš åš åţ {day} åñd {day2}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Between the two releases, clubs among them. Leaving the register is not proof of closure.</source>
   <translation>[Béţwééñ ţhé ţwö ŕéļéåšéš, çļûbš åmöñĝ ţhém. Ļéåvîñĝ ţhé ŕéĝîšţéŕ îš ñöţ pŕööf öf çļöšûŕé. lörém îpšûm dölör šîţ åméţ lörém îp]</translation>
  </message>
  <message>
   <source>Between two days</source>
   <translation>[Béţwééñ ţwö dåýš lörém]</translation>
  </message>
  <message>
   <source>Between two releases</source>
   <translation>[Béţwééñ ţwö ŕéļéåšéš lörém î]</translation>
  </message>
  <message>
   <source>Blank where Ofsted does not publish it.</source>
   <translation>[Bļåñk whéŕé Öfšţéd döéš ñöţ pûbļîšh îţ. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>[Böţh l]</translation>
  </message>
  <message>
   <source>Both kinds</source>
   <translation>[Böţh kîñdš lör]</translation>
  </message>
  <message>
   <source>Both stood on the register as at {day}.</source>
   <translation>[Böţh šţööd öñ ţhé ŕéĝîšţéŕ åš åţ {day}. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Both {kind}.</source>
   <translation>[Böţh {kind}. l]</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>[Bŕîéf l]</translation>
  </message>
  <message>
   <source>Brief for a visit</source>
   <translation>[Bŕîéf föŕ å vîšîţ lörém]</translation>
  </message>
  <message>
   <source>Brief: {name}</source>
   <translation>[Bŕîéf: {name} lö]</translation>
  </message>
  <message>
   <source>Bring a CSV with a column of postcodes and one of ward or LSOA codes, such as the ONS postcode directory.</source>
   <translation>[Bŕîñĝ å ÇŠV wîţh å çöļûmñ öf pöšţçödéš åñd öñé öf wåŕd öŕ ĻŠÖÅ çödéš, šûçh åš ţhé ÖÑŠ pöšţçödé dîŕéçţöŕý. lörém îpšûm dölör šîţ åméţ lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Bring a sheet</source>
   <translation>[Bŕîñĝ å šhééţ löré]</translation>
  </message>
  <message>
   <source>Bring a sheet of your own</source>
   <translation>[Bŕîñĝ å šhééţ öf ýöûŕ öwñ lörém îpš]</translation>
  </message>
  <message>
   <source>Bring back a backup</source>
   <translation>[Bŕîñĝ båçk å båçkûp lörém î]</translation>
  </message>
  <message>
   <source>Bring back this text</source>
   <translation>[Bŕîñĝ båçk ţhîš ţéxţ lörém î]</translation>
  </message>
  <message>
   <source>Bringing the data in was cut short: the part of the program that does it ended unexpectedly.</source>
   <translation>[Bŕîñĝîñĝ ţhé dåţå îñ wåš çûţ šhöŕţ: ţhé påŕţ öf ţhé pŕöĝŕåm ţhåţ döéš îţ éñdéd ûñéxpéçţédļý. lörém îpšûm dölör šîţ åméţ lörém îpš]</translation>
  </message>
  <message>
   <source>Brought back an earlier note</source>
   <translation>[Bŕöûĝhţ båçk åñ éåŕļîéŕ ñöţé lörém îpšû]</translation>
  </message>
  <message>
   <source>Brought here</source>
   <translation>[Bŕöûĝhţ héŕé löré]</translation>
  </message>
  <message>
   <source>Brought your own columns from {name}</source>
   <translation>[Bŕöûĝhţ ýöûŕ öwñ çöļûmñš fŕöm {name} lörém îpšûm]</translation>
  </message>
  <message>
   <source>Brought your own columns from {sheet}</source>
   <translation>[Bŕöûĝhţ ýöûŕ öwñ çöļûmñš fŕöm {sheet} lörém îpšûm]</translation>
  </message>
  <message>
   <source>Build it again</source>
   <translation>[Bûîļd îţ åĝåîñ lörém]</translation>
  </message>
  <message>
   <source>Build it again from the downloads held, without a network: childcare-data rebuild</source>
   <translation>[Bûîļd îţ åĝåîñ fŕöm ţhé döwñļöådš héļd, wîţhöûţ å ñéţwöŕk: çhîļdçåŕé-dåţå ŕébûîļd lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>Build it again from the downloads held; that needs no network.</source>
   <translation>[Bûîļd îţ åĝåîñ fŕöm ţhé döwñļöådš héļd; ţhåţ ñéédš ñö ñéţwöŕk. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>Build it again with this version: childcare-data rebuild</source>
   <translation>[Bûîļd îţ åĝåîñ wîţh ţhîš véŕšîöñ: çhîļdçåŕé-dåţå ŕébûîļd lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Build it again with this version; that needs no network.</source>
   <translation>[Bûîļd îţ åĝåîñ wîţh ţhîš véŕšîöñ; ţhåţ ñéédš ñö ñéţwöŕk. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Build them again from the files held, without a network: childcare-data reports rebuild</source>
   <translation>[Bûîļd ţhém åĝåîñ fŕöm ţhé fîļéš héļd, wîţhöûţ å ñéţwöŕk: çhîļdçåŕé-dåţå ŕépöŕţš ŕébûîļd lörém îpšûm dölör šîţ åméţ lörém î]</translation>
  </message>
  <message>
   <source>Building again:</source>
   <translation>[Bûîļdîñĝ åĝåîñ: lörém]</translation>
  </message>
  <message>
   <source>Building the register again from the downloads held</source>
   <translation>[Bûîļdîñĝ ţhé ŕéĝîšţéŕ åĝåîñ fŕöm ţhé döwñļöådš héļd lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Built again: {counted}, {newest}.</source>
   <translation>[Bûîļţ åĝåîñ: {counted}, {newest}. lörém]</translation>
  </message>
  <message>
   <source>By</source>
   <translation>[Bý]</translation>
  </message>
  <message>
   <source>By a notification that says what has ended, and nothing of what you searched for or keep.</source>
   <translation>[Bý å ñöţîfîçåţîöñ ţhåţ šåýš whåţ håš éñdéd, åñd ñöţhîñĝ öf whåţ ýöû šéåŕçhéd föŕ öŕ kéép. lörém îpšûm dölör šîţ åméţ lörém îp]</translation>
  </message>
  <message>
   <source>By authority and kind</source>
   <translation>[Bý åûţhöŕîţý åñd kîñd lörém î]</translation>
  </message>
  <message>
   <source>By authority: {counts}, and {n:,} more authorities.</source>
   <translation>[Bý åûţhöŕîţý: {counts}, åñd {n:,} möŕé åûţhöŕîţîéš. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>By authority: {counts}.</source>
   <translation>[Bý åûţhöŕîţý: {counts}. lörém]</translation>
  </message>
  <message>
   <source>By combination of registers</source>
   <translation>[Bý çömbîñåţîöñ öf ŕéĝîšţéŕš lörém îpšû]</translation>
  </message>
  <message>
   <source>By deprivation band</source>
   <translation>[Bý dépŕîvåţîöñ båñd lörém î]</translation>
  </message>
  <message>
   <source>By local authority</source>
   <translation>[Bý ļöçåļ åûţhöŕîţý lörém]</translation>
  </message>
  <message>
   <source>By region</source>
   <translation>[Bý ŕéĝîöñ lör]</translation>
  </message>
  <message>
   <source>By type</source>
   <translation>[Bý ţýpé lö]</translation>
  </message>
  <message>
   <source>By type, region and band</source>
   <translation>[Bý ţýpé, ŕéĝîöñ åñd båñd lörém îpš]</translation>
  </message>
  <message>
   <source>By type, registers, area and band</source>
   <translation>[Bý ţýpé, ŕéĝîšţéŕš, åŕéå åñd båñd lörém îpšûm]</translation>
  </message>
  <message>
   <source>By way of another registration ({near}).</source>
   <translation>[Bý wåý öf åñöţhéŕ ŕéĝîšţŕåţîöñ ({near}). lörém îpšûm d]</translation>
  </message>
  <message>
   <source>By way of {title} ({near}).</source>
   <translation>[Bý wåý öf {title} ({near}). lörém]</translation>
  </message>
  <message>
   <source>By {what}</source>
   <translation>[Bý {what}]</translation>
  </message>
  <message>
   <source>CSV, for any spreadsheet (.csv)</source>
   <translation>[ÇŠV, föŕ åñý špŕéådšhééţ (.çšv) lörém îpšûm]</translation>
  </message>
  <message>
   <source>CSV, for any spreadsheet or program</source>
   <translation>[ÇŠV, föŕ åñý špŕéådšhééţ öŕ pŕöĝŕåm lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>[Çåmé båçk lör]</translation>
  </message>
  <message>
   <source>Came back to the register</source>
   <translation>[Çåmé båçk ţö ţhé ŕéĝîšţéŕ lörém îpš]</translation>
  </message>
  <message>
   <source>Came back to the register, registered on {day}</source>
   <translation>[Çåmé båçk ţö ţhé ŕéĝîšţéŕ, ŕéĝîšţéŕéd öñ {day} lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>[Çåñçéļ l]</translation>
  </message>
  <message>
   <source>Care that need not register</source>
   <translation>[Çåŕé ţhåţ ñééd ñöţ ŕéĝîšţéŕ lörém îpšû]</translation>
  </message>
  <message>
   <source>Cares for children from 1 September after they turn 5 until they are 8.</source>
   <translation>[Çåŕéš föŕ çhîļdŕéñ fŕöm 1 Šépţémbéŕ åfţéŕ ţhéý ţûŕñ 5 ûñţîļ ţhéý åŕé 8. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>[Çhåñĝé l]</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>[Çhåñĝéd lö]</translation>
  </message>
  <message>
   <source>Changed registers</source>
   <translation>[Çhåñĝéd ŕéĝîšţéŕš lörém]</translation>
  </message>
  <message>
   <source>Changed the order of the lists</source>
   <translation>[Çhåñĝéd ţhé öŕdéŕ öf ţhé ļîšţš lörém îpšûm]</translation>
  </message>
  <message>
   <source>Changed the order of the questions</source>
   <translation>[Çhåñĝéd ţhé öŕdéŕ öf ţhé qûéšţîöñš lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Changed the order of the searches</source>
   <translation>[Çhåñĝéd ţhé öŕdéŕ öf ţhé šéåŕçhéš lörém îpšûm]</translation>
  </message>
  <message>
   <source>Changed the order of {name}</source>
   <translation>[Çhåñĝéd ţhé öŕdéŕ öf {name} lörém î]</translation>
  </message>
  <message>
   <source>Changed the search {name}</source>
   <translation>[Çhåñĝéd ţhé šéåŕçh {name} lörém î]</translation>
  </message>
  <message>
   <source>Changed the watch list</source>
   <translation>[Çhåñĝéd ţhé wåţçh ļîšţ lörém îp]</translation>
  </message>
  <message>
   <source>Changed type</source>
   <translation>[Çhåñĝéd ţýpé löré]</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>[Çhåñĝéš lö]</translation>
  </message>
  <message>
   <source>Changes by kind</source>
   <translation>[Çhåñĝéš bý kîñd lörém]</translation>
  </message>
  <message>
   <source>Changes from {day} to {day2}: {area}.</source>
   <translation>[Çhåñĝéš fŕöm {day} ţö {day2}: {area}. lörém î]</translation>
  </message>
  <message>
   <source>Chart</source>
   <translation>[Çhåŕţ l]</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>[Çhéçk l]</translation>
  </message>
  <message>
   <source>Check Ofsted's page for a newer report before you decide.</source>
   <translation>[Çhéçk Öfšţéd'š påĝé föŕ å ñéwéŕ ŕépöŕţ béföŕé ýöû déçîdé. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Check current guidance before you cite it.</source>
   <translation>[Çhéçk çûŕŕéñţ ĝûîdåñçé béföŕé ýöû çîţé îţ. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Check current guidance.</source>
   <translation>[Çhéçk çûŕŕéñţ ĝûîdåñçé. lörém îp]</translation>
  </message>
  <message>
   <source>Check it</source>
   <translation>[Çhéçk îţ lö]</translation>
  </message>
  <message>
   <source>Check it, or sync postcodes with: childcare-data sync --what postcodes</source>
   <translation>[Çhéçk îţ, öŕ šýñç pöšţçödéš wîţh: çhîļdçåŕé-dåţå šýñç --whåţ pöšţçödéš lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Check it. A new postcode may be in a newer list.</source>
   <translation>[Çhéçk îţ. Å ñéw pöšţçödé måý bé îñ å ñéwéŕ ļîšţ. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Check that this is the folder or address that has {host} in it. If it is, have it written afresh where it is kept, or go on without it.</source>
   <translation>[Çhéçk ţhåţ ţhîš îš ţhé föļdéŕ öŕ åddŕéšš ţhåţ håš {host} îñ îţ. Îf îţ îš, håvé îţ wŕîţţéñ åfŕéšh whéŕé îţ îš képţ, öŕ ĝö öñ wîţhöûţ îţ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>Check that this is the folder or address that has {host} in it. If it is, have it written afresh with 'childcare-data mirror', or sync without it.</source>
   <translation>[Çhéçk ţhåţ ţhîš îš ţhé föļdéŕ öŕ åddŕéšš ţhåţ håš {host} îñ îţ. Îf îţ îš, håvé îţ wŕîţţéñ åfŕéšh wîţh 'çhîļdçåŕé-dåţå mîŕŕöŕ', öŕ šýñç wîţhöûţ îţ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>Check the URN; search by name or postcode finds it too.</source>
   <translation>[Çhéçk ţhé ÛŔÑ; šéåŕçh bý ñåmé öŕ pöšţçödé fîñdš îţ ţöö. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Check the folder or address of the mirror, and that the drive or share is connected.</source>
   <translation>[Çhéçk ţhé föļdéŕ öŕ åddŕéšš öf ţhé mîŕŕöŕ, åñd ţhåţ ţhé dŕîvé öŕ šhåŕé îš çöññéçţéd. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>Check the name.</source>
   <translation>[Çhéçk ţhé ñåmé. lörém]</translation>
  </message>
  <message>
   <source>Check the network and try again; what is already held works without it.</source>
   <translation>[Çhéçk ţhé ñéţwöŕk åñd ţŕý åĝåîñ; whåţ îš åļŕéådý héļd wöŕkš wîţhöûţ îţ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Check the proxy in the system's network settings, or use a mirror.</source>
   <translation>[Çhéçk ţhé pŕöxý îñ ţhé šýšţém'š ñéţwöŕk šéţţîñĝš, öŕ ûšé å mîŕŕöŕ. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>Checked against the requirements, not graded for quality. It met them.</source>
   <translation>[Çhéçkéd åĝåîñšţ ţhé ŕéqûîŕéméñţš, ñöţ ĝŕådéd föŕ qûåļîţý. Îţ méţ ţhém. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Checked without grades: met or not met</source>
   <translation>[Çhéçkéd wîţhöûţ ĝŕådéš: méţ öŕ ñöţ méţ lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Checked: {outcome}</source>
   <translation>[Çhéçkéd: {outcome} lör]</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>[Çhéçkîñĝ lö]</translation>
  </message>
  <message>
   <source>Checking what is held</source>
   <translation>[Çhéçkîñĝ whåţ îš héļd lörém î]</translation>
  </message>
  <message>
   <source>Childcare (both parts)</source>
   <translation>[Çhîļdçåŕé (böţh påŕţš) lörém îp]</translation>
  </message>
  <message>
   <source>Childcare (compulsory part)</source>
   <translation>[Çhîļdçåŕé (çömpûļšöŕý påŕţ) lörém îpšû]</translation>
  </message>
  <message>
   <source>Childcare (voluntary part)</source>
   <translation>[Çhîļdçåŕé (vöļûñţåŕý påŕţ) lörém îpš]</translation>
  </message>
  <message>
   <source>Childcare Act 2006, section 6: enough childcare for parents who work or train, to 1 September after age 14, for disabled children to 18; and the statutory guidance's yearly report to elected members.</source>
   <translation>[Çhîļdçåŕé Åçţ 2006, šéçţîöñ 6: éñöûĝh çhîļdçåŕé föŕ påŕéñţš whö wöŕk öŕ ţŕåîñ, ţö 1 Šépţémbéŕ åfţéŕ åĝé 14, föŕ dîšåbļéd çhîļdŕéñ ţö 18; åñd ţhé šţåţûţöŕý ĝûîdåñçé'š ýéåŕļý ŕépöŕţ ţö éļéçţéd mémbéŕš. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>Childcare Atlas</source>
   <translation>[Çhîļdçåŕé Åţļåš lörém]</translation>
  </message>
  <message>
   <source>Childcare Atlas {program_version}</source>
   <translation>[Çhîļdçåŕé Åţļåš {program_version} lörém]</translation>
  </message>
  <message>
   <source>Childcare Register</source>
   <translation>[Çhîļdçåŕé Ŕéĝîšţéŕ lörém]</translation>
  </message>
  <message>
   <source>Childcare Register check</source>
   <translation>[Çhîļdçåŕé Ŕéĝîšţéŕ çhéçk lörém îpš]</translation>
  </message>
  <message>
   <source>Childcare Register only</source>
   <translation>[Çhîļdçåŕé Ŕéĝîšţéŕ öñļý lörém îp]</translation>
  </message>
  <message>
   <source>Childcare Register only: checked against the requirements, not graded for quality.</source>
   <translation>[Çhîļdçåŕé Ŕéĝîšţéŕ öñļý: çhéçkéd åĝåîñšţ ţhé ŕéqûîŕéméñţš, ñöţ ĝŕådéd föŕ qûåļîţý. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>Childcare Register only: checked, not graded, {day}.</source>
   <translation>[Çhîļdçåŕé Ŕéĝîšţéŕ öñļý: çhéçkéd, ñöţ ĝŕådéd, {day}. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Childcare Register only: no outcome in this release</source>
   <translation>[Çhîļdçåŕé Ŕéĝîšţéŕ öñļý: ñö öûţçömé îñ ţhîš ŕéļéåšé lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Childcare Register only: not graded</source>
   <translation>[Çhîļdçåŕé Ŕéĝîšţéŕ öñļý: ñöţ ĝŕådéd lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Childcare Register only: not inspected for education. Ofsted checks about one in ten each year, so no inspection is usual.</source>
   <translation>[Çhîļdçåŕé Ŕéĝîšţéŕ öñļý: ñöţ îñšpéçţéd föŕ édûçåţîöñ. Öfšţéd çhéçkš åböûţ öñé îñ ţéñ éåçh ýéåŕ, šö ñö îñšpéçţîöñ îš ûšûåļ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Childcare Register only: with an outcome</source>
   <translation>[Çhîļdçåŕé Ŕéĝîšţéŕ öñļý: wîţh åñ öûţçömé lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Childcare Register, compulsory</source>
   <translation>[Çhîļdçåŕé Ŕéĝîšţéŕ, çömpûļšöŕý lörém îpšûm]</translation>
  </message>
  <message>
   <source>Childcare Register, compulsory part</source>
   <translation>[Çhîļdçåŕé Ŕéĝîšţéŕ, çömpûļšöŕý påŕţ lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Childcare Register, voluntary</source>
   <translation>[Çhîļdçåŕé Ŕéĝîšţéŕ, vöļûñţåŕý lörém îpšûm]</translation>
  </message>
  <message>
   <source>Childcare Register, voluntary part</source>
   <translation>[Çhîļdçåŕé Ŕéĝîšţéŕ, vöļûñţåŕý påŕţ lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Childcare on domestic premises</source>
   <translation>[Çhîļdçåŕé öñ döméšţîç pŕémîšéš lörém îpšûm]</translation>
  </message>
  <message>
   <source>Childcare on non-domestic premises</source>
   <translation>[Çhîļdçåŕé öñ ñöñ-döméšţîç pŕémîšéš lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Childcare setting</source>
   <translation>[Çhîļdçåŕé šéţţîñĝ lörém]</translation>
  </message>
  <message>
   <source>Childcare sufficiency: {area}</source>
   <translation>[Çhîļdçåŕé šûffîçîéñçý: {area} lörém îp]</translation>
  </message>
  <message>
   <source>Childcare, compulsory</source>
   <translation>[Çhîļdçåŕé, çömpûļšöŕý lörém î]</translation>
  </message>
  <message>
   <source>Childcare, voluntary</source>
   <translation>[Çhîļdçåŕé, vöļûñţåŕý lörém î]</translation>
  </message>
  <message>
   <source>Childminder</source>
   <translation>[Çhîļdmîñdéŕ lör]</translation>
  </message>
  <message>
   <source>Childminder agency</source>
   <translation>[Çhîļdmîñdéŕ åĝéñçý lörém]</translation>
  </message>
  <message>
   <source>Childminder, not at home</source>
   <translation>[Çhîļdmîñdéŕ, ñöţ åţ hömé lörém îpš]</translation>
  </message>
  <message>
   <source>Childminders</source>
   <translation>[Çhîļdmîñdéŕš löré]</translation>
  </message>
  <message>
   <source>Childminders and others whose address is withheld are counted by authority and band, and placed in no smaller area.</source>
   <translation>[Çhîļdmîñdéŕš åñd öţhéŕš whöšé åddŕéšš îš wîţhhéļd åŕé çöûñţéd bý åûţhöŕîţý åñd båñd, åñd pļåçéd îñ ñö šmåļļéŕ åŕéå. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Childminders of agencies</source>
   <translation>[Çhîļdmîñdéŕš öf åĝéñçîéš lörém îpš]</translation>
  </message>
  <message>
   <source>Childminders registered with Ofsted, those without domestic premises among them.</source>
   <translation>[Çhîļdmîñdéŕš ŕéĝîšţéŕéd wîţh Öfšţéd, ţhöšé wîţhöûţ döméšţîç pŕémîšéš åmöñĝ ţhém. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>Childminders without domestic premises counted apart.</source>
   <translation>[Çhîļdmîñdéŕš wîţhöûţ döméšţîç pŕémîšéš çöûñţéd åpåŕţ. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Childminders’ addresses are withheld: no postcode finds them. Its first half finds the district.</source>
   <translation>[Çhîļdmîñdéŕš’ åddŕéššéš åŕé wîţhhéļd: ñö pöšţçödé fîñdš ţhém. Îţš fîŕšţ håļf fîñdš ţhé dîšţŕîçţ. lörém îpšûm dölör šîţ åméţ lörém îpšû]</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>[Çhööšé å fîļé löré]</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>[Çhööšé å föļdéŕ lörém]</translation>
  </message>
  <message>
   <source>Choose a folder for the mirror</source>
   <translation>[Çhööšé å föļdéŕ föŕ ţhé mîŕŕöŕ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Choose a look-up file</source>
   <translation>[Çhööšé å ļöök-ûp fîļé lörém î]</translation>
  </message>
  <message>
   <source>Choose a look-up file from postcode to ward or LSOA</source>
   <translation>[Çhööšé å ļöök-ûp fîļé fŕöm pöšţçödé ţö wåŕd öŕ ĻŠÖÅ lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Choose a row</source>
   <translation>[Çhööšé å ŕöw löré]</translation>
  </message>
  <message>
   <source>Choose a sentence</source>
   <translation>[Çhööšé å šéñţéñçé lörém]</translation>
  </message>
  <message>
   <source>Choose a setting</source>
   <translation>[Çhööšé å šéţţîñĝ lörém]</translation>
  </message>
  <message>
   <source>Choose a setting in the list first.</source>
   <translation>[Çhööšé å šéţţîñĝ îñ ţhé ļîšţ fîŕšţ. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Choose a sheet of your own</source>
   <translation>[Çhööšé å šhééţ öf ýöûŕ öwñ lörém îpš]</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>[Çhööšé åñöţhéŕ föļdéŕ lörém î]</translation>
  </message>
  <message>
   <source>Choose another folder with --data, or ask for access to this one.</source>
   <translation>[Çhööšé åñöţhéŕ föļdéŕ wîţh --dåţå, öŕ åšk föŕ åççéšš ţö ţhîš öñé. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>Choose another folder, or ask for access to this one.</source>
   <translation>[Çhööšé åñöţhéŕ föļdéŕ, öŕ åšk föŕ åççéšš ţö ţhîš öñé. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>[Çhööšé åñöţhéŕ ñåmé. lörém î]</translation>
  </message>
  <message>
   <source>Choose another of the backups; nothing was changed.</source>
   <translation>[Çhööšé åñöţhéŕ öf ţhé båçkûpš; ñöţhîñĝ wåš çhåñĝéd. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Choose authorities</source>
   <translation>[Çhööšé åûţhöŕîţîéš lörém]</translation>
  </message>
  <message>
   <source>Choose one more</source>
   <translation>[Çhööšé öñé möŕé lörém]</translation>
  </message>
  <message>
   <source>Choose register files</source>
   <translation>[Çhööšé ŕéĝîšţéŕ fîļéš lörém î]</translation>
  </message>
  <message>
   <source>Choose reports</source>
   <translation>[Çhööšé ŕépöŕţš lörém]</translation>
  </message>
  <message>
   <source>Choose the authorities you work for</source>
   <translation>[Çhööšé ţhé åûţhöŕîţîéš ýöû wöŕk föŕ lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Choose the folder that 'childcare-data mirror' wrote: it has a folder for each publisher in it, such as www.gov.uk.</source>
   <translation>[Çhööšé ţhé föļdéŕ ţhåţ 'çhîļdçåŕé-dåţå mîŕŕöŕ' wŕöţé: îţ håš å föļdéŕ föŕ éåçh pûbļîšhéŕ îñ îţ, šûçh åš www.ĝöv.ûk. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Choose the folder that was written as a mirror: it has a folder for each publisher in it, such as www.gov.uk.</source>
   <translation>[Çhööšé ţhé föļdéŕ ţhåţ wåš wŕîţţéñ åš å mîŕŕöŕ: îţ håš å föļdéŕ föŕ éåçh pûbļîšhéŕ îñ îţ, šûçh åš www.ĝöv.ûk. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Choose the mirror's folder</source>
   <translation>[Çhööšé ţhé mîŕŕöŕ'š föļdéŕ lörém îpš]</translation>
  </message>
  <message>
   <source>Chose to register, for example a nanny or an activity club. Sampled checks only.</source>
   <translation>[Çhöšé ţö ŕéĝîšţéŕ, föŕ éxåmpļé å ñåññý öŕ åñ åçţîvîţý çļûb. Šåmpļéd çhéçkš öñļý. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>Chosen to be compared.</source>
   <translation>[Çhöšéñ ţö bé çömpåŕéd. lörém îp]</translation>
  </message>
  <message>
   <source>Chosen to compare</source>
   <translation>[Çhöšéñ ţö çömpåŕé lörém]</translation>
  </message>
  <message>
   <source>Classifier</source>
   <translation>[Çļåššîfîéŕ lör]</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>[Çļéåŕ l]</translation>
  </message>
  <message>
   <source>Clear all</source>
   <translation>[Çļéåŕ åļļ lör]</translation>
  </message>
  <message>
   <source>Clear the filters</source>
   <translation>[Çļéåŕ ţhé fîļţéŕš lörém]</translation>
  </message>
  <message>
   <source>Clear what is chosen to compare</source>
   <translation>[Çļéåŕ whåţ îš çhöšéñ ţö çömpåŕé lörém îpšûm]</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>[Çļöšé l]</translation>
  </message>
  <message>
   <source>Close all the same</source>
   <translation>[Çļöšé åļļ ţhé šåmé lörém]</translation>
  </message>
  <message>
   <source>Close finding</source>
   <translation>[Çļöšé fîñdîñĝ löré]</translation>
  </message>
  <message>
   <source>Close the list</source>
   <translation>[Çļöšé ţhé ļîšţ lörém]</translation>
  </message>
  <message>
   <source>Close the program</source>
   <translation>[Çļöšé ţhé pŕöĝŕåm lörém]</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>[Çļöšé ţhîš méššåĝé lörém]</translation>
  </message>
  <message>
   <source>Club, none published</source>
   <translation>[Çļûb, ñöñé pûbļîšhéd lörém î]</translation>
  </message>
  <message>
   <source>Colour by: nothing</source>
   <translation>[Çöļöûŕ bý: ñöţhîñĝ lörém]</translation>
  </message>
  <message>
   <source>Colour the marks by</source>
   <translation>[Çöļöûŕ ţhé måŕkš bý lörém î]</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>[Çöļöûŕš lö]</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>[Çöļûmñ l]</translation>
  </message>
  <message>
   <source>Column filled</source>
   <translation>[Çöļûmñ fîļļéd löré]</translation>
  </message>
  <message>
   <source>Column left empty</source>
   <translation>[Çöļûmñ ļéfţ émpţý lörém]</translation>
  </message>
  <message>
   <source>Column {n}</source>
   <translation>[Çöļûmñ {n} lö]</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>[Çöļûmñš lö]</translation>
  </message>
  <message>
   <source>Columns chosen for taking away: {tables}.</source>
   <translation>[Çöļûmñš çhöšéñ föŕ ţåkîñĝ åwåý: {tables}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Columns left empty: the register cannot know</source>
   <translation>[Çöļûmñš ļéfţ émpţý: ţhé ŕéĝîšţéŕ çåññöţ kñöw lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Columns to keep</source>
   <translation>[Çöļûmñš ţö kéép lörém]</translation>
  </message>
  <message>
   <source>Columns to take away</source>
   <translation>[Çöļûmñš ţö ţåké åwåý lörém î]</translation>
  </message>
  <message>
   <source>Comes beside yours, under another name.</source>
   <translation>[Çöméš béšîdé ýöûŕš, ûñdéŕ åñöţhéŕ ñåmé. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Comes to this computer alone. What is held already is not fetched again, and you can stop at any time.</source>
   <translation>[Çöméš ţö ţhîš çömpûţéŕ åļöñé. Whåţ îš héļd åļŕéådý îš ñöţ féţçhéd åĝåîñ, åñd ýöû çåñ šţöp åţ åñý ţîmé. lörém îpšûm dölör šîţ åméţ lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Common inspection framework</source>
   <translation>[Çömmöñ îñšpéçţîöñ fŕåméwöŕk lörém îpšû]</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>[Çömpåŕé lö]</translation>
  </message>
  <message>
   <source>Compare	C</source>
   <translation>[Çömpåŕé lö]	C</translation>
  </message>
  <message>
   <source>Compare: {n} settings side by side, by URN, only what differs.</source>
   <translation>[Çömpåŕé: {n} šéţţîñĝš šîdé bý šîdé, bý ÛŔÑ, öñļý whåţ dîfféŕš. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>Compare: {n} settings side by side, by URN.</source>
   <translation>[Çömpåŕé: {n} šéţţîñĝš šîdé bý šîdé, bý ÛŔÑ. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Compared: {names}.</source>
   <translation>[Çömpåŕéd: {names}. lör]</translation>
  </message>
  <message>
   <source>Comparing takes two to six settings; {n} were given.</source>
   <translation>[Çömpåŕîñĝ ţåkéš ţwö ţö šîx šéţţîñĝš; {n} wéŕé ĝîvéñ. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Comparing the releases …</source>
   <translation>[Çömpåŕîñĝ ţhé ŕéļéåšéš … lörém îpš]</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>[Çömpåŕîšöñ lör]</translation>
  </message>
  <message>
   <source>Compulsory Childcare Register requirements</source>
   <translation>[Çömpûļšöŕý Çhîļdçåŕé Ŕéĝîšţéŕ ŕéqûîŕéméñţš lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Confirmed an earlier registration</source>
   <translation>[Çöñfîŕméd åñ éåŕļîéŕ ŕéĝîšţŕåţîöñ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Consistently excellent work in this area that makes a real difference to children.</source>
   <translation>[Çöñšîšţéñţļý éxçéļļéñţ wöŕk îñ ţhîš åŕéå ţhåţ måkéš å ŕéåļ dîfféŕéñçé ţö çhîļdŕéñ. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>Constituency</source>
   <translation>[Çöñšţîţûéñçý löré]</translation>
  </message>
  <message>
   <source>Contains OS and Royal Mail data © Crown copyright and database right. Source: ONS, OGL v3.0.</source>
   <translation>[Çöñţåîñš ÖŠ åñd Ŕöýåļ Måîļ dåţå © Çŕöwñ çöpýŕîĝhţ åñd dåţåbåšé ŕîĝhţ. Šöûŕçé: ÖÑŠ, ÖĜĻ v3.0. lörém îpšûm dölör šîţ åméţ lörém îpš]</translation>
  </message>
  <message>
   <source>Contains OS data © Crown copyright and database right. Contains Royal Mail data © Royal Mail copyright and database right. Source: Office for National Statistics licensed under the Open Government Licence v3.0.</source>
   <translation>[Çöñţåîñš ÖŠ dåţå © Çŕöwñ çöpýŕîĝhţ åñd dåţåbåšé ŕîĝhţ. Çöñţåîñš Ŕöýåļ Måîļ dåţå © Ŕöýåļ Måîļ çöpýŕîĝhţ åñd dåţåbåšé ŕîĝhţ. Šöûŕçé: Öffîçé föŕ Ñåţîöñåļ Šţåţîšţîçš ļîçéñšéd ûñdéŕ ţhé Öpéñ Ĝövéŕñméñţ Ļîçéñçé v3.0. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lö]</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>[Çöpîéd l]</translation>
  </message>
  <message>
   <source>Copied 1 row with its head.</source>
   <translation>[Çöpîéd 1 ŕöw wîţh îţš héåd. lörém îpšû]</translation>
  </message>
  <message>
   <source>Copied as a picture: {title}</source>
   <translation>[Çöpîéd åš å pîçţûŕé: {title} lörém î]</translation>
  </message>
  <message>
   <source>Copied {rows:,} rows with their head.</source>
   <translation>[Çöpîéd {rows:,} ŕöwš wîţh ţhéîŕ héåd. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Copied {rows:,} rows: paste into a spreadsheet or a message.</source>
   <comment>one</comment>
   <translation>[Çöpîéd {rows:,} ŕöw: påšţé îñţö å špŕéådšhééţ öŕ å méššåĝé. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Copied {rows:,} rows: paste into a spreadsheet or a message.</source>
   <comment>other</comment>
   <translation>[Çöpîéd {rows:,} ŕöwš: påšţé îñţö å špŕéådšhééţ öŕ å méššåĝé. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Copied, with its source.</source>
   <translation>[Çöpîéd, wîţh îţš šöûŕçé. lörém îpš]</translation>
  </message>
  <message>
   <source>Copied. Nothing of yours is in it.</source>
   <translation>[Çöpîéd. Ñöţhîñĝ öf ýöûŕš îš îñ îţ. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Copied. Paste it into your message.</source>
   <translation>[Çöpîéd. Påšţé îţ îñţö ýöûŕ méššåĝé. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Copied: {title}</source>
   <translation>[Çöpîéd: {title} lö]</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>[Çöpîéš l]</translation>
  </message>
  <message>
   <source>Copies (*.sqlite)</source>
   <translation>[Çöpîéš (*.sqlite) lö]</translation>
  </message>
  <message>
   <source>Copies of your lists and notes</source>
   <translation>[Çöpîéš öf ýöûŕ ļîšţš åñd ñöţéš lörém îpšûm]</translation>
  </message>
  <message>
   <source>Copies of your lists and notes, and putting one back</source>
   <translation>[Çöpîéš öf ýöûŕ ļîšţš åñd ñöţéš, åñd pûţţîñĝ öñé båçk lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Copies, newest first</source>
   <translation>[Çöpîéš, ñéwéšţ fîŕšţ lörém î]</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>[Çöpý l]</translation>
  </message>
  <message>
   <source>Copy as a table</source>
   <translation>[Çöpý åš å ţåbļé lörém]</translation>
  </message>
  <message>
   <source>Copy the chart as a picture</source>
   <translation>[Çöpý ţhé çhåŕţ åš å pîçţûŕé lörém îpšû]</translation>
  </message>
  <message>
   <source>Copy the details</source>
   <translation>[Çöpý ţhé déţåîļš lörém]</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>[Çöpý ţhé ţåbļé lörém]</translation>
  </message>
  <message>
   <source>Copy the versions</source>
   <translation>[Çöpý ţhé véŕšîöñš lörém]</translation>
  </message>
  <message>
   <source>Copy the whole fingerprint</source>
   <translation>[Çöpý ţhé whöļé fîñĝéŕpŕîñţ lörém îpš]</translation>
  </message>
  <message>
   <source>Copy with citation</source>
   <translation>[Çöpý wîţh çîţåţîöñ lörém]</translation>
  </message>
  <message>
   <source>Copy with citation: {title}, {name}</source>
   <translation>[Çöpý wîţh çîţåţîöñ: {title}, {name} lörém îp]</translation>
  </message>
  <message>
   <source>Council changed</source>
   <translation>[Çöûñçîļ çhåñĝéd lörém]</translation>
  </message>
  <message>
   <source>Count by</source>
   <translation>[Çöûñţ bý lö]</translation>
  </message>
  <message>
   <source>Count out-of-school clubs</source>
   <translation>[Çöûñţ öûţ-öf-šçhööļ çļûbš lörém îpš]</translation>
  </message>
  <message>
   <source>Counted from</source>
   <translation>[Çöûñţéd fŕöm löré]</translation>
  </message>
  <message>
   <source>Counted over the reports held. Inspections in a period are targeted: the counts say nothing of an area's quality.</source>
   <translation>[Çöûñţéd övéŕ ţhé ŕépöŕţš héļd. Îñšpéçţîöñš îñ å péŕîöd åŕé ţåŕĝéţéd: ţhé çöûñţš šåý ñöţhîñĝ öf åñ åŕéå'š qûåļîţý. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Counted over the reports held. Inspections in a period are targeted: the numbers say nothing of an area’s quality.</source>
   <translation>[Çöûñţéd övéŕ ţhé ŕépöŕţš héļd. Îñšpéçţîöñš îñ å péŕîöd åŕé ţåŕĝéţéd: ţhé ñûmbéŕš šåý ñöţhîñĝ öf åñ åŕéå’š qûåļîţý. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Counting …</source>
   <translation>[Çöûñţîñĝ … lör]</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>[Çöûñţš l]</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>[Dåŕk l]</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>[Dåţå l]</translation>
  </message>
  <message>
   <source>Data as at {as_at}</source>
   <translation>[Dåţå åš åţ {as_at} lör]</translation>
  </message>
  <message>
   <source>Data as at {day}. </source>
   <translation>[Dåţå åš åţ {day}. löré] </translation>
  </message>
  <message>
   <source>Data held</source>
   <translation>[Dåţå héļd lör]</translation>
  </message>
  <message>
   <source>Dated</source>
   <translation>[Dåţéd l]</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>[Déç]</translation>
  </message>
  <message>
   <source>December</source>
   <translation>[Déçémbéŕ lö]</translation>
  </message>
  <message>
   <source>Decided {word} about {settings}</source>
   <translation>[Déçîdéd {word} åböûţ {settings} lörém]</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>[Déçîšîöñ lö]</translation>
  </message>
  <message>
   <source>Delete the {kinds}	Delete</source>
   <translation>[Déļéţé ţhé {kinds} lör]	Delete</translation>
  </message>
  <message>
   <source>Deleted the list {name} with {settings}</source>
   <translation>[Déļéţéd ţhé ļîšţ {name} wîţh {settings} lörém îp]</translation>
  </message>
  <message>
   <source>Deleted the search {name}</source>
   <translation>[Déļéţéd ţhé šéåŕçh {name} lörém î]</translation>
  </message>
  <message>
   <source>Deprivation</source>
   <translation>[Dépŕîvåţîöñ lör]</translation>
  </message>
  <message>
   <source>Deprivation band</source>
   <translation>[Dépŕîvåţîöñ båñd lörém]</translation>
  </message>
  <message>
   <source>Deprivation band of the area</source>
   <translation>[Dépŕîvåţîöñ båñd öf ţhé åŕéå lörém îpšû]</translation>
  </message>
  <message>
   <source>Deprivation band of the postcode</source>
   <translation>[Dépŕîvåţîöñ båñd öf ţhé pöšţçödé lörém îpšûm]</translation>
  </message>
  <message>
   <source>Deprivation of the area</source>
   <translation>[Dépŕîvåţîöñ öf ţhé åŕéå lörém îp]</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>[Déţåîļš lö]</translation>
  </message>
  <message>
   <source>Did not meet all requirements; told to put things right by a date.</source>
   <translation>[Dîd ñöţ mééţ åļļ ŕéqûîŕéméñţš; ţöļd ţö pûţ ţhîñĝš ŕîĝhţ bý å dåţé. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>Did not meet requirements in a serious or repeated way; Ofsted took formal action.</source>
   <translation>[Dîd ñöţ mééţ ŕéqûîŕéméñţš îñ å šéŕîöûš öŕ ŕépéåţéd wåý; Öfšţéd ţöök föŕmåļ åçţîöñ. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>[Dîfféŕéñçé lör]</translation>
  </message>
  <message>
   <source>Differs</source>
   <translation>[Dîfféŕš lö]</translation>
  </message>
  <message>
   <source>Differs, explained</source>
   <translation>[Dîfféŕš, éxpļåîñéd lörém]</translation>
  </message>
  <message>
   <source>Differs, not explained</source>
   <translation>[Dîfféŕš, ñöţ éxpļåîñéd lörém îp]</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>[Dîšţåñçé lö]</translation>
  </message>
  <message>
   <source>Distances</source>
   <translation>[Dîšţåñçéš lör]</translation>
  </message>
  <message>
   <source>Distances are straight lines: walking or driving is further.</source>
   <translation>[Dîšţåñçéš åŕé šţŕåîĝhţ ļîñéš: wåļkîñĝ öŕ dŕîvîñĝ îš fûŕţhéŕ. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>Distances in</source>
   <translation>[Dîšţåñçéš îñ löré]</translation>
  </message>
  <message>
   <source>Do again</source>
   <translation>[Dö åĝåîñ lö]</translation>
  </message>
  <message>
   <source>Do again: {redo}</source>
   <translation>[Dö åĝåîñ: {redo} lör]</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>[Dö îţ åĝåîñ lör]</translation>
  </message>
  <message>
   <source>Does well, could do better</source>
   <translation>[Döéš wéļļ, çöûļd dö béţţéŕ lörém îpš]</translation>
  </message>
  <message>
   <source>Doing everything it should in this area. This is a high standard. It is not the old “Good”.</source>
   <translation>[Döîñĝ évéŕýţhîñĝ îţ šhöûļd îñ ţhîš åŕéå. Ţhîš îš å hîĝh šţåñdåŕd. Îţ îš ñöţ ţhé öļd “Ĝööd”. lörém îpšûm dölör šîţ åméţ lörém îp]</translation>
  </message>
  <message>
   <source>Domestic childcare</source>
   <translation>[Döméšţîç çhîļdçåŕé lörém]</translation>
  </message>
  <message>
   <source>Domestic premises</source>
   <translation>[Döméšţîç pŕémîšéš lörém]</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>[Döñé l]</translation>
  </message>
  <message>
   <source>Done again: {words}</source>
   <translation>[Döñé åĝåîñ: {words} löré]</translation>
  </message>
  <message>
   <source>Double-click or F2 changes a cell. It stays in your own file, and Ctrl+Z takes it back.</source>
   <translation>[Döûbļé-çļîçk öŕ F2 çhåñĝéš å çéļļ. Îţ šţåýš îñ ýöûŕ öwñ fîļé, åñd Çţŕļ+Ž ţåkéš îţ båçk. lörém îpšûm dölör šîţ åméţ lörém î]</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>[Döwñ l]</translation>
  </message>
  <message>
   <source>Download the file again, or save it once more as CSV.</source>
   <translation>[Döwñļöåd ţhé fîļé åĝåîñ, öŕ šåvé îţ öñçé möŕé åš ÇŠV. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Download the file with a web browser and import it.</source>
   <translation>[Döwñļöåd ţhé fîļé wîţh å wéb bŕöwšéŕ åñd împöŕţ îţ. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>[Döwñļöådîñĝ lör]</translation>
  </message>
  <message>
   <source>Downloads, as published</source>
   <translation>[Döwñļöådš, åš pûbļîšhéd lörém îp]</translation>
  </message>
  <message>
   <source>Drag round an area to search in it. Escape stops.</source>
   <translation>[Dŕåĝ ŕöûñd åñ åŕéå ţö šéåŕçh îñ îţ. Éšçåpé šţöpš. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Draw an area to search in</source>
   <translation>[Dŕåw åñ åŕéå ţö šéåŕçh îñ lörém îpš]</translation>
  </message>
  <message>
   <source>Drawing the page …</source>
   <translation>[Dŕåwîñĝ ţhé påĝé … lörém]</translation>
  </message>
  <message>
   <source>Due list</source>
   <translation>[Dûé ļîšţ lö]</translation>
  </message>
  <message>
   <source>EYR Early Years, CCR compulsory, VCR voluntary Childcare Register.</source>
   <translation>[ÉÝŔ Éåŕļý Ýéåŕš, ÇÇŔ çömpûļšöŕý, VÇŔ vöļûñţåŕý Çhîļdçåŕé Ŕéĝîšţéŕ. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>EYR is the Early Years Register, CCR the compulsory part of the Childcare Register, VCR its voluntary part.</source>
   <translation>[ÉÝŔ îš ţhé Éåŕļý Ýéåŕš Ŕéĝîšţéŕ, ÇÇŔ ţhé çömpûļšöŕý påŕţ öf ţhé Çhîļdçåŕé Ŕéĝîšţéŕ, VÇŔ îţš vöļûñţåŕý påŕţ. lörém îpšûm dölör šîţ åméţ lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Each dot is a setting. Zoom in for the kind of its outcome.</source>
   <translation>[Éåçh döţ îš å šéţţîñĝ. Žööm îñ föŕ ţhé kîñd öf îţš öûţçömé. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>Each fact and its column in the file</source>
   <translation>[Éåçh fåçţ åñd îţš çöļûmñ îñ ţhé fîļé lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Each filter must hold. Take one away.</source>
   <translation>[Éåçh fîļţéŕ mûšţ höļd. Ţåké öñé åwåý. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Each framework stands alone: its grades are never counted with another's.</source>
   <translation>[Éåçh fŕåméwöŕk šţåñdš åļöñé: îţš ĝŕådéš åŕé ñévéŕ çöûñţéd wîţh åñöţhéŕ'š. lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>Each row has the source's own may, should or must. Check current guidance.</source>
   <translation>[Éåçh ŕöw håš ţhé šöûŕçé'š öwñ måý, šhöûļd öŕ mûšţ. Çhéçk çûŕŕéñţ ĝûîdåñçé. lörém îpšûm dölör šîţ åméţ lö]</translation>
  </message>
  <message>
   <source>Earlier four-grade inspections</source>
   <translation>[Éåŕļîéŕ föûŕ-ĝŕådé îñšpéçţîöñš lörém îpšûm]</translation>
  </message>
  <message>
   <source>Earlier inspection reports</source>
   <translation>[Éåŕļîéŕ îñšpéçţîöñ ŕépöŕţš lörém îpš]</translation>
  </message>
  <message>
   <source>Earlier registrations here</source>
   <translation>[Éåŕļîéŕ ŕéĝîšţŕåţîöñš héŕé lörém îpš]</translation>
  </message>
  <message>
   <source>Earlier registrations here, perhaps</source>
   <translation>[Éåŕļîéŕ ŕéĝîšţŕåţîöñš héŕé, péŕhåpš lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Earlier versions</source>
   <translation>[Éåŕļîéŕ véŕšîöñš lörém]</translation>
  </message>
  <message>
   <source>Earlier versions of the note on {name}</source>
   <translation>[Éåŕļîéŕ véŕšîöñš öf ţhé ñöţé öñ {name} lörém îpšûm]</translation>
  </message>
  <message>
   <source>Earlier versions, newest first</source>
   <translation>[Éåŕļîéŕ véŕšîöñš, ñéwéšţ fîŕšţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Early Years</source>
   <translation>[Éåŕļý Ýéåŕš lör]</translation>
  </message>
  <message>
   <source>Early Years Register</source>
   <translation>[Éåŕļý Ýéåŕš Ŕéĝîšţéŕ lörém î]</translation>
  </message>
  <message>
   <source>Early Years Register providers</source>
   <translation>[Éåŕļý Ýéåŕš Ŕéĝîšţéŕ pŕövîdéŕš lörém îpšûm]</translation>
  </message>
  <message>
   <source>Early Years Register providers whose newest four-grade outcome is of this framework; each area has its own base.</source>
   <translation>[Éåŕļý Ýéåŕš Ŕéĝîšţéŕ pŕövîdéŕš whöšé ñéwéšţ föûŕ-ĝŕådé öûţçömé îš öf ţhîš fŕåméwöŕk; éåçh åŕéå håš îţš öwñ båšé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Early Years Register providers with a four-grade outcome, whatever came later. Requires improvement was called Satisfactory before 4 November 2013. Inspections in a period are targeted and say nothing of an area's quality.</source>
   <translation>[Éåŕļý Ýéåŕš Ŕéĝîšţéŕ pŕövîdéŕš wîţh å föûŕ-ĝŕådé öûţçömé, whåţévéŕ çåmé ļåţéŕ. Ŕéqûîŕéš împŕövéméñţ wåš çåļļéd Šåţîšfåçţöŕý béföŕé 4 Ñövémbéŕ 2013. Îñšpéçţîöñš îñ å péŕîöd åŕé ţåŕĝéţéd åñd šåý ñöţhîñĝ öf åñ åŕéå'š qûåļîţý. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém î]</translation>
  </message>
  <message>
   <source>Early Years Register: four-grade outcome</source>
   <translation>[Éåŕļý Ýéåŕš Ŕéĝîšţéŕ: föûŕ-ĝŕådé öûţçömé lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Early Years Register: only a Childcare Register outcome</source>
   <translation>[Éåŕļý Ýéåŕš Ŕéĝîšţéŕ: öñļý å Çhîļdçåŕé Ŕéĝîšţéŕ öûţçömé lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Early Years Register: only a visit that found no children</source>
   <translation>[Éåŕļý Ýéåŕš Ŕéĝîšţéŕ: öñļý å vîšîţ ţhåţ föûñd ñö çhîļdŕéñ lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Early Years Register: only an out-of-school care outcome</source>
   <translation>[Éåŕļý Ýéåŕš Ŕéĝîšţéŕ: öñļý åñ öûţ-öf-šçhööļ çåŕé öûţçömé lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Early Years Register: out-of-school club, none in this release</source>
   <translation>[Éåŕļý Ýéåŕš Ŕéĝîšţéŕ: öûţ-öf-šçhööļ çļûb, ñöñé îñ ţhîš ŕéļéåšé lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>Early Years Register: registered long ago, nothing in this release</source>
   <translation>[Éåŕļý Ýéåŕš Ŕéĝîšţéŕ: ŕéĝîšţéŕéd ļöñĝ åĝö, ñöţhîñĝ îñ ţhîš ŕéļéåšé lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>Early Years Register: registered recently, nothing published yet</source>
   <translation>[Éåŕļý Ýéåŕš Ŕéĝîšţéŕ: ŕéĝîšţéŕéd ŕéçéñţļý, ñöţhîñĝ pûbļîšhéd ýéţ lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>Early Years Register: report card</source>
   <translation>[Éåŕļý Ýéåŕš Ŕéĝîšţéŕ: ŕépöŕţ çåŕd lörém îpšûm]</translation>
  </message>
  <message>
   <source>Early years places</source>
   <translation>[Éåŕļý ýéåŕš pļåçéš lörém]</translation>
  </message>
  <message>
   <source>Early years places by authority</source>
   <translation>[Éåŕļý ýéåŕš pļåçéš bý åûţhöŕîţý lörém îpšûm]</translation>
  </message>
  <message>
   <source>Early years places by deprivation band, known</source>
   <translation>[Éåŕļý ýéåŕš pļåçéš bý dépŕîvåţîöñ båñd, kñöwñ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Early years places by type, known</source>
   <translation>[Éåŕļý ýéåŕš pļåçéš bý ţýpé, kñöwñ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Early years places known</source>
   <translation>[Éåŕļý ýéåŕš pļåçéš kñöwñ lörém îpš]</translation>
  </message>
  <message>
   <source>Early years places with childminders</source>
   <translation>[Éåŕļý ýéåŕš pļåçéš wîţh çhîļdmîñdéŕš lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Early years places, including estimates</source>
   <translation>[Éåŕļý ýéåŕš pļåçéš, îñçļûdîñĝ éšţîmåţéš lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Early years places, known</source>
   <translation>[Éåŕļý ýéåŕš pļåçéš, kñöwñ lörém îpš]</translation>
  </message>
  <message>
   <source>Edit the questions</source>
   <translation>[Édîţ ţhé qûéšţîöñš lörém]</translation>
  </message>
  <message>
   <source>Education inspection framework</source>
   <translation>[Édûçåţîöñ îñšpéçţîöñ fŕåméwöŕk lörém îpšûm]</translation>
  </message>
  <message>
   <source>Effective</source>
   <translation>[Éfféçţîvé lör]</translation>
  </message>
  <message>
   <source>Effective; met children’s needs well.</source>
   <translation>[Éfféçţîvé; méţ çhîļdŕéñ’š ñéédš wéļļ. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Empty columns</source>
   <translation>[Émpţý çöļûmñš löré]</translation>
  </message>
  <message>
   <source>Empty the search box</source>
   <translation>[Émpţý ţhé šéåŕçh böx lörém î]</translation>
  </message>
  <message>
   <source>England</source>
   <translation>[Éñĝļåñd lö]</translation>
  </message>
  <message>
   <source>England and {areas}</source>
   <translation>[Éñĝļåñd åñd {areas} löré]</translation>
  </message>
  <message>
   <source>England’s published childcare register and inspection reports, kept on your own computer. Search it, compare settings and see what changed, with or without a network.</source>
   <translation>[Éñĝļåñd’š pûbļîšhéd çhîļdçåŕé ŕéĝîšţéŕ åñd îñšpéçţîöñ ŕépöŕţš, képţ öñ ýöûŕ öwñ çömpûţéŕ. Šéåŕçh îţ, çömpåŕé šéţţîñĝš åñd šéé whåţ çhåñĝéd, wîţh öŕ wîţhöûţ å ñéţwöŕk. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Enter adds it</source>
   <translation>[Éñţéŕ åddš îţ löré]</translation>
  </message>
  <message>
   <source>Escape empties it</source>
   <translation>[Éšçåpé émpţîéš îţ lörém]</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>[Éšţîmåţé lö]</translation>
  </message>
  <message>
   <source>Estimates by dated rules, never appointments. Check current guidance.</source>
   <translation>[Éšţîmåţéš bý dåţéd ŕûļéš, ñévéŕ åppöîñţméñţš. Çhéçk çûŕŕéñţ ĝûîdåñçé. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Every authority of England as at {day}. {told_of}</source>
   <translation>[Évéŕý åûţhöŕîţý öf Éñĝļåñd åš åţ {day}. {told_of} lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Every council must give parents information, advice and assistance on childcare (Childcare Act 2006, section 12). It can name childminders near you who have agreed to it, and often who has a place free.</source>
   <translation>[Évéŕý çöûñçîļ mûšţ ĝîvé påŕéñţš îñföŕmåţîöñ, ådvîçé åñd åššîšţåñçé öñ çhîļdçåŕé (Çhîļdçåŕé Åçţ 2006, šéçţîöñ 12). Îţ çåñ ñåmé çhîļdmîñdéŕš ñéåŕ ýöû whö håvé åĝŕééd ţö îţ, åñd öfţéñ whö håš å pļåçé fŕéé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Every provider falls in one of these, by its latest outcome in this release or by why there is none.</source>
   <translation>[Évéŕý pŕövîdéŕ fåļļš îñ öñé öf ţhéšé, bý îţš ļåţéšţ öûţçömé îñ ţhîš ŕéļéåšé öŕ bý whý ţhéŕé îš ñöñé. lörém îpšûm dölör šîţ åméţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Every provider on the register.</source>
   <translation>[Évéŕý pŕövîdéŕ öñ ţhé ŕéĝîšţéŕ. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Every provider on the register; childminders registered with agencies are not in it.</source>
   <translation>[Évéŕý pŕövîdéŕ öñ ţhé ŕéĝîšţéŕ; çhîļdmîñdéŕš ŕéĝîšţéŕéd wîţh åĝéñçîéš åŕé ñöţ îñ îţ. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>Every setting here is invented</source>
   <translation>[Évéŕý šéţţîñĝ héŕé îš îñvéñţéd lörém îpšûm]</translation>
  </message>
  <message>
   <source>Everything that this search finds was there when you last looked.</source>
   <translation>[Évéŕýţhîñĝ ţhåţ ţhîš šéåŕçh fîñdš wåš ţhéŕé whéñ ýöû ļåšţ ļöökéd. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>Everything you keep</source>
   <translation>[Évéŕýţhîñĝ ýöû kéép lörém î]</translation>
  </message>
  <message>
   <source>Excel workbook (.xlsx)</source>
   <translation>[Éxçéļ wöŕkböök (.xļšx) lörém îp]</translation>
  </message>
  <message>
   <source>Excel workbook, with filters and a sheet of notes</source>
   <translation>[Éxçéļ wöŕkböök, wîţh fîļţéŕš åñd å šhééţ öf ñöţéš lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Excel, web page and more, choose columns…	Ctrl+E</source>
   <translation>[Éxçéļ, wéb påĝé åñd möŕé, çhööšé çöļûmñš… lörém îpšûm döl]	Ctrl+E</translation>
  </message>
  <message>
   <source>Exceptional</source>
   <translation>[Éxçépţîöñåļ lör]</translation>
  </message>
  <message>
   <source>Expected standard</source>
   <translation>[Éxpéçţéd šţåñdåŕd lörém]</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>[Éxpöŕţ l]</translation>
  </message>
  <message>
   <source>Export: take this away as a file, on paper or to the clipboard (Ctrl+E)</source>
   <translation>[Éxpöŕţ: ţåké ţhîš åwåý åš å fîļé, öñ påpéŕ öŕ ţö ţhé çļîpböåŕd (Çţŕļ+É) lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>[Fåçţš l]</translation>
  </message>
  <message>
   <source>Facts about a setting</source>
   <translation>[Fåçţš åböûţ å šéţţîñĝ lörém î]</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>[Féb]</translation>
  </message>
  <message>
   <source>February</source>
   <translation>[Fébŕûåŕý lö]</translation>
  </message>
  <message>
   <source>Fees</source>
   <translation>[Fééš l]</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>[Féţçh l]</translation>
  </message>
  <message>
   <source>Fetch it with: childcare-data reports fetch URN</source>
   <translation>[Féţçh îţ wîţh: çhîļdçåŕé-dåţå ŕépöŕţš féţçh ÛŔÑ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Fetch reports</source>
   <translation>[Féţçh ŕépöŕţš löré]</translation>
  </message>
  <message>
   <source>Fetch the reports</source>
   <translation>[Féţçh ţhé ŕépöŕţš lörém]</translation>
  </message>
  <message>
   <source>Fetch the reports of the settings on my lists</source>
   <translation>[Féţçh ţhé ŕépöŕţš öf ţhé šéţţîñĝš öñ mý ļîšţš lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Fetch the reports of this authority</source>
   <translation>[Féţçh ţhé ŕépöŕţš öf ţhîš åûţhöŕîţý lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Fetch the reports of {whose}?</source>
   <translation>[Féţçh ţhé ŕépöŕţš öf {whose}? lörém îp]</translation>
  </message>
  <message>
   <source>Fetch the rest</source>
   <translation>[Féţçh ţhé ŕéšţ lörém]</translation>
  </message>
  <message>
   <source>Fetch their reports</source>
   <translation>[Féţçh ţhéîŕ ŕépöŕţš lörém î]</translation>
  </message>
  <message>
   <source>Fetch them</source>
   <translation>[Féţçh ţhém lör]</translation>
  </message>
  <message>
   <source>Fetched</source>
   <translation>[Féţçhéd lö]</translation>
  </message>
  <message>
   <source>Fetching reports</source>
   <translation>[Féţçhîñĝ ŕépöŕţš lörém]</translation>
  </message>
  <message>
   <source>Fetching the reports of {whose}</source>
   <translation>[Féţçhîñĝ ţhé ŕépöŕţš öf {whose} lörém îpš]</translation>
  </message>
  <message>
   <source>Fetching …</source>
   <translation>[Féţçhîñĝ … lör]</translation>
  </message>
  <message>
   <source>Fewer</source>
   <translation>[Féwéŕ l]</translation>
  </message>
  <message>
   <source>Fewer things known</source>
   <translation>[Féwéŕ ţhîñĝš kñöwñ lörém]</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>[Fîéļd l]</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>[Fîĝûŕé l]</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>[Fîĝûŕéš lö]</translation>
  </message>
  <message>
   <source>File</source>
   <translation>[Fîļé l]</translation>
  </message>
  <message>
   <source>File imported by hand</source>
   <translation>[Fîļé împöŕţéd bý håñd lörém î]</translation>
  </message>
  <message>
   <source>File size</source>
   <translation>[Fîļé šîžé lör]</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>[Fîļéš l]</translation>
  </message>
  <message>
   <source>Files used</source>
   <translation>[Fîļéš ûšéd lör]</translation>
  </message>
  <message>
   <source>Fill columns with my own figures</source>
   <translation>[Fîļļ çöļûmñš wîţh mý öwñ fîĝûŕéš lörém îpšûm]</translation>
  </message>
  <message>
   <source>Filled by</source>
   <translation>[Fîļļéd bý lör]</translation>
  </message>
  <message>
   <source>Fills no column</source>
   <translation>[Fîļļš ñö çöļûmñ lörém]</translation>
  </message>
  <message>
   <source>Fills “{title}”</source>
   <translation>[Fîļļš “{title}” lö]</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>[Fîļţéŕš lö]</translation>
  </message>
  <message>
   <source>Filters ({count})</source>
   <translation>[Fîļţéŕš ({count}) lör]</translation>
  </message>
  <message>
   <source>Filters ({on})</source>
   <translation>[Fîļţéŕš ({on}) lör]</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>[Fîñd l]</translation>
  </message>
  <message>
   <source>Find an authority</source>
   <translation>[Fîñd åñ åûţhöŕîţý lörém]</translation>
  </message>
  <message>
   <source>Find in it</source>
   <translation>[Fîñd îñ îţ lör]</translation>
  </message>
  <message>
   <source>Find, on the map.</source>
   <translation>[Fîñd, öñ ţhé måp. lörém]</translation>
  </message>
  <message>
   <source>Find, with the map.</source>
   <translation>[Fîñd, wîţh ţhé måp. lörém î]</translation>
  </message>
  <message>
   <source>Find.</source>
   <translation>[Fîñd. l]</translation>
  </message>
  <message>
   <source>Fingerprint (SHA-256)</source>
   <translation>[Fîñĝéŕpŕîñţ (ŠHÅ-256) lörém î]</translation>
  </message>
  <message>
   <source>First listed</source>
   <translation>[Fîŕšţ ļîšţéd löré]</translation>
  </message>
  <message>
   <source>First listed in the release as at {day}, though registered on {registered}.</source>
   <translation>[Fîŕšţ ļîšţéd îñ ţhé ŕéļéåšé åš åţ {day}, ţhöûĝh ŕéĝîšţéŕéd öñ {registered}. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>First listed in the release as at {day}.</source>
   <translation>[Fîŕšţ ļîšţéd îñ ţhé ŕéļéåšé åš åţ {day}. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>[Föļdéŕ l]</translation>
  </message>
  <message>
   <source>Food and allergies</source>
   <translation>[Fööd åñd åļļéŕĝîéš lörém]</translation>
  </message>
  <message>
   <source>For a visit: what it is, its outcomes and what must improve, the rules that point at it with their source, its history over the releases held, who else is there, who runs it, your watch list’s entry, and room for notes.</source>
   <translation>[Föŕ å vîšîţ: whåţ îţ îš, îţš öûţçöméš åñd whåţ mûšţ împŕövé, ţhé ŕûļéš ţhåţ pöîñţ åţ îţ wîţh ţhéîŕ šöûŕçé, îţš hîšţöŕý övéŕ ţhé ŕéļéåšéš héļd, whö éļšé îš ţhéŕé, whö ŕûñš îţ, ýöûŕ wåţçh ļîšţ’š éñţŕý, åñd ŕööm föŕ ñöţéš. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>For example relatives, or a few hours in one place.</source>
   <translation>[Föŕ éxåmpļé ŕéļåţîvéš, öŕ å féw höûŕš îñ öñé pļåçé. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>For whoever helps you: where in the program it happened. What you searched for or wrote is not in it.</source>
   <translation>[Föŕ whöévéŕ héļpš ýöû: whéŕé îñ ţhé pŕöĝŕåm îţ håppéñéd. Whåţ ýöû šéåŕçhéd föŕ öŕ wŕöţé îš ñöţ îñ îţ. lörém îpšûm dölör šîţ åméţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>For {name}. The URN stands on the setting’s page; leave empty what the file says itself.</source>
   <translation>[Föŕ {name}. Ţhé ÛŔÑ šţåñdš öñ ţhé šéţţîñĝ’š påĝé; ļéåvé émpţý whåţ ţhé fîļé šåýš îţšéļf. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>Forget them, and keep none from now on</source>
   <translation>[Föŕĝéţ ţhém, åñd kéép ñöñé fŕöm ñöw öñ lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Forget these searches</source>
   <translation>[Föŕĝéţ ţhéšé šéåŕçhéš lörém î]</translation>
  </message>
  <message>
   <source>Forget {key}</source>
   <translation>[Föŕĝéţ {key} lö]</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>[Föŕm l]</translation>
  </message>
  <message>
   <source>Form of outcome</source>
   <translation>[Föŕm öf öûţçömé lörém]</translation>
  </message>
  <message>
   <source>Four grades</source>
   <translation>[Föûŕ ĝŕådéš lör]</translation>
  </message>
  <message>
   <source>Four-grade inspections before September 2015</source>
   <translation>[Föûŕ-ĝŕådé îñšpéçţîöñš béföŕé Šépţémbéŕ 2015 lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Four-grade inspections, September 2015 to August 2019</source>
   <translation>[Föûŕ-ĝŕådé îñšpéçţîöñš, Šépţémbéŕ 2015 ţö Åûĝûšţ 2019 lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Four-grade inspections, September 2019 to November 2025</source>
   <translation>[Föûŕ-ĝŕådé îñšpéçţîöñš, Šépţémbéŕ 2019 ţö Ñövémbéŕ 2025 lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Four-grade outcomes, whatever the framework</source>
   <translation>[Föûŕ-ĝŕådé öûţçöméš, whåţévéŕ ţhé fŕåméwöŕk lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Four-grade scale</source>
   <translation>[Föûŕ-ĝŕådé šçåļé lörém]</translation>
  </message>
  <message>
   <source>Four-grade scale, to 9 November 2025</source>
   <translation>[Föûŕ-ĝŕådé šçåļé, ţö 9 Ñövémbéŕ 2025 lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Four-grade scale: {heading}</source>
   <translation>[Föûŕ-ĝŕådé šçåļé: {heading} lörém]</translation>
  </message>
  <message>
   <source>Four-grade scale: {outcome}</source>
   <translation>[Föûŕ-ĝŕådé šçåļé: {outcome} lörém]</translation>
  </message>
  <message>
   <source>Four-grade scale: {value}</source>
   <translation>[Föûŕ-ĝŕådé šçåļé: {value} lörém]</translation>
  </message>
  <message>
   <source>Four-grade, {lower}{area}</source>
   <translation>[Föûŕ-ĝŕådé, {lower}{area} löré]</translation>
  </message>
  <message>
   <source>Framework</source>
   <translation>[Fŕåméwöŕk lör]</translation>
  </message>
  <message>
   <source>Framework changed</source>
   <translation>[Fŕåméwöŕk çhåñĝéd lörém]</translation>
  </message>
  <message>
   <source>Free some space and try again; what was there before is whole.</source>
   <translation>[Fŕéé šömé špåçé åñd ţŕý åĝåîñ; whåţ wåš ţhéŕé béföŕé îš whöļé. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>From</source>
   <translation>[Fŕöm l]</translation>
  </message>
  <message>
   <source>From 1 September 2015: the common inspection framework.</source>
   <translation>[Fŕöm 1 Šépţémbéŕ 2015: ţhé çömmöñ îñšpéçţîöñ fŕåméwöŕk. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>From 1 September 2019: the education inspection framework.</source>
   <translation>[Fŕöm 1 Šépţémbéŕ 2019: ţhé édûçåţîöñ îñšpéçţîöñ fŕåméwöŕk. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>From 10 November 2025</source>
   <translation>[Fŕöm 10 Ñövémbéŕ 2025 lörém î]</translation>
  </message>
  <message>
   <source>From 10 November 2025: report cards</source>
   <translation>[Fŕöm 10 Ñövémbéŕ 2025: ŕépöŕţ çåŕdš lörém îpšûm d]</translation>
  </message>
  <message>
   <source>From 10 November 2025: report cards.</source>
   <translation>[Fŕöm 10 Ñövémbéŕ 2025: ŕépöŕţ çåŕdš. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>From 4 November 2013. Not yet good; there may have been lesser breaches of requirements.</source>
   <translation>[Fŕöm 4 Ñövémbéŕ 2013. Ñöţ ýéţ ĝööd; ţhéŕé måý håvé bééñ ļéššéŕ bŕéåçhéš öf ŕéqûîŕéméñţš. lörém îpšûm dölör šîţ åméţ lörém î]</translation>
  </message>
  <message>
   <source>From Nov 2025</source>
   <translation>[Fŕöm Ñöv 2025 löré]</translation>
  </message>
  <message>
   <source>From the mirror {mirror}</source>
   <translation>[Fŕöm ţhé mîŕŕöŕ {mirror} lörém]</translation>
  </message>
  <message>
   <source>From the release as at</source>
   <translation>[Fŕöm ţhé ŕéļéåšé åš åţ lörém îp]</translation>
  </message>
  <message>
   <source>From the release as at {day}, row {row:,}.</source>
   <translation>[Fŕöm ţhé ŕéļéåšé åš åţ {day}, ŕöw {row:,}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>From the release as at {day}.</source>
   <translation>[Fŕöm ţhé ŕéļéåšé åš åţ {day}. lörém îpš]</translation>
  </message>
  <message>
   <source>From your own sheets, not from the register. It stays on this computer.</source>
   <translation>[Fŕöm ýöûŕ öwñ šhééţš, ñöţ fŕöm ţhé ŕéĝîšţéŕ. Îţ šţåýš öñ ţhîš çömpûţéŕ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>From {listed}</source>
   <translation>[Fŕöm {listed} l]</translation>
  </message>
  <message>
   <source>Funding: Inadequate</source>
   <translation>[Fûñdîñĝ: Îñådéqûåţé lörém î]</translation>
  </message>
  <message>
   <source>Funding: leadership and governance, urgent improvement</source>
   <translation>[Fûñdîñĝ: ļéådéŕšhîp åñd ĝövéŕñåñçé, ûŕĝéñţ împŕövéméñţ lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Funding: safeguarding standards not met</source>
   <translation>[Fûñdîñĝ: šåféĝûåŕdîñĝ šţåñdåŕdš ñöţ méţ lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>GOV.UK, Find your local council</source>
   <translation>[ĜÖV.ÛK, Fîñd ýöûŕ ļöçåļ çöûñçîļ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Get it</source>
   <translation>[Ĝéţ îţ l]</translation>
  </message>
  <message>
   <source>Get it with: python -m pip install pyarrow</source>
   <translation>[Ĝéţ îţ wîţh: pýţhöñ -m pîp îñšţåļļ pýåŕŕöw lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Get more releases with 'childcare-data sync', or import an older file.</source>
   <translation>[Ĝéţ möŕé ŕéļéåšéš wîţh 'çhîļdçåŕé-dåţå šýñç', öŕ împöŕţ åñ öļdéŕ fîļé. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Get the older releases too, or import an older file.</source>
   <translation>[Ĝéţ ţhé öļdéŕ ŕéļéåšéš ţöö, öŕ împöŕţ åñ öļdéŕ fîļé. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Get the postcodes</source>
   <translation>[Ĝéţ ţhé pöšţçödéš lörém]</translation>
  </message>
  <message>
   <source>Get the published data</source>
   <translation>[Ĝéţ ţhé pûbļîšhéd dåţå lörém îp]</translation>
  </message>
  <message>
   <source>Get the published register</source>
   <translation>[Ĝéţ ţhé pûbļîšhéd ŕéĝîšţéŕ lörém îpš]</translation>
  </message>
  <message>
   <source>Get the register</source>
   <translation>[Ĝéţ ţhé ŕéĝîšţéŕ lörém]</translation>
  </message>
  <message>
   <source>Get the reports of the other {rest:,}</source>
   <translation>[Ĝéţ ţhé ŕépöŕţš öf ţhé öţhéŕ {rest:,} lörém îpšûm]</translation>
  </message>
  <message>
   <source>Get the reports of {name}</source>
   <translation>[Ĝéţ ţhé ŕépöŕţš öf {name} lörém î]</translation>
  </message>
  <message>
   <source>Get their reports</source>
   <translation>[Ĝéţ ţhéîŕ ŕépöŕţš lörém]</translation>
  </message>
  <message>
   <source>Get them</source>
   <translation>[Ĝéţ ţhém lö]</translation>
  </message>
  <message>
   <source>Get them once with: childcare-data sync --what postcodes</source>
   <translation>[Ĝéţ ţhém öñçé wîţh: çhîļdçåŕé-dåţå šýñç --whåţ pöšţçödéš lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Get them once: 31 MB from Ordnance Survey.</source>
   <translation>[Ĝéţ ţhém öñçé: 31 MB fŕöm Öŕdñåñçé Šûŕvéý. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Get them with 'childcare-data sync', import a file, or look at the sample with --sample.</source>
   <translation>[Ĝéţ ţhém wîţh 'çhîļdçåŕé-dåţå šýñç', împöŕţ å fîļé, öŕ ļöök åţ ţhé šåmpļé wîţh --šåmpļé. lörém îpšûm dölör šîţ åméţ lörém î]</translation>
  </message>
  <message>
   <source>Get them, import a file, or look around in the sample.</source>
   <translation>[Ĝéţ ţhém, împöŕţ å fîļé, öŕ ļöök åŕöûñd îñ ţhé šåmpļé. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Get what is new</source>
   <translation>[Ĝéţ whåţ îš ñéw lörém]</translation>
  </message>
  <message>
   <source>Getting the published data</source>
   <translation>[Ĝéţţîñĝ ţhé pûbļîšhéd dåţå lörém îpš]</translation>
  </message>
  <message>
   <source>Give it a short name.</source>
   <translation>[Ĝîvé îţ å šhöŕţ ñåmé. lörém î]</translation>
  </message>
  <message>
   <source>Glossary</source>
   <translation>[Ĝļöššåŕý lö]</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>[Ĝö öñ l]</translation>
  </message>
  <message>
   <source>Go on without the mirror</source>
   <translation>[Ĝö öñ wîţhöûţ ţhé mîŕŕöŕ lörém îpš]</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>[Ĝö ţö l]</translation>
  </message>
  <message>
   <source>Go to Find</source>
   <translation>[Ĝö ţö Fîñd lör]</translation>
  </message>
  <message>
   <source>Go to My list</source>
   <translation>[Ĝö ţö Mý ļîšţ löré]</translation>
  </message>
  <message>
   <source>Go to a section</source>
   <translation>[Ĝö ţö å šéçţîöñ lörém]</translation>
  </message>
  <message>
   <source>Go to {name}</source>
   <translation>[Ĝö ţö {name} l]</translation>
  </message>
  <message>
   <source>Good</source>
   <translation>[Ĝööd l]</translation>
  </message>
  <message>
   <source>Good or outstanding</source>
   <translation>[Ĝööd öŕ öûţšţåñdîñĝ lörém î]</translation>
  </message>
  <message>
   <source>Good or outstanding is of Early Years Register providers with a four-grade outcome. Report cards have no overall grade and are not in it.</source>
   <translation>[Ĝööd öŕ öûţšţåñdîñĝ îš öf Éåŕļý Ýéåŕš Ŕéĝîšţéŕ pŕövîdéŕš wîţh å föûŕ-ĝŕådé öûţçömé. Ŕépöŕţ çåŕdš håvé ñö övéŕåļļ ĝŕådé åñd åŕé ñöţ îñ îţ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Good or outstanding is of those with a four-grade outcome in the same row. Report cards have no overall grade. Small numbers are marked, and no percentage of them is given.</source>
   <translation>[Ĝööd öŕ öûţšţåñdîñĝ îš öf ţhöšé wîţh å föûŕ-ĝŕådé öûţçömé îñ ţhé šåmé ŕöw. Ŕépöŕţ çåŕdš håvé ñö övéŕåļļ ĝŕådé. Šmåļļ ñûmbéŕš åŕé måŕkéd, åñd ñö péŕçéñţåĝé öf ţhém îš ĝîvéñ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Good or outstanding, four-grade</source>
   <translation>[Ĝööd öŕ öûţšţåñdîñĝ, föûŕ-ĝŕådé lörém îpšûm]</translation>
  </message>
  <message>
   <source>Good or outstanding, four-grade scale</source>
   <translation>[Ĝööd öŕ öûţšţåñdîñĝ, föûŕ-ĝŕådé šçåļé lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Grade: {grade}</source>
   <translation>[Ĝŕådé: {grade} lö]</translation>
  </message>
  <message>
   <source>Graded: {area}</source>
   <translation>[Ĝŕådéd: {area} lö]</translation>
  </message>
  <message>
   <source>Grades above and below this line are not on one scale.</source>
   <translation>[Ĝŕådéš åbövé åñd béļöw ţhîš ļîñé åŕé ñöţ öñ öñé šçåļé. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Green: in hand</source>
   <translation>[Ĝŕééñ: îñ håñd lörém]</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>[Ĝŕöûp l]</translation>
  </message>
  <message>
   <source>Hand lists, searches, views and own columns to a colleague, or open theirs</source>
   <translation>[Håñd ļîšţš, šéåŕçhéš, vîéwš åñd öwñ çöļûmñš ţö å çöļļéåĝûé, öŕ öpéñ ţhéîŕš lörém îpšûm dölör šîţ åméţ lö]</translation>
  </message>
  <message>
   <source>Has a value</source>
   <translation>[Håš å våļûé lör]</translation>
  </message>
  <message>
   <source>Hatched: no number of its own in this release, or so few that no percentage is given.</source>
   <translation>[Håţçhéd: ñö ñûmbéŕ öf îţš öwñ îñ ţhîš ŕéļéåšé, öŕ šö féw ţhåţ ñö péŕçéñţåĝé îš ĝîvéñ. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>Have it written afresh where it is kept, or go on without it. On the web, look at its address in a browser: it may want you to sign in.</source>
   <translation>[Håvé îţ wŕîţţéñ åfŕéšh whéŕé îţ îš képţ, öŕ ĝö öñ wîţhöûţ îţ. Öñ ţhé wéb, ļöök åţ îţš åddŕéšš îñ å bŕöwšéŕ: îţ måý wåñţ ýöû ţö šîĝñ îñ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Have the mirror written afresh with 'childcare-data mirror', or sync without it. On the web, look at its address in a browser: it may want you to sign in.</source>
   <translation>[Håvé ţhé mîŕŕöŕ wŕîţţéñ åfŕéšh wîţh 'çhîļdçåŕé-dåţå mîŕŕöŕ', öŕ šýñç wîţhöûţ îţ. Öñ ţhé wéb, ļöök åţ îţš åddŕéšš îñ å bŕöwšéŕ: îţ måý wåñţ ýöû ţö šîĝñ îñ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém î]</translation>
  </message>
  <message>
   <source>Heads of the table: press one to sort by it</source>
   <translation>[Héådš öf ţhé ţåbļé: pŕéšš öñé ţö šöŕţ bý îţ lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Held: {known}.</source>
   <translation>[Héļd: {known}. lö]</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>[Héļp l]</translation>
  </message>
  <message>
   <source>Help on this page</source>
   <translation>[Héļp öñ ţhîš påĝé lörém]</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>[Hîĝh çöñţŕåšţ löré]</translation>
  </message>
  <message>
   <source>Highly effective; met children’s needs exceptionally well.</source>
   <translation>[Hîĝhļý éfféçţîvé; méţ çhîļdŕéñ’š ñéédš éxçépţîöñåļļý wéļļ. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>History over the releases held</source>
   <translation>[Hîšţöŕý övéŕ ţhé ŕéļéåšéš héļd lörém îpšûm]</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>[Hömé l]</translation>
  </message>
  <message>
   <source>Home childcarer</source>
   <translation>[Hömé çhîļdçåŕéŕ lörém]</translation>
  </message>
  <message>
   <source>Home childcarers</source>
   <translation>[Hömé çhîļdçåŕéŕš lörém]</translation>
  </message>
  <message>
   <source>How are SEND, language and medical needs met?</source>
   <translation>[Höw åŕé ŠÉÑD, ļåñĝûåĝé åñd médîçåļ ñéédš méţ? lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>How are accidents and concerns told to parents?</source>
   <translation>[Höw åŕé åççîdéñţš åñd çöñçéŕñš ţöļd ţö påŕéñţš? lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>How are food, allergies and first aid handled?</source>
   <translation>[Höw åŕé fööd, åļļéŕĝîéš åñd fîŕšţ åîd håñdļéd? lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>How do children settle in, and how is behaviour handled?</source>
   <translation>[Höw dö çhîļdŕéñ šéţţļé îñ, åñd höw îš béhåvîöûŕ håñdļéd? lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>How far ahead</source>
   <translation>[Höw fåŕ åhéåd löré]</translation>
  </message>
  <message>
   <source>How far from {key}</source>
   <translation>[Höw fåŕ fŕöm {key} löré]</translation>
  </message>
  <message>
   <source>How firm</source>
   <translation>[Höw fîŕm lö]</translation>
  </message>
  <message>
   <source>How it stands now is copied first, so this can be turned round as well.</source>
   <translation>[Höw îţ šţåñdš ñöw îš çöpîéd fîŕšţ, šö ţhîš çåñ bé ţûŕñéd ŕöûñd åš wéļļ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>How its letters are turned into bytes. It is recognised by itself.</source>
   <translation>[Höw îţš ļéţţéŕš åŕé ţûŕñéd îñţö býţéš. Îţ îš ŕéçöĝñîšéd bý îţšéļf. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>How long have the staff and the manager been here?</source>
   <translation>[Höw ļöñĝ håvé ţhé šţåff åñd ţhé måñåĝéŕ bééñ héŕé? lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>How many children to each adult today?</source>
   <translation>[Höw måñý çhîļdŕéñ ţö éåçh ådûļţ ţödåý? lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>How many: actions first, then recommendations</source>
   <translation>[Höw måñý: åçţîöñš fîŕšţ, ţhéñ ŕéçömméñdåţîöñš lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>How much the number has grown.</source>
   <translation>[Höw mûçh ţhé ñûmbéŕ håš ĝŕöwñ. lörém îpšûm]</translation>
  </message>
  <message>
   <source>How this was made</source>
   <translation>[Höw ţhîš wåš mådé lörém]</translation>
  </message>
  <message>
   <source>How to ask the council</source>
   <translation>[Höw ţö åšk ţhé çöûñçîļ lörém îp]</translation>
  </message>
  <message>
   <source>How to get reports</source>
   <translation>[Höw ţö ĝéţ ŕépöŕţš lörém]</translation>
  </message>
  <message>
   <source>How to search</source>
   <translation>[Höw ţö šéåŕçh löré]</translation>
  </message>
  <message>
   <source>If the program closes now, what you typed last is lost. It still stands in its field, where it can be copied.</source>
   <translation>[Îf ţhé pŕöĝŕåm çļöšéš ñöw, whåţ ýöû ţýpéd ļåšţ îš ļöšţ. Îţ šţîļļ šţåñdš îñ îţš fîéļd, whéŕé îţ çåñ bé çöpîéd. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>If you are sure that it is right, repeat with --accept-suspicious.</source>
   <translation>[Îf ýöû åŕé šûŕé ţhåţ îţ îš ŕîĝhţ, ŕépéåţ wîţh --åççépţ-šûšpîçîöûš. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>If you are sure that it is right, take it in all the same.</source>
   <translation>[Îf ýöû åŕé šûŕé ţhåţ îţ îš ŕîĝhţ, ţåké îţ îñ åļļ ţhé šåmé. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Import PDFs</source>
   <translation>[Împöŕţ PDFš lör]</translation>
  </message>
  <message>
   <source>Import a file</source>
   <translation>[Împöŕţ å fîļé löré]</translation>
  </message>
  <message>
   <source>Import it</source>
   <translation>[Împöŕţ îţ lör]</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>[Împöŕţîñĝ lör]</translation>
  </message>
  <message>
   <source>Importing reports</source>
   <translation>[Împöŕţîñĝ ŕépöŕţš lörém]</translation>
  </message>
  <message>
   <source>In England</source>
   <translation>[Îñ Éñĝļåñd lör]</translation>
  </message>
  <message>
   <source>In Find, press “Add to my list”, or L on a row.</source>
   <translation>[Îñ Fîñd, pŕéšš “Ådd ţö mý ļîšţ”, öŕ Ļ öñ å ŕöw. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>In Find, press “Add to my list”, or L on a row. Here they stand in your order, with your notes, the questions for a visit and your decision.</source>
   <translation>[Îñ Fîñd, pŕéšš “Ådd ţö mý ļîšţ”, öŕ Ļ öñ å ŕöw. Héŕé ţhéý šţåñd îñ ýöûŕ öŕdéŕ, wîţh ýöûŕ ñöţéš, ţhé qûéšţîöñš föŕ å vîšîţ åñd ýöûŕ déçîšîöñ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>In Find, “Save this search” keeps one here and says what is new in it.</source>
   <translation>[Îñ Fîñd, “Šåvé ţhîš šéåŕçh” kéépš öñé héŕé åñd šåýš whåţ îš ñéw îñ îţ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>In a straight line</source>
   <translation>[Îñ å šţŕåîĝhţ ļîñé lörém]</translation>
  </message>
  <message>
   <source>In a straight line; walking or driving is further.</source>
   <translation>[Îñ å šţŕåîĝhţ ļîñé; wåļkîñĝ öŕ dŕîvîñĝ îš fûŕţhéŕ. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>[Îñ föŕçé fŕöm löré]</translation>
  </message>
  <message>
   <source>In force from {day}</source>
   <translation>[Îñ föŕçé fŕöm {day} lörém]</translation>
  </message>
  <message>
   <source>In force from {day} to {last}</source>
   <translation>[Îñ föŕçé fŕöm {day} ţö {last} lörém]</translation>
  </message>
  <message>
   <source>In its words</source>
   <translation>[Îñ îţš wöŕdš löré]</translation>
  </message>
  <message>
   <source>In no release held</source>
   <translation>[Îñ ñö ŕéļéåšé héļd lörém]</translation>
  </message>
  <message>
   <source>In the reports’ own words</source>
   <translation>[Îñ ţhé ŕépöŕţš’ öwñ wöŕdš lörém îpš]</translation>
  </message>
  <message>
   <source>In use: it was set when the program was started.</source>
   <translation>[Îñ ûšé: îţ wåš šéţ whéñ ţhé pŕöĝŕåm wåš šţåŕţéd. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>In use: nothing is fetched from anywhere else.</source>
   <translation>[Îñ ûšé: ñöţhîñĝ îš féţçhéd fŕöm åñýwhéŕé éļšé. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Inadequate</source>
   <translation>[Îñådéqûåţé lör]</translation>
  </message>
  <message>
   <source>Inadequate: again within 6 months</source>
   <translation>[Îñådéqûåţé: åĝåîñ wîţhîñ 6 möñţhš lörém îpšûm]</translation>
  </message>
  <message>
   <source>Including estimates</source>
   <translation>[Îñçļûdîñĝ éšţîmåţéš lörém î]</translation>
  </message>
  <message>
   <source>Inclusion rule: {rule}</source>
   <translation>[Îñçļûšîöñ ŕûļé: {rule} lörém]</translation>
  </message>
  <message>
   <source>Inside one scale and one area</source>
   <translation>[Îñšîdé öñé šçåļé åñd öñé åŕéå lörém îpšûm]</translation>
  </message>
  <message>
   <source>Inspected</source>
   <translation>[Îñšpéçţéd lör]</translation>
  </message>
  <message>
   <source>Inspected at all</source>
   <translation>[Îñšpéçţéd åţ åļļ lörém]</translation>
  </message>
  <message>
   <source>Inspected from 10 November 2025</source>
   <translation>[Îñšpéçţéd fŕöm 10 Ñövémbéŕ 2025 lörém îpšûm]</translation>
  </message>
  <message>
   <source>Inspected from 10 November 2025. Another framework than that of earlier reports: the two are read apart.</source>
   <translation>[Îñšpéçţéd fŕöm 10 Ñövémbéŕ 2025. Åñöţhéŕ fŕåméwöŕk ţhåñ ţhåţ öf éåŕļîéŕ ŕépöŕţš: ţhé ţwö åŕé ŕéåd åpåŕţ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Inspected from September 2015 to August 2019</source>
   <translation>[Îñšpéçţéd fŕöm Šépţémbéŕ 2015 ţö Åûĝûšţ 2019 lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Inspected from September 2019 to 9 November 2025</source>
   <translation>[Îñšpéçţéd fŕöm Šépţémbéŕ 2019 ţö 9 Ñövémbéŕ 2025 lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Inspected from {day}</source>
   <translation>[Îñšpéçţéd fŕöm {day} lörém]</translation>
  </message>
  <message>
   <source>Inspected on</source>
   <translation>[Îñšpéçţéd öñ löré]</translation>
  </message>
  <message>
   <source>Inspected on or after</source>
   <translation>[Îñšpéçţéd öñ öŕ åfţéŕ lörém î]</translation>
  </message>
  <message>
   <source>Inspected on or before</source>
   <translation>[Îñšpéçţéd öñ öŕ béföŕé lörém îp]</translation>
  </message>
  <message>
   <source>Inspected over {low} years ago</source>
   <comment>one</comment>
   <translation>[Îñšpéçţéd övéŕ {low} ýéåŕ åĝö lörém îpš]</translation>
  </message>
  <message>
   <source>Inspected over {low} years ago</source>
   <comment>other</comment>
   <translation>[Îñšpéçţéd övéŕ {low} ýéåŕš åĝö lörém îpš]</translation>
  </message>
  <message>
   <source>Inspected to 9 November 2025, each under the framework of its day.</source>
   <translation>[Îñšpéçţéd ţö 9 Ñövémbéŕ 2025, éåçh ûñdéŕ ţhé fŕåméwöŕk öf îţš dåý. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>Inspected to {day}</source>
   <translation>[Îñšpéçţéd ţö {day} löré]</translation>
  </message>
  <message>
   <source>Inspected under a year ago</source>
   <translation>[Îñšpéçţéd ûñdéŕ å ýéåŕ åĝö lörém îpš]</translation>
  </message>
  <message>
   <source>Inspected under the report card</source>
   <translation>[Îñšpéçţéd ûñdéŕ ţhé ŕépöŕţ çåŕd lörém îpšûm]</translation>
  </message>
  <message>
   <source>Inspected under the report card, whatever its grades</source>
   <translation>[Îñšpéçţéd ûñdéŕ ţhé ŕépöŕţ çåŕd, whåţévéŕ îţš ĝŕådéš lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Inspected under {high} years ago</source>
   <translation>[Îñšpéçţéd ûñdéŕ {high} ýéåŕš åĝö lörém îpš]</translation>
  </message>
  <message>
   <source>Inspected when</source>
   <translation>[Îñšpéçţéd whéñ lörém]</translation>
  </message>
  <message>
   <source>Inspected {age}</source>
   <translation>[Îñšpéçţéd {age} lör]</translation>
  </message>
  <message>
   <source>Inspected {day}</source>
   <translation>[Îñšpéçţéd {day} lör]</translation>
  </message>
  <message>
   <source>Inspected {day} to {day2}</source>
   <translation>[Îñšpéçţéd {day} ţö {day2} lörém]</translation>
  </message>
  <message>
   <source>Inspected {day}, {age_in_words}</source>
   <translation>[Îñšpéçţéd {day}, {age_in_words} löré]</translation>
  </message>
  <message>
   <source>Inspected {list}</source>
   <translation>[Îñšpéçţéd {list} lör]</translation>
  </message>
  <message>
   <source>Inspected {low} to {high} years ago</source>
   <translation>[Îñšpéçţéd {low} ţö {high} ýéåŕš åĝö lörém îpš]</translation>
  </message>
  <message>
   <source>Inspected: {lower}{named}</source>
   <translation>[Îñšpéçţéd: {lower}{named} lör]</translation>
  </message>
  <message>
   <source>Inspection</source>
   <translation>[Îñšpéçţîöñ lör]</translation>
  </message>
  <message>
   <source>Inspection of {day}</source>
   <translation>[Îñšpéçţîöñ öf {day} lörém]</translation>
  </message>
  <message>
   <source>Inspection of {day}: {grade}.</source>
   <translation>[Îñšpéçţîöñ öf {day}: {grade}. lörém]</translation>
  </message>
  <message>
   <source>Inspection report</source>
   <translation>[Îñšpéçţîöñ ŕépöŕţ lörém]</translation>
  </message>
  <message>
   <source>Inspection reports</source>
   <translation>[Îñšpéçţîöñ ŕépöŕţš lörém]</translation>
  </message>
  <message>
   <source>Inspection {number}</source>
   <translation>[Îñšpéçţîöñ {number} lör]</translation>
  </message>
  <message>
   <source>Inspection, 2015 framework</source>
   <translation>[Îñšpéçţîöñ, 2015 fŕåméwöŕk lörém îpš]</translation>
  </message>
  <message>
   <source>Inspection, 2019 framework</source>
   <translation>[Îñšpéçţîöñ, 2019 fŕåméwöŕk lörém îpš]</translation>
  </message>
  <message>
   <source>Inspection, before September 2015</source>
   <translation>[Îñšpéçţîöñ, béföŕé Šépţémbéŕ 2015 lörém îpšûm]</translation>
  </message>
  <message>
   <source>Inspections in a period are targeted and do not describe every setting.</source>
   <translation>[Îñšpéçţîöñš îñ å péŕîöd åŕé ţåŕĝéţéd åñd dö ñöţ déšçŕîbé évéŕý šéţţîñĝ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Inspections to expect</source>
   <translation>[Îñšpéçţîöñš ţö éxpéçţ lörém î]</translation>
  </message>
  <message>
   <source>Inspections to expect: {areas}.</source>
   <translation>[Îñšpéçţîöñš ţö éxpéçţ: {areas}. lörém îpš]</translation>
  </message>
  <message>
   <source>Inspectors did not give a grade for this area.</source>
   <translation>[Îñšpéçţöŕš dîd ñöţ ĝîvé å ĝŕådé föŕ ţhîš åŕéå. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Inspectors found it did not. Read what was wrong and ask what has changed since.</source>
   <translation>[Îñšpéçţöŕš föûñd îţ dîd ñöţ. Ŕéåd whåţ wåš wŕöñĝ åñd åšk whåţ håš çhåñĝéd šîñçé. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>Inspectors’ findings; on a report card its areas</source>
   <translation>[Îñšpéçţöŕš’ fîñdîñĝš; öñ å ŕépöŕţ çåŕd îţš åŕéåš lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Intervals that have come to their end, or do by {day}. Estimates, never appointments.</source>
   <translation>[Îñţéŕvåļš ţhåţ håvé çömé ţö ţhéîŕ éñd, öŕ dö bý {day}. Éšţîmåţéš, ñévéŕ åppöîñţméñţš. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>Is</source>
   <translation>[Îš]</translation>
  </message>
  <message>
   <source>Is there a place for our days, hours and start date?</source>
   <translation>[Îš ţhéŕé å pļåçé föŕ öûŕ dåýš, höûŕš åñd šţåŕţ dåţé? lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>It could not be saved there. Choose another folder.</source>
   <translation>[Îţ çöûļd ñöţ bé šåvéd ţhéŕé. Çhööšé åñöţhéŕ föļdéŕ. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>It had been on it in an older release.</source>
   <translation>[Îţ håd bééñ öñ îţ îñ åñ öļdéŕ ŕéļéåšé. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>It has happened {count:,} times since this was opened.</source>
   <translation>[Îţ håš håppéñéd {count:,} ţîméš šîñçé ţhîš wåš öpéñéd. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>It has to be fetched first.</source>
   <translation>[Îţ håš ţö bé féţçhéd fîŕšţ. lörém îpšû]</translation>
  </message>
  <message>
   <source>It is not</source>
   <translation>[Îţ îš ñöţ lör]</translation>
  </message>
  <message>
   <source>It is not on your watch list.</source>
   <translation>[Îţ îš ñöţ öñ ýöûŕ wåţçh ļîšţ. lörém îpšûm]</translation>
  </message>
  <message>
   <source>It is not yours. Your lists and notes are safe; what you did last may not have worked.</source>
   <translation>[Îţ îš ñöţ ýöûŕš. Ýöûŕ ļîšţš åñd ñöţéš åŕé šåfé; whåţ ýöû dîd ļåšţ måý ñöţ håvé wöŕkéd. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>It is on the watch list. Press to take it off.</source>
   <translation>[Îţ îš öñ ţhé wåţçh ļîšţ. Pŕéšš ţö ţåké îţ öff. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>It is the same setting</source>
   <translation>[Îţ îš ţhé šåmé šéţţîñĝ lörém îp]</translation>
  </message>
  <message>
   <source>It is watched; nothing is noted.</source>
   <translation>[Îţ îš wåţçhéd; ñöţhîñĝ îš ñöţéd. lörém îpšûm]</translation>
  </message>
  <message>
   <source>It stands in My list as a folder, and says what is new in it since you last looked.</source>
   <translation>[Îţ šţåñdš îñ Mý ļîšţ åš å föļdéŕ, åñd šåýš whåţ îš ñéw îñ îţ šîñçé ýöû ļåšţ ļöökéd. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>It stays here, and says when something does.</source>
   <translation>[Îţ šţåýš héŕé, åñd šåýš whéñ šöméţhîñĝ döéš. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>It stays on this computer until you put it into a project.</source>
   <translation>[Îţ šţåýš öñ ţhîš çömpûţéŕ ûñţîļ ýöû pûţ îţ îñţö å pŕöjéçţ. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>It takes the place of your sheet {sheet}.</source>
   <translation>[Îţ ţåkéš ţhé pļåçé öf ýöûŕ šhééţ {sheet}. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>It took the place of an earlier file of the same date.</source>
   <translation>[Îţ ţöök ţhé pļåçé öf åñ éåŕļîéŕ fîļé öf ţhé šåmé dåţé. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>It was in an older release and is not in this one. That may be a closure, a new owner or a new registration.</source>
   <translation>[Îţ wåš îñ åñ öļdéŕ ŕéļéåšé åñd îš ñöţ îñ ţhîš öñé. Ţhåţ måý bé å çļöšûŕé, å ñéw öwñéŕ öŕ å ñéw ŕéĝîšţŕåţîöñ. lörém îpšûm dölör šîţ åméţ lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>It was passed over; nothing needs doing.</source>
   <translation>[Îţ wåš påššéd övéŕ; ñöţhîñĝ ñéédš döîñĝ. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Its address is not published, so nobody is looked for there.</source>
   <translation>[Îţš åddŕéšš îš ñöţ pûbļîšhéd, šö ñöbödý îš ļöökéd föŕ ţhéŕé. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>Its name and address are no longer published.</source>
   <translation>[Îţš ñåmé åñd åddŕéšš åŕé ñö ļöñĝéŕ pûbļîšhéd. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Its name and address are published.</source>
   <translation>[Îţš ñåmé åñd åddŕéšš åŕé pûbļîšhéd. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Its other settings</source>
   <translation>[Îţš öţhéŕ šéţţîñĝš lörém]</translation>
  </message>
  <message>
   <source>Its table has the same numbers. Arrow keys read them, Enter opens the settings.</source>
   <translation>[Îţš ţåbļé håš ţhé šåmé ñûmbéŕš. Åŕŕöw kéýš ŕéåd ţhém, Éñţéŕ öpéñš ţhé šéţţîñĝš. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>Its words</source>
   <translation>[Îţš wöŕdš lör]</translation>
  </message>
  <message>
   <source>JSON, for a program</source>
   <translation>[JŠÖÑ, föŕ å pŕöĝŕåm lörém î]</translation>
  </message>
  <message>
   <source>JSON, for a program (.json)</source>
   <translation>[JŠÖÑ, föŕ å pŕöĝŕåm (.jšöñ) lörém îpšû]</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>[Jåñ]</translation>
  </message>
  <message>
   <source>January</source>
   <translation>[Jåñûåŕý lö]</translation>
  </message>
  <message>
   <source>January to March</source>
   <translation>[Jåñûåŕý ţö Måŕçh lörém]</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>[Jöîñéd l]</translation>
  </message>
  <message>
   <source>Joined and left</source>
   <translation>[Jöîñéd åñd ļéfţ lörém]</translation>
  </message>
  <message>
   <source>Joined and left between releases</source>
   <translation>[Jöîñéd åñd ļéfţ béţwééñ ŕéļéåšéš lörém îpšûm]</translation>
  </message>
  <message>
   <source>Joined by choice: over-8s, nannies, short sessions, activity clubs.</source>
   <translation>[Jöîñéd bý çhöîçé: övéŕ-8š, ñåññîéš, šhöŕţ šéššîöñš, åçţîvîţý çļûbš. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Joined the register</source>
   <translation>[Jöîñéd ţhé ŕéĝîšţéŕ lörém î]</translation>
  </message>
  <message>
   <source>Joined the register, registered on {day}</source>
   <translation>[Jöîñéd ţhé ŕéĝîšţéŕ, ŕéĝîšţéŕéd öñ {day} lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Joined, and no longer on the register, since {short_day}</source>
   <translation>[Jöîñéd, åñd ñö ļöñĝéŕ öñ ţhé ŕéĝîšţéŕ, šîñçé {short_day} lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Joined, left and changed</source>
   <translation>[Jöîñéd, ļéfţ åñd çhåñĝéd lörém îpš]</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>[Jûļ]</translation>
  </message>
  <message>
   <source>July</source>
   <translation>[Jûļý l]</translation>
  </message>
  <message>
   <source>July to September</source>
   <translation>[Jûļý ţö Šépţémbéŕ lörém]</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>[Jûñ]</translation>
  </message>
  <message>
   <source>June</source>
   <translation>[Jûñé l]</translation>
  </message>
  <message>
   <source>Just {low:,} places</source>
   <translation>[Jûšţ {low:,} pļåçéš löré]</translation>
  </message>
  <message>
   <source>Keep a view</source>
   <translation>[Kéép å vîéw lör]</translation>
  </message>
  <message>
   <source>Keep how a page stands</source>
   <translation>[Kéép höw å påĝé šţåñdš lörém îp]</translation>
  </message>
  <message>
   <source>Keep how a page stands, and see it so again</source>
   <translation>[Kéép höw å påĝé šţåñdš, åñd šéé îţ šö åĝåîñ lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>[Kéép îţ lö]</translation>
  </message>
  <message>
   <source>Keep mine, leave theirs out</source>
   <translation>[Kéép mîñé, ļéåvé ţhéîŕš öûţ lörém îpšû]</translation>
  </message>
  <message>
   <source>Keep my searches on this computer</source>
   <translation>[Kéép mý šéåŕçhéš öñ ţhîš çömpûţéŕ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Keep the settings you are thinking about</source>
   <translation>[Kéép ţhé šéţţîñĝš ýöû åŕé ţhîñkîñĝ åböûţ lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Keep what I searched for, on this computer</source>
   <translation>[Kéép whåţ Î šéåŕçhéd föŕ, öñ ţhîš çömpûţéŕ lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Keeps England’s published childcare register and inspection reports on your own computer. No account, nothing about you is sent.</source>
   <translation>[Kéépš Éñĝļåñd’š pûbļîšhéd çhîļdçåŕé ŕéĝîšţéŕ åñd îñšpéçţîöñ ŕépöŕţš öñ ýöûŕ öwñ çömpûţéŕ. Ñö åççöûñţ, ñöţhîñĝ åböûţ ýöû îš šéñţ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>Kept by you</source>
   <translation>[Képţ bý ýöû lör]</translation>
  </message>
  <message>
   <source>Kept on this computer alone, and never sent anywhere.</source>
   <translation>[Képţ öñ ţhîš çömpûţéŕ åļöñé, åñd ñévéŕ šéñţ åñýwhéŕé. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>[Kéý]</translation>
  </message>
  <message>
   <source>Key person and emotional security</source>
   <translation>[Kéý péŕšöñ åñd émöţîöñåļ šéçûŕîţý lörém îpšûm]</translation>
  </message>
  <message>
   <source>Key to the map</source>
   <translation>[Kéý ţö ţhé måp lörém]</translation>
  </message>
  <message>
   <source>Keys of this page</source>
   <translation>[Kéýš öf ţhîš påĝé lörém]</translation>
  </message>
  <message>
   <source>Keys on {page}</source>
   <translation>[Kéýš öñ {page} lö]</translation>
  </message>
  <message>
   <source>Kilometres</source>
   <translation>[Kîļöméţŕéš lör]</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>[Kîñd l]</translation>
  </message>
  <message>
   <source>Kind not given</source>
   <translation>[Kîñd ñöţ ĝîvéñ lörém]</translation>
  </message>
  <message>
   <source>Kind of change</source>
   <translation>[Kîñd öf çhåñĝé lörém]</translation>
  </message>
  <message>
   <source>Kind of report</source>
   <translation>[Kîñd öf ŕépöŕţ lörém]</translation>
  </message>
  <message>
   <source>Kind of setting: {type}, then {type2}.</source>
   <translation>[Kîñd öf šéţţîñĝ: {type}, ţhéñ {type2}. lörém îpš]</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>[Kñöwñ l]</translation>
  </message>
  <message>
   <source>Known places only, without estimates.</source>
   <translation>[Kñöwñ pļåçéš öñļý, wîţhöûţ éšţîmåţéš. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Known: {known}.</source>
   <translation>[Kñöwñ: {known}. lö]</translation>
  </message>
  <message>
   <source>LS8 5DT, LS8 or Otley</source>
   <translation>[ĻŠ8 5DŢ, ĻŠ8 öŕ Öţļéý lörém î]</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>[Ļåŕĝéŕ l]</translation>
  </message>
  <message>
   <source>Last checked, met or not met, {day}.</source>
   <translation>[Ļåšţ çhéçkéd, méţ öŕ ñöţ méţ, {day}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Last inspected</source>
   <translation>[Ļåšţ îñšpéçţéd lörém]</translation>
  </message>
  <message>
   <source>Last inspected under the four-grade scale, {day}.</source>
   <translation>[Ļåšţ îñšpéçţéd ûñdéŕ ţhé föûŕ-ĝŕådé šçåļé, {day}. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Last inspected under the report card, {day}.</source>
   <translation>[Ļåšţ îñšpéçţéd ûñdéŕ ţhé ŕépöŕţ çåŕd, {day}. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Last inspected {ago} ({day}).</source>
   <translation>[Ļåšţ îñšpéçţéd {ago} ({day}). lörém î]</translation>
  </message>
  <message>
   <source>Last listed as at {day}; later releases leave it out</source>
   <translation>[Ļåšţ ļîšţéd åš åţ {day}; ļåţéŕ ŕéļéåšéš ļéåvé îţ öûţ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Later registrations here, perhaps</source>
   <translation>[Ļåţéŕ ŕéĝîšţŕåţîöñš héŕé, péŕhåpš lörém îpšûm]</translation>
  </message>
  <message>
   <source>Later visit: {visits}</source>
   <translation>[Ļåţéŕ vîšîţ: {visits} löré]</translation>
  </message>
  <message>
   <source>Latest is four-grade</source>
   <translation>[Ļåţéšţ îš föûŕ-ĝŕådé lörém î]</translation>
  </message>
  <message>
   <source>Latest outcome</source>
   <translation>[Ļåţéšţ öûţçömé lörém]</translation>
  </message>
  <message>
   <source>Latest outcome only</source>
   <translation>[Ļåţéšţ öûţçömé öñļý lörém î]</translation>
  </message>
  <message>
   <source>Latest outcome: none published</source>
   <translation>[Ļåţéšţ öûţçömé: ñöñé pûbļîšhéd lörém îpšûm]</translation>
  </message>
  <message>
   <source>Latest outcome: {titles}</source>
   <translation>[Ļåţéšţ öûţçömé: {titles} lörém]</translation>
  </message>
  <message>
   <source>Latest outcome: {visits}</source>
   <translation>[Ļåţéšţ öûţçömé: {visits} lörém]</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>[Ļåţîţûdé lö]</translation>
  </message>
  <message>
   <source>Leadership, supervision of staff and training</source>
   <translation>[Ļéådéŕšhîp, šûpéŕvîšîöñ öf šţåff åñd ţŕåîñîñĝ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>[Ļéåvé îţ lö]</translation>
  </message>
  <message>
   <source>Leave notes out, or share fewer lists. Nothing of yours was changed.</source>
   <translation>[Ļéåvé ñöţéš öûţ, öŕ šhåŕé féwéŕ ļîšţš. Ñöţhîñĝ öf ýöûŕš wåš çhåñĝéd. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Leave theirs out</source>
   <translation>[Ļéåvé ţhéîŕš öûţ lörém]</translation>
  </message>
  <message>
   <source>Leaving the register is not proof of closure.</source>
   <translation>[Ļéåvîñĝ ţhé ŕéĝîšţéŕ îš ñöţ pŕööf öf çļöšûŕé. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>[Ļéfţ l]</translation>
  </message>
  <message>
   <source>Left open an earlier registration</source>
   <translation>[Ļéfţ öpéñ åñ éåŕļîéŕ ŕéĝîšţŕåţîöñ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>[Ļéfţ öûţ lö]</translation>
  </message>
  <message>
   <source>Left out.</source>
   <translation>[Ļéfţ öûţ. lör]</translation>
  </message>
  <message>
   <source>Left out: yours stays as it is.</source>
   <translation>[Ļéfţ öûţ: ýöûŕš šţåýš åš îţ îš. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Left the register</source>
   <translation>[Ļéfţ ţhé ŕéĝîšţéŕ lörém]</translation>
  </message>
  <message>
   <source>Let go to import</source>
   <translation>[Ļéţ ĝö ţö împöŕţ lörém]</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>[Ļéţţéŕ l]</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>[Ļéţţéŕš lö]</translation>
  </message>
  <message>
   <source>Letters stored as</source>
   <translation>[Ļéţţéŕš šţöŕéd åš lörém]</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>[Ļîçéñçé lö]</translation>
  </message>
  <message>
   <source>Licence and sources</source>
   <translation>[Ļîçéñçé åñd šöûŕçéš lörém î]</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>[Ļîçéñçéš lö]</translation>
  </message>
  <message>
   <source>Licences of what is inside</source>
   <translation>[Ļîçéñçéš öf whåţ îš îñšîdé lörém îpš]</translation>
  </message>
  <message>
   <source>License</source>
   <translation>[Ļîçéñšé lö]</translation>
  </message>
  <message>
   <source>License-Expression</source>
   <translation>[Ļîçéñšé-Éxpŕéššîöñ lörém]</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>[Ļîĝhţ l]</translation>
  </message>
  <message>
   <source>Likely by</source>
   <translation>[Ļîkéļý bý lör]</translation>
  </message>
  <message>
   <source>Likely the same setting, because:</source>
   <translation>[Ļîkéļý ţhé šåmé šéţţîñĝ, béçåûšé: lörém îpšûm]</translation>
  </message>
  <message>
   <source>Likely to be inspected</source>
   <translation>[Ļîkéļý ţö bé îñšpéçţéd lörém îp]</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>[Ļîñé l]</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>[Ļîñk l]</translation>
  </message>
  <message>
   <source>List</source>
   <translation>[Ļîšţ l]</translation>
  </message>
  <message>
   <source>List {name}: {settings}</source>
   <translation>[Ļîšţ {name}: {settings} lö]</translation>
  </message>
  <message>
   <source>List: {}</source>
   <translation>[Ļîšţ: {} l]</translation>
  </message>
  <message>
   <source>Listed for the first time</source>
   <translation>[Ļîšţéd föŕ ţhé fîŕšţ ţîmé lörém îpš]</translation>
  </message>
  <message>
   <source>Listed in {count} releases held</source>
   <translation>[Ļîšţéd îñ {count} ŕéļéåšéš héļd lörém îpš]</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>[Ļîšţš l]</translation>
  </message>
  <message>
   <source>Lists and searches</source>
   <translation>[Ļîšţš åñd šéåŕçhéš lörém]</translation>
  </message>
  <message>
   <source>Lists that you have too</source>
   <translation>[Ļîšţš ţhåţ ýöû håvé ţöö lörém îp]</translation>
  </message>
  <message>
   <source>Lists, saved searches and tags</source>
   <translation>[Ļîšţš, šåvéd šéåŕçhéš åñd ţåĝš lörém îpšûm]</translation>
  </message>
  <message>
   <source>Lists, searches, views and own columns</source>
   <translation>[Ļîšţš, šéåŕçhéš, vîéwš åñd öwñ çöļûmñš lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Local authority</source>
   <translation>[Ļöçåļ åûţhöŕîţý lörém]</translation>
  </message>
  <message>
   <source>Local authority: {la}, then {la2}.</source>
   <translation>[Ļöçåļ åûţhöŕîţý: {la}, ţhéñ {la2}. lörém îpš]</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>[Ļöñĝîţûdé lör]</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>[Ļöök l]</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>[Ļöök åţ îţ lör]</translation>
  </message>
  <message>
   <source>Look at {title}, {second}</source>
   <translation>[Ļöök åţ {title}, {second} lör]</translation>
  </message>
  <message>
   <source>Look at {title}, {urn}</source>
   <translation>[Ļöök åţ {title}, {urn} lör]</translation>
  </message>
  <message>
   <source>Look for a newer release</source>
   <translation>[Ļöök föŕ å ñéwéŕ ŕéļéåšé lörém îpš]</translation>
  </message>
  <message>
   <source>Look for a newer version</source>
   <translation>[Ļöök föŕ å ñéwéŕ véŕšîöñ lörém îpš]</translation>
  </message>
  <message>
   <source>Look for newer reports</source>
   <translation>[Ļöök föŕ ñéwéŕ ŕépöŕţš lörém îp]</translation>
  </message>
  <message>
   <source>Look for “{fewer}”</source>
   <translation>[Ļöök föŕ “{fewer}” lör]</translation>
  </message>
  <message>
   <source>Look-up file {file}</source>
   <translation>[Ļöök-ûp fîļé {file} löré]</translation>
  </message>
  <message>
   <source>Looking for</source>
   <translation>[Ļöökîñĝ föŕ lör]</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>[Ļöökîñĝ … lör]</translation>
  </message>
  <message>
   <source>Lost is what was done since: {list}.</source>
   <translation>[Ļöšţ îš whåţ wåš döñé šîñçé: {list}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Lost is what was done since: {list}; and {count} more.</source>
   <translation>[Ļöšţ îš whåţ wåš döñé šîñçé: {list}; åñd {count} möŕé. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>MIT licence</source>
   <translation>[MÎŢ ļîçéñçé lör]</translation>
  </message>
  <message>
   <source>Made by you, or before a change</source>
   <translation>[Mådé bý ýöû, öŕ béföŕé å çhåñĝé lörém îpšûm]</translation>
  </message>
  <message>
   <source>Made for the day</source>
   <translation>[Mådé föŕ ţhé dåý lörém]</translation>
  </message>
  <message>
   <source>Made the list {list}</source>
   <translation>[Mådé ţhé ļîšţ {list} lörém]</translation>
  </message>
  <message>
   <source>Made the list {name}</source>
   <translation>[Mådé ţhé ļîšţ {name} lörém]</translation>
  </message>
  <message>
   <source>Make a copy now</source>
   <translation>[Måké å çöpý ñöw lörém]</translation>
  </message>
  <message>
   <source>Make the list</source>
   <translation>[Måké ţhé ļîšţ löré]</translation>
  </message>
  <message>
   <source>Make the reports of {whose} ready?</source>
   <translation>[Måké ţhé ŕépöŕţš öf {whose} ŕéådý? lörém îpšû]</translation>
  </message>
  <message>
   <source>Make this column narrower</source>
   <translation>[Måké ţhîš çöļûmñ ñåŕŕöwéŕ lörém îpš]</translation>
  </message>
  <message>
   <source>Make this column wider</source>
   <translation>[Måké ţhîš çöļûmñ wîdéŕ lörém îp]</translation>
  </message>
  <message>
   <source>Making searchable</source>
   <translation>[Måkîñĝ šéåŕçhåbļé lörém]</translation>
  </message>
  <message>
   <source>Making the sample edition</source>
   <translation>[Måkîñĝ ţhé šåmpļé édîţîöñ lörém îpš]</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>[Måp]</translation>
  </message>
  <message>
   <source>Map of settings</source>
   <translation>[Måp öf šéţţîñĝš lörém]</translation>
  </message>
  <message>
   <source>Map of {points:,} of {heading}. The list beside it holds the same settings.</source>
   <translation>[Måp öf {points:,} öf {heading}. Ţhé ļîšţ béšîdé îţ höļdš ţhé šåmé šéţţîñĝš. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Map: {title}. The table has the same numbers.</source>
   <translation>[Måp: {title}. Ţhé ţåbļé håš ţhé šåmé ñûmbéŕš. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>[Måŕ]</translation>
  </message>
  <message>
   <source>March</source>
   <translation>[Måŕçh l]</translation>
  </message>
  <message>
   <source>Mark as looked at</source>
   <translation>[Måŕk åš ļöökéd åţ lörém]</translation>
  </message>
  <message>
   <source>Markdown, for an e-mail</source>
   <translation>[Måŕkdöwñ, föŕ åñ é-måîļ lörém îp]</translation>
  </message>
  <message>
   <source>Markdown, for an e-mail (.md)</source>
   <translation>[Måŕkdöwñ, föŕ åñ é-måîļ (.md) lörém îpšûm]</translation>
  </message>
  <message>
   <source>Marked {name} as looked at</source>
   <translation>[Måŕkéd {name} åš ļöökéd åţ lörém î]</translation>
  </message>
  <message>
   <source>Matches</source>
   <translation>[Måţçhéš lö]</translation>
  </message>
  <message>
   <source>May</source>
   <translation>[Måý]</translation>
  </message>
  <message>
   <source>May care for children from birth to 31 August after they turn 5, and must follow the early years rules (EYFS).</source>
   <translation>[Måý çåŕé föŕ çhîļdŕéñ fŕöm bîŕţh ţö 31 Åûĝûšţ åfţéŕ ţhéý ţûŕñ 5, åñd mûšţ föļļöw ţhé éåŕļý ýéåŕš ŕûļéš (ÉÝFŠ). lörém îpšûm dölör šîţ åméţ lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Maybe</source>
   <translation>[Måýbé l]</translation>
  </message>
  <message>
   <source>Maybe	M</source>
   <translation>[Måýbé l]	M</translation>
  </message>
  <message>
   <source>Medicine and first aid</source>
   <translation>[Médîçîñé åñd fîŕšţ åîd lörém îp]</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>[Méţ]</translation>
  </message>
  <message>
   <source>Met or not met</source>
   <translation>[Méţ öŕ ñöţ méţ lörém]</translation>
  </message>
  <message>
   <source>Met or not met, no grade</source>
   <translation>[Méţ öŕ ñöţ méţ, ñö ĝŕådé lörém îpš]</translation>
  </message>
  <message>
   <source>Met or not met: checked, not graded</source>
   <translation>[Méţ öŕ ñöţ méţ: çhéçkéd, ñöţ ĝŕådéd lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>[Méţhöd l]</translation>
  </message>
  <message>
   <source>Method and exclusions</source>
   <translation>[Méţhöd åñd éxçļûšîöñš lörém î]</translation>
  </message>
  <message>
   <source>Miles</source>
   <translation>[Mîļéš l]</translation>
  </message>
  <message>
   <source>Mirror</source>
   <translation>[Mîŕŕöŕ l]</translation>
  </message>
  <message>
   <source>Most are withheld by Ofsted. They are listed here by local authority only, and cannot be found by name or distance.</source>
   <translation>[Möšţ åŕé wîţhhéļd bý Öfšţéd. Ţhéý åŕé ļîšţéd héŕé bý ļöçåļ åûţhöŕîţý öñļý, åñd çåññöţ bé föûñd bý ñåmé öŕ dîšţåñçé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Most in {most} ({number}), fewest in {least} ({number2}).</source>
   <translation>[Möšţ îñ {most} ({number}), féwéšţ îñ {least} ({number2}). lörém îpšû]</translation>
  </message>
  <message>
   <source>Most relevant first</source>
   <translation>[Möšţ ŕéļévåñţ fîŕšţ lörém î]</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>[Mövé döwñ lör]</translation>
  </message>
  <message>
   <source>Move down	Alt+Down</source>
   <translation>[Mövé döwñ lör]	Alt+Down</translation>
  </message>
  <message>
   <source>Move left	Ctrl+Left</source>
   <translation>[Mövé ļéfţ lör]	Ctrl+Left</translation>
  </message>
  <message>
   <source>Move or open {short}, column {place} of {of}</source>
   <translation>[Mövé öŕ öpéñ {short}, çöļûmñ {place} öf {of} lörém îpš]</translation>
  </message>
  <message>
   <source>Move right	Ctrl+Right</source>
   <translation>[Mövé ŕîĝhţ lör]	Ctrl+Right</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>[Mövé ûp lö]</translation>
  </message>
  <message>
   <source>Move up	Alt+Up</source>
   <translation>[Mövé ûp lö]	Alt+Up</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>[Mövéd l]</translation>
  </message>
  <message>
   <source>Moved here from another authority</source>
   <translation>[Mövéd héŕé fŕöm åñöţhéŕ åûţhöŕîţý lörém îpšûm]</translation>
  </message>
  <message>
   <source>Moved to another authority</source>
   <translation>[Mövéd ţö åñöţhéŕ åûţhöŕîţý lörém îpš]</translation>
  </message>
  <message>
   <source>Moved {settings} from {source} to {name}</source>
   <translation>[Mövéd {settings} fŕöm {source} ţö {name} lörém]</translation>
  </message>
  <message>
   <source>Moved, was at {before}</source>
   <translation>[Mövéd, wåš åţ {before} lörém]</translation>
  </message>
  <message>
   <source>Must: {action}</source>
   <translation>[Mûšţ: {action} l]</translation>
  </message>
  <message>
   <source>My list</source>
   <translation>[Mý ļîšţ lö]</translation>
  </message>
  <message>
   <source>My shortlist</source>
   <translation>[Mý šhöŕţļîšţ löré]</translation>
  </message>
  <message>
   <source>NEAR(sleep check)</source>
   <translation>[ÑÉÅŔ(šļéép çhéçk) lörém]</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>[Ñåmé l]</translation>
  </message>
  <message>
   <source>Name and address withheld by Ofsted</source>
   <translation>[Ñåmé åñd åddŕéšš wîţhhéļd bý Öfšţéd lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Name not given</source>
   <translation>[Ñåmé ñöţ ĝîvéñ lörém]</translation>
  </message>
  <message>
   <source>Name of the list</source>
   <translation>[Ñåmé öf ţhé ļîšţ lörém]</translation>
  </message>
  <message>
   <source>Name of the search</source>
   <translation>[Ñåmé öf ţhé šéåŕçh lörém]</translation>
  </message>
  <message>
   <source>Name of the sheet</source>
   <translation>[Ñåmé öf ţhé šhééţ lörém]</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>[Ñåmé öf ţhé vîéw lörém]</translation>
  </message>
  <message>
   <source>Name of the {kind}</source>
   <translation>[Ñåmé öf ţhé {kind} löré]</translation>
  </message>
  <message>
   <source>Name the published files it rests on, with their fingerprints (SHA-256)</source>
   <translation>[Ñåmé ţhé pûbļîšhéd fîļéš îţ ŕéšţš öñ, wîţh ţhéîŕ fîñĝéŕpŕîñţš (ŠHÅ-256) lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Name two to six URNs.</source>
   <translation>[Ñåmé ţwö ţö šîx ÛŔÑš. lörém î]</translation>
  </message>
  <message>
   <source>Name withheld</source>
   <translation>[Ñåmé wîţhhéļd löré]</translation>
  </message>
  <message>
   <source>Name withheld, placed by area only</source>
   <translation>[Ñåmé wîţhhéļd, pļåçéd bý åŕéå öñļý lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Name, town, postcode or URN</source>
   <translation>[Ñåmé, ţöwñ, pöšţçödé öŕ ÛŔÑ lörém îpšû]</translation>
  </message>
  <message>
   <source>Names and addresses of childminders</source>
   <translation>[Ñåméš åñd åddŕéššéš öf çhîļdmîñdéŕš lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Names and addresses of childminders and of care in homes are not published.</source>
   <translation>[Ñåméš åñd åddŕéššéš öf çhîļdmîñdéŕš åñd öf çåŕé îñ höméš åŕé ñöţ pûbļîšhéd. lörém îpšûm dölör šîţ åméţ lö]</translation>
  </message>
  <message>
   <source>Names and addresses that are withheld stay blank.</source>
   <translation>[Ñåméš åñd åddŕéššéš ţhåţ åŕé wîţhhéļd šţåý bļåñk. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Names and addresses that are withheld stay blank. Your notes, tags and decisions are not in it.</source>
   <translation>[Ñåméš åñd åddŕéššéš ţhåţ åŕé wîţhhéļd šţåý bļåñk. Ýöûŕ ñöţéš, ţåĝš åñd déçîšîöñš åŕé ñöţ îñ îţ. lörém îpšûm dölör šîţ åméţ lörém îpšû]</translation>
  </message>
  <message>
   <source>Names, towns, postcodes and URNs are searched, each word from its beginning. Try fewer words.</source>
   <translation>[Ñåméš, ţöwñš, pöšţçödéš åñd ÛŔÑš åŕé šéåŕçhéd, éåçh wöŕd fŕöm îţš béĝîññîñĝ. Ţŕý féwéŕ wöŕdš. lörém îpšûm dölör šîţ åméţ lörém îpš]</translation>
  </message>
  <message>
   <source>Nannies and others who look after children in the children's own home.</source>
   <translation>[Ñåññîéš åñd öţhéŕš whö ļöök åfţéŕ çhîļdŕéñ îñ ţhé çhîļdŕéñ'š öwñ hömé. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Narrow the search, or choose one authority on the Data page.</source>
   <translation>[Ñåŕŕöw ţhé šéåŕçh, öŕ çhööšé öñé åûţhöŕîţý öñ ţhé Dåţå påĝé. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>Near {name}</source>
   <translation>[Ñéåŕ {name} l]</translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation>[Ñéédš åţţéñţîöñ lörém]</translation>
  </message>
  <message>
   <source>Neither is taken.</source>
   <translation>[Ñéîţhéŕ îš ţåkéñ. lörém]</translation>
  </message>
  <message>
   <source>New</source>
   <translation>[Ñéw]</translation>
  </message>
  <message>
   <source>New list</source>
   <translation>[Ñéw ļîšţ lö]</translation>
  </message>
  <message>
   <source>New list…</source>
   <translation>[Ñéw ļîšţ… lör]</translation>
  </message>
  <message>
   <source>New list…	Ctrl+N</source>
   <translation>[Ñéw ļîšţ… lör]	Ctrl+N</translation>
  </message>
  <message>
   <source>New report card, inspected {day}</source>
   <translation>[Ñéw ŕépöŕţ çåŕd, îñšpéçţéd {day} lörém îpšû]</translation>
  </message>
  <message>
   <source>New settings within 30 months of registration</source>
   <translation>[Ñéw šéţţîñĝš wîţhîñ 30 möñţhš öf ŕéĝîšţŕåţîöñ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>New, no inspection published</source>
   <translation>[Ñéw, ñö îñšpéçţîöñ pûbļîšhéd lörém îpšû]</translation>
  </message>
  <message>
   <source>New, not inspected</source>
   <translation>[Ñéw, ñöţ îñšpéçţéd lörém]</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>[Ñéwéšţ fîŕšţ löré]</translation>
  </message>
  <message>
   <source>Next action</source>
   <translation>[Ñéxţ åçţîöñ lör]</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>[Ñéxţ påĝé lör]</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>[Ñéxţ påñé lör]</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>[Ñéxţ pļåçé lör]</translation>
  </message>
  <message>
   <source>Next place found</source>
   <translation>[Ñéxţ pļåçé föûñd lörém]</translation>
  </message>
  <message>
   <source>Next section</source>
   <translation>[Ñéxţ šéçţîöñ löré]</translation>
  </message>
  <message>
   <source>No</source>
   <translation>[Ñö]</translation>
  </message>
  <message>
   <source>No	N</source>
   <translation>[Ñö]	N</translation>
  </message>
  <message>
   <source>No account. What you search, list and note never leaves this computer.</source>
   <translation>[Ñö åççöûñţ. Whåţ ýöû šéåŕçh, ļîšţ åñd ñöţé ñévéŕ ļéåvéš ţhîš çömpûţéŕ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>No authority has a number in this release.</source>
   <translation>[Ñö åûţhöŕîţý håš å ñûmbéŕ îñ ţhîš ŕéļéåšé. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>No authority’s outline is known in the middle of the map.</source>
   <translation>[Ñö åûţhöŕîţý’š öûţļîñé îš kñöwñ îñ ţhé mîddļé öf ţhé måp. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>No children attending</source>
   <translation>[Ñö çhîļdŕéñ åţţéñdîñĝ lörém î]</translation>
  </message>
  <message>
   <source>No date</source>
   <translation>[Ñö dåţé lö]</translation>
  </message>
  <message>
   <source>No date given</source>
   <translation>[Ñö dåţé ĝîvéñ löré]</translation>
  </message>
  <message>
   <source>No earlier release is held to compare with</source>
   <translation>[Ñö éåŕļîéŕ ŕéļéåšé îš héļd ţö çömpåŕé wîţh lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>No earlier release is held to compare with.</source>
   <translation>[Ñö éåŕļîéŕ ŕéļéåšé îš héļd ţö çömpåŕé wîţh. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>No four-grade outcome</source>
   <translation>[Ñö föûŕ-ĝŕådé öûţçömé lörém î]</translation>
  </message>
  <message>
   <source>No funding or support rule that is known points at its newest outcome.</source>
   <translation>[Ñö fûñdîñĝ öŕ šûppöŕţ ŕûļé ţhåţ îš kñöwñ pöîñţš åţ îţš ñéwéšţ öûţçömé. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>No grade given</source>
   <translation>[Ñö ĝŕådé ĝîvéñ lörém]</translation>
  </message>
  <message>
   <source>No grade, and why</source>
   <translation>[Ñö ĝŕådé, åñd whý lörém]</translation>
  </message>
  <message>
   <source>No headings that the program knows were found in this report, so its text stands whole, as it came.</source>
   <translation>[Ñö héådîñĝš ţhåţ ţhé pŕöĝŕåm kñöwš wéŕé föûñd îñ ţhîš ŕépöŕţ, šö îţš ţéxţ šţåñdš whöļé, åš îţ çåmé. lörém îpšûm dölör šîţ åméţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>No inspection listed</source>
   <translation>[Ñö îñšpéçţîöñ ļîšţéd lörém î]</translation>
  </message>
  <message>
   <source>No inspection outcome in this release, though registered since {year}. Reports may exist on Ofsted's page.</source>
   <translation>[Ñö îñšpéçţîöñ öûţçömé îñ ţhîš ŕéļéåšé, ţhöûĝh ŕéĝîšţéŕéd šîñçé {year}. Ŕépöŕţš måý éxîšţ öñ Öfšţéd'š påĝé. lörém îpšûm dölör šîţ åméţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>No inspection outcome in this release.</source>
   <translation>[Ñö îñšpéçţîöñ öûţçömé îñ ţhîš ŕéļéåšé. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>No inspection outcome in this release. Reports may exist on Ofsted's page.</source>
   <translation>[Ñö îñšpéçţîöñ öûţçömé îñ ţhîš ŕéļéåšé. Ŕépöŕţš måý éxîšţ öñ Öfšţéd'š påĝé. lörém îpšûm dölör šîţ åméţ lö]</translation>
  </message>
  <message>
   <source>No inspection outcome in this release. Reports may exist on Ofsted’s page.</source>
   <translation>[Ñö îñšpéçţîöñ öûţçömé îñ ţhîš ŕéļéåšé. Ŕépöŕţš måý éxîšţ öñ Öfšţéd’š påĝé. lörém îpšûm dölör šîţ åméţ lö]</translation>
  </message>
  <message>
   <source>No inspection published yet.</source>
   <translation>[Ñö îñšpéçţîöñ pûbļîšhéd ýéţ. lörém îpšû]</translation>
  </message>
  <message>
   <source>No inspection published yet. Registered {registered}.</source>
   <translation>[Ñö îñšpéçţîöñ pûbļîšhéd ýéţ. Ŕéĝîšţéŕéd {registered}. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>No interval is known after "needs attention", "urgent improvement" or safeguarding not met.</source>
   <translation>[Ñö îñţéŕvåļ îš kñöwñ åfţéŕ "ñéédš åţţéñţîöñ", "ûŕĝéñţ împŕövéméñţ" öŕ šåféĝûåŕdîñĝ ñöţ méţ. lörém îpšûm dölör šîţ åméţ lörém îp]</translation>
  </message>
  <message>
   <source>No known rule explains this difference.</source>
   <translation>[Ñö kñöwñ ŕûļé éxpļåîñš ţhîš dîfféŕéñçé. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>No longer on the register</source>
   <translation>[Ñö ļöñĝéŕ öñ ţhé ŕéĝîšţéŕ lörém îpš]</translation>
  </message>
  <message>
   <source>No longer on the register as at</source>
   <translation>[Ñö ļöñĝéŕ öñ ţhé ŕéĝîšţéŕ åš åţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>No longer on the register as at {day}</source>
   <translation>[Ñö ļöñĝéŕ öñ ţhé ŕéĝîšţéŕ åš åţ {day} lörém îpšûm]</translation>
  </message>
  <message>
   <source>No longer on the register as at {day}.</source>
   <translation>[Ñö ļöñĝéŕ öñ ţhé ŕéĝîšţéŕ åš åţ {day}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>No longer on the register as at {day}. That may be a closure, a new owner or a new registration.</source>
   <translation>[Ñö ļöñĝéŕ öñ ţhé ŕéĝîšţéŕ åš åţ {day}. Ţhåţ måý bé å çļöšûŕé, å ñéw öwñéŕ öŕ å ñéw ŕéĝîšţŕåţîöñ. lörém îpšûm dölör šîţ åméţ lörém îp]</translation>
  </message>
  <message>
   <source>No longer on the register at the same premises</source>
   <translation>[Ñö ļöñĝéŕ öñ ţhé ŕéĝîšţéŕ åţ ţhé šåmé pŕémîšéš lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>No look-up file from postcode to {area} was brought, so no setting is placed in one.</source>
   <translation>[Ñö ļöök-ûp fîļé fŕöm pöšţçödé ţö {area} wåš bŕöûĝhţ, šö ñö šéţţîñĝ îš pļåçéd îñ öñé. lörém îpšûm dölör šîţ åméţ lör]</translation>
  </message>
  <message>
   <source>No new registration waits for its first inspection.</source>
   <translation>[Ñö ñéw ŕéĝîšţŕåţîöñ wåîţš föŕ îţš fîŕšţ îñšpéçţîöñ. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>No number</source>
   <translation>[Ñö ñûmbéŕ lör]</translation>
  </message>
  <message>
   <source>No numbers of its own in this release</source>
   <translation>[Ñö ñûmbéŕš öf îţš öwñ îñ ţhîš ŕéļéåšé lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>No other registration is listed at this address in the releases held.</source>
   <translation>[Ñö öţhéŕ ŕéĝîšţŕåţîöñ îš ļîšţéd åţ ţhîš åddŕéšš îñ ţhé ŕéļéåšéš héļd. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>No other registration is, or was, at these premises in the releases held.</source>
   <translation>[Ñö öţhéŕ ŕéĝîšţŕåţîöñ îš, öŕ wåš, åţ ţhéšé pŕémîšéš îñ ţhé ŕéļéåšéš héļd. lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>No outcome</source>
   <translation>[Ñö öûţçömé lör]</translation>
  </message>
  <message>
   <source>No outcome in this release</source>
   <translation>[Ñö öûţçömé îñ ţhîš ŕéļéåšé lörém îpš]</translation>
  </message>
  <message>
   <source>No outcome in this release, for any of the reasons below</source>
   <translation>[Ñö öûţçömé îñ ţhîš ŕéļéåšé, föŕ åñý öf ţhé ŕéåšöñš béļöw lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>No outcome in this release, registered since {year}</source>
   <translation>[Ñö öûţçömé îñ ţhîš ŕéļéåšé, ŕéĝîšţéŕéd šîñçé {year} lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>No outcome is published in this release. When was the last inspection? May we see the report?</source>
   <translation>[Ñö öûţçömé îš pûbļîšhéd îñ ţhîš ŕéļéåšé. Whéñ wåš ţhé ļåšţ îñšpéçţîöñ? Måý wé šéé ţhé ŕépöŕţ? lörém îpšûm dölör šîţ åméţ lörém îpš]</translation>
  </message>
  <message>
   <source>No outcome, any reason</source>
   <translation>[Ñö öûţçömé, åñý ŕéåšöñ lörém îp]</translation>
  </message>
  <message>
   <source>No overall grade is given</source>
   <translation>[Ñö övéŕåļļ ĝŕådé îš ĝîvéñ lörém îpš]</translation>
  </message>
  <message>
   <source>No overall grade is given. These grades cannot be compared with Outstanding, Good, Requires improvement or Inadequate.</source>
   <translation>[Ñö övéŕåļļ ĝŕådé îš ĝîvéñ. Ţhéšé ĝŕådéš çåññöţ bé çömpåŕéd wîţh Öûţšţåñdîñĝ, Ĝööd, Ŕéqûîŕéš împŕövéméñţ öŕ Îñådéqûåţé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>No overall grade published</source>
   <translation>[Ñö övéŕåļļ ĝŕådé pûbļîšhéd lörém îpš]</translation>
  </message>
  <message>
   <source>No postcodes are held, so distances cannot be worked out.</source>
   <translation>[Ñö pöšţçödéš åŕé héļd, šö dîšţåñçéš çåññöţ bé wöŕkéd öûţ. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>No published data are held yet</source>
   <translation>[Ñö pûbļîšhéd dåţå åŕé héļd ýéţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>No published data are held yet.</source>
   <translation>[Ñö pûbļîšhéd dåţå åŕé héļd ýéţ. lörém îpšûm]</translation>
  </message>
  <message>
   <source>No published figure held.</source>
   <translation>[Ñö pûbļîšhéd fîĝûŕé héļd. lörém îpš]</translation>
  </message>
  <message>
   <source>No release as at {as_at} is held.</source>
   <translation>[Ñö ŕéļéåšé åš åţ {as_at} îš héļd. lörém îpš]</translation>
  </message>
  <message>
   <source>No release between {day} and {day2} is held.</source>
   <translation>[Ñö ŕéļéåšé béţwééñ {day} åñd {day2} îš héļd. lörém îpšûm]</translation>
  </message>
  <message>
   <source>No release between {day} and {day2} is held: what came and went between the two is not known.</source>
   <translation>[Ñö ŕéļéåšé béţwééñ {day} åñd {day2} îš héļd: whåţ çåmé åñd wéñţ béţwééñ ţhé ţwö îš ñöţ kñöwñ. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>No release held here lists it.</source>
   <translation>[Ñö ŕéļéåšé héļd héŕé ļîšţš îţ. lörém îpšûm]</translation>
  </message>
  <message>
   <source>No release of a year ago is held</source>
   <translation>[Ñö ŕéļéåšé öf å ýéåŕ åĝö îš héļd lörém îpšûm]</translation>
  </message>
  <message>
   <source>No release that is held has numbers of {authority}.</source>
   <translation>[Ñö ŕéļéåšé ţhåţ îš héļd håš ñûmbéŕš öf {authority}. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>No release within {days} days of {day} is held to compare a year with.</source>
   <translation>[Ñö ŕéļéåšé wîţhîñ {days} dåýš öf {day} îš héļd ţö çömpåŕé å ýéåŕ wîţh. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>No report card</source>
   <translation>[Ñö ŕépöŕţ çåŕd lörém]</translation>
  </message>
  <message>
   <source>No report card yet</source>
   <translation>[Ñö ŕépöŕţ çåŕd ýéţ lörém]</translation>
  </message>
  <message>
   <source>No report held.</source>
   <translation>[Ñö ŕépöŕţ héļd. lörém]</translation>
  </message>
  <message>
   <source>No report is held here. Read the newest one on Ofsted's page.</source>
   <translation>[Ñö ŕépöŕţ îš héļd héŕé. Ŕéåd ţhé ñéwéšţ öñé öñ Öfšţéd'š påĝé. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>No report is held of {count} of these.</source>
   <translation>[Ñö ŕépöŕţ îš héļd öf {count} öf ţhéšé. lörém îpšûm]</translation>
  </message>
  <message>
   <source>No report is held of {named}.</source>
   <translation>[Ñö ŕépöŕţ îš héļd öf {named}. lörém îp]</translation>
  </message>
  <message>
   <source>No report is held yet</source>
   <translation>[Ñö ŕépöŕţ îš héļd ýéţ lörém î]</translation>
  </message>
  <message>
   <source>No report of these settings is held</source>
   <translation>[Ñö ŕépöŕţ öf ţhéšé šéţţîñĝš îš héļd lörém îpšûm d]</translation>
  </message>
  <message>
   <source>No report was imported.</source>
   <translation>[Ñö ŕépöŕţ wåš împöŕţéd. lörém îp]</translation>
  </message>
  <message>
   <source>No reports are held yet</source>
   <translation>[Ñö ŕépöŕţš åŕé héļd ýéţ lörém îp]</translation>
  </message>
  <message>
   <source>No result</source>
   <translation>[Ñö ŕéšûļţ lör]</translation>
  </message>
  <message>
   <source>No result given</source>
   <translation>[Ñö ŕéšûļţ ĝîvéñ lörém]</translation>
  </message>
  <message>
   <source>No result published</source>
   <translation>[Ñö ŕéšûļţ pûbļîšhéd lörém î]</translation>
  </message>
  <message>
   <source>No result stated</source>
   <translation>[Ñö ŕéšûļţ šţåţéd lörém]</translation>
  </message>
  <message>
   <source>No rule points at a setting here.</source>
   <translation>[Ñö ŕûļé pöîñţš åţ å šéţţîñĝ héŕé. lörém îpšûm]</translation>
  </message>
  <message>
   <source>No searches yet</source>
   <translation>[Ñö šéåŕçhéš ýéţ lörém]</translation>
  </message>
  <message>
   <source>No sentence has exactly that; these have words that begin with it ({widened}).</source>
   <translation>[Ñö šéñţéñçé håš éxåçţļý ţhåţ; ţhéšé håvé wöŕdš ţhåţ béĝîñ wîţh îţ ({widened}). lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>No sentence has these words</source>
   <translation>[Ñö šéñţéñçé håš ţhéšé wöŕdš lörém îpšû]</translation>
  </message>
  <message>
   <source>No separate safeguarding result in the published data</source>
   <translation>[Ñö šépåŕåţé šåféĝûåŕdîñĝ ŕéšûļţ îñ ţhé pûbļîšhéd dåţå lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>No setting has its address at {upper}</source>
   <translation>[Ñö šéţţîñĝ håš îţš åddŕéšš åţ {upper} lörém îpšûm]</translation>
  </message>
  <message>
   <source>No setting matches these filters</source>
   <translation>[Ñö šéţţîñĝ måţçhéš ţhéšé fîļţéŕš lörém îpšûm]</translation>
  </message>
  <message>
   <source>No setting of that name at that postcode</source>
   <translation>[Ñö šéţţîñĝ öf ţhåţ ñåmé åţ ţhåţ pöšţçödé lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>No setting stands there.</source>
   <translation>[Ñö šéţţîñĝ šţåñdš ţhéŕé. lörém îpš]</translation>
  </message>
  <message>
   <source>No setting that has a place is in that area.</source>
   <translation>[Ñö šéţţîñĝ ţhåţ håš å pļåçé îš îñ ţhåţ åŕéå. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>No setting with the URN {urn} is held.</source>
   <translation>[Ñö šéţţîñĝ wîţh ţhé ÛŔÑ {urn} îš héļd. lörém îpšûm]</translation>
  </message>
  <message>
   <source>No status</source>
   <translation>[Ñö šţåţûš lör]</translation>
  </message>
  <message>
   <source>No such report is held.</source>
   <translation>[Ñö šûçh ŕépöŕţ îš héļd. lörém îp]</translation>
  </message>
  <message>
   <source>No tags, decisions, answers or earlier texts, and nothing of the published data.</source>
   <translation>[Ñö ţåĝš, déçîšîöñš, åñšwéŕš öŕ éåŕļîéŕ ţéxţš, åñd ñöţhîñĝ öf ţhé pûbļîšhéd dåţå. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>No views kept yet</source>
   <translation>[Ñö vîéwš képţ ýéţ lörém]</translation>
  </message>
  <message>
   <source>No {kind} held.</source>
   <translation>[Ñö {kind} héļd. lör]</translation>
  </message>
  <message>
   <source>No {what} is called '{value}'.</source>
   <translation>[Ñö {what} îš çåļļéd '{value}'. lörém]</translation>
  </message>
  <message>
   <source>Nobody runs several settings here.</source>
   <translation>[Ñöbödý ŕûñš šévéŕåļ šéţţîñĝš héŕé. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Nobody’s interval comes to its end in this time.</source>
   <translation>[Ñöbödý’š îñţéŕvåļ çöméš ţö îţš éñd îñ ţhîš ţîmé. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>None</source>
   <translation>[Ñöñé l]</translation>
  </message>
  <message>
   <source>None given</source>
   <translation>[Ñöñé ĝîvéñ lör]</translation>
  </message>
  <message>
   <source>None in this release</source>
   <translation>[Ñöñé îñ ţhîš ŕéļéåšé lörém î]</translation>
  </message>
  <message>
   <source>None is called “{strip}”.</source>
   <translation>[Ñöñé îš çåļļéd “{strip}”. lörém]</translation>
  </message>
  <message>
   <source>None is found in the releases held, the oldest as at {day}.</source>
   <translation>[Ñöñé îš föûñd îñ ţhé ŕéļéåšéš héļd, ţhé öļdéšţ åš åţ {day}. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>None is set: data come straight from their publishers.</source>
   <translation>[Ñöñé îš šéţ: dåţå çömé šţŕåîĝhţ fŕöm ţhéîŕ pûbļîšhéŕš. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>None known</source>
   <translation>[Ñöñé kñöwñ lör]</translation>
  </message>
  <message>
   <source>None of these</source>
   <translation>[Ñöñé öf ţhéšé löré]</translation>
  </message>
  <message>
   <source>None of these settings’ reports is held yet: get them below.</source>
   <translation>[Ñöñé öf ţhéšé šéţţîñĝš’ ŕépöŕţš îš héļd ýéţ: ĝéţ ţhém béļöw. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>None of your notes.</source>
   <translation>[Ñöñé öf ýöûŕ ñöţéš. lörém î]</translation>
  </message>
  <message>
   <source>None of your own columns.</source>
   <translation>[Ñöñé öf ýöûŕ öwñ çöļûmñš. lörém îpš]</translation>
  </message>
  <message>
   <source>None published yet</source>
   <translation>[Ñöñé pûbļîšhéd ýéţ lörém]</translation>
  </message>
  <message>
   <source>None published yet: registered {registered}</source>
   <translation>[Ñöñé pûbļîšhéd ýéţ: ŕéĝîšţéŕéd {registered} lörém îpšûm]</translation>
  </message>
  <message>
   <source>None ticked: anywhere in it</source>
   <translation>[Ñöñé ţîçkéd: åñýwhéŕé îñ îţ lörém îpšû]</translation>
  </message>
  <message>
   <source>None where there are fewer than 10.</source>
   <translation>[Ñöñé whéŕé ţhéŕé åŕé féwéŕ ţhåñ 10. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>None with a four-grade outcome</source>
   <translation>[Ñöñé wîţh å föûŕ-ĝŕådé öûţçömé lörém îpšûm]</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>[Ñöñé ýéţ lö]</translation>
  </message>
  <message>
   <source>None: a report card gives no overall grade.</source>
   <translation>[Ñöñé: å ŕépöŕţ çåŕd ĝîvéš ñö övéŕåļļ ĝŕådé. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Not Recorded is what the register itself writes where it names no region or authority: these providers are counted there, so that everything adds up.</source>
   <translation>[Ñöţ Ŕéçöŕdéd îš whåţ ţhé ŕéĝîšţéŕ îţšéļf wŕîţéš whéŕé îţ ñåméš ñö ŕéĝîöñ öŕ åûţhöŕîţý: ţhéšé pŕövîdéŕš åŕé çöûñţéd ţhéŕé, šö ţhåţ évéŕýţhîñĝ åddš ûp. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>Not a URN</source>
   <translation>[Ñöţ å ÛŔÑ lör]</translation>
  </message>
  <message>
   <source>Not a value of this kind</source>
   <translation>[Ñöţ å våļûé öf ţhîš kîñd lörém îpš]</translation>
  </message>
  <message>
   <source>Not acceptable, or requirements that keep children safe and well were not met.</source>
   <translation>[Ñöţ åççépţåbļé, öŕ ŕéqûîŕéméñţš ţhåţ kéép çhîļdŕéñ šåfé åñd wéļļ wéŕé ñöţ méţ. lörém îpšûm dölör šîţ åméţ lör]</translation>
  </message>
  <message>
   <source>Not available: listed, but not on Ofsted’s site</source>
   <translation>[Ñöţ åvåîļåbļé: ļîšţéd, bûţ ñöţ öñ Öfšţéd’š šîţé lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Not available: the page lists the file, but Ofsted’s site does not have it.</source>
   <translation>[Ñöţ åvåîļåbļé: ţhé påĝé ļîšţš ţhé fîļé, bûţ Öfšţéd’š šîţé döéš ñöţ håvé îţ. lörém îpšûm dölör šîţ åméţ lö]</translation>
  </message>
  <message>
   <source>Not available: {why}</source>
   <translation>[Ñöţ åvåîļåbļé: {why} lörém]</translation>
  </message>
  <message>
   <source>Not decided</source>
   <translation>[Ñöţ déçîdéd lör]</translation>
  </message>
  <message>
   <source>Not decided: leave it out</source>
   <translation>[Ñöţ déçîdéd: ļéåvé îţ öûţ lörém îpš]</translation>
  </message>
  <message>
   <source>Not effective</source>
   <translation>[Ñöţ éfféçţîvé löré]</translation>
  </message>
  <message>
   <source>Not everything is removed</source>
   <translation>[Ñöţ évéŕýţhîñĝ îš ŕémövéd lörém îpš]</translation>
  </message>
  <message>
   <source>Not everything you wrote could be saved</source>
   <translation>[Ñöţ évéŕýţhîñĝ ýöû wŕöţé çöûļd bé šåvéd lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Not fetched yet</source>
   <translation>[Ñöţ féţçhéd ýéţ lörém]</translation>
  </message>
  <message>
   <source>Not given</source>
   <translation>[Ñöţ ĝîvéñ lör]</translation>
  </message>
  <message>
   <source>Not given, insufficient evidence</source>
   <translation>[Ñöţ ĝîvéñ, îñšûffîçîéñţ évîdéñçé lörém îpšûm]</translation>
  </message>
  <message>
   <source>Not graded on this scale</source>
   <translation>[Ñöţ ĝŕådéd öñ ţhîš šçåļé lörém îpš]</translation>
  </message>
  <message>
   <source>Not in the register held</source>
   <translation>[Ñöţ îñ ţhé ŕéĝîšţéŕ héļd lörém îpš]</translation>
  </message>
  <message>
   <source>Not in the register.</source>
   <translation>[Ñöţ îñ ţhé ŕéĝîšţéŕ. lörém î]</translation>
  </message>
  <message>
   <source>Not in this register</source>
   <translation>[Ñöţ îñ ţhîš ŕéĝîšţéŕ lörém î]</translation>
  </message>
  <message>
   <source>Not in this register: nurseries run by schools, childminders of agencies, and care that need not register.</source>
   <translation>[Ñöţ îñ ţhîš ŕéĝîšţéŕ: ñûŕšéŕîéš ŕûñ bý šçhööļš, çhîļdmîñdéŕš öf åĝéñçîéš, åñd çåŕé ţhåţ ñééd ñöţ ŕéĝîšţéŕ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Not in this register: school-run nurseries from age two (about 19% of places), childminders of agencies, and care that need not register.</source>
   <translation>[Ñöţ îñ ţhîš ŕéĝîšţéŕ: šçhööļ-ŕûñ ñûŕšéŕîéš fŕöm åĝé ţwö (åböûţ 19% öf pļåçéš), çhîļdmîñdéŕš öf åĝéñçîéš, åñd çåŕé ţhåţ ñééd ñöţ ŕéĝîšţéŕ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Not in this report</source>
   <translation>[Ñöţ îñ ţhîš ŕépöŕţ lörém]</translation>
  </message>
  <message>
   <source>Not inspected for education. Ofsted checks about one in ten each year, so no inspection is usual.</source>
   <translation>[Ñöţ îñšpéçţéd föŕ édûçåţîöñ. Öfšţéd çhéçkš åböûţ öñé îñ ţéñ éåçh ýéåŕ, šö ñö îñšpéçţîöñ îš ûšûåļ. lörém îpšûm dölör šîţ åméţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Not judged separately</source>
   <translation>[Ñöţ jûdĝéd šépåŕåţéļý lörém î]</translation>
  </message>
  <message>
   <source>Not judged separately, or not published</source>
   <translation>[Ñöţ jûdĝéd šépåŕåţéļý, öŕ ñöţ pûbļîšhéd lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Not judged separately, or not published, under the rules of that time.</source>
   <translation>[Ñöţ jûdĝéd šépåŕåţéļý, öŕ ñöţ pûbļîšhéd, ûñdéŕ ţhé ŕûļéš öf ţhåţ ţîmé. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>[Ñöţ kñöwñ lör]</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>[Ñöţ méţ lö]</translation>
  </message>
  <message>
   <source>Not met with actions</source>
   <translation>[Ñöţ méţ wîţh åçţîöñš lörém î]</translation>
  </message>
  <message>
   <source>Not met with enforcement</source>
   <translation>[Ñöţ méţ wîţh éñföŕçéméñţ lörém îpš]</translation>
  </message>
  <message>
   <source>Not news</source>
   <translation>[Ñöţ ñéwš lö]</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>[Ñöţ ñöw lö]</translation>
  </message>
  <message>
   <source>Not now: {why}</source>
   <translation>[Ñöţ ñöw: {why} lör]</translation>
  </message>
  <message>
   <source>Not on the map, which has the authorities of today: {names}.</source>
   <translation>[Ñöţ öñ ţhé måp, whîçh håš ţhé åûţhöŕîţîéš öf ţödåý: {names}. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Not on the register</source>
   <translation>[Ñöţ öñ ţhé ŕéĝîšţéŕ lörém î]</translation>
  </message>
  <message>
   <source>Not published for a setting.</source>
   <translation>[Ñöţ pûbļîšhéd föŕ å šéţţîñĝ. lörém îpšû]</translation>
  </message>
  <message>
   <source>Not published.</source>
   <translation>[Ñöţ pûbļîšhéd. lörém]</translation>
  </message>
  <message>
   <source>Not recorded</source>
   <translation>[Ñöţ ŕéçöŕdéd löré]</translation>
  </message>
  <message>
   <source>Not recorded for this kind of registration</source>
   <translation>[Ñöţ ŕéçöŕdéd föŕ ţhîš kîñd öf ŕéĝîšţŕåţîöñ lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>[Ñöţ šåvéd lör]</translation>
  </message>
  <message>
   <source>Not stated</source>
   <translation>[Ñöţ šţåţéd lör]</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>[Ñöţé l]</translation>
  </message>
  <message>
   <source>Note on {urn}, inspection {about}: {text}</source>
   <translation>[Ñöţé öñ {urn}, îñšpéçţîöñ {about}: {text} lörém îp]</translation>
  </message>
  <message>
   <source>Note on {urn}: {text}</source>
   <translation>[Ñöţé öñ {urn}: {text} lör]</translation>
  </message>
  <message>
   <source>Note: {note}</source>
   <translation>[Ñöţé: {note} l]</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>[Ñöţéš l]</translation>
  </message>
  <message>
   <source>Notes from the visit</source>
   <translation>[Ñöţéš fŕöm ţhé vîšîţ lörém î]</translation>
  </message>
  <message>
   <source>Notes that leave</source>
   <translation>[Ñöţéš ţhåţ ļéåvé lörém]</translation>
  </message>
  <message>
   <source>Notes where you have written too</source>
   <translation>[Ñöţéš whéŕé ýöû håvé wŕîţţéñ ţöö lörém îpšûm]</translation>
  </message>
  <message>
   <source>Nothing bears this tag any more</source>
   <translation>[Ñöţhîñĝ béåŕš ţhîš ţåĝ åñý möŕé lörém îpšûm]</translation>
  </message>
  <message>
   <source>Nothing else was changed. Open it with another program, or download it again.</source>
   <translation>[Ñöţhîñĝ éļšé wåš çhåñĝéd. Öpéñ îţ wîţh åñöţhéŕ pŕöĝŕåm, öŕ döwñļöåd îţ åĝåîñ. lörém îpšûm dölör šîţ åméţ lör]</translation>
  </message>
  <message>
   <source>Nothing has been taken in yet. The files themselves stay as they are.</source>
   <translation>[Ñöţhîñĝ håš bééñ ţåkéñ îñ ýéţ. Ţhé fîļéš ţhémšéļvéš šţåý åš ţhéý åŕé. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Nothing has changed</source>
   <translation>[Ñöţhîñĝ håš çhåñĝéd lörém î]</translation>
  </message>
  <message>
   <source>Nothing has changed here</source>
   <translation>[Ñöţhîñĝ håš çhåñĝéd héŕé lörém îpš]</translation>
  </message>
  <message>
   <source>Nothing has changed yet. What is ticked comes in, as one step that Undo takes back; what you have stays unless you say so.</source>
   <translation>[Ñöţhîñĝ håš çhåñĝéd ýéţ. Whåţ îš ţîçkéd çöméš îñ, åš öñé šţép ţhåţ Ûñdö ţåkéš båçk; whåţ ýöû håvé šţåýš ûñļéšš ýöû šåý šö. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Nothing here. Show all {count:,}</source>
   <comment>one</comment>
   <translation>[Ñöţhîñĝ héŕé. Šhöw îţ lörém î]</translation>
  </message>
  <message>
   <source>Nothing here. Show all {count:,}</source>
   <comment>other</comment>
   <translation>[Ñöţhîñĝ héŕé. Šhöw åļļ {count:,} lörém îp]</translation>
  </message>
  <message>
   <source>Nothing in the help has these words</source>
   <translation>[Ñöţhîñĝ îñ ţhé héļp håš ţhéšé wöŕdš lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Nothing in this release</source>
   <translation>[Ñöţhîñĝ îñ ţhîš ŕéļéåšé lörém îp]</translation>
  </message>
  <message>
   <source>Nothing is called that. Try other words, such as a page, a filter or a button.</source>
   <translation>[Ñöţhîñĝ îš çåļļéd ţhåţ. Ţŕý öţhéŕ wöŕdš, šûçh åš å påĝé, å fîļţéŕ öŕ å bûţţöñ. lörém îpšûm dölör šîţ åméţ lör]</translation>
  </message>
  <message>
   <source>Nothing is fetched: invented reports of a few settings came with the sample.</source>
   <translation>[Ñöţhîñĝ îš féţçhéd: îñvéñţéd ŕépöŕţš öf å féw šéţţîñĝš çåmé wîţh ţhé šåmpļé. lörém îpšûm dölör šîţ åméţ lö]</translation>
  </message>
  <message>
   <source>Nothing is found for “{asked}”. Try fewer words, or the town alone.</source>
   <translation>[Ñöţhîñĝ îš föûñd föŕ “{asked}”. Ţŕý féwéŕ wöŕdš, öŕ ţhé ţöwñ åļöñé. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>Nothing is held yet</source>
   <translation>[Ñöţhîñĝ îš héļd ýéţ lörém î]</translation>
  </message>
  <message>
   <source>Nothing is kept yet</source>
   <translation>[Ñöţhîñĝ îš képţ ýéţ lörém î]</translation>
  </message>
  <message>
   <source>Nothing is kept yet. What you keep stays on this computer, and Undo takes it back.</source>
   <translation>[Ñöţhîñĝ îš képţ ýéţ. Whåţ ýöû kéép šţåýš öñ ţhîš çömpûţéŕ, åñd Ûñdö ţåkéš îţ båçk. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>Nothing is listed.</source>
   <translation>[Ñöţhîñĝ îš ļîšţéd. lörém]</translation>
  </message>
  <message>
   <source>Nothing is new</source>
   <translation>[Ñöţhîñĝ îš ñéw lörém]</translation>
  </message>
  <message>
   <source>Nothing is ticked</source>
   <translation>[Ñöţhîñĝ îš ţîçkéd lörém]</translation>
  </message>
  <message>
   <source>Nothing matches these filters</source>
   <translation>[Ñöţhîñĝ måţçhéš ţhéšé fîļţéŕš lörém îpšûm]</translation>
  </message>
  <message>
   <source>Nothing matches this search now</source>
   <translation>[Ñöţhîñĝ måţçhéš ţhîš šéåŕçh ñöw lörém îpšûm]</translation>
  </message>
  <message>
   <source>Nothing matches “{words}”</source>
   <translation>[Ñöţhîñĝ måţçhéš “{words}” lörém]</translation>
  </message>
  <message>
   <source>Nothing matches “{words}” with these filters</source>
   <translation>[Ñöţhîñĝ måţçhéš “{words}” wîţh ţhéšé fîļţéŕš lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Nothing matches “{words}”. Showing results for {found}.</source>
   <translation>[Ñöţhîñĝ måţçhéš “{words}”. Šhöwîñĝ ŕéšûļţš föŕ {found}. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Nothing new is listed: all {counted} are held.</source>
   <translation>[Ñöţhîñĝ ñéw îš ļîšţéd: åļļ {counted} åŕé héļd. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Nothing new is listed: the one release that was asked for is held.</source>
   <translation>[Ñöţhîñĝ ñéw îš ļîšţéd: ţhé öñé ŕéļéåšé ţhåţ wåš åškéd föŕ îš héļd. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>Nothing new since {since}</source>
   <translation>[Ñöţhîñĝ ñéw šîñçé {since} lörém]</translation>
  </message>
  <message>
   <source>Nothing new.</source>
   <translation>[Ñöţhîñĝ ñéw. löré]</translation>
  </message>
  <message>
   <source>Nothing new: {newest} are the newest.</source>
   <translation>[Ñöţhîñĝ ñéw: {newest} åŕé ţhé ñéwéšţ. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Nothing of it was used. Try again later.</source>
   <translation>[Ñöţhîñĝ öf îţ wåš ûšéd. Ţŕý åĝåîñ ļåţéŕ. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Nothing of your lists and notes can be undone.</source>
   <translation>[Ñöţhîñĝ öf ýöûŕ ļîšţš åñd ñöţéš çåñ bé ûñdöñé. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Nothing on this page needs it just now.</source>
   <translation>[Ñöţhîñĝ öñ ţhîš påĝé ñéédš îţ jûšţ ñöw. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Nothing stands on this list yet</source>
   <translation>[Ñöţhîñĝ šţåñdš öñ ţhîš ļîšţ ýéţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Nothing to compare</source>
   <translation>[Ñöţhîñĝ ţö çömpåŕé lörém]</translation>
  </message>
  <message>
   <source>Nothing to improve is held</source>
   <translation>[Ñöţhîñĝ ţö împŕövé îš héļd lörém îpš]</translation>
  </message>
  <message>
   <source>Nothing to list.</source>
   <translation>[Ñöţhîñĝ ţö ļîšţ. lörém]</translation>
  </message>
  <message>
   <source>Nothing to read yet</source>
   <translation>[Ñöţhîñĝ ţö ŕéåd ýéţ lörém î]</translation>
  </message>
  <message>
   <source>Nothing was changed. Check that it is the register itself, a row for each provider, and not another table of the same page.</source>
   <translation>[Ñöţhîñĝ wåš çhåñĝéd. Çhéçk ţhåţ îţ îš ţhé ŕéĝîšţéŕ îţšéļf, å ŕöw föŕ éåçh pŕövîdéŕ, åñd ñöţ åñöţhéŕ ţåbļé öf ţhé šåmé påĝé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Nothing was changed. Check that it is the register itself, a row for each provider, and not another table of the same page; if it is, a newer version of the program may read it.</source>
   <translation>[Ñöţhîñĝ wåš çhåñĝéd. Çhéçk ţhåţ îţ îš ţhé ŕéĝîšţéŕ îţšéļf, å ŕöw föŕ éåçh pŕövîdéŕ, åñd ñöţ åñöţhéŕ ţåbļé öf ţhé šåmé påĝé; îf îţ îš, å ñéwéŕ véŕšîöñ öf ţhé pŕöĝŕåm måý ŕéåd îţ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Nothing was changed. Download the file again, or remove the column that is wrong.</source>
   <translation>[Ñöţhîñĝ wåš çhåñĝéd. Döwñļöåd ţhé fîļé åĝåîñ, öŕ ŕémövé ţhé çöļûmñ ţhåţ îš wŕöñĝ. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>Nothing was changed. Download the file again.</source>
   <translation>[Ñöţhîñĝ wåš çhåñĝéd. Döwñļöåd ţhé fîļé åĝåîñ. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Nothing was changed. Try again later; what is held goes on working.</source>
   <translation>[Ñöţhîñĝ wåš çhåñĝéd. Ţŕý åĝåîñ ļåţéŕ; whåţ îš héļd ĝöéš öñ wöŕkîñĝ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Nothing was done since it was made.</source>
   <translation>[Ñöţhîñĝ wåš döñé šîñçé îţ wåš mådé. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Nothing was done since that copy was made, so nothing is lost.</source>
   <translation>[Ñöţhîñĝ wåš döñé šîñçé ţhåţ çöpý wåš mådé, šö ñöţhîñĝ îš ļöšţ. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>Nothing was fetched yet. Ofsted’s page of this setting lists its reports.</source>
   <translation>[Ñöţhîñĝ wåš féţçhéd ýéţ. Öfšţéd’š påĝé öf ţhîš šéţţîñĝ ļîšţš îţš ŕépöŕţš. lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>Nothing was set aside or mended: every row was read as it stands.</source>
   <translation>[Ñöţhîñĝ wåš šéţ åšîdé öŕ méñdéd: évéŕý ŕöw wåš ŕéåd åš îţ šţåñdš. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>Nothing was taken in; what was held before stays as it was.</source>
   <translation>[Ñöţhîñĝ wåš ţåkéñ îñ; whåţ wåš héļd béföŕé šţåýš åš îţ wåš. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>Nothing was undone.</source>
   <translation>[Ñöţhîñĝ wåš ûñdöñé. lörém î]</translation>
  </message>
  <message>
   <source>Nothing yet: tick something above.</source>
   <translation>[Ñöţhîñĝ ýéţ: ţîçk šöméţhîñĝ åbövé. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Nothing: this release alone</source>
   <translation>[Ñöţhîñĝ: ţhîš ŕéļéåšé åļöñé lörém îpšû]</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>[Ñöţîçé l]</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>[Ñöv]</translation>
  </message>
  <message>
   <source>November</source>
   <translation>[Ñövémbéŕ lö]</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>[Ñöw]</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>[Ñûmbéŕ l]</translation>
  </message>
  <message>
   <source>Number of</source>
   <translation>[Ñûmbéŕ öf lör]</translation>
  </message>
  <message>
   <source>Numbers and dates stay numbers and dates. A second sheet tells source, date, question and licence.</source>
   <translation>[Ñûmbéŕš åñd dåţéš šţåý ñûmbéŕš åñd dåţéš. Å šéçöñd šhééţ ţéļļš šöûŕçé, dåţé, qûéšţîöñ åñd ļîçéñçé. lörém îpšûm dölör šîţ åméţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Nurseries, pre-schools and clubs.</source>
   <translation>[Ñûŕšéŕîéš, pŕé-šçhööļš åñd çļûbš. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Nurseries, pre-schools, clubs</source>
   <translation>[Ñûŕšéŕîéš, pŕé-šçhööļš, çļûbš lörém îpšûm]</translation>
  </message>
  <message>
   <source>Nursery, full day care</source>
   <translation>[Ñûŕšéŕý, fûļļ dåý çåŕé lörém îp]</translation>
  </message>
  <message>
   <source>Nursery, pre-school, club</source>
   <translation>[Ñûŕšéŕý, pŕé-šçhööļ, çļûb lörém îpš]</translation>
  </message>
  <message>
   <source>OS, Royal Mail and ONS data: credits</source>
   <translation>[ÖŠ, Ŕöýåļ Måîļ åñd ÖÑŠ dåţå: çŕédîţš lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>[Öçţ]</translation>
  </message>
  <message>
   <source>Oct 2026</source>
   <translation>[Öçţ 2026 lö]</translation>
  </message>
  <message>
   <source>October</source>
   <translation>[Öçţöbéŕ lö]</translation>
  </message>
  <message>
   <source>October to December</source>
   <translation>[Öçţöbéŕ ţö Déçémbéŕ lörém î]</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>[Öf]</translation>
  </message>
  <message>
   <source>Of Early Years Register providers with a four-grade outcome.</source>
   <translation>[Öf Éåŕļý Ýéåŕš Ŕéĝîšţéŕ pŕövîdéŕš wîţh å föûŕ-ĝŕådé öûţçömé. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>Of how many</source>
   <translation>[Öf höw måñý lör]</translation>
  </message>
  <message>
   <source>Of how many settings</source>
   <translation>[Öf höw måñý šéţţîñĝš lörém î]</translation>
  </message>
  <message>
   <source>Of reports
read</source>
   <translation>[Öf ŕépöŕţš
ŕéåd lörém]</translation>
  </message>
  <message>
   <source>Of the neighbourhood, not of the setting or its families.</source>
   <translation>[Öf ţhé ñéîĝhböûŕhööd, ñöţ öf ţhé šéţţîñĝ öŕ îţš fåmîļîéš. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Of the postcode. None for those withheld.</source>
   <translation>[Öf ţhé pöšţçödé. Ñöñé föŕ ţhöšé wîţhhéļd. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Of those who joined, on the register before</source>
   <translation>[Öf ţhöšé whö jöîñéd, öñ ţhé ŕéĝîšţéŕ béföŕé lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Off unless you say so. They never leave this computer. With it, Find opens with what it showed last.</source>
   <translation>[Öff ûñļéšš ýöû šåý šö. Ţhéý ñévéŕ ļéåvé ţhîš çömpûţéŕ. Wîţh îţ, Fîñd öpéñš wîţh whåţ îţ šhöwéd ļåšţ. lörém îpšûm dölör šîţ åméţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Officer's desk</source>
   <translation>[Öffîçéŕ'š déšk lörém]</translation>
  </message>
  <message>
   <source>Officer’s desk</source>
   <translation>[Öffîçéŕ’š déšk lörém]</translation>
  </message>
  <message>
   <source>Ofsted does not hold the number; this is the average for its type.</source>
   <translation>[Öfšţéd döéš ñöţ höļd ţhé ñûmbéŕ; ţhîš îš ţhé åvéŕåĝé föŕ îţš ţýpé. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>Ofsted does not publish it</source>
   <translation>[Öfšţéd döéš ñöţ pûbļîšh îţ lörém îpš]</translation>
  </message>
  <message>
   <source>Ofsted does not publish this childminder’s name or address.</source>
   <translation>[Öfšţéd döéš ñöţ pûbļîšh ţhîš çhîļdmîñdéŕ’š ñåmé öŕ åddŕéšš. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>Ofsted does not publish this setting’s name or address, so nothing can be told of earlier registrations, of the others at its address or of who runs it.</source>
   <translation>[Öfšţéd döéš ñöţ pûbļîšh ţhîš šéţţîñĝ’š ñåmé öŕ åddŕéšš, šö ñöţhîñĝ çåñ bé ţöļd öf éåŕļîéŕ ŕéĝîšţŕåţîöñš, öf ţhé öţhéŕš åţ îţš åddŕéšš öŕ öf whö ŕûñš îţ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>Ofsted withholds name and address of childminders and of care in homes; they are blank here and are not filled in from elsewhere.</source>
   <translation>[Öfšţéd wîţhhöļdš ñåmé åñd åddŕéšš öf çhîļdmîñdéŕš åñd öf çåŕé îñ höméš; ţhéý åŕé bļåñk héŕé åñd åŕé ñöţ fîļļéd îñ fŕöm éļšéwhéŕé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>Ofsted withholds the names and addresses of childminders and of care in people’s own homes. Each council in England knows those in its area and has to help parents find childcare.</source>
   <translation>[Öfšţéd wîţhhöļdš ţhé ñåméš åñd åddŕéššéš öf çhîļdmîñdéŕš åñd öf çåŕé îñ péöpļé’š öwñ höméš. Éåçh çöûñçîļ îñ Éñĝļåñd kñöwš ţhöšé îñ îţš åŕéå åñd håš ţö héļp påŕéñţš fîñd çhîļdçåŕé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Ofsted's page</source>
   <translation>[Öfšţéd'š påĝé löré]</translation>
  </message>
  <message>
   <source>Ofsted's page has an inspection on {day} that the register held does not list.</source>
   <translation>[Öfšţéd'š påĝé håš åñ îñšpéçţîöñ öñ {day} ţhåţ ţhé ŕéĝîšţéŕ héļd döéš ñöţ ļîšţ. lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>Ofsted's stated aim is {interval}, to {day}.</source>
   <translation>[Öfšţéd'š šţåţéd åîm îš {interval}, ţö {day}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Ofsted's stated aim: every four years</source>
   <translation>[Öfšţéd'š šţåţéd åîm: évéŕý föûŕ ýéåŕš lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Ofsted's stated aim: new settings within 18 months of registration</source>
   <translation>[Öfšţéd'š šţåţéd åîm: ñéw šéţţîñĝš wîţhîñ 18 möñţhš öf ŕéĝîšţŕåţîöñ lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>Ofsted's window is {interval}, to {day}.</source>
   <translation>[Öfšţéd'š wîñdöw îš {interval}, ţö {day}. lörém îpš]</translation>
  </message>
  <message>
   <source>Ofsted, Understanding Ofsted report cards and grades</source>
   <translation>[Öfšţéd, Ûñdéŕšţåñdîñĝ Öfšţéd ŕépöŕţ çåŕdš åñd ĝŕådéš lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Ofsted, childcare providers and inspections</source>
   <translation>[Öfšţéd, çhîļdçåŕé pŕövîdéŕš åñd îñšpéçţîöñš lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Ofsted, inspection handbooks in force to 9 November 2025</source>
   <translation>[Öfšţéd, îñšpéçţîöñ håñdböökš îñ föŕçé ţö 9 Ñövémbéŕ 2025 lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Ofsted, requirements of the Childcare Register</source>
   <translation>[Öfšţéd, ŕéqûîŕéméñţš öf ţhé Çhîļdçåŕé Ŕéĝîšţéŕ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Ofsted: again within {interval} (“{firm}”), to {day}.</source>
   <translation>[Öfšţéd: åĝåîñ wîţhîñ {interval} (“{firm}”), ţö {day}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Ofsted’s page and the register do not say the same:</source>
   <translation>[Öfšţéd’š påĝé åñd ţhé ŕéĝîšţéŕ dö ñöţ šåý ţhé šåmé: lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Ofsted’s page of this setting lists no reports.</source>
   <translation>[Öfšţéd’š påĝé öf ţhîš šéţţîñĝ ļîšţš ñö ŕépöŕţš. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Ofsted’s report</source>
   <translation>[Öfšţéd’š ŕépöŕţ lörém]</translation>
  </message>
  <message>
   <source>Older releases, to see what changed</source>
   <translation>[Öļdéŕ ŕéļéåšéš, ţö šéé whåţ çhåñĝéd lörém îpšûm d]</translation>
  </message>
  <message>
   <source>On Ofsted’s site</source>
   <translation>[Öñ Öfšţéd’š šîţé lörém]</translation>
  </message>
  <message>
   <source>On inspection {number}:</source>
   <translation>[Öñ îñšpéçţîöñ {number}: lörém]</translation>
  </message>
  <message>
   <source>On my lists</source>
   <translation>[Öñ mý ļîšţš lör]</translation>
  </message>
  <message>
   <source>On one of your lists</source>
   <translation>[Öñ öñé öf ýöûŕ ļîšţš lörém î]</translation>
  </message>
  <message>
   <source>On the Early Years Register</source>
   <translation>[Öñ ţhé Éåŕļý Ýéåŕš Ŕéĝîšţéŕ lörém îpšû]</translation>
  </message>
  <message>
   <source>On the Early Years Register for at most 30 months, and the release lists no inspection.</source>
   <translation>[Öñ ţhé Éåŕļý Ýéåŕš Ŕéĝîšţéŕ föŕ åţ möšţ 30 möñţhš, åñd ţhé ŕéļéåšé ļîšţš ñö îñšpéçţîöñ. lörém îpšûm dölör šîţ åméţ lörém î]</translation>
  </message>
  <message>
   <source>On the day, inspectors found the setting did what it must to keep children safe.</source>
   <translation>[Öñ ţhé dåý, îñšpéçţöŕš föûñd ţhé šéţţîñĝ dîd whåţ îţ mûšţ ţö kéép çhîļdŕéñ šåfé. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>On the register</source>
   <translation>[Öñ ţhé ŕéĝîšţéŕ lörém]</translation>
  </message>
  <message>
   <source>On the register again as at {day}, under the same URN.</source>
   <translation>[Öñ ţhé ŕéĝîšţéŕ åĝåîñ åš åţ {day}, ûñdéŕ ţhé šåmé ÛŔÑ. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>On the register at the same premises</source>
   <translation>[Öñ ţhé ŕéĝîšţéŕ åţ ţhé šåmé pŕémîšéš lörém îpšûm d]</translation>
  </message>
  <message>
   <source>On the registers {after}; was {before}</source>
   <translation>[Öñ ţhé ŕéĝîšţéŕš {after}; wåš {before} lörém îp]</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>[Öñ ţhîš çömpûţéŕ lörém]</translation>
  </message>
  <message>
   <source>On top of the text size that the system has.</source>
   <translation>[Öñ ţöp öf ţhé ţéxţ šîžé ţhåţ ţhé šýšţém håš. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>On which lists</source>
   <translation>[Öñ whîçh ļîšţš lörém]</translation>
  </message>
  <message>
   <source>On your list.</source>
   <translation>[Öñ ýöûŕ ļîšţ. löré]</translation>
  </message>
  <message>
   <source>On your watch list</source>
   <translation>[Öñ ýöûŕ wåţçh ļîšţ lörém]</translation>
  </message>
  <message>
   <source>On {count} lists</source>
   <translation>[Öñ {count} ļîšţš lör]</translation>
  </message>
  <message>
   <source>On {list}</source>
   <translation>[Öñ {list}]</translation>
  </message>
  <message>
   <source>On {name}</source>
   <translation>[Öñ {name}]</translation>
  </message>
  <message>
   <source>On {short}</source>
   <translation>[Öñ {short}]</translation>
  </message>
  <message>
   <source>On ‘{name}’</source>
   <translation>[Öñ ‘{name}’ l]</translation>
  </message>
  <message>
   <source>One file that opens in any browser and fetches nothing, with its source and licence below.</source>
   <translation>[Öñé fîļé ţhåţ öpéñš îñ åñý bŕöwšéŕ åñd féţçhéš ñöţhîñĝ, wîţh îţš šöûŕçé åñd ļîçéñçé béļöw. lörém îpšûm dölör šîţ åméţ lörém îp]</translation>
  </message>
  <message>
   <source>One grade for the whole and one for each area. They cannot be compared with the grades of a report card.</source>
   <translation>[Öñé ĝŕådé föŕ ţhé whöļé åñd öñé föŕ éåçh åŕéå. Ţhéý çåññöţ bé çömpåŕéd wîţh ţhé ĝŕådéš öf å ŕépöŕţ çåŕd. lörém îpšûm dölör šîţ åméţ lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>One line a row, for any program. It has no room for notes: name the source where you use it.</source>
   <translation>[Öñé ļîñé å ŕöw, föŕ åñý pŕöĝŕåm. Îţ håš ñö ŕööm föŕ ñöţéš: ñåmé ţhé šöûŕçé whéŕé ýöû ûšé îţ. lörém îpšûm dölör šîţ åméţ lörém îpš]</translation>
  </message>
  <message>
   <source>One of five bands for the neighbourhood of the postcode. It describes the area, not the setting or its families.</source>
   <translation>[Öñé öf fîvé båñdš föŕ ţhé ñéîĝhböûŕhööd öf ţhé pöšţçödé. Îţ déšçŕîbéš ţhé åŕéå, ñöţ ţhé šéţţîñĝ öŕ îţš fåmîļîéš. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>One of {count} at this postcode.</source>
   <translation>[Öñé öf {count} åţ ţhîš pöšţçödé. lörém îpš]</translation>
  </message>
  <message>
   <source>One or more of these are no longer on the register.</source>
   <translation>[Öñé öŕ möŕé öf ţhéšé åŕé ñö ļöñĝéŕ öñ ţhé ŕéĝîšţéŕ. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>One or more were checked as met or not met, without grades. That says nothing of quality, and cannot be laid beside a grade.</source>
   <translation>[Öñé öŕ möŕé wéŕé çhéçkéd åš méţ öŕ ñöţ méţ, wîţhöûţ ĝŕådéš. Ţhåţ šåýš ñöţhîñĝ öf qûåļîţý, åñd çåññöţ bé ļåîd béšîdé å ĝŕådé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>One registered person</source>
   <translation>[Öñé ŕéĝîšţéŕéd péŕšöñ lörém î]</translation>
  </message>
  <message>
   <source>One row for each number, with the table, the line and the column that it stands in.</source>
   <translation>[Öñé ŕöw föŕ éåçh ñûmbéŕ, wîţh ţhé ţåbļé, ţhé ļîñé åñd ţhé çöļûmñ ţhåţ îţ šţåñdš îñ. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>One scale at a time: its grades cannot be compared with the other’s.</source>
   <translation>[Öñé šçåļé åţ å ţîmé: îţš ĝŕådéš çåññöţ bé çömpåŕéd wîţh ţhé öţhéŕ’š. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>One thing done since would be gone: {named}.</source>
   <translation>[Öñé ţhîñĝ döñé šîñçé wöûļd bé ĝöñé: {named}. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Only common words in the two names: {was}, then {now}.</source>
   <translation>[Öñļý çömmöñ wöŕdš îñ ţhé ţwö ñåméš: {was}, ţhéñ {now}. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Only one release is held, as at {as_at}, so there is nothing to compare it with.</source>
   <translation>[Öñļý öñé ŕéļéåšé îš héļd, åš åţ {as_at}, šö ţhéŕé îš ñöţhîñĝ ţö çömpåŕé îţ wîţh. lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>Only the differences</source>
   <translation>[Öñļý ţhé dîfféŕéñçéš lörém î]</translation>
  </message>
  <message>
   <source>Only this setting is on the register under this registered person or company.</source>
   <translation>[Öñļý ţhîš šéţţîñĝ îš öñ ţhé ŕéĝîšţéŕ ûñdéŕ ţhîš ŕéĝîšţéŕéd péŕšöñ öŕ çömpåñý. lörém îpšûm dölör šîţ åméţ lör]</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>[Öpéñ l]</translation>
  </message>
  <message>
   <source>Open a colleague's project</source>
   <translation>[Öpéñ å çöļļéåĝûé'š pŕöjéçţ lörém îpš]</translation>
  </message>
  <message>
   <source>Open a colleague's project …</source>
   <translation>[Öpéñ å çöļļéåĝûé'š pŕöjéçţ … lörém îpšû]</translation>
  </message>
  <message>
   <source>Open a project</source>
   <translation>[Öpéñ å pŕöjéçţ lörém]</translation>
  </message>
  <message>
   <source>Open a web browser, sign in to the network, then try again.</source>
   <translation>[Öpéñ å wéb bŕöwšéŕ, šîĝñ îñ ţö ţhé ñéţwöŕk, ţhéñ ţŕý åĝåîñ. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>Open in Find</source>
   <translation>[Öpéñ îñ Fîñd löré]</translation>
  </message>
  <message>
   <source>Open it in Find</source>
   <translation>[Öpéñ îţ îñ Fîñd lörém]</translation>
  </message>
  <message>
   <source>Open the PDF</source>
   <translation>[Öpéñ ţhé PDF löré]</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>[Öpéñ ţhé föļdéŕ lörém]</translation>
  </message>
  <message>
   <source>Open the setting</source>
   <translation>[Öpéñ ţhé šéţţîñĝ lörém]</translation>
  </message>
  <message>
   <source>Open {name}, {urn}, in Find</source>
   <translation>[Öpéñ {name}, {urn}, îñ Fîñd lörém]</translation>
  </message>
  <message>
   <source>Open {title}</source>
   <translation>[Öpéñ {title} l]</translation>
  </message>
  <message>
   <source>Open {urn}</source>
   <translation>[Öpéñ {urn} l]</translation>
  </message>
  <message>
   <source>Opened a project</source>
   <translation>[Öpéñéd å pŕöjéçţ lörém]</translation>
  </message>
  <message>
   <source>Opening hours, ages, fees, free places, funded offers, staffing, and whether it is suspended. Ask the setting.</source>
   <translation>[Öpéñîñĝ höûŕš, åĝéš, fééš, fŕéé pļåçéš, fûñdéd öfféŕš, šţåffîñĝ, åñd whéţhéŕ îţ îš šûšpéñdéd. Åšk ţhé šéţţîñĝ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Opening the report …</source>
   <translation>[Öpéñîñĝ ţhé ŕépöŕţ … lörém î]</translation>
  </message>
  <message>
   <source>Or drop it anywhere on this page.</source>
   <translation>[Öŕ dŕöp îţ åñýwhéŕé öñ ţhîš påĝé. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Or drop it on this card.</source>
   <translation>[Öŕ dŕöp îţ öñ ţhîš çåŕd. lörém îpš]</translation>
  </message>
  <message>
   <source>Or look around first: everything works on the sample.</source>
   <translation>[Öŕ ļöök åŕöûñd fîŕšţ: évéŕýţhîñĝ wöŕkš öñ ţhé šåmpļé. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>[Öŕdéŕ l]</translation>
  </message>
  <message>
   <source>Original pages</source>
   <translation>[Öŕîĝîñåļ påĝéš lörém]</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>[Öţhéŕ l]</translation>
  </message>
  <message>
   <source>Other areas were not judged separately, or not published, under the rules of that time.</source>
   <translation>[Öţhéŕ åŕéåš wéŕé ñöţ jûdĝéd šépåŕåţéļý, öŕ ñöţ pûbļîšhéd, ûñdéŕ ţhé ŕûļéš öf ţhåţ ţîmé. lörém îpšûm dölör šîţ åméţ lörém î]</translation>
  </message>
  <message>
   <source>Other registers: {was}, then {now}.</source>
   <translation>[Öţhéŕ ŕéĝîšţéŕš: {was}, ţhéñ {now}. lörém îpš]</translation>
  </message>
  <message>
   <source>Other report</source>
   <translation>[Öţhéŕ ŕépöŕţ löré]</translation>
  </message>
  <message>
   <source>Our count</source>
   <translation>[Öûŕ çöûñţ lör]</translation>
  </message>
  <message>
   <source>Our counts against the published figures</source>
   <translation>[Öûŕ çöûñţš åĝåîñšţ ţhé pûbļîšhéd fîĝûŕéš lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Our questions</source>
   <translation>[Öûŕ qûéšţîöñš löré]</translation>
  </message>
  <message>
   <source>Out-of-school care</source>
   <translation>[Öûţ-öf-šçhööļ çåŕé lörém]</translation>
  </message>
  <message>
   <source>Out-of-school care only</source>
   <translation>[Öûţ-öf-šçhööļ çåŕé öñļý lörém îp]</translation>
  </message>
  <message>
   <source>Out-of-school care only: checked, not graded, {day}.</source>
   <translation>[Öûţ-öf-šçhööļ çåŕé öñļý: çhéçkéd, ñöţ ĝŕådéd, {day}. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Out-of-school check</source>
   <translation>[Öûţ-öf-šçhööļ çhéçk lörém î]</translation>
  </message>
  <message>
   <source>Out-of-school club</source>
   <translation>[Öûţ-öf-šçhööļ çļûb lörém]</translation>
  </message>
  <message>
   <source>Out-of-school club, none in this release</source>
   <translation>[Öûţ-öf-šçhööļ çļûb, ñöñé îñ ţhîš ŕéļéåšé lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Out-of-school club: no outcomes in this release</source>
   <translation>[Öûţ-öf-šçhööļ çļûb: ñö öûţçöméš îñ ţhîš ŕéļéåšé lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Out-of-school clubs are left out.</source>
   <translation>[Öûţ-öf-šçhööļ çļûbš åŕé ļéfţ öûţ. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Out-of-school clubs stand beside other care here; clubs are not graded on education.</source>
   <translation>[Öûţ-öf-šçhööļ çļûbš šţåñd béšîdé öţhéŕ çåŕé héŕé; çļûbš åŕé ñöţ ĝŕådéd öñ édûçåţîöñ. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>Out-of-school day care</source>
   <translation>[Öûţ-öf-šçhööļ dåý çåŕé lörém îp]</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>[Öûţçömé lö]</translation>
  </message>
  <message>
   <source>Outcome changed, same framework</source>
   <translation>[Öûţçömé çhåñĝéd, šåmé fŕåméwöŕk lörém îpšûm]</translation>
  </message>
  <message>
   <source>Outcome in the register</source>
   <translation>[Öûţçömé îñ ţhé ŕéĝîšţéŕ lörém îp]</translation>
  </message>
  <message>
   <source>Outcome in words</source>
   <translation>[Öûţçömé îñ wöŕdš lörém]</translation>
  </message>
  <message>
   <source>Outcome, same framework</source>
   <translation>[Öûţçömé, šåmé fŕåméwöŕk lörém îp]</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>[Öûţçöméš lö]</translation>
  </message>
  <message>
   <source>Outcomes of one framework alone; nothing of another is added to it.</source>
   <translation>[Öûţçöméš öf öñé fŕåméwöŕk åļöñé; ñöţhîñĝ öf åñöţhéŕ îš åddéd ţö îţ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Outcomes, each framework apart</source>
   <translation>[Öûţçöméš, éåçh fŕåméwöŕk åpåŕţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Outdoor play</source>
   <translation>[Öûţdööŕ pļåý löré]</translation>
  </message>
  <message>
   <source>Outstanding</source>
   <translation>[Öûţšţåñdîñĝ lör]</translation>
  </message>
  <message>
   <source>Over 6 years ago</source>
   <translation>[Övéŕ 6 ýéåŕš åĝö lörém]</translation>
  </message>
  <message>
   <source>Over {low}, up to {high}</source>
   <translation>[Övéŕ {low}, ûp ţö {high} löré]</translation>
  </message>
  <message>
   <source>Over {told}</source>
   <translation>[Övéŕ {told} l]</translation>
  </message>
  <message>
   <source>Overall</source>
   <translation>[Övéŕåļļ lö]</translation>
  </message>
  <message>
   <source>Overall grade not published</source>
   <translation>[Övéŕåļļ ĝŕådé ñöţ pûbļîšhéd lörém îpšû]</translation>
  </message>
  <message>
   <source>Overall outcome</source>
   <translation>[Övéŕåļļ öûţçömé lörém]</translation>
  </message>
  <message>
   <source>Overall: {word}</source>
   <translation>[Övéŕåļļ: {word} lör]</translation>
  </message>
  <message>
   <source>Own columns {sheet} ({source}): {columns} for {settings}</source>
   <translation>[Öwñ çöļûmñš {sheet} ({source}): {columns} föŕ {settings} lörém îp]</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>[Öwñéŕ l]</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>[PDF (*.pdf) l]</translation>
  </message>
  <message>
   <source>PDF, on A4 (.pdf)</source>
   <translation>[PDF, öñ Å4 (.pdf) lörém]</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>[Påĝé béföŕé lör]</translation>
  </message>
  <message>
   <source>Page of the help</source>
   <translation>[Påĝé öf ţhé héļp lörém]</translation>
  </message>
  <message>
   <source>Page {page:,} of {pages:,}</source>
   <translation>[Påĝé {page:,} öf {pages:,} lör]</translation>
  </message>
  <message>
   <source>Page {page} of the original</source>
   <translation>[Påĝé {page} öf ţhé öŕîĝîñåļ lörém î]</translation>
  </message>
  <message>
   <source>Page {page} of the original, as a picture. Its words are in the text.</source>
   <translation>[Påĝé {page} öf ţhé öŕîĝîñåļ, åš å pîçţûŕé. Îţš wöŕdš åŕé îñ ţhé ţéxţ. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>Page {page} of {of}</source>
   <translation>[Påĝé {page} öf {of} lör]</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>[Påĝéš l]</translation>
  </message>
  <message>
   <source>Pages of the help</source>
   <translation>[Påĝéš öf ţhé héļp lörém]</translation>
  </message>
  <message>
   <source>Pane before</source>
   <translation>[Påñé béföŕé lör]</translation>
  </message>
  <message>
   <source>Parents and partners</source>
   <translation>[Påŕéñţš åñd påŕţñéŕš lörém î]</translation>
  </message>
  <message>
   <source>Parliamentary constituency</source>
   <translation>[Påŕļîåméñţåŕý çöñšţîţûéñçý lörém îpš]</translation>
  </message>
  <message>
   <source>Parquet files are written with the library pyarrow, which is not installed.</source>
   <translation>[Påŕqûéţ fîļéš åŕé wŕîţţéñ wîţh ţhé ļîbŕåŕý pýåŕŕöw, whîçh îš ñöţ îñšţåļļéd. lörém îpšûm dölör šîţ åméţ lö]</translation>
  </message>
  <message>
   <source>Part of the program</source>
   <translation>[Påŕţ öf ţhé pŕöĝŕåm lörém î]</translation>
  </message>
  <message>
   <source>Part of the statistics</source>
   <translation>[Påŕţ öf ţhé šţåţîšţîçš lörém îp]</translation>
  </message>
  <message>
   <source>Parts of the statistics</source>
   <translation>[Påŕţš öf ţhé šţåţîšţîçš lörém îp]</translation>
  </message>
  <message>
   <source>Parts of this page</source>
   <translation>[Påŕţš öf ţhîš påĝé lörém]</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>[Påššåĝé lö]</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>[Påššåĝéš lö]</translation>
  </message>
  <message>
   <source>Passed over: {sentence}</source>
   <translation>[Påššéd övéŕ: {sentence} löré]</translation>
  </message>
  <message>
   <source>Per cent</source>
   <translation>[Péŕ çéñţ lö]</translation>
  </message>
  <message>
   <source>Perhaps an earlier registration of the same setting</source>
   <translation>[Péŕhåpš åñ éåŕļîéŕ ŕéĝîšţŕåţîöñ öf ţhé šåmé šéţţîñĝ lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Perhaps registered again</source>
   <translation>[Péŕhåpš ŕéĝîšţéŕéd åĝåîñ lörém îpš]</translation>
  </message>
  <message>
   <source>Perhaps registered again, was {before}</source>
   <translation>[Péŕhåpš ŕéĝîšţéŕéd åĝåîñ, wåš {before} lörém îpšûm]</translation>
  </message>
  <message>
   <source>Person’s reference</source>
   <translation>[Péŕšöñ’š ŕéféŕéñçé lörém]</translation>
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation>[Pîçţûŕé (*.png) lö]</translation>
  </message>
  <message>
   <source>Place before</source>
   <translation>[Pļåçé béföŕé löré]</translation>
  </message>
  <message>
   <source>Place found before</source>
   <translation>[Pļåçé föûñd béföŕé lörém]</translation>
  </message>
  <message>
   <source>Place not known</source>
   <translation>[Pļåçé ñöţ kñöwñ lörém]</translation>
  </message>
  <message>
   <source>Place withheld</source>
   <translation>[Pļåçé wîţhhéļd lörém]</translation>
  </message>
  <message>
   <source>Placed in the middle of its postcode’s neighbours: the postcode itself is newer than the list held.</source>
   <translation>[Pļåçéd îñ ţhé mîddļé öf îţš pöšţçödé’š ñéîĝhböûŕš: ţhé pöšţçödé îţšéļf îš ñéwéŕ ţhåñ ţhé ļîšţ héļd. lörém îpšûm dölör šîţ åméţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>[Pļåçéš l]</translation>
  </message>
  <message>
   <source>Places are the registered maximum of children under 8 at one time, not free places and not children attending; 0 off the Early Years Register means not applicable and is left out.</source>
   <translation>[Pļåçéš åŕé ţhé ŕéĝîšţéŕéd måxîmûm öf çhîļdŕéñ ûñdéŕ 8 åţ öñé ţîmé, ñöţ fŕéé pļåçéš åñd ñöţ çhîļdŕéñ åţţéñdîñĝ; 0 öff ţhé Éåŕļý Ýéåŕš Ŕéĝîšţéŕ méåñš ñöţ åppļîçåbļé åñd îš ļéfţ öûţ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Places changed</source>
   <translation>[Pļåçéš çhåñĝéd lörém]</translation>
  </message>
  <message>
   <source>Places changed from {before} to {after}</source>
   <translation>[Pļåçéš çhåñĝéd fŕöm {before} ţö {after} lörém îpš]</translation>
  </message>
  <message>
   <source>Places for ages 8 to 14</source>
   <translation>[Pļåçéš föŕ åĝéš 8 ţö 14 lörém îp]</translation>
  </message>
  <message>
   <source>Places for children under 8</source>
   <translation>[Pļåçéš föŕ çhîļdŕéñ ûñdéŕ 8 lörém îpšû]</translation>
  </message>
  <message>
   <source>Places for children under 8: {was}, then {now}.</source>
   <translation>[Pļåçéš föŕ çhîļdŕéñ ûñdéŕ 8: {was}, ţhéñ {now}. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Places for children with SEND</source>
   <translation>[Pļåçéš föŕ çhîļdŕéñ wîţh ŠÉÑD lörém îpšûm]</translation>
  </message>
  <message>
   <source>Places here</source>
   <translation>[Pļåçéš héŕé lör]</translation>
  </message>
  <message>
   <source>Places including estimates</source>
   <translation>[Pļåçéš îñçļûdîñĝ éšţîmåţéš lörém îpš]</translation>
  </message>
  <message>
   <source>Places including estimates take the average of the provider's type where Ofsted does not hold the number.</source>
   <translation>[Pļåçéš îñçļûdîñĝ éšţîmåţéš ţåké ţhé åvéŕåĝé öf ţhé pŕövîdéŕ'š ţýpé whéŕé Öfšţéd döéš ñöţ höļd ţhé ñûmbéŕ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Places of Early Years Register providers, with estimates where Ofsted does not hold the number (Ofsted, methodology report).</source>
   <translation>[Pļåçéš öf Éåŕļý Ýéåŕš Ŕéĝîšţéŕ pŕövîdéŕš, wîţh éšţîmåţéš whéŕé Öfšţéd döéš ñöţ höļd ţhé ñûmbéŕ (Öfšţéd, méţhödöļöĝý ŕépöŕţ). lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Places of childminders on the Early Years Register, with estimates.</source>
   <translation>[Pļåçéš öf çhîļdmîñdéŕš öñ ţhé Éåŕļý Ýéåŕš Ŕéĝîšţéŕ, wîţh éšţîmåţéš. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Places, an estimate</source>
   <translation>[Pļåçéš, åñ éšţîmåţé lörém î]</translation>
  </message>
  <message>
   <source>Places, estimate</source>
   <translation>[Pļåçéš, éšţîmåţé lörém]</translation>
  </message>
  <message>
   <source>Places: {was}, then {now}.</source>
   <translation>[Pļåçéš: {was}, ţhéñ {now}. lörém]</translation>
  </message>
  <message>
   <source>Please</source>
   <translation>[Pļéåšé l]</translation>
  </message>
  <message>
   <source>Plus {list}.</source>
   <translation>[Pļûš {list}. l]</translation>
  </message>
  <message>
   <source>Possibly the same setting, because:</source>
   <translation>[Pöššîbļý ţhé šåmé šéţţîñĝ, béçåûšé: lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Postcode</source>
   <translation>[Pöšţçödé lö]</translation>
  </message>
  <message>
   <source>Postcode district</source>
   <translation>[Pöšţçödé dîšţŕîçţ lörém]</translation>
  </message>
  <message>
   <source>Postcodes</source>
   <translation>[Pöšţçödéš lör]</translation>
  </message>
  <message>
   <source>Postcodes, for distances and the map</source>
   <translation>[Pöšţçödéš, föŕ dîšţåñçéš åñd ţhé måp lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Pre-school, sessional</source>
   <translation>[Pŕé-šçhööļ, šéššîöñåļ lörém î]</translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation>[Pŕépåŕîñĝ lör]</translation>
  </message>
  <message>
   <source>Press a name to open the setting.</source>
   <translation>[Pŕéšš å ñåmé ţö öpéñ ţhé šéţţîñĝ. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Press an authority to look at it; + and − zoom, the arrow keys move.</source>
   <translation>[Pŕéšš åñ åûţhöŕîţý ţö ļöök åţ îţ; + åñd − žööm, ţhé åŕŕöw kéýš mövé. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>[Pŕîñţ l]</translation>
  </message>
  <message>
   <source>Print on A4</source>
   <translation>[Pŕîñţ öñ Å4 lör]</translation>
  </message>
  <message>
   <source>Print on A4 across</source>
   <translation>[Pŕîñţ öñ Å4 åçŕöšš lörém]</translation>
  </message>
  <message>
   <source>Print what I keep as well: my decision, lists, tags and notes</source>
   <translation>[Pŕîñţ whåţ Î kéép åš wéļļ: mý déçîšîöñ, ļîšţš, ţåĝš åñd ñöţéš lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>[Pŕîñţ… l]</translation>
  </message>
  <message>
   <source>Print…	Ctrl+P</source>
   <translation>[Pŕîñţ… l]	Ctrl+P</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>[Pŕöĝŕéšš lö]</translation>
  </message>
  <message>
   <source>Progress of fetching data</source>
   <translation>[Pŕöĝŕéšš öf féţçhîñĝ dåţå lörém îpš]</translation>
  </message>
  <message>
   <source>Projects (*.{ending})</source>
   <translation>[Pŕöjéçţš (*.{ending}) lör]</translation>
  </message>
  <message>
   <source>Providers</source>
   <translation>[Pŕövîdéŕš lör]</translation>
  </message>
  <message>
   <source>Providers by register</source>
   <translation>[Pŕövîdéŕš bý ŕéĝîšţéŕ lörém î]</translation>
  </message>
  <message>
   <source>Providers by type</source>
   <translation>[Pŕövîdéŕš bý ţýpé lörém]</translation>
  </message>
  <message>
   <source>Providers whose number is an estimate</source>
   <translation>[Pŕövîdéŕš whöšé ñûmbéŕ îš åñ éšţîmåţé lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Providers with a report card. No overall grade is given. Any of the six areas can be given or not, so each has its own base.</source>
   <translation>[Pŕövîdéŕš wîţh å ŕépöŕţ çåŕd. Ñö övéŕåļļ ĝŕådé îš ĝîvéñ. Åñý öf ţhé šîx åŕéåš çåñ bé ĝîvéñ öŕ ñöţ, šö éåçh håš îţš öwñ båšé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Providers, since {short_day}</source>
   <translation>[Pŕövîdéŕš, šîñçé {short_day} lörém]</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>[Pûbļîšhéd lör]</translation>
  </message>
  <message>
   <source>Published figures</source>
   <translation>[Pûbļîšhéd fîĝûŕéš lörém]</translation>
  </message>
  <message>
   <source>Published figures: Ofsted, official statistics on childcare providers and inspections.</source>
   <translation>[Pûbļîšhéd fîĝûŕéš: Öfšţéd, öffîçîåļ šţåţîšţîçš öñ çhîļdçåŕé pŕövîdéŕš åñd îñšpéçţîöñš. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>Published in: {source}, {url}</source>
   <translation>[Pûbļîšhéd îñ: {source}, {url} lörém]</translation>
  </message>
  <message>
   <source>Published name</source>
   <translation>[Pûbļîšhéd ñåmé lörém]</translation>
  </message>
  <message>
   <source>Published {day}</source>
   <translation>[Pûbļîšhéd {day} lör]</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>[Pûţ båçk lö]</translation>
  </message>
  <message>
   <source>Put back the copy of {day}</source>
   <translation>[Pûţ båçk ţhé çöpý öf {day} lörém î]</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>[Pûţ îţ båçk lör]</translation>
  </message>
  <message>
   <source>Put it on the officer’s watch list{key}.</source>
   <translation>[Pûţ îţ öñ ţhé öffîçéŕ’š wåţçh ļîšţ{key}. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Put my own notes in it as well</source>
   <translation>[Pûţ mý öwñ ñöţéš îñ îţ åš wéļļ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Put settings here from What’s new, from Find, from the other lists, or by name.</source>
   <translation>[Pûţ šéţţîñĝš héŕé fŕöm Whåţ’š ñéw, fŕöm Fîñd, fŕöm ţhé öţhéŕ ļîšţš, öŕ bý ñåmé. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>Put the key away</source>
   <translation>[Pûţ ţhé kéý åwåý lörém]</translation>
  </message>
  <message>
   <source>Put the setting on your list, or take it off</source>
   <translation>[Pûţ ţhé šéţţîñĝ öñ ýöûŕ ļîšţ, öŕ ţåké îţ öff lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Put theirs in place of mine</source>
   <translation>[Pûţ ţhéîŕš îñ pļåçé öf mîñé lörém îpšû]</translation>
  </message>
  <message>
   <source>Put this notice away</source>
   <translation>[Pûţ ţhîš ñöţîçé åwåý lörém î]</translation>
  </message>
  <message>
   <source>Put {n} changes back into the queue</source>
   <comment>one</comment>
   <translation>[Pûţ {n} çhåñĝé båçk îñţö ţhé qûéûé lörém îpšûm]</translation>
  </message>
  <message>
   <source>Put {n} changes back into the queue</source>
   <comment>other</comment>
   <translation>[Pûţ {n} çhåñĝéš båçk îñţö ţhé qûéûé lörém îpšûm]</translation>
  </message>
  <message>
   <source>Put {settings} on the watch list</source>
   <translation>[Pûţ {settings} öñ ţhé wåţçh ļîšţ lörém îp]</translation>
  </message>
  <message>
   <source>Putting them side by side</source>
   <translation>[Pûţţîñĝ ţhém šîdé bý šîdé lörém îpš]</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>[Pýţhöñ l]</translation>
  </message>
  <message>
   <source>Qt</source>
   <translation>[Qţ]</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>[Qûåŕţéŕ lö]</translation>
  </message>
  <message>
   <source>Query</source>
   <translation>[Qûéŕý l]</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>[Qûéšţîöñš lör]</translation>
  </message>
  <message>
   <source>Questions this raises</source>
   <translation>[Qûéšţîöñš ţhîš ŕåîšéš lörém î]</translation>
  </message>
  <message>
   <source>Ratios and deployment of staff</source>
   <translation>[Ŕåţîöš åñd dépļöýméñţ öf šţåff lörém îpšûm]</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>[Ŕéåd l]</translation>
  </message>
  <message>
   <source>Read on in the report</source>
   <translation>[Ŕéåd öñ îñ ţhé ŕépöŕţ lörém î]</translation>
  </message>
  <message>
   <source>Read the files held again</source>
   <translation>[Ŕéåd ţhé fîļéš héļd åĝåîñ lörém îpš]</translation>
  </message>
  <message>
   <source>Read the report</source>
   <translation>[Ŕéåd ţhé ŕépöŕţ lörém]</translation>
  </message>
  <message>
   <source>Read the report of {name}: {title}</source>
   <translation>[Ŕéåd ţhé ŕépöŕţ öf {name}: {title} lörém î]</translation>
  </message>
  <message>
   <source>Read the source</source>
   <translation>[Ŕéåd ţhé šöûŕçé lörém]</translation>
  </message>
  <message>
   <source>Read the {lower}, {day}</source>
   <translation>[Ŕéåd ţhé {lower}, {day} lör]</translation>
  </message>
  <message>
   <source>Read: {title}</source>
   <translation>[Ŕéåd: {title} l]</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>[Ŕéådîñĝ lö]</translation>
  </message>
  <message>
   <source>Reading a report</source>
   <translation>[Ŕéådîñĝ å ŕépöŕţ lörém]</translation>
  </message>
  <message>
   <source>Reading the lists …</source>
   <translation>[Ŕéådîñĝ ţhé ļîšţš … lörém î]</translation>
  </message>
  <message>
   <source>Reading the reports held again</source>
   <translation>[Ŕéådîñĝ ţhé ŕépöŕţš héļd åĝåîñ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>[Ŕéådîñĝ … lör]</translation>
  </message>
  <message>
   <source>Recent searches</source>
   <translation>[Ŕéçéñţ šéåŕçhéš lörém]</translation>
  </message>
  <message>
   <source>Recommen-
dations</source>
   <translation>[Ŕéçömméñ-
dåţîöñš lörém]</translation>
  </message>
  <message>
   <source>Recommendation: should</source>
   <translation>[Ŕéçömméñdåţîöñ: šhöûļd lörém îp]</translation>
  </message>
  <message>
   <source>Recommendations</source>
   <translation>[Ŕéçömméñdåţîöñš lörém]</translation>
  </message>
  <message>
   <source>Records and notification</source>
   <translation>[Ŕéçöŕdš åñd ñöţîfîçåţîöñ lörém îpš]</translation>
  </message>
  <message>
   <source>Recruitment and suitability</source>
   <translation>[Ŕéçŕûîţméñţ åñd šûîţåbîļîţý lörém îpšû]</translation>
  </message>
  <message>
   <source>Red: act now</source>
   <translation>[Ŕéd: åçţ ñöw löré]</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>[Ŕédö l]</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>[Ŕéĝîöñ l]</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>[Ŕéĝîšţéŕ lö]</translation>
  </message>
  <message>
   <source>Register files (*.csv *.ods *.xlsx);;All files (*)</source>
   <translation>[Ŕéĝîšţéŕ fîļéš (*.csv *.ods *.xlsx);;Åļļ fîļéš (*) lörém îpšû]</translation>
  </message>
  <message>
   <source>Registered</source>
   <translation>[Ŕéĝîšţéŕéd lör]</translation>
  </message>
  <message>
   <source>Registered again?</source>
   <translation>[Ŕéĝîšţéŕéd åĝåîñ? lörém]</translation>
  </message>
  <message>
   <source>Registered long ago</source>
   <translation>[Ŕéĝîšţéŕéd ļöñĝ åĝö lörém î]</translation>
  </message>
  <message>
   <source>Registered long ago, nothing in this release</source>
   <translation>[Ŕéĝîšţéŕéd ļöñĝ åĝö, ñöţhîñĝ îñ ţhîš ŕéļéåšé lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Registered on</source>
   <translation>[Ŕéĝîšţéŕéd öñ löré]</translation>
  </message>
  <message>
   <source>Registered on {day}</source>
   <translation>[Ŕéĝîšţéŕéd öñ {day} lörém]</translation>
  </message>
  <message>
   <source>Registered on {day}.</source>
   <translation>[Ŕéĝîšţéŕéd öñ {day}. lörém]</translation>
  </message>
  <message>
   <source>Registered person</source>
   <translation>[Ŕéĝîšţéŕéd péŕšöñ lörém]</translation>
  </message>
  <message>
   <source>Registered person or company</source>
   <translation>[Ŕéĝîšţéŕéd péŕšöñ öŕ çömpåñý lörém îpšû]</translation>
  </message>
  <message>
   <source>Registered person {person_urn}</source>
   <translation>[Ŕéĝîšţéŕéd péŕšöñ {person_urn} lörém]</translation>
  </message>
  <message>
   <source>Registered providers</source>
   <translation>[Ŕéĝîšţéŕéd pŕövîdéŕš lörém î]</translation>
  </message>
  <message>
   <source>Registered recently</source>
   <translation>[Ŕéĝîšţéŕéd ŕéçéñţļý lörém î]</translation>
  </message>
  <message>
   <source>Registered recently, nothing published yet</source>
   <translation>[Ŕéĝîšţéŕéd ŕéçéñţļý, ñöţhîñĝ pûbļîšhéd ýéţ lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Registered through an agency</source>
   <translation>[Ŕéĝîšţéŕéd ţhŕöûĝh åñ åĝéñçý lörém îpšû]</translation>
  </message>
  <message>
   <source>Registered with a childminder agency, which does its checks. Ask the agency.</source>
   <translation>[Ŕéĝîšţéŕéd wîţh å çhîļdmîñdéŕ åĝéñçý, whîçh döéš îţš çhéçkš. Åšk ţhé åĝéñçý. lörém îpšûm dölör šîţ åméţ lö]</translation>
  </message>
  <message>
   <source>Registered {ago} ({day}); no inspection published as at {as_at}.</source>
   <translation>[Ŕéĝîšţéŕéd {ago} ({day}); ñö îñšpéçţîöñ pûbļîšhéd åš åţ {as_at}. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Registered {day}, {ago}; no inspection outcome in this release.</source>
   <translation>[Ŕéĝîšţéŕéd {day}, {ago}; ñö îñšpéçţîöñ öûţçömé îñ ţhîš ŕéļéåšé. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Registers</source>
   <translation>[Ŕéĝîšţéŕš lör]</translation>
  </message>
  <message>
   <source>Registers changed</source>
   <translation>[Ŕéĝîšţéŕš çhåñĝéd lörém]</translation>
  </message>
  <message>
   <source>Registers: {was}, then {now}.</source>
   <translation>[Ŕéĝîšţéŕš: {was}, ţhéñ {now}. lörém î]</translation>
  </message>
  <message>
   <source>Regulatory visit, actions taken</source>
   <translation>[Ŕéĝûļåţöŕý vîšîţ, åçţîöñš ţåkéñ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Rejected an earlier registration</source>
   <translation>[Ŕéjéçţéd åñ éåŕļîéŕ ŕéĝîšţŕåţîöñ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Release</source>
   <translation>[Ŕéļéåšé lö]</translation>
  </message>
  <message>
   <source>Release and area</source>
   <translation>[Ŕéļéåšé åñd åŕéå lörém]</translation>
  </message>
  <message>
   <source>Release before</source>
   <translation>[Ŕéļéåšé béföŕé lörém]</translation>
  </message>
  <message>
   <source>Releases held</source>
   <translation>[Ŕéļéåšéš héļd löré]</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>[Ŕémövé l]</translation>
  </message>
  <message>
   <source>Remove a view</source>
   <translation>[Ŕémövé å vîéw löré]</translation>
  </message>
  <message>
   <source>Remove everything</source>
   <translation>[Ŕémövé évéŕýţhîñĝ lörém]</translation>
  </message>
  <message>
   <source>Remove everything and close</source>
   <translation>[Ŕémövé évéŕýţhîñĝ åñd çļöšé lörém îpšû]</translation>
  </message>
  <message>
   <source>Remove everything of mine from this computer</source>
   <translation>[Ŕémövé évéŕýţhîñĝ öf mîñé fŕöm ţhîš çömpûţéŕ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Remove everything of yours from this computer?</source>
   <translation>[Ŕémövé évéŕýţhîñĝ öf ýöûŕš fŕöm ţhîš çömpûţéŕ? lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Remove filter: {words}</source>
   <translation>[Ŕémövé fîļţéŕ: {words} lörém]</translation>
  </message>
  <message>
   <source>Remove {name}	Delete</source>
   <translation>[Ŕémövé {name} lö]	Delete</translation>
  </message>
  <message>
   <source>Remove {name} and its columns</source>
   <translation>[Ŕémövé {name} åñd îţš çöļûmñš lörém îp]</translation>
  </message>
  <message>
   <source>Remove {short}</source>
   <translation>[Ŕémövé {short} lö]</translation>
  </message>
  <message>
   <source>Removed a question</source>
   <translation>[Ŕémövéd å qûéšţîöñ lörém]</translation>
  </message>
  <message>
   <source>Removed your own columns from {name}</source>
   <translation>[Ŕémövéd ýöûŕ öwñ çöļûmñš fŕöm {name} lörém îpšûm]</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>[Ŕéñåmé l]</translation>
  </message>
  <message>
   <source>Rename the {kind}</source>
   <translation>[Ŕéñåmé ţhé {kind} lör]</translation>
  </message>
  <message>
   <source>Renamed</source>
   <translation>[Ŕéñåméd lö]</translation>
  </message>
  <message>
   <source>Renamed the list {name} to {name2}</source>
   <translation>[Ŕéñåméd ţhé ļîšţ {name} ţö {name2} lörém î]</translation>
  </message>
  <message>
   <source>Renamed the search {name} to {name2}</source>
   <translation>[Ŕéñåméd ţhé šéåŕçh {name} ţö {name2} lörém îp]</translation>
  </message>
  <message>
   <source>Renamed the tag {tag} to {name}</source>
   <translation>[Ŕéñåméd ţhé ţåĝ {tag} ţö {name} lörém î]</translation>
  </message>
  <message>
   <source>Renamed, was {before}</source>
   <translation>[Ŕéñåméd, wåš {before} löré]</translation>
  </message>
  <message>
   <source>Renamed: {name} became {name2}.</source>
   <translation>[Ŕéñåméd: {name} béçåmé {name2}. lörém]</translation>
  </message>
  <message>
   <source>Rename…	F2</source>
   <translation>[Ŕéñåmé… lö]	F2</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>[Ŕépöŕţ l]</translation>
  </message>
  <message>
   <source>Report card</source>
   <translation>[Ŕépöŕţ çåŕd lör]</translation>
  </message>
  <message>
   <source>Report card of {day}: safeguarding standards not met.</source>
   <translation>[Ŕépöŕţ çåŕd öf {day}: šåféĝûåŕdîñĝ šţåñdåŕdš ñöţ méţ. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Report card of {day}: {area}: {grade}.</source>
   <translation>[Ŕépöŕţ çåŕd öf {day}: {area}: {grade}. lörém î]</translation>
  </message>
  <message>
   <source>Report card, from 10 November 2025</source>
   <translation>[Ŕépöŕţ çåŕd, fŕöm 10 Ñövémbéŕ 2025 lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Report card, no overall grade</source>
   <translation>[Ŕépöŕţ çåŕd, ñö övéŕåļļ ĝŕådé lörém îpšûm]</translation>
  </message>
  <message>
   <source>Report card. {grades}</source>
   <translation>[Ŕépöŕţ çåŕd. {grades} löré]</translation>
  </message>
  <message>
   <source>Report card. {said}</source>
   <translation>[Ŕépöŕţ çåŕd. {said} löré]</translation>
  </message>
  <message>
   <source>Report card: {area}</source>
   <translation>[Ŕépöŕţ çåŕd: {area} löré]</translation>
  </message>
  <message>
   <source>Report card: {heading}</source>
   <translation>[Ŕépöŕţ çåŕd: {heading} löré]</translation>
  </message>
  <message>
   <source>Report card: {word} in an area</source>
   <translation>[Ŕépöŕţ çåŕd: {word} îñ åñ åŕéå lörém îpš]</translation>
  </message>
  <message>
   <source>Report cards</source>
   <translation>[Ŕépöŕţ çåŕdš löré]</translation>
  </message>
  <message>
   <source>Report cards are given from 10 November 2025</source>
   <translation>[Ŕépöŕţ çåŕdš åŕé ĝîvéñ fŕöm 10 Ñövémbéŕ 2025 lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Report cards give no overall grade, and their grades cannot be compared with Outstanding, Good, Requires improvement or Inadequate.</source>
   <translation>[Ŕépöŕţ çåŕdš ĝîvé ñö övéŕåļļ ĝŕådé, åñd ţhéîŕ ĝŕådéš çåññöţ bé çömpåŕéd wîţh Öûţšţåñdîñĝ, Ĝööd, Ŕéqûîŕéš împŕövéméñţ öŕ Îñådéqûåţé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>Report cards, from 10 November 2025</source>
   <translation>[Ŕépöŕţ çåŕdš, fŕöm 10 Ñövémbéŕ 2025 lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Report cards, from Nov 2025</source>
   <translation>[Ŕépöŕţ çåŕdš, fŕöm Ñöv 2025 lörém îpšû]</translation>
  </message>
  <message>
   <source>Report cards, grade by area</source>
   <translation>[Ŕépöŕţ çåŕdš, ĝŕådé bý åŕéå lörém îpšû]</translation>
  </message>
  <message>
   <source>Report cards, grade by area: {area}</source>
   <translation>[Ŕépöŕţ çåŕdš, ĝŕådé bý åŕéå: {area} lörém îpšûm]</translation>
  </message>
  <message>
   <source>Report cards: safeguarding standards</source>
   <translation>[Ŕépöŕţ çåŕdš: šåféĝûåŕdîñĝ šţåñdåŕdš lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Report cards: {area}</source>
   <translation>[Ŕépöŕţ çåŕdš: {area} lörém]</translation>
  </message>
  <message>
   <source>Report of {day}{part}</source>
   <translation>[Ŕépöŕţ öf {day}{part} lör]</translation>
  </message>
  <message>
   <source>Report on Ofsted’s site</source>
   <translation>[Ŕépöŕţ öñ Öfšţéd’š šîţé lörém îp]</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>[Ŕépöŕţš lö]</translation>
  </message>
  <message>
   <source>Reports (*.pdf);;All files (*)</source>
   <translation>[Ŕépöŕţš (*.pdf);;Åļļ fîļéš (*) lörém î]</translation>
  </message>
  <message>
   <source>Reports are fetched for the settings that you choose, never for all of England: open a setting in Find and get its reports, or choose one of your lists or an authority among the filters here and get theirs. Once held, they are searched without a network.</source>
   <translation>[Ŕépöŕţš åŕé féţçhéd föŕ ţhé šéţţîñĝš ţhåţ ýöû çhööšé, ñévéŕ föŕ åļļ öf Éñĝļåñd: öpéñ å šéţţîñĝ îñ Fîñd åñd ĝéţ îţš ŕépöŕţš, öŕ çhööšé öñé öf ýöûŕ ļîšţš öŕ åñ åûţhöŕîţý åmöñĝ ţhé fîļţéŕš héŕé åñd ĝéţ ţhéîŕš. Öñçé héļd, ţhéý åŕé šéåŕçhéd wîţhöûţ å ñéţwöŕk. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Reports come one by one, so that Ofsted’s site is not kept from anybody else.</source>
   <translation>[Ŕépöŕţš çömé öñé bý öñé, šö ţhåţ Öfšţéd’š šîţé îš ñöţ képţ fŕöm åñýbödý éļšé. lörém îpšûm dölör šîţ åméţ lör]</translation>
  </message>
  <message>
   <source>Reports of</source>
   <translation>[Ŕépöŕţš öf lör]</translation>
  </message>
  <message>
   <source>Reports of the settings on your lists</source>
   <translation>[Ŕépöŕţš öf ţhé šéţţîñĝš öñ ýöûŕ ļîšţš lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Reports of {whose}.</source>
   <translation>[Ŕépöŕţš öf {whose}. löré]</translation>
  </message>
  <message>
   <source>Reports with at least one</source>
   <translation>[Ŕépöŕţš wîţh åţ ļéåšţ öñé lörém îpš]</translation>
  </message>
  <message>
   <source>Reports with at least one, of the reports that were read</source>
   <translation>[Ŕépöŕţš wîţh åţ ļéåšţ öñé, öf ţhé ŕépöŕţš ţhåţ wéŕé ŕéåd lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Reports: {done:,} of {total:,} {unit}, {left}</source>
   <translation>[Ŕépöŕţš: {done:,} öf {total:,} {unit}, {left} lörém]</translation>
  </message>
  <message>
   <source>Reports: {fetched:,} fetched, {held:,} held already, {unavailable:,} not available.</source>
   <translation>[Ŕépöŕţš: {fetched:,} féţçhéd, {held:,} héļd åļŕéådý, {unavailable:,} ñöţ åvåîļåbļé. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Requires improvement</source>
   <translation>[Ŕéqûîŕéš împŕövéméñţ lörém î]</translation>
  </message>
  <message>
   <source>Requires improvement: again within 12 months</source>
   <translation>[Ŕéqûîŕéš împŕövéméñţ: åĝåîñ wîţhîñ 12 möñţhš lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>[Ŕéšûļţ l]</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>[Ŕéšûļţš lö]</translation>
  </message>
  <message>
   <source>Revised</source>
   <translation>[Ŕévîšéd lö]</translation>
  </message>
  <message>
   <source>Revision: the file held took the place of an earlier one of the same date.</source>
   <translation>[Ŕévîšîöñ: ţhé fîļé héļd ţöök ţhé pļåçé öf åñ éåŕļîéŕ öñé öf ţhé šåmé dåţé. lörém îpšûm dölör šîţ åméţ lö]</translation>
  </message>
  <message>
   <source>Reword</source>
   <translation>[Ŕéwöŕd l]</translation>
  </message>
  <message>
   <source>Reworded a question</source>
   <translation>[Ŕéwöŕdéd å qûéšţîöñ lörém î]</translation>
  </message>
  <message>
   <source>Risk assessment and premises</source>
   <translation>[Ŕîšk åššéššméñţ åñd pŕémîšéš lörém îpšû]</translation>
  </message>
  <message>
   <source>Rounded as published</source>
   <translation>[Ŕöûñdéd åš pûbļîšhéd lörém î]</translation>
  </message>
  <message>
   <source>Rounded to the nearest {unit:,} as published.</source>
   <translation>[Ŕöûñdéd ţö ţhé ñéåŕéšţ {unit:,} åš pûbļîšhéd. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Rounded to whole per cent as published.</source>
   <translation>[Ŕöûñdéd ţö whöļé péŕ çéñţ åš pûbļîšhéd. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>[Ŕöw]</translation>
  </message>
  <message>
   <source>Row {row:,} of its file</source>
   <translation>[Ŕöw {row:,} öf îţš fîļé lörém]</translation>
  </message>
  <message>
   <source>Row {row:,}: {name}, {postcode}</source>
   <translation>[Ŕöw {row:,}: {name}, {postcode} lö]</translation>
  </message>
  <message>
   <source>Row {row:,}: {words}</source>
   <translation>[Ŕöw {row:,}: {words} l]</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>[Ŕöwš l]</translation>
  </message>
  <message>
   <source>Rows joined by URN (column “{column}”): {rows:,} of {all:,}. Settings: {settings:,}.</source>
   <translation>[Ŕöwš jöîñéd bý ÛŔÑ (çöļûmñ “{column}”): {rows:,} öf {all:,}. Šéţţîñĝš: {settings:,}. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Rows joined by name and postcode: {rows:,} of {all:,}. Settings: {settings:,}.</source>
   <translation>[Ŕöwš jöîñéd bý ñåmé åñd pöšţçödé: {rows:,} öf {all:,}. Šéţţîñĝš: {settings:,}. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Rows of {name}</source>
   <translation>[Ŕöwš öf {name} lö]</translation>
  </message>
  <message>
   <source>Rows to look at</source>
   <translation>[Ŕöwš ţö ļöök åţ lörém]</translation>
  </message>
  <message>
   <source>Rows with the columns' keys, what each column means, source and licence.</source>
   <translation>[Ŕöwš wîţh ţhé çöļûmñš' kéýš, whåţ éåçh çöļûmñ méåñš, šöûŕçé åñd ļîçéñçé. lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>[Ŕûļé l]</translation>
  </message>
  <message>
   <source>Rule's name</source>
   <translation>[Ŕûļé'š ñåmé lör]</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>[Ŕûļéš l]</translation>
  </message>
  <message>
   <source>Rules that point at it</source>
   <translation>[Ŕûļéš ţhåţ pöîñţ åţ îţ lörém îp]</translation>
  </message>
  <message>
   <source>Rules that point at settings: {areas}.</source>
   <translation>[Ŕûļéš ţhåţ pöîñţ åţ šéţţîñĝš: {areas}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Run by</source>
   <translation>[Ŕûñ bý l]</translation>
  </message>
  <message>
   <source>Running several</source>
   <translation>[Ŕûññîñĝ šévéŕåļ lörém]</translation>
  </message>
  <message>
   <source>Running several settings</source>
   <translation>[Ŕûññîñĝ šévéŕåļ šéţţîñĝš lörém îpš]</translation>
  </message>
  <message>
   <source>Runs from</source>
   <translation>[Ŕûñš fŕöm lör]</translation>
  </message>
  <message>
   <source>SAMPLE: every setting here is invented.</source>
   <translation>[ŠÅMPĻÉ: évéŕý šéţţîñĝ héŕé îš îñvéñţéd. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>SAMPLE: every setting here is invented. {day}Nothing of it was published by Ofsted.</source>
   <translation>[ŠÅMPĻÉ: évéŕý šéţţîñĝ héŕé îš îñvéñţéd. {day}Ñöţhîñĝ öf îţ wåš pûbļîšhéd bý Öfšţéd. lörém îpšûm dölör šîţ åméţ lör]</translation>
  </message>
  <message>
   <source>SAMPLE: this setting is invented, and so is the file it stands in, which came with the program.</source>
   <translation>[ŠÅMPĻÉ: ţhîš šéţţîñĝ îš îñvéñţéd, åñd šö îš ţhé fîļé îţ šţåñdš îñ, whîçh çåmé wîţh ţhé pŕöĝŕåm. lörém îpšûm dölör šîţ åméţ lörém îpšû]</translation>
  </message>
  <message>
   <source>SEND and inclusion</source>
   <translation>[ŠÉÑD åñd îñçļûšîöñ lörém]</translation>
  </message>
  <message>
   <source>SQLite</source>
   <translation>[ŠQĻîţé l]</translation>
  </message>
  <message>
   <source>Safeguarding</source>
   <translation>[Šåféĝûåŕdîñĝ löré]</translation>
  </message>
  <message>
   <source>Safeguarding effective</source>
   <translation>[Šåféĝûåŕdîñĝ éfféçţîvé lörém îp]</translation>
  </message>
  <message>
   <source>Safeguarding knowledge</source>
   <translation>[Šåféĝûåŕdîñĝ kñöwļédĝé lörém îp]</translation>
  </message>
  <message>
   <source>Safeguarding met</source>
   <translation>[Šåféĝûåŕdîñĝ méţ lörém]</translation>
  </message>
  <message>
   <source>Safeguarding not effective</source>
   <translation>[Šåféĝûåŕdîñĝ ñöţ éfféçţîvé lörém îpš]</translation>
  </message>
  <message>
   <source>Safeguarding not effective. {what}</source>
   <translation>[Šåféĝûåŕdîñĝ ñöţ éfféçţîvé. {what} lörém îpšû]</translation>
  </message>
  <message>
   <source>Safeguarding not met</source>
   <translation>[Šåféĝûåŕdîñĝ ñöţ méţ lörém î]</translation>
  </message>
  <message>
   <source>Safeguarding not met at the latest inspection</source>
   <translation>[Šåféĝûåŕdîñĝ ñöţ méţ åţ ţhé ļåţéšţ îñšpéçţîöñ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Safeguarding not met.</source>
   <translation>[Šåféĝûåŕdîñĝ ñöţ méţ. lörém î]</translation>
  </message>
  <message>
   <source>Safeguarding not met. {outcome}</source>
   <translation>[Šåféĝûåŕdîñĝ ñöţ méţ. {outcome} lörém îp]</translation>
  </message>
  <message>
   <source>Safeguarding not met. {outcome}, {day}</source>
   <translation>[Šåféĝûåŕdîñĝ ñöţ méţ. {outcome}, {day} lörém îpš]</translation>
  </message>
  <message>
   <source>Safeguarding not stated</source>
   <translation>[Šåféĝûåŕdîñĝ ñöţ šţåţéd lörém îp]</translation>
  </message>
  <message>
   <source>Safeguarding standards met</source>
   <translation>[Šåféĝûåŕdîñĝ šţåñdåŕdš méţ lörém îpš]</translation>
  </message>
  <message>
   <source>Safeguarding standards not met</source>
   <translation>[Šåféĝûåŕdîñĝ šţåñdåŕdš ñöţ méţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Safeguarding standards not met in {not_met}</source>
   <translation>[Šåféĝûåŕdîñĝ šţåñdåŕdš ñöţ méţ îñ {not_met} lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Safeguarding standards not met, or not effective</source>
   <translation>[Šåféĝûåŕdîñĝ šţåñdåŕdš ñöţ méţ, öŕ ñöţ éfféçţîvé lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Safeguarding standards not met. {what}</source>
   <translation>[Šåféĝûåŕdîñĝ šţåñdåŕdš ñöţ méţ. {what} lörém îpšûm]</translation>
  </message>
  <message>
   <source>Safeguarding was not met on {day}. What was wrong, and what has changed since?</source>
   <translation>[Šåféĝûåŕdîñĝ wåš ñöţ méţ öñ {day}. Whåţ wåš wŕöñĝ, åñd whåţ håš çhåñĝéd šîñçé? lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>Said a year later: 65,600 on 31 August 2022, down by 5,400 since 31 August 2021.</source>
   <translation>[Šåîd å ýéåŕ ļåţéŕ: 65,600 öñ 31 Åûĝûšţ 2022, döwñ bý 5,400 šîñçé 31 Åûĝûšţ 2021. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>Said in</source>
   <translation>[Šåîd îñ lö]</translation>
  </message>
  <message>
   <source>Said what the column {name} means</source>
   <translation>[Šåîd whåţ ţhé çöļûmñ {name} méåñš lörém îpšû]</translation>
  </message>
  <message>
   <source>Said which rows are which settings</source>
   <translation>[Šåîd whîçh ŕöwš åŕé whîçh šéţţîñĝš lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>[Šåmpļé l]</translation>
  </message>
  <message>
   <source>Satisfactory</source>
   <translation>[Šåţîšfåçţöŕý löré]</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>[Šåvé l]</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>[Šåvé å çöpý lör]</translation>
  </message>
  <message>
   <source>Save a copy elsewhere …</source>
   <translation>[Šåvé å çöpý éļšéwhéŕé … lörém îp]</translation>
  </message>
  <message>
   <source>Save all of these as CSV</source>
   <translation>[Šåvé åļļ öf ţhéšé åš ÇŠV lörém îpš]</translation>
  </message>
  <message>
   <source>Save as CSV</source>
   <translation>[Šåvé åš ÇŠV lör]</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>[Šåvé åš ÇŠV… löré]</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>[Šåvé åš PDF lör]</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>[Šåvé åš PDF… löré]</translation>
  </message>
  <message>
   <source>Save as PNG</source>
   <translation>[Šåvé åš PÑĜ lör]</translation>
  </message>
  <message>
   <source>Save as a picture…</source>
   <translation>[Šåvé åš å pîçţûŕé… lörém]</translation>
  </message>
  <message>
   <source>Save as a workbook…</source>
   <translation>[Šåvé åš å wöŕkböök… lörém î]</translation>
  </message>
  <message>
   <source>Save as {upper}</source>
   <translation>[Šåvé åš {upper} lö]</translation>
  </message>
  <message>
   <source>Save or print this map</source>
   <translation>[Šåvé öŕ pŕîñţ ţhîš måp lörém îp]</translation>
  </message>
  <message>
   <source>Save the chart as PNG…</source>
   <translation>[Šåvé ţhé çhåŕţ åš PÑĜ… lörém îp]</translation>
  </message>
  <message>
   <source>Save the chart as SVG…</source>
   <translation>[Šåvé ţhé çhåŕţ åš ŠVĜ… lörém îp]</translation>
  </message>
  <message>
   <source>Save the list as CSV…</source>
   <translation>[Šåvé ţhé ļîšţ åš ÇŠV… lörém î]</translation>
  </message>
  <message>
   <source>Save the map</source>
   <translation>[Šåvé ţhé måp löré]</translation>
  </message>
  <message>
   <source>Save the map as PNG…</source>
   <translation>[Šåvé ţhé måp åš PÑĜ… lörém î]</translation>
  </message>
  <message>
   <source>Save the passages</source>
   <translation>[Šåvé ţhé påššåĝéš lörém]</translation>
  </message>
  <message>
   <source>Save the project</source>
   <translation>[Šåvé ţhé pŕöjéçţ lörém]</translation>
  </message>
  <message>
   <source>Save the sentences</source>
   <translation>[Šåvé ţhé šéñţéñçéš lörém]</translation>
  </message>
  <message>
   <source>Save the table as CSV…</source>
   <translation>[Šåvé ţhé ţåbļé åš ÇŠV… lörém îp]</translation>
  </message>
  <message>
   <source>Save the table or the picture</source>
   <translation>[Šåvé ţhé ţåbļé öŕ ţhé pîçţûŕé lörém îpšûm]</translation>
  </message>
  <message>
   <source>Save the whole page</source>
   <translation>[Šåvé ţhé whöļé påĝé lörém î]</translation>
  </message>
  <message>
   <source>Save these sentences as CSV</source>
   <translation>[Šåvé ţhéšé šéñţéñçéš åš ÇŠV lörém îpšû]</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>[Šåvé ţhîš šéåŕçh lörém]</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>[Šåvéd l]</translation>
  </message>
  <message>
   <source>Saved as {name}</source>
   <translation>[Šåvéd åš {name} lör]</translation>
  </message>
  <message>
   <source>Saved as {name}, {rows:,} rows</source>
   <translation>[Šåvéd åš {name}, {rows:,} ŕöwš lörém]</translation>
  </message>
  <message>
   <source>Saved search: {}</source>
   <translation>[Šåvéd šéåŕçh: {} lörém]</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>[Šåvéd šéåŕçhéš lörém]</translation>
  </message>
  <message>
   <source>Saved the search {list}</source>
   <translation>[Šåvéd ţhé šéåŕçh {list} lörém]</translation>
  </message>
  <message>
   <source>Saved the search {name}</source>
   <translation>[Šåvéd ţhé šéåŕçh {name} lörém]</translation>
  </message>
  <message>
   <source>Saved {path}, {pages:,} pages.</source>
   <comment>one</comment>
   <translation>[Šåvéd {path}, {pages:,} påĝé. lörém]</translation>
  </message>
  <message>
   <source>Saved {path}, {pages:,} pages.</source>
   <comment>other</comment>
   <translation>[Šåvéd {path}, {pages:,} påĝéš. lörém]</translation>
  </message>
  <message>
   <source>Saved {path}, {pages} pages.</source>
   <comment>one</comment>
   <translation>[Šåvéd {path}, {pages} påĝé. lörém]</translation>
  </message>
  <message>
   <source>Saved {path}, {pages} pages.</source>
   <comment>other</comment>
   <translation>[Šåvéd {path}, {pages} påĝéš. lörém]</translation>
  </message>
  <message>
   <source>Saved {path}, {what}.</source>
   <translation>[Šåvéd {path}, {what}. lör]</translation>
  </message>
  <message>
   <source>Saved {path}, {written:,} rows.</source>
   <comment>one</comment>
   <translation>[Šåvéd {path}, 1 ŕöw. lörém]</translation>
  </message>
  <message>
   <source>Saved {path}, {written:,} rows.</source>
   <comment>other</comment>
   <translation>[Šåvéd {path}, {written:,} ŕöwš. lörém]</translation>
  </message>
  <message>
   <source>Saved {path}.</source>
   <translation>[Šåvéd {path}. lö]</translation>
  </message>
  <message>
   <source>Saved {path}. Hand it to your colleague as you like.</source>
   <translation>[Šåvéd {path}. Håñd îţ ţö ýöûŕ çöļļéåĝûé åš ýöû ļîké. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Saved {path}: {rows:,} rows.</source>
   <comment>one</comment>
   <translation>[Šåvéd {path}: {rows:,} ŕöw. löré]</translation>
  </message>
  <message>
   <source>Saved {path}: {rows:,} rows.</source>
   <comment>other</comment>
   <translation>[Šåvéd {path}: {rows:,} ŕöwš. lörém]</translation>
  </message>
  <message>
   <source>Saved {path}: {what}.</source>
   <translation>[Šåvéd {path}: {what}. lör]</translation>
  </message>
  <message>
   <source>Saved: {words}</source>
   <translation>[Šåvéd: {words} lö]</translation>
  </message>
  <message>
   <source>Saving …</source>
   <translation>[Šåvîñĝ … lö]</translation>
  </message>
  <message>
   <source>Say it with --as-at, for example --as-at 2026-06-30.</source>
   <translation>[Šåý îţ wîţh --åš-åţ, föŕ éxåmpļé --åš-åţ 2026-06-30. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Say it with --urn and --date, for example --urn EY123456 --date 2026-03-18.</source>
   <translation>[Šåý îţ wîţh --ûŕñ åñd --dåţé, föŕ éxåmpļé --ûŕñ ÉÝ123456 --dåţé 2026-03-18. lörém îpšûm dölör šîţ åméţ lö]</translation>
  </message>
  <message>
   <source>Say that distances are measured from {place}</source>
   <translation>[Šåý ţhåţ dîšţåñçéš åŕé méåšûŕéd fŕöm {place} lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Say the date</source>
   <translation>[Šåý ţhé dåţé löré]</translation>
  </message>
  <message>
   <source>Say which date it is as at.</source>
   <translation>[Šåý whîçh dåţé îţ îš åš åţ. lörém îpšû]</translation>
  </message>
  <message>
   <source>Say which setting it is about, and when it was inspected.</source>
   <translation>[Šåý whîçh šéţţîñĝ îţ îš åböûţ, åñd whéñ îţ wåš îñšpéçţéd. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Says</source>
   <translation>[Šåýš l]</translation>
  </message>
  <message>
   <source>School-run nurseries</source>
   <translation>[Šçhööļ-ŕûñ ñûŕšéŕîéš lörém î]</translation>
  </message>
  <message>
   <source>School-run nurseries from age two (about 19% of places), childminders registered with agencies, and care that need not register are not in this register.</source>
   <translation>[Šçhööļ-ŕûñ ñûŕšéŕîéš fŕöm åĝé ţwö (åböûţ 19% öf pļåçéš), çhîļdmîñdéŕš ŕéĝîšţéŕéd wîţh åĝéñçîéš, åñd çåŕé ţhåţ ñééd ñöţ ŕéĝîšţéŕ åŕé ñöţ îñ ţhîš ŕéĝîšţéŕ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>[Šéåŕçh l]</translation>
  </message>
  <message>
   <source>Search again to see what it says now</source>
   <translation>[Šéåŕçh åĝåîñ ţö šéé whåţ îţ šåýš ñöw lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Search again: {words}</source>
   <translation>[Šéåŕçh åĝåîñ: {words} lörém]</translation>
  </message>
  <message>
   <source>Search for {words}</source>
   <translation>[Šéåŕçh föŕ {words} lör]</translation>
  </message>
  <message>
   <source>Search inside</source>
   <translation>[Šéåŕçh îñšîdé löré]</translation>
  </message>
  <message>
   <source>Search inside the reports</source>
   <translation>[Šéåŕçh îñšîdé ţhé ŕépöŕţš lörém îpš]</translation>
  </message>
  <message>
   <source>Search this area</source>
   <translation>[Šéåŕçh ţhîš åŕéå lörém]</translation>
  </message>
  <message>
   <source>Search {lower}{placeholder}</source>
   <translation>[Šéåŕçh {lower}{placeholder} lö]</translation>
  </message>
  <message>
   <source>Search {name}. {search}</source>
   <translation>[Šéåŕçh {name}. {search} lör]</translation>
  </message>
  <message>
   <source>Search: {}</source>
   <translation>[Šéåŕçh: {} lö]</translation>
  </message>
  <message>
   <source>Searches</source>
   <translation>[Šéåŕçhéš lö]</translation>
  </message>
  <message>
   <source>Searches of yours that ask for something else</source>
   <translation>[Šéåŕçhéš öf ýöûŕš ţhåţ åšk föŕ šöméţhîñĝ éļšé lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>[Šéçţîöñ lö]</translation>
  </message>
  <message>
   <source>Section before</source>
   <translation>[Šéçţîöñ béföŕé lörém]</translation>
  </message>
  <message>
   <source>Section “{section}”</source>
   <translation>[Šéçţîöñ “{section}” lör]</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>[Šéçţîöñš lö]</translation>
  </message>
  <message>
   <source>Sections of the report</source>
   <translation>[Šéçţîöñš öf ţhé ŕépöŕţ lörém îp]</translation>
  </message>
  <message>
   <source>See childcare-data search --help.</source>
   <translation>[Šéé çhîļdçåŕé-dåţå šéåŕçh --héļp. lörém îpšûm]</translation>
  </message>
  <message>
   <source>See the sizes first</source>
   <translation>[Šéé ţhé šîžéš fîŕšţ lörém î]</translation>
  </message>
  <message>
   <source>Sentences</source>
   <translation>[Šéñţéñçéš lör]</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>[Šép]</translation>
  </message>
  <message>
   <source>September</source>
   <translation>[Šépţémbéŕ lör]</translation>
  </message>
  <message>
   <source>Serious weakness in this area that must be put right quickly. Read what the report says and ask what has been done since.</source>
   <translation>[Šéŕîöûš wéåkñéšš îñ ţhîš åŕéå ţhåţ mûšţ bé pûţ ŕîĝhţ qûîçkļý. Ŕéåd whåţ ţhé ŕépöŕţ šåýš åñd åšk whåţ håš bééñ döñé šîñçé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Set a mirror</source>
   <translation>[Šéţ å mîŕŕöŕ löré]</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>[Šéţ åšîdé lör]</translation>
  </message>
  <message>
   <source>Set aside and why</source>
   <translation>[Šéţ åšîdé åñd whý lörém]</translation>
  </message>
  <message>
   <source>Set aside or mended, and why</source>
   <translation>[Šéţ åšîdé öŕ méñdéd, åñd whý lörém îpšû]</translation>
  </message>
  <message>
   <source>Set home</source>
   <translation>[Šéţ hömé lö]</translation>
  </message>
  <message>
   <source>Set home to see how far each setting is from there.</source>
   <translation>[Šéţ hömé ţö šéé höw fåŕ éåçh šéţţîñĝ îš fŕöm ţhéŕé. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Set work</source>
   <translation>[Šéţ wöŕk lö]</translation>
  </message>
  <message>
   <source>Set work to see how far each setting is from there.</source>
   <translation>[Šéţ wöŕk ţö šéé höw fåŕ éåçh šéţţîñĝ îš fŕöm ţhéŕé. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>[Šéţţîñĝ lö]</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>[Šéţţîñĝš lö]</translation>
  </message>
  <message>
   <source>Settings (URN)</source>
   <translation>[Šéţţîñĝš (ÛŔÑ) lörém]</translation>
  </message>
  <message>
   <source>Settings and places</source>
   <translation>[Šéţţîñĝš åñd pļåçéš lörém î]</translation>
  </message>
  <message>
   <source>Settings and places are counted from the register as published, one row a registration (URN).</source>
   <translation>[Šéţţîñĝš åñd pļåçéš åŕé çöûñţéd fŕöm ţhé ŕéĝîšţéŕ åš pûbļîšhéd, öñé ŕöw å ŕéĝîšţŕåţîöñ (ÛŔÑ). lörém îpšûm dölör šîţ åméţ lörém îpš]</translation>
  </message>
  <message>
   <source>Settings and places by type, register, area and deprivation band, outcomes with each framework apart, method, what is left out, the query, the files it rests on, and labelled empty columns for what the register cannot know.</source>
   <translation>[Šéţţîñĝš åñd pļåçéš bý ţýpé, ŕéĝîšţéŕ, åŕéå åñd dépŕîvåţîöñ båñd, öûţçöméš wîţh éåçh fŕåméwöŕk åpåŕţ, méţhöd, whåţ îš ļéfţ öûţ, ţhé qûéŕý, ţhé fîļéš îţ ŕéšţš öñ, åñd ļåbéļļéd émpţý çöļûmñš föŕ whåţ ţhé ŕéĝîšţéŕ çåññöţ kñöw. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém î]</translation>
  </message>
  <message>
   <source>Settings and places for a sufficiency report: {area}</source>
   <translation>[Šéţţîñĝš åñd pļåçéš föŕ å šûffîçîéñçý ŕépöŕţ: {area} lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Settings and places in {area}, with out-of-school clubs, by type, registers, {by} and deprivation band, as at {day}.</source>
   <translation>[Šéţţîñĝš åñd pļåçéš îñ {area}, wîţh öûţ-öf-šçhööļ çļûbš, bý ţýpé, ŕéĝîšţéŕš, {by} åñd dépŕîvåţîöñ båñd, åš åţ {day}. lörém îpšûm dölör šîţ åméţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Settings and places in {area}, without out-of-school clubs, by type, registers, {by} and deprivation band, as at {day}.</source>
   <translation>[Šéţţîñĝš åñd pļåçéš îñ {area}, wîţhöûţ öûţ-öf-šçhööļ çļûbš, bý ţýpé, ŕéĝîšţéŕš, {by} åñd dépŕîvåţîöñ båñd, åš åţ {day}. lörém îpšûm dölör šîţ åméţ lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Settings and places, row by row</source>
   <translation>[Šéţţîñĝš åñd pļåçéš, ŕöw bý ŕöw lörém îpšûm]</translation>
  </message>
  <message>
   <source>Settings behind the number</source>
   <translation>[Šéţţîñĝš béhîñd ţhé ñûmbéŕ lörém îpš]</translation>
  </message>
  <message>
   <source>Settings by type</source>
   <translation>[Šéţţîñĝš bý ţýpé lörém]</translation>
  </message>
  <message>
   <source>Settings compared</source>
   <translation>[Šéţţîñĝš çömpåŕéd lörém]</translation>
  </message>
  <message>
   <source>Settings compared: what the reports say</source>
   <translation>[Šéţţîñĝš çömpåŕéd: whåţ ţhé ŕépöŕţš šåý lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Settings for which this release lists a Childcare Register outcome. Ofsted checks about one in ten each year, so none is usual.</source>
   <translation>[Šéţţîñĝš föŕ whîçh ţhîš ŕéļéåšé ļîšţš å Çhîļdçåŕé Ŕéĝîšţéŕ öûţçömé. Öfšţéd çhéçkš åböûţ öñé îñ ţéñ éåçh ýéåŕ, šö ñöñé îš ûšûåļ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>Settings for which this release lists such a visit, whatever else was found before or after.</source>
   <translation>[Šéţţîñĝš föŕ whîçh ţhîš ŕéļéåšé ļîšţš šûçh å vîšîţ, whåţévéŕ éļšé wåš föûñd béföŕé öŕ åfţéŕ. lörém îpšûm dölör šîţ åméţ lörém îpš]</translation>
  </message>
  <message>
   <source>Settings for which this release lists such an outcome. Some releases publish none.</source>
   <translation>[Šéţţîñĝš föŕ whîçh ţhîš ŕéļéåšé ļîšţš šûçh åñ öûţçömé. Šömé ŕéļéåšéš pûbļîšh ñöñé. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>Settings found</source>
   <translation>[Šéţţîñĝš föûñd lörém]</translation>
  </message>
  <message>
   <source>Settings here</source>
   <translation>[Šéţţîñĝš héŕé löré]</translation>
  </message>
  <message>
   <source>Settings on the register: {conditions}.</source>
   <translation>[Šéţţîñĝš öñ ţhé ŕéĝîšţéŕ: {conditions}. lörém îpšû]</translation>
  </message>
  <message>
   <source>Settings that have left the register: {conditions}.</source>
   <translation>[Šéţţîñĝš ţhåţ håvé ļéfţ ţhé ŕéĝîšţéŕ: {conditions}. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Settings whose address is withheld have no place on the map, so none of them is in this list.</source>
   <translation>[Šéţţîñĝš whöšé åddŕéšš îš wîţhhéļd håvé ñö pļåçé öñ ţhé måp, šö ñöñé öf ţhém îš îñ ţhîš ļîšţ. lörém îpšûm dölör šîţ åméţ lörém îpš]</translation>
  </message>
  <message>
   <source>Settings with a number</source>
   <translation>[Šéţţîñĝš wîţh å ñûmbéŕ lörém îp]</translation>
  </message>
  <message>
   <source>Settings with at least one</source>
   <translation>[Šéţţîñĝš wîţh åţ ļéåšţ öñé lörém îpš]</translation>
  </message>
  <message>
   <source>Shape says which kind of outcome</source>
   <translation>[Šhåpé šåýš whîçh kîñd öf öûţçömé lörém îpšûm]</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>[Šhåŕé l]</translation>
  </message>
  <message>
   <source>Share a project</source>
   <translation>[Šhåŕé å pŕöjéçţ lörém]</translation>
  </message>
  <message>
   <source>Share with a colleague …</source>
   <translation>[Šhåŕé wîţh å çöļļéåĝûé … lörém îpš]</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>[Šhééţ l]</translation>
  </message>
  <message>
   <source>Sheets (*.csv *.xlsx *.ods);;All files (*)</source>
   <translation>[Šhééţš (*.csv *.xlsx *.ods);;Åļļ fîļéš (*) lörém î]</translation>
  </message>
  <message>
   <source>Sheets of yours that say something else</source>
   <translation>[Šhééţš öf ýöûŕš ţhåţ šåý šöméţhîñĝ éļšé lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Shortlists</source>
   <translation>[Šhöŕţļîšţš lör]</translation>
  </message>
  <message>
   <source>Should: {action}</source>
   <translation>[Šhöûļd: {action} lö]</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>[Šhöw l]</translation>
  </message>
  <message>
   <source>Show all of it</source>
   <translation>[Šhöw åļļ öf îţ lörém]</translation>
  </message>
  <message>
   <source>Show all of it: {title}, {name}</source>
   <translation>[Šhöw åļļ öf îţ: {title}, {name} lörém]</translation>
  </message>
  <message>
   <source>Show all {count} in Find</source>
   <translation>[Šhöw åļļ {count} îñ Fîñd lörém]</translation>
  </message>
  <message>
   <source>Show by</source>
   <translation>[Šhöw bý lö]</translation>
  </message>
  <message>
   <source>Show in Find</source>
   <translation>[Šhöw îñ Fîñd löré]</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>[Šhöw ļéšš lör]</translation>
  </message>
  <message>
   <source>Show the report as</source>
   <translation>[Šhöw ţhé ŕépöŕţ åš lörém]</translation>
  </message>
  <message>
   <source>Show the results as</source>
   <translation>[Šhöw ţhé ŕéšûļţš åš lörém î]</translation>
  </message>
  <message>
   <source>Show the setting</source>
   <translation>[Šhöw ţhé šéţţîñĝ lörém]</translation>
  </message>
  <message>
   <source>Show {count:,} changes</source>
   <translation>[Šhöw {count:,} çhåñĝéš löré]</translation>
  </message>
  <message>
   <source>Show {heading}</source>
   <translation>[Šhöw {heading} l]</translation>
  </message>
  <message>
   <source>Show {words}</source>
   <translation>[Šhöw {words} l]</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>[Šîdé bý šîdé löré]</translation>
  </message>
  <message>
   <source>Since a date</source>
   <translation>[Šîñçé å dåţé löré]</translation>
  </message>
  <message>
   <source>Since a year ago</source>
   <translation>[Šîñçé å ýéåŕ åĝö lörém]</translation>
  </message>
  <message>
   <source>Since a year ago: the release as at {day}.</source>
   <translation>[Šîñçé å ýéåŕ åĝö: ţhé ŕéļéåšé åš åţ {day}. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Since report cards began</source>
   <translation>[Šîñçé ŕépöŕţ çåŕdš béĝåñ lörém îpš]</translation>
  </message>
  <message>
   <source>Since the inspection before</source>
   <translation>[Šîñçé ţhé îñšpéçţîöñ béföŕé lörém îpšû]</translation>
  </message>
  <message>
   <source>Since the inspection before: area</source>
   <translation>[Šîñçé ţhé îñšpéçţîöñ béföŕé: åŕéå lörém îpšûm]</translation>
  </message>
  <message>
   <source>Since the inspection before: scale</source>
   <translation>[Šîñçé ţhé îñšpéçţîöñ béföŕé: šçåļé lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Since the release before</source>
   <translation>[Šîñçé ţhé ŕéļéåšé béföŕé lörém îpš]</translation>
  </message>
  <message>
   <source>Since the release before: {day}.</source>
   <translation>[Šîñçé ţhé ŕéļéåšé béföŕé: {day}. lörém îpšû]</translation>
  </message>
  <message>
   <source>Since you last looked</source>
   <translation>[Šîñçé ýöû ļåšţ ļöökéd lörém î]</translation>
  </message>
  <message>
   <source>Single sentences: this layout has no part of its own for it.</source>
   <translation>[Šîñĝļé šéñţéñçéš: ţhîš ļåýöûţ håš ñö påŕţ öf îţš öwñ föŕ îţ. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>Six is the most that can stand side by side. Remove one first.</source>
   <translation>[Šîx îš ţhé möšţ ţhåţ çåñ šţåñd šîdé bý šîdé. Ŕémövé öñé fîŕšţ. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>[Šîžé l]</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>[Škîp l]</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>[Šmåļļéŕ lö]</translation>
  </message>
  <message>
   <source>Some words of the name in common: {was}, then {now}.</source>
   <translation>[Šömé wöŕdš öf ţhé ñåmé îñ çömmöñ: {was}, ţhéñ {now}. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Some work is needed to reach the expected standard in this area. Not a fail.</source>
   <translation>[Šömé wöŕk îš ñéédéd ţö ŕéåçh ţhé éxpéçţéd šţåñdåŕd îñ ţhîš åŕéå. Ñöţ å fåîļ. lörém îpšûm dölör šîţ åméţ lö]</translation>
  </message>
  <message>
   <source>Something could not be finished. The window says why.</source>
   <translation>[Šöméţhîñĝ çöûļd ñöţ bé fîñîšhéd. Ţhé wîñdöw šåýš whý. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Something went wrong that should not have: a mistake in the program, not yours.</source>
   <translation>[Šöméţhîñĝ wéñţ wŕöñĝ ţhåţ šhöûļd ñöţ håvé: å mîšţåké îñ ţhé pŕöĝŕåm, ñöţ ýöûŕš. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>Sort by name</source>
   <translation>[Šöŕţ bý ñåmé löré]</translation>
  </message>
  <message>
   <source>Sort by your decision</source>
   <translation>[Šöŕţ bý ýöûŕ déçîšîöñ lörém î]</translation>
  </message>
  <message>
   <source>Sort the results by</source>
   <translation>[Šöŕţ ţhé ŕéšûļţš bý lörém î]</translation>
  </message>
  <message>
   <source>Sort: best match</source>
   <translation>[Šöŕţ: béšţ måţçh lörém]</translation>
  </message>
  <message>
   <source>Sort: grade</source>
   <translation>[Šöŕţ: ĝŕådé lör]</translation>
  </message>
  <message>
   <source>Sort: least detour</source>
   <translation>[Šöŕţ: ļéåšţ déţöûŕ lörém]</translation>
  </message>
  <message>
   <source>Sort: most places</source>
   <translation>[Šöŕţ: möšţ pļåçéš lörém]</translation>
  </message>
  <message>
   <source>Sort: name</source>
   <translation>[Šöŕţ: ñåmé lör]</translation>
  </message>
  <message>
   <source>Sort: nearest first</source>
   <translation>[Šöŕţ: ñéåŕéšţ fîŕšţ lörém î]</translation>
  </message>
  <message>
   <source>Sort: newest inspection</source>
   <translation>[Šöŕţ: ñéwéšţ îñšpéçţîöñ lörém îp]</translation>
  </message>
  <message>
   <source>Sort: newest registered</source>
   <translation>[Šöŕţ: ñéwéšţ ŕéĝîšţéŕéd lörém îp]</translation>
  </message>
  <message>
   <source>Sort: {name} (yours)</source>
   <translation>[Šöŕţ: {name} (ýöûŕš) lörém]</translation>
  </message>
  <message>
   <source>Sorted by {order}.</source>
   <translation>[Šöŕţéd bý {order}. lör]</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>[Šöûŕçé l]</translation>
  </message>
  <message>
   <source>Source of</source>
   <translation>[Šöûŕçé öf lör]</translation>
  </message>
  <message>
   <source>Source's address</source>
   <translation>[Šöûŕçé'š åddŕéšš lörém]</translation>
  </message>
  <message>
   <source>Source's date</source>
   <translation>[Šöûŕçé'š dåţé löré]</translation>
  </message>
  <message>
   <source>Source: Ofsted, childcare providers and inspections. Contains public sector information licensed under the Open Government Licence v3.0.</source>
   <translation>[Šöûŕçé: Öfšţéd, çhîļdçåŕé pŕövîdéŕš åñd îñšpéçţîöñš. Çöñţåîñš pûbļîç šéçţöŕ îñföŕmåţîöñ ļîçéñšéd ûñdéŕ ţhé Öpéñ Ĝövéŕñméñţ Ļîçéñçé v3.0. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Source: Ofsted, childcare register and inspections, Open Government Licence v3.0; counted by Childcare Atlas.</source>
   <translation>[Šöûŕçé: Öfšţéd, çhîļdçåŕé ŕéĝîšţéŕ åñd îñšpéçţîöñš, Öpéñ Ĝövéŕñméñţ Ļîçéñçé v3.0; çöûñţéd bý Çhîļdçåŕé Åţļåš. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Source: the sample edition of Childcare Atlas. Every setting in it is invented.</source>
   <translation>[Šöûŕçé: ţhé šåmpļé édîţîöñ öf Çhîļdçåŕé Åţļåš. Évéŕý šéţţîñĝ îñ îţ îš îñvéñţéd. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>Staff and managers may have changed since.</source>
   <translation>[Šţåff åñd måñåĝéŕš måý håvé çhåñĝéd šîñçé. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Standards met</source>
   <translation>[Šţåñdåŕdš méţ löré]</translation>
  </message>
  <message>
   <source>Standards not met</source>
   <translation>[Šţåñdåŕdš ñöţ méţ lörém]</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>[Šţåñdîñĝ lö]</translation>
  </message>
  <message>
   <source>State of the area</source>
   <translation>[Šţåţé öf ţhé åŕéå lörém]</translation>
  </message>
  <message>
   <source>State of the nation</source>
   <translation>[Šţåţé öf ţhé ñåţîöñ lörém î]</translation>
  </message>
  <message>
   <source>Statistics</source>
   <translation>[Šţåţîšţîçš lör]</translation>
  </message>
  <message>
   <source>Statistics {area_words} {value}</source>
   <translation>[Šţåţîšţîçš {area_words} {value} löré]</translation>
  </message>
  <message>
   <source>Statistics: {area}, as at {day}.</source>
   <translation>[Šţåţîšţîçš: {area}, åš åţ {day}. lörém î]</translation>
  </message>
  <message>
   <source>Statistics: {area}, at the newest date held.</source>
   <translation>[Šţåţîšţîçš: {area}, åţ ţhé ñéwéšţ dåţé héļd. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>[Šţåţûš l]</translation>
  </message>
  <message>
   <source>Stayed, and the council changed</source>
   <translation>[Šţåýéd, åñd ţhé çöûñçîļ çhåñĝéd lörém îpšûm]</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>[Šţöp l]</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>[Šţöppéd lö]</translation>
  </message>
  <message>
   <source>Stopped: {lower}{title}</source>
   <translation>[Šţöppéd: {lower}{title} lör]</translation>
  </message>
  <message>
   <source>Stopping at the next safe place …</source>
   <translation>[Šţöppîñĝ åţ ţhé ñéxţ šåfé pļåçé … lörém îpšûm]</translation>
  </message>
  <message>
   <source>Strong standard</source>
   <translation>[Šţŕöñĝ šţåñdåŕd lörém]</translation>
  </message>
  <message>
   <source>Subtype</source>
   <translation>[Šûbţýpé lö]</translation>
  </message>
  <message>
   <source>Sufficiency</source>
   <translation>[Šûffîçîéñçý lör]</translation>
  </message>
  <message>
   <source>Sufficiency pack</source>
   <translation>[Šûffîçîéñçý påçk lörém]</translation>
  </message>
  <message>
   <source>Sufficiency pack: {name}</source>
   <translation>[Šûffîçîéñçý påçk: {name} lörém]</translation>
  </message>
  <message>
   <source>Summary: {area}</source>
   <translation>[Šûmmåŕý: {area} lör]</translation>
  </message>
  <message>
   <source>Supervision and sleep</source>
   <translation>[Šûpéŕvîšîöñ åñd šļéép lörém î]</translation>
  </message>
  <message>
   <source>Support: less than Good</source>
   <translation>[Šûppöŕţ: ļéšš ţhåñ Ĝööd lörém îp]</translation>
  </message>
  <message>
   <source>System</source>
   <translation>[Šýšţém l]</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>[Ţåbļé l]</translation>
  </message>
  <message>
   <source>Tables (*.csv *.txt *.zip)</source>
   <translation>[Ţåbļéš (*.csv *.txt *.zip) lö]</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>[Ţåbļéš (*.csv) lö]</translation>
  </message>
  <message>
   <source>Tables, charts, map, method and files, as a workbook, a PDF or a web page</source>
   <translation>[Ţåbļéš, çhåŕţš, måp, méţhöd åñd fîļéš, åš å wöŕkböök, å PDF öŕ å wéb påĝé lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>Tag: {}</source>
   <translation>[Ţåĝ: {} l]</translation>
  </message>
  <message>
   <source>Tagged {settings} {tag}</source>
   <translation>[Ţåĝĝéd {settings} {tag} lö]</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>[Ţåĝš l]</translation>
  </message>
  <message>
   <source>Tags are given beside the note.</source>
   <translation>[Ţåĝš åŕé ĝîvéñ béšîdé ţhé ñöţé. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Tags: {list}.</source>
   <translation>[Ţåĝš: {list}. lö]</translation>
  </message>
  <message>
   <source>Take a filter away or change it.</source>
   <translation>[Ţåké å fîļţéŕ åwåý öŕ çhåñĝé îţ. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Take a filter away, choose another area, or compare other releases.</source>
   <translation>[Ţåké å fîļţéŕ åwåý, çhööšé åñöţhéŕ åŕéå, öŕ çömpåŕé öţhéŕ ŕéļéåšéš. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Take along</source>
   <translation>[Ţåké åļöñĝ lör]</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>[Ţåké åwåý lör]</translation>
  </message>
  <message>
   <source>Take away {key}</source>
   <translation>[Ţåké åwåý {key} lör]</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>[Ţåké båçk lör]</translation>
  </message>
  <message>
   <source>Take in these {count:,} files?</source>
   <translation>[Ţåké îñ ţhéšé {count:,} fîļéš? lörém î]</translation>
  </message>
  <message>
   <source>Take in this file?</source>
   <translation>[Ţåké îñ ţhîš fîļé? lörém]</translation>
  </message>
  <message>
   <source>Take it in</source>
   <translation>[Ţåké îţ îñ lör]</translation>
  </message>
  <message>
   <source>Take it in all the same</source>
   <translation>[Ţåké îţ îñ åļļ ţhé šåmé lörém îp]</translation>
  </message>
  <message>
   <source>Take neither of the two values</source>
   <translation>[Ţåké ñéîţhéŕ öf ţhé ţwö våļûéš lörém îpšûm]</translation>
  </message>
  <message>
   <source>Take off</source>
   <translation>[Ţåké öff lö]</translation>
  </message>
  <message>
   <source>Take off the tag {word}</source>
   <translation>[Ţåké öff ţhé ţåĝ {word} lörém]</translation>
  </message>
  <message>
   <source>Take off {name}	Delete</source>
   <translation>[Ţåké öff {name} lör]	Delete</translation>
  </message>
  <message>
   <source>Take tables of this page away, or all of them (Ctrl+E)</source>
   <translation>[Ţåké ţåbļéš öf ţhîš påĝé åwåý, öŕ åļļ öf ţhém (Çţŕļ+É) lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Take the first of them</source>
   <translation>[Ţåké ţhé fîŕšţ öf ţhém lörém îp]</translation>
  </message>
  <message>
   <source>Take the last of them</source>
   <translation>[Ţåké ţhé ļåšţ öf ţhém lörém î]</translation>
  </message>
  <message>
   <source>Take theirs under another name</source>
   <translation>[Ţåké ţhéîŕš ûñdéŕ åñöţhéŕ ñåmé lörém îpšûm]</translation>
  </message>
  <message>
   <source>Take them in</source>
   <translation>[Ţåké ţhém îñ löré]</translation>
  </message>
  <message>
   <source>Take-up of funded places</source>
   <translation>[Ţåké-ûp öf fûñdéd pļåçéš lörém îpš]</translation>
  </message>
  <message>
   <source>Takes the place of yours; Undo brings yours back.</source>
   <translation>[Ţåkéš ţhé pļåçé öf ýöûŕš; Ûñdö bŕîñĝš ýöûŕš båçk. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Taking in</source>
   <translation>[Ţåkîñĝ îñ lör]</translation>
  </message>
  <message>
   <source>Teaching and learning</source>
   <translation>[Ţéåçhîñĝ åñd ļéåŕñîñĝ lörém î]</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>[Ţéļéphöñé lör]</translation>
  </message>
  <message>
   <source>Tell me when data have come</source>
   <translation>[Ţéļļ mé whéñ dåţå håvé çömé lörém îpšû]</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>[Ţéxţ l]</translation>
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings in {place}.</source>
   <comment>one</comment>
   <translation>[Ţéxţ héļd föŕ {held:,} öf {n:,} šéţţîñĝ îñ {place}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings in {place}.</source>
   <comment>other</comment>
   <translation>[Ţéxţ héļd föŕ {held:,} öf {n:,} šéţţîñĝš îñ {place}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings {place}.</source>
   <comment>one</comment>
   <translation>[Ţéxţ héļd föŕ {held:,} öf {n:,} šéţţîñĝ {place}. lörém îpšû]</translation>
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings {place}.</source>
   <comment>other</comment>
   <translation>[Ţéxţ héļd föŕ {held:,} öf {n:,} šéţţîñĝš {place}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings.</source>
   <comment>one</comment>
   <translation>[Ţéxţ héļd föŕ {held:,} öf {n:,} šéţţîñĝ. lörém îpšû]</translation>
  </message>
  <message>
   <source>Text held for {held:,} of {n:,} settings.</source>
   <comment>other</comment>
   <translation>[Ţéxţ héļd föŕ {held:,} öf {n:,} šéţţîñĝš. lörém îpšû]</translation>
  </message>
  <message>
   <source>Text of the licence</source>
   <translation>[Ţéxţ öf ţhé ļîçéñçé lörém î]</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>[Ţéxţ šîžé lör]</translation>
  </message>
  <message>
   <source>Texts of reports</source>
   <translation>[Ţéxţš öf ŕépöŕţš lörém]</translation>
  </message>
  <message>
   <source>That does not fit: {why}.</source>
   <translation>[Ţhåţ döéš ñöţ fîţ: {why}. lörém î]</translation>
  </message>
  <message>
   <source>That is no name for a {what}: it is blank or longer than {limit} letters.</source>
   <translation>[Ţhåţ îš ñö ñåmé föŕ å {what}: îţ îš bļåñk öŕ ļöñĝéŕ ţhåñ {limit} ļéţţéŕš. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>That may be a closure, a new owner or a new registration.</source>
   <translation>[Ţhåţ måý bé å çļöšûŕé, å ñéw öwñéŕ öŕ å ñéw ŕéĝîšţŕåţîöñ. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>That visit found no children attending.</source>
   <translation>[Ţhåţ vîšîţ föûñd ñö çhîļdŕéñ åţţéñdîñĝ. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>The Open Government Licence v3.0</source>
   <translation>[Ţhé Öpéñ Ĝövéŕñméñţ Ļîçéñçé v3.0 lörém îpšûm]</translation>
  </message>
  <message>
   <source>The PDF is read as an inspection report: the setting and the day are taken from it.</source>
   <translation>[Ţhé PDF îš ŕéåd åš åñ îñšpéçţîöñ ŕépöŕţ: ţhé šéţţîñĝ åñd ţhé dåý åŕé ţåkéñ fŕöm îţ. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>The URN is blank.</source>
   <translation>[Ţhé ÛŔÑ îš bļåñk. lörém]</translation>
  </message>
  <message>
   <source>The address {what} is not one of the publishers this program talks to.</source>
   <translation>[Ţhé åddŕéšš {what} îš ñöţ öñé öf ţhé pûbļîšhéŕš ţhîš pŕöĝŕåm ţåļkš ţö. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>The answer stays here and is tried again.</source>
   <translation>[Ţhé åñšwéŕ šţåýš héŕé åñd îš ţŕîéd åĝåîñ. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>The arrow keys go through the list; C ticks one to compare.</source>
   <translation>[Ţhé åŕŕöw kéýš ĝö ţhŕöûĝh ţhé ļîšţ; Ç ţîçkš öñé ţö çömpåŕé. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>The authority that stands beside the number of settings withheld. GOV.UK finds yours by postcode.</source>
   <translation>[Ţhé åûţhöŕîţý ţhåţ šţåñdš béšîdé ţhé ñûmbéŕ öf šéţţîñĝš wîţhhéļd. ĜÖV.ÛK fîñdš ýöûŕš bý pöšţçödé. lörém îpšûm dölör šîţ åméţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>The change</source>
   <translation>[Ţhé çhåñĝé lör]</translation>
  </message>
  <message>
   <source>The change in full</source>
   <translation>[Ţhé çhåñĝé îñ fûļļ lörém]</translation>
  </message>
  <message>
   <source>The change's name for programs.</source>
   <translation>[Ţhé çhåñĝé'š ñåmé föŕ pŕöĝŕåmš. lörém îpšûm]</translation>
  </message>
  <message>
   <source>The columns of this view are chosen for what you take away from now on.</source>
   <translation>[Ţhé çöļûmñš öf ţhîš vîéw åŕé çhöšéñ föŕ whåţ ýöû ţåké åwåý fŕöm ñöw öñ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>The connection to {host} is not trusted: its certificate was not accepted by this computer.</source>
   <translation>[Ţhé çöññéçţîöñ ţö {host} îš ñöţ ţŕûšţéd: îţš çéŕţîfîçåţé wåš ñöţ åççépţéd bý ţhîš çömpûţéŕ. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>The copy is saved.</source>
   <translation>[Ţhé çöpý îš šåvéd. lörém]</translation>
  </message>
  <message>
   <source>The copy of {words} is back.</source>
   <translation>[Ţhé çöpý öf {words} îš båçk. lörém î]</translation>
  </message>
  <message>
   <source>The council may withdraw funding.</source>
   <translation>[Ţhé çöûñçîļ måý wîţhdŕåw fûñdîñĝ. lörém îpšûm]</translation>
  </message>
  <message>
   <source>The council may withdraw the two-year-old offer for families receiving additional support, where it can show places of high quality near.</source>
   <translation>[Ţhé çöûñçîļ måý wîţhdŕåw ţhé ţwö-ýéåŕ-öļd öfféŕ föŕ fåmîļîéš ŕéçéîvîñĝ åddîţîöñåļ šûppöŕţ, whéŕé îţ çåñ šhöw pļåçéš öf hîĝh qûåļîţý ñéåŕ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>The council must secure information, advice and training for the registered providers that the regulations list. Read there whether this one is among them.</source>
   <translation>[Ţhé çöûñçîļ mûšţ šéçûŕé îñföŕmåţîöñ, ådvîçé åñd ţŕåîñîñĝ föŕ ţhé ŕéĝîšţéŕéd pŕövîdéŕš ţhåţ ţhé ŕéĝûļåţîöñš ļîšţ. Ŕéåd ţhéŕé whéţhéŕ ţhîš öñé îš åmöñĝ ţhém. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém î]</translation>
  </message>
  <message>
   <source>The council should fund places for two-year-olds of disadvantage here only where good or outstanding places are not enough.</source>
   <translation>[Ţhé çöûñçîļ šhöûļd fûñd pļåçéš föŕ ţwö-ýéåŕ-öļdš öf dîšådvåñţåĝé héŕé öñļý whéŕé ĝööd öŕ öûţšţåñdîñĝ pļåçéš åŕé ñöţ éñöûĝh. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>The council should withdraw funding as soon as practicable, with regard to continuity for the children.</source>
   <translation>[Ţhé çöûñçîļ šhöûļd wîţhdŕåw fûñdîñĝ åš šööñ åš pŕåçţîçåbļé, wîţh ŕéĝåŕd ţö çöñţîñûîţý föŕ ţhé çhîļdŕéñ. lörém îpšûm dölör šîţ åméţ lörém îpšûm d]</translation>
  </message>
  <message>
   <source>The data are in {folder}</source>
   <translation>[Ţhé dåţå åŕé îñ {folder} lörém]</translation>
  </message>
  <message>
   <source>The date is in the title of the page it came from.</source>
   <translation>[Ţhé dåţé îš îñ ţhé ţîţļé öf ţhé påĝé îţ çåmé fŕöm. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>The date is later than the release or too early to be true; it is taken as blank.</source>
   <translation>[Ţhé dåţé îš ļåţéŕ ţhåñ ţhé ŕéļéåšé öŕ ţöö éåŕļý ţö bé ţŕûé; îţ îš ţåkéñ åš bļåñk. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>The date is not a day that exists; it is taken as blank.</source>
   <translation>[Ţhé dåţé îš ñöţ å dåý ţhåţ éxîšţš; îţ îš ţåkéñ åš bļåñk. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>The date of the latest outcome.</source>
   <translation>[Ţhé dåţé öf ţhé ļåţéšţ öûţçömé. lörém îpšûm]</translation>
  </message>
  <message>
   <source>The difference is the published figure less ours, rounded as it was published.</source>
   <translation>[Ţhé dîfféŕéñçé îš ţhé pûbļîšhéd fîĝûŕé ļéšš öûŕš, ŕöûñdéd åš îţ wåš pûbļîšhéd. lörém îpšûm dölör šîţ åméţ lör]</translation>
  </message>
  <message>
   <source>The due list, the rules, new registrations and providers with several settings then stand here. The choice is remembered on this computer.</source>
   <translation>[Ţhé dûé ļîšţ, ţhé ŕûļéš, ñéw ŕéĝîšţŕåţîöñš åñd pŕövîdéŕš wîţh šévéŕåļ šéţţîñĝš ţhéñ šţåñd héŕé. Ţhé çhöîçé îš ŕémémbéŕéd öñ ţhîš çömpûţéŕ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>The earlier registration was last listed as at {last} and no longer as at {gone}.</source>
   <translation>[Ţhé éåŕļîéŕ ŕéĝîšţŕåţîöñ wåš ļåšţ ļîšţéd åš åţ {last} åñd ñö ļöñĝéŕ åš åţ {gone}. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>The earlier registration {urn} ({name}) fits the later one better.</source>
   <translation>[Ţhé éåŕļîéŕ ŕéĝîšţŕåţîöñ {urn} ({name}) fîţš ţhé ļåţéŕ öñé béţţéŕ. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>[Ţhé fîļé lö]</translation>
  </message>
  <message>
   <source>The file at its publisher</source>
   <translation>[Ţhé fîļé åţ îţš pûbļîšhéŕ lörém îpš]</translation>
  </message>
  <message>
   <source>The file could not be saved: {value}. Choose another place.</source>
   <translation>[Ţhé fîļé çöûļd ñöţ bé šåvéd: {value}. Çhööšé åñöţhéŕ pļåçé. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>The file has a column that the program does not read.</source>
   <translation>[Ţhé fîļé håš å çöļûmñ ţhåţ ţhé pŕöĝŕåm döéš ñöţ ŕéåd. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>The file has been taken in.</source>
   <translation>[Ţhé fîļé håš bééñ ţåkéñ îñ. lörém îpšû]</translation>
  </message>
  <message>
   <source>The file of your lists and notes was damaged. The copy of {day}, {here:%H:%M} is back in its place. {lost_in_words} The damaged file is kept beside it as {name}.</source>
   <translation>[Ţhé fîļé öf ýöûŕ ļîšţš åñd ñöţéš wåš dåmåĝéd. Ţhé çöpý öf {day}, {here:%H:%M} îš båçk îñ îţš pļåçé. {lost_in_words} Ţhé dåmåĝéd fîļé îš képţ béšîdé îţ åš {name}. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>The file was not whole as it stands: {raw}.</source>
   <translation>[Ţhé fîļé wåš ñöţ whöļé åš îţ šţåñdš: {raw}. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>The file {name} among the downloads is not the one that was read.</source>
   <translation>[Ţhé fîļé {name} åmöñĝ ţhé döwñļöådš îš ñöţ ţhé öñé ţhåţ wåš ŕéåd. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>The file {name} is no longer among the downloads.</source>
   <translation>[Ţhé fîļé {name} îš ñö ļöñĝéŕ åmöñĝ ţhé döwñļöådš. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>The first day lies after the last.</source>
   <translation>[Ţhé fîŕšţ dåý ļîéš åfţéŕ ţhé ļåšţ. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>The first is taken.</source>
   <translation>[Ţhé fîŕšţ îš ţåkéñ. lörém î]</translation>
  </message>
  <message>
   <source>The first {most_issues:,} are listed.</source>
   <translation>[Ţhé fîŕšţ {most_issues:,} åŕé ļîšţéd. lörém îp]</translation>
  </message>
  <message>
   <source>The first {most_rows:,} of {total:,} lines. Choose an authority or fewer kinds for a shorter sheet, or save as CSV to have them all.</source>
   <translation>[Ţhé fîŕšţ {most_rows:,} öf {total:,} ļîñéš. Çhööšé åñ åûţhöŕîţý öŕ féwéŕ kîñdš föŕ å šhöŕţéŕ šhééţ, öŕ šåvé åš ÇŠV ţö håvé ţhém åļļ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>The first {n:,} of {all:,} rows. The workbook has them all.</source>
   <translation>[Ţhé fîŕšţ {n:,} öf {all:,} ŕöwš. Ţhé wöŕkböök håš ţhém åļļ. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>The first {n} of {all:,}.</source>
   <translation>[Ţhé fîŕšţ {n} öf {all:,}. lörém]</translation>
  </message>
  <message>
   <source>The first {n} settings</source>
   <comment>one</comment>
   <translation>[Ţhé fîŕšţ šéţţîñĝ lörém]</translation>
  </message>
  <message>
   <source>The first {n} settings</source>
   <comment>other</comment>
   <translation>[Ţhé fîŕšţ {n} šéţţîñĝš lörém î]</translation>
  </message>
  <message>
   <source>The first {total:,} passages</source>
   <translation>[Ţhé fîŕšţ {total:,} påššåĝéš lörém î]</translation>
  </message>
  <message>
   <source>The four grades stay, but they are given for other areas and by other rules.</source>
   <translation>[Ţhé föûŕ ĝŕådéš šţåý, bûţ ţhéý åŕé ĝîvéñ föŕ öţhéŕ åŕéåš åñd bý öţhéŕ ŕûļéš. lörém îpšûm dölör šîţ åméţ lö]</translation>
  </message>
  <message>
   <source>The four grades stay; the rules are others.</source>
   <translation>[Ţhé föûŕ ĝŕådéš šţåý; ţhé ŕûļéš åŕé öţhéŕš. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>The grade is none that the program knows; it is kept as it stands, and counted as not given.</source>
   <translation>[Ţhé ĝŕådé îš ñöñé ţhåţ ţhé pŕöĝŕåm kñöwš; îţ îš képţ åš îţ šţåñdš, åñd çöûñţéd åš ñöţ ĝîvéñ. lörém îpšûm dölör šîţ åméţ lörém îpš]</translation>
  </message>
  <message>
   <source>The held register cannot be read ({why}).</source>
   <translation>[Ţhé héļd ŕéĝîšţéŕ çåññöţ bé ŕéåd ({why}). lörém îpšûm d]</translation>
  </message>
  <message>
   <source>The held register was written by a newer version of the program.</source>
   <translation>[Ţhé héļd ŕéĝîšţéŕ wåš wŕîţţéñ bý å ñéwéŕ véŕšîöñ öf ţhé pŕöĝŕåm. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>The held reports cannot be read ({why}).</source>
   <translation>[Ţhé héļd ŕépöŕţš çåññöţ bé ŕéåd ({why}). lörém îpšûm d]</translation>
  </message>
  <message>
   <source>The inspection is more than three years ago. Who leads now, and who has stayed?</source>
   <translation>[Ţhé îñšpéçţîöñ îš möŕé ţhåñ ţhŕéé ýéåŕš åĝö. Whö ļéådš ñöw, åñd whö håš šţåýéd? lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>The last 12 months</source>
   <translation>[Ţhé ļåšţ 12 möñţhš lörém]</translation>
  </message>
  <message>
   <source>The last 3 months</source>
   <translation>[Ţhé ļåšţ 3 möñţhš lörém]</translation>
  </message>
  <message>
   <source>The last 3 years</source>
   <translation>[Ţhé ļåšţ 3 ýéåŕš lörém]</translation>
  </message>
  <message>
   <source>The last is taken.</source>
   <translation>[Ţhé ļåšţ îš ţåkéñ. lörém]</translation>
  </message>
  <message>
   <source>The last visit found no children attending, so no grades were given, {day}.</source>
   <translation>[Ţhé ļåšţ vîšîţ föûñd ñö çhîļdŕéñ åţţéñdîñĝ, šö ñö ĝŕådéš wéŕé ĝîvéñ, {day}. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>The last visit found no children attending, so no grades were given. An earlier grade stays as it is.</source>
   <translation>[Ţhé ļåšţ vîšîţ föûñd ñö çhîļdŕéñ åţţéñdîñĝ, šö ñö ĝŕådéš wéŕé ĝîvéñ. Åñ éåŕļîéŕ ĝŕådé šţåýš åš îţ îš. lörém îpšûm dölör šîţ åméţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>The later one was first listed as at {day}.</source>
   <translation>[Ţhé ļåţéŕ öñé wåš fîŕšţ ļîšţéd åš åţ {day}. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>The later one was registered on {day}.</source>
   <translation>[Ţhé ļåţéŕ öñé wåš ŕéĝîšţéŕéd öñ {day}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>The later registration {urn} ({name}) fits the earlier one better.</source>
   <translation>[Ţhé ļåţéŕ ŕéĝîšţŕåţîöñ {urn} ({name}) fîţš ţhé éåŕļîéŕ öñé béţţéŕ. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>The latest outcome is on the four-grade scale</source>
   <translation>[Ţhé ļåţéšţ öûţçömé îš öñ ţhé föûŕ-ĝŕådé šçåļé lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>The licence</source>
   <translation>[Ţhé ļîçéñçé lör]</translation>
  </message>
  <message>
   <source>The list {name}: {settings} by URN.</source>
   <translation>[Ţhé ļîšţ {name}: {settings} bý ÛŔÑ. lörém î]</translation>
  </message>
  <message>
   <source>The lists of the desk</source>
   <translation>[Ţhé ļîšţš öf ţhé déšk lörém î]</translation>
  </message>
  <message>
   <source>The map</source>
   <translation>[Ţhé måp lö]</translation>
  </message>
  <message>
   <source>The map needs the postcodes: 31 MB from Ordnance Survey, once. The list works without them.</source>
   <translation>[Ţhé måp ñéédš ţhé pöšţçödéš: 31 MB fŕöm Öŕdñåñçé Šûŕvéý, öñçé. Ţhé ļîšţ wöŕkš wîţhöûţ ţhém. lörém îpšûm dölör šîţ åméţ lörém îp]</translation>
  </message>
  <message>
   <source>The mirror has been written.</source>
   <translation>[Ţhé mîŕŕöŕ håš bééñ wŕîţţéñ. lörém îpšû]</translation>
  </message>
  <message>
   <source>The mirror holds {counted}.</source>
   <translation>[Ţhé mîŕŕöŕ höļdš {counted}. lörém]</translation>
  </message>
  <message>
   <source>The mirror {where} cannot be opened.</source>
   <translation>[Ţhé mîŕŕöŕ {where} çåññöţ bé öpéñéd. lörém îpšûm]</translation>
  </message>
  <message>
   <source>The mirror {where} has a web page in the place of {what} ({host}).</source>
   <translation>[Ţhé mîŕŕöŕ {where} håš å wéb påĝé îñ ţhé pļåçé öf {what} ({host}). lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>The mirror {where} has no copy of {what} ({host}).</source>
   <translation>[Ţhé mîŕŕöŕ {where} håš ñö çöpý öf {what} ({host}). lörém îpšûm]</translation>
  </message>
  <message>
   <source>The most children under 8 it is registered to look after at one time. Not free places, not how many attend.</source>
   <translation>[Ţhé möšţ çhîļdŕéñ ûñdéŕ 8 îţ îš ŕéĝîšţéŕéd ţö ļöök åfţéŕ åţ öñé ţîmé. Ñöţ fŕéé pļåçéš, ñöţ höw måñý åţţéñd. lörém îpšûm dölör šîţ åméţ lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>The most children under 8 that Early Years Register providers are registered for at one time: not free places, not how many attend. An estimate is the average of the provider's type where Ofsted does not hold the number.</source>
   <translation>[Ţhé möšţ çhîļdŕéñ ûñdéŕ 8 ţhåţ Éåŕļý Ýéåŕš Ŕéĝîšţéŕ pŕövîdéŕš åŕé ŕéĝîšţéŕéd föŕ åţ öñé ţîmé: ñöţ fŕéé pļåçéš, ñöţ höw måñý åţţéñd. Åñ éšţîmåţé îš ţhé åvéŕåĝé öf ţhé pŕövîdéŕ'š ţýpé whéŕé Öfšţéd döéš ñöţ höļd ţhé ñûmbéŕ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>The newer release says something else of the same inspection.</source>
   <translation>[Ţhé ñéwéŕ ŕéļéåšé šåýš šöméţhîñĝ éļšé öf ţhé šåmé îñšpéçţîöñ. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>The newest good backup stands beside it, in the folder backups.</source>
   <translation>[Ţhé ñéwéšţ ĝööd båçkûp šţåñdš béšîdé îţ, îñ ţhé föļdéŕ båçkûpš. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>The newest report held, of {newest}, lists nothing; the one of {earlier} did.</source>
   <translation>[Ţhé ñéwéšţ ŕépöŕţ héļd, öf {newest}, ļîšţš ñöţhîñĝ; ţhé öñé öf {earlier} dîd. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>The note as it stands now is kept among these when you bring one back.</source>
   <translation>[Ţhé ñöţé åš îţ šţåñdš ñöw îš képţ åmöñĝ ţhéšé whéñ ýöû bŕîñĝ öñé båçk. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>The note as it was then</source>
   <translation>[Ţhé ñöţé åš îţ wåš ţhéñ lörém îp]</translation>
  </message>
  <message>
   <source>The number cannot be right; it is taken as blank.</source>
   <translation>[Ţhé ñûmbéŕ çåññöţ bé ŕîĝhţ; îţ îš ţåkéñ åš bļåñk. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>The opening part, or the summary of older reports</source>
   <translation>[Ţhé öpéñîñĝ påŕţ, öŕ ţhé šûmmåŕý öf öļdéŕ ŕépöŕţš lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>The original file is not on this computer.</source>
   <translation>[Ţhé öŕîĝîñåļ fîļé îš ñöţ öñ ţhîš çömpûţéŕ. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>The original page</source>
   <translation>[Ţhé öŕîĝîñåļ påĝé lörém]</translation>
  </message>
  <message>
   <source>The outlines of authorities are not held: get boundaries on the Data page. The table has the numbers.</source>
   <translation>[Ţhé öûţļîñéš öf åûţhöŕîţîéš åŕé ñöţ héļd: ĝéţ böûñdåŕîéš öñ ţhé Dåţå påĝé. Ţhé ţåbļé håš ţhé ñûmbéŕš. lörém îpšûm dölör šîţ åméţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>The page '{page}' is listed, but is withdrawn or holds no register file.</source>
   <translation>[Ţhé påĝé '{page}' îš ļîšţéd, bûţ îš wîţhdŕåwñ öŕ höļdš ñö ŕéĝîšţéŕ fîļé. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>The page could not be drawn.</source>
   <translation>[Ţhé påĝé çöûļd ñöţ bé dŕåwñ. lörém îpšû]</translation>
  </message>
  <message>
   <source>The page is open in your web browser. You have version {version}.</source>
   <translation>[Ţhé påĝé îš öpéñ îñ ýöûŕ wéb bŕöwšéŕ. Ýöû håvé véŕšîöñ {version}. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>The page it is listed on</source>
   <translation>[Ţhé påĝé îţ îš ļîšţéd öñ lörém îpš]</translation>
  </message>
  <message>
   <source>The passage</source>
   <translation>[Ţhé påššåĝé lör]</translation>
  </message>
  <message>
   <source>The postcode is not one; it is taken as blank.</source>
   <translation>[Ţhé pöšţçödé îš ñöţ öñé; îţ îš ţåkéñ åš bļåñk. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>The printer could not be reached. Save a picture instead, and print that.</source>
   <translation>[Ţhé pŕîñţéŕ çöûļd ñöţ bé ŕéåçhéd. Šåvé å pîçţûŕé îñšţéåd, åñd pŕîñţ ţhåţ. lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>The printer could not be reached. Save as PDF instead, and print that.</source>
   <translation>[Ţhé pŕîñţéŕ çöûļd ñöţ bé ŕéåçhéd. Šåvé åš PDF îñšţéåd, åñd pŕîñţ ţhåţ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>The program cannot tell the date that {file} is as at.</source>
   <translation>[Ţhé pŕöĝŕåm çåññöţ ţéļļ ţhé dåţé ţhåţ {file} îš åš åţ. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>The program made a mistake</source>
   <translation>[Ţhé pŕöĝŕåm mådé å mîšţåké lörém îpš]</translation>
  </message>
  <message>
   <source>The program may not write in {where}.</source>
   <translation>[Ţhé pŕöĝŕåm måý ñöţ wŕîţé îñ {where}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>The program never looks for newer versions by itself and never fetches one. The button opens the page where they are published in your web browser; whoever runs that page sees a visit like any other.</source>
   <translation>[Ţhé pŕöĝŕåm ñévéŕ ļöökš föŕ ñéwéŕ véŕšîöñš bý îţšéļf åñd ñévéŕ féţçhéš öñé. Ţhé bûţţöñ öpéñš ţhé påĝé whéŕé ţhéý åŕé pûbļîšhéd îñ ýöûŕ wéb bŕöwšéŕ; whöévéŕ ŕûñš ţhåţ påĝé šééš å vîšîţ ļîké åñý öţhéŕ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>The proxy refused the connection to {host}.</source>
   <translation>[Ţhé pŕöxý ŕéfûšéd ţhé çöññéçţîöñ ţö {host}. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>The published data have come.</source>
   <translation>[Ţhé pûbļîšhéd dåţå håvé çömé. lörém îpšûm]</translation>
  </message>
  <message>
   <source>The published name, or what it is and where it is where the name is withheld.</source>
   <translation>[Ţhé pûbļîšhéd ñåmé, öŕ whåţ îţ îš åñd whéŕé îţ îš whéŕé ţhé ñåmé îš wîţhhéļd. lörém îpšûm dölör šîţ åméţ lör]</translation>
  </message>
  <message>
   <source>The publisher may have moved it. Try again later, or import a file downloaded by hand.</source>
   <translation>[Ţhé pûbļîšhéŕ måý håvé mövéd îţ. Ţŕý åĝåîñ ļåţéŕ, öŕ împöŕţ å fîļé döwñļöådéd bý håñd. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>The publisher's pages list no register file that the program knows.</source>
   <translation>[Ţhé pûbļîšhéŕ'š påĝéš ļîšţ ñö ŕéĝîšţéŕ fîļé ţhåţ ţhé pŕöĝŕåm kñöwš. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>The questions for visits</source>
   <translation>[Ţhé qûéšţîöñš föŕ vîšîţš lörém îpš]</translation>
  </message>
  <message>
   <source>The register</source>
   <translation>[Ţhé ŕéĝîšţéŕ löré]</translation>
  </message>
  <message>
   <source>The register can be half a year old. “Report on Ofsted’s site” opens the newest that Ofsted has.</source>
   <translation>[Ţhé ŕéĝîšţéŕ çåñ bé håļf å ýéåŕ öļd. “Ŕépöŕţ öñ Öfšţéd’š šîţé” öpéñš ţhé ñéwéšţ ţhåţ Öfšţéd håš. lörém îpšûm dölör šîţ åméţ lörém îpšû]</translation>
  </message>
  <message>
   <source>The register counts places for under-8s only.</source>
   <translation>[Ţhé ŕéĝîšţéŕ çöûñţš pļåçéš föŕ ûñdéŕ-8š öñļý. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>The register does not say in which ward or LSOA (a small area of the census) a setting stands. Choose a look-up file from postcode to ward or LSOA (CSV), such as the ONS Postcode Directory; it stays on this computer.</source>
   <translation>[Ţhé ŕéĝîšţéŕ döéš ñöţ šåý îñ whîçh wåŕd öŕ ĻŠÖÅ (å šmåļļ åŕéå öf ţhé çéñšûš) å šéţţîñĝ šţåñdš. Çhööšé å ļöök-ûp fîļé fŕöm pöšţçödé ţö wåŕd öŕ ĻŠÖÅ (ÇŠV), šûçh åš ţhé ÖÑŠ Pöšţçödé Dîŕéçţöŕý; îţ šţåýš öñ ţhîš çömpûţéŕ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>The register has been built again.</source>
   <translation>[Ţhé ŕéĝîšţéŕ håš bééñ bûîļţ åĝåîñ. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>The register is Ofsted's own account as at its date.</source>
   <translation>[Ţhé ŕéĝîšţéŕ îš Öfšţéd'š öwñ åççöûñţ åš åţ îţš dåţé. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>The register lists no settings under the name {authority}.</source>
   <translation>[Ţhé ŕéĝîšţéŕ ļîšţš ñö šéţţîñĝš ûñdéŕ ţhé ñåmé {authority}. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>The register, newest release</source>
   <translation>[Ţhé ŕéĝîšţéŕ, ñéwéšţ ŕéļéåšé lörém îpšû]</translation>
  </message>
  <message>
   <source>The register, ready to search</source>
   <translation>[Ţhé ŕéĝîšţéŕ, ŕéådý ţö šéåŕçh lörém îpšûm]</translation>
  </message>
  <message>
   <source>The registered person is not published.</source>
   <translation>[Ţhé ŕéĝîšţéŕéd péŕšöñ îš ñöţ pûbļîšhéd. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>The registered person or company, where published.</source>
   <translation>[Ţhé ŕéĝîšţéŕéd péŕšöñ öŕ çömpåñý, whéŕé pûbļîšhéd. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>The registration's number: a registration, not a place.</source>
   <translation>[Ţhé ŕéĝîšţŕåţîöñ'š ñûmbéŕ: å ŕéĝîšţŕåţîöñ, ñöţ å pļåçé. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>The release as at {as_at} was not taken in: {why}.</source>
   <translation>[Ţhé ŕéļéåšé åš åţ {as_at} wåš ñöţ ţåkéñ îñ: {why}. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>The release lists this inspection for the first time; it is older than the release before, so it is not news.</source>
   <translation>[Ţhé ŕéļéåšé ļîšţš ţhîš îñšpéçţîöñ föŕ ţhé fîŕšţ ţîmé; îţ îš öļdéŕ ţhåñ ţhé ŕéļéåšé béföŕé, šö îţ îš ñöţ ñéwš. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>The release’s page</source>
   <translation>[Ţhé ŕéļéåšé’š påĝé lörém]</translation>
  </message>
  <message>
   <source>The report is longer than what is read of it. The whole is in the PDF.</source>
   <translation>[Ţhé ŕépöŕţ îš ļöñĝéŕ ţhåñ whåţ îš ŕéåd öf îţ. Ţhé whöļé îš îñ ţhé PDF. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>The reports have been taken in.</source>
   <translation>[Ţhé ŕépöŕţš håvé bééñ ţåkéñ îñ. lörém îpšûm]</translation>
  </message>
  <message>
   <source>The reports have come.</source>
   <translation>[Ţhé ŕépöŕţš håvé çömé. lörém îp]</translation>
  </message>
  <message>
   <source>The reports held have been read again.</source>
   <translation>[Ţhé ŕépöŕţš héļd håvé bééñ ŕéåd åĝåîñ. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>The reports that came until then are kept, and the same fetch goes on from there.</source>
   <translation>[Ţhé ŕépöŕţš ţhåţ çåmé ûñţîļ ţhéñ åŕé képţ, åñd ţhé šåmé féţçh ĝöéš öñ fŕöm ţhéŕé. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>The row in full</source>
   <translation>[Ţhé ŕöw îñ fûļļ lörém]</translation>
  </message>
  <message>
   <source>The row is shorter than the header; what is missing is taken as blank.</source>
   <translation>[Ţhé ŕöw îš šhöŕţéŕ ţhåñ ţhé héådéŕ; whåţ îš mîššîñĝ îš ţåkéñ åš bļåñk. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>The row was left out: it has more cells than the header, so what belongs where cannot be known.</source>
   <translation>[Ţhé ŕöw wåš ļéfţ öûţ: îţ håš möŕé çéļļš ţhåñ ţhé héådéŕ, šö whåţ béļöñĝš whéŕé çåññöţ bé kñöwñ. lörém îpšûm dölör šîţ åméţ lörém îpšû]</translation>
  </message>
  <message>
   <source>The row was left out: it has no URN that can be read.</source>
   <translation>[Ţhé ŕöw wåš ļéfţ öûţ: îţ håš ñö ÛŔÑ ţhåţ çåñ bé ŕéåd. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>The row was left out: its URN stands in an earlier row.</source>
   <translation>[Ţhé ŕöw wåš ļéfţ öûţ: îţš ÛŔÑ šţåñdš îñ åñ éåŕļîéŕ ŕöw. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>The same</source>
   <translation>[Ţhé šåmé lö]</translation>
  </message>
  <message>
   <source>The same again: {command}</source>
   <translation>[Ţhé šåmé åĝåîñ: {command} lörém]</translation>
  </message>
  <message>
   <source>The same as a workbook again: {command}</source>
   <translation>[Ţhé šåmé åš å wöŕkböök åĝåîñ: {command} lörém îpšûm]</translation>
  </message>
  <message>
   <source>The same as at the inspection before</source>
   <translation>[Ţhé šåmé åš åţ ţhé îñšpéçţîöñ béföŕé lörém îpšûm d]</translation>
  </message>
  <message>
   <source>The same as on {day}</source>
   <translation>[Ţhé šåmé åš öñ {day} lörém]</translation>
  </message>
  <message>
   <source>The same name: {name}.</source>
   <translation>[Ţhé šåmé ñåmé: {name}. lörém]</translation>
  </message>
  <message>
   <source>The same number of places: {n}.</source>
   <translation>[Ţhé šåmé ñûmbéŕ öf pļåçéš: {n}. lörém îpšû]</translation>
  </message>
  <message>
   <source>The same numbers as a chart or as a table</source>
   <translation>[Ţhé šåmé ñûmbéŕš åš å çhåŕţ öŕ åš å ţåbļé lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>The same premises, written as {earlier} and as {later}, {postcode}.</source>
   <translation>[Ţhé šåmé pŕémîšéš, wŕîţţéñ åš {earlier} åñd åš {later}, {postcode}. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>The same premises: {address}, {postcode}.</source>
   <translation>[Ţhé šåmé pŕémîšéš: {address}, {postcode}. lörém îp]</translation>
  </message>
  <message>
   <source>The same registered person.</source>
   <translation>[Ţhé šåmé ŕéĝîšţéŕéd péŕšöñ. lörém îpšû]</translation>
  </message>
  <message>
   <source>The same registered person: {name}.</source>
   <translation>[Ţhé šåmé ŕéĝîšţéŕéd péŕšöñ: {name}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>The same share as on {day}</source>
   <translation>[Ţhé šåmé šhåŕé åš öñ {day} lörém î]</translation>
  </message>
  <message>
   <source>The same telephone number: {telephone}.</source>
   <translation>[Ţhé šåmé ţéļéphöñé ñûmbéŕ: {telephone}. lörém îpšû]</translation>
  </message>
  <message>
   <source>The sample edition</source>
   <translation>[Ţhé šåmpļé édîţîöñ lörém]</translation>
  </message>
  <message>
   <source>The sample edition holds a few thousand of some 60,000 settings, so its counts cannot be set beside the published figures. Get the published data to compare them.</source>
   <translation>[Ţhé šåmpļé édîţîöñ höļdš å féw ţhöûšåñd öf šömé 60,000 šéţţîñĝš, šö îţš çöûñţš çåññöţ bé šéţ béšîdé ţhé pûbļîšhéd fîĝûŕéš. Ĝéţ ţhé pûbļîšhéd dåţå ţö çömpåŕé ţhém. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšû]</translation>
  </message>
  <message>
   <source>The sample edition is invented and belongs to this program: no real setting, no licence needed.</source>
   <translation>[Ţhé šåmpļé édîţîöñ îš îñvéñţéd åñd béļöñĝš ţö ţhîš pŕöĝŕåm: ñö ŕéåļ šéţţîñĝ, ñö ļîçéñçé ñéédéd. lörém îpšûm dölör šîţ åméţ lörém îpšû]</translation>
  </message>
  <message>
   <source>The search {name}. {search}</source>
   <translation>[Ţhé šéåŕçh {name}. {search} löré]</translation>
  </message>
  <message>
   <source>The section is copied, with its source.</source>
   <translation>[Ţhé šéçţîöñ îš çöpîéd, wîţh îţš šöûŕçé. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>The setting and what you keep about it</source>
   <translation>[Ţhé šéţţîñĝ åñd whåţ ýöû kéép åböûţ îţ lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>The setting in detail</source>
   <translation>[Ţhé šéţţîñĝ îñ déţåîļ lörém î]</translation>
  </message>
  <message>
   <source>The settings behind a number</source>
   <translation>[Ţhé šéţţîñĝš béhîñd å ñûmbéŕ lörém îpšû]</translation>
  </message>
  <message>
   <source>The shortlist {name}.</source>
   <translation>[Ţhé šhöŕţļîšţ {name}. lörém]</translation>
  </message>
  <message>
   <source>The source says</source>
   <translation>[Ţhé šöûŕçé šåýš lörém]</translation>
  </message>
  <message>
   <source>The source says “{word}”</source>
   <translation>[Ţhé šöûŕçé šåýš “{word}” lörém]</translation>
  </message>
  <message>
   <source>The space bar ticks a column; Alt with up and down moves it.</source>
   <translation>[Ţhé špåçé båŕ ţîçkš å çöļûmñ; Åļţ wîţh ûp åñd döwñ mövéš îţ. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>The space bar ticks one.</source>
   <translation>[Ţhé špåçé båŕ ţîçkš öñé. lörém îpš]</translation>
  </message>
  <message>
   <source>The state of {area}, without out-of-school clubs.</source>
   <translation>[Ţhé šţåţé öf {area}, wîţhöûţ öûţ-öf-šçhööļ çļûbš. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>The state of {area}.</source>
   <translation>[Ţhé šţåţé öf {area}. lörém]</translation>
  </message>
  <message>
   <source>The tables are taken for releases of Ofsted’s register. A sheet of your own is brought alone.</source>
   <translation>[Ţhé ţåbļéš åŕé ţåkéñ föŕ ŕéļéåšéš öf Öfšţéd’š ŕéĝîšţéŕ. Å šhééţ öf ýöûŕ öwñ îš bŕöûĝhţ åļöñé. lörém îpšûm dölör šîţ åméţ lörém îpš]</translation>
  </message>
  <message>
   <source>The text cannot be read</source>
   <translation>[Ţhé ţéxţ çåññöţ bé ŕéåd lörém îp]</translation>
  </message>
  <message>
   <source>The text of the report</source>
   <translation>[Ţhé ţéxţ öf ţhé ŕépöŕţ lörém îp]</translation>
  </message>
  <message>
   <source>The text of this report cannot be read{why}. Its pages may still be looked at.</source>
   <translation>[Ţhé ţéxţ öf ţhîš ŕépöŕţ çåññöţ bé ŕéåd{why}. Îţš påĝéš måý šţîļļ bé ļöökéd åţ. lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>The text stays here and is tried again.</source>
   <translation>[Ţhé ţéxţ šţåýš héŕé åñd îš ţŕîéd åĝåîñ. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>The time since the release before is another.</source>
   <translation>[Ţhé ţîmé šîñçé ţhé ŕéļéåšé béföŕé îš åñöţhéŕ. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>The usual ones</source>
   <translation>[Ţhé ûšûåļ öñéš lörém]</translation>
  </message>
  <message>
   <source>The view {name}. {view}</source>
   <translation>[Ţhé vîéw {name}. {view} lör]</translation>
  </message>
  <message>
   <source>The visit found no children attending, so no grades were given.</source>
   <translation>[Ţhé vîšîţ föûñd ñö çhîļdŕéñ åţţéñdîñĝ, šö ñö ĝŕådéš wéŕé ĝîvéñ. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>The web browser could not be opened. The page is {page}. You have version {version}.</source>
   <translation>[Ţhé wéb bŕöwšéŕ çöûļd ñöţ bé öpéñéd. Ţhé påĝé îš {page}. Ýöû håvé véŕšîöñ {version}. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>The whole page as a web page…</source>
   <translation>[Ţhé whöļé påĝé åš å wéb påĝé… lörém îpšûm]</translation>
  </message>
  <message>
   <source>The whole page as an Excel workbook…</source>
   <translation>[Ţhé whöļé påĝé åš åñ Éxçéļ wöŕkböök… lörém îpšûm d]</translation>
  </message>
  <message>
   <source>The whole passage stands here. Enter opens the report there.</source>
   <translation>[Ţhé whöļé påššåĝé šţåñdš héŕé. Éñţéŕ öpéñš ţhé ŕépöŕţ ţhéŕé. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>The word is none that the program knows; it is kept as it stands.</source>
   <translation>[Ţhé wöŕd îš ñöñé ţhåţ ţhé pŕöĝŕåm kñöwš; îţ îš képţ åš îţ šţåñdš. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>The word of a four-grade inspection, or the published met / not met. A report card has no overall grade: its areas stand in columns of their own.</source>
   <translation>[Ţhé wöŕd öf å föûŕ-ĝŕådé îñšpéçţîöñ, öŕ ţhé pûbļîšhéd méţ / ñöţ méţ. Å ŕépöŕţ çåŕd håš ñö övéŕåļļ ĝŕådé: îţš åŕéåš šţåñd îñ çöļûmñš öf ţhéîŕ öwñ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lör]</translation>
  </message>
  <message>
   <source>The words and each filter must hold together.</source>
   <translation>[Ţhé wöŕdš åñd éåçh fîļţéŕ mûšţ höļd ţöĝéţhéŕ. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>The {count:,} PDFs are read as inspection reports: the setting and the day are taken from each.</source>
   <translation>[Ţhé {count:,} PDFš åŕé ŕéåd åš îñšpéçţîöñ ŕépöŕţš: ţhé šéţţîñĝ åñd ţhé dåý åŕé ţåkéñ fŕöm éåçh. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>Their reports are fetched from Ofsted’s site once, and then read here without a network.</source>
   <translation>[Ţhéîŕ ŕépöŕţš åŕé féţçhéd fŕöm Öfšţéd’š šîţé öñçé, åñd ţhéñ ŕéåd héŕé wîţhöûţ å ñéţwöŕk. lörém îpšûm dölör šîţ åméţ lörém î]</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>[Ţhémé l]</translation>
  </message>
  <message>
   <source>There are no reports to fetch of {whose}.</source>
   <translation>[Ţhéŕé åŕé ñö ŕépöŕţš ţö féţçh öf {whose}. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>There is a {what} called '{name}' already.</source>
   <translation>[Ţhéŕé îš å {what} çåļļéd '{name}' åļŕéådý. lörém îpšûm]</translation>
  </message>
  <message>
   <source>There is no copy yet.</source>
   <translation>[Ţhéŕé îš ñö çöpý ýéţ. lörém î]</translation>
  </message>
  <message>
   <source>There is no file {file}.</source>
   <translation>[Ţhéŕé îš ñö fîļé {file}. lörém]</translation>
  </message>
  <message>
   <source>There is no room left on the disk that holds {where}.</source>
   <translation>[Ţhéŕé îš ñö ŕööm ļéfţ öñ ţhé dîšk ţhåţ höļdš {where}. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>There is nothing to keep: no row is a setting's, or no column is ticked.</source>
   <translation>[Ţhéŕé îš ñöţhîñĝ ţö kéép: ñö ŕöw îš å šéţţîñĝ'š, öŕ ñö çöļûmñ îš ţîçkéd. lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>These settings are of different types; what is asked of them is not the same in all.</source>
   <translation>[Ţhéšé šéţţîñĝš åŕé öf dîfféŕéñţ ţýpéš; whåţ îš åškéd öf ţhém îš ñöţ ţhé šåmé îñ åļļ. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>These settings were inspected under two frameworks. Their grades are not on one scale, so each framework has its own block and nothing is ranked.</source>
   <translation>[Ţhéšé šéţţîñĝš wéŕé îñšpéçţéd ûñdéŕ ţwö fŕåméwöŕkš. Ţhéîŕ ĝŕådéš åŕé ñöţ öñ öñé šçåļé, šö éåçh fŕåméwöŕk håš îţš öwñ bļöçk åñd ñöţhîñĝ îš ŕåñkéd. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lör]</translation>
  </message>
  <message>
   <source>They are asked at every setting. Answers given to a question that you remove are kept and still shown.</source>
   <translation>[Ţhéý åŕé åškéd åţ évéŕý šéţţîñĝ. Åñšwéŕš ĝîvéñ ţö å qûéšţîöñ ţhåţ ýöû ŕémövé åŕé képţ åñd šţîļļ šhöwñ. lörém îpšûm dölör šîţ åméţ lörém îpšûm d]</translation>
  </message>
  <message>
   <source>They are fetched one by one, about one request a second, for the settings that you choose: one, a list, a search or an authority. Then they can be read without a network.</source>
   <translation>[Ţhéý åŕé féţçhéd öñé bý öñé, åböûţ öñé ŕéqûéšţ å šéçöñd, föŕ ţhé šéţţîñĝš ţhåţ ýöû çhööšé: öñé, å ļîšţ, å šéåŕçh öŕ åñ åûţhöŕîţý. Ţhéñ ţhéý çåñ bé ŕéåd wîţhöûţ å ñéţwöŕk. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm d]</translation>
  </message>
  <message>
   <source>They are registered with their agency and are in no published count. Ask the agency.</source>
   <translation>[Ţhéý åŕé ŕéĝîšţéŕéd wîţh ţhéîŕ åĝéñçý åñd åŕé îñ ñö pûbļîšhéd çöûñţ. Åšk ţhé åĝéñçý. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>They can be built again from the files held, without a network.</source>
   <translation>[Ţhéý çåñ bé bûîļţ åĝåîñ fŕöm ţhé fîļéš héļd, wîţhöûţ å ñéţwöŕk. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>They may be the same company, and are not counted with it.</source>
   <translation>[Ţhéý måý bé ţhé šåmé çömpåñý, åñd åŕé ñöţ çöûñţéd wîţh îţ. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>They name columns of yours: {columns}.</source>
   <translation>[Ţhéý ñåmé çöļûmñš öf ýöûŕš: {columns}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>They then stand here side by side: what they are, and what inspectors found, each framework in its own block.</source>
   <translation>[Ţhéý ţhéñ šţåñd héŕé šîdé bý šîdé: whåţ ţhéý åŕé, åñd whåţ îñšpéçţöŕš föûñd, éåçh fŕåméwöŕk îñ îţš öwñ bļöçk. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>This copy was not told where newer versions are published. Ask where you got it. You have version {version}.</source>
   <translation>[Ţhîš çöpý wåš ñöţ ţöļd whéŕé ñéwéŕ véŕšîöñš åŕé pûbļîšhéd. Åšk whéŕé ýöû ĝöţ îţ. Ýöû håvé véŕšîöñ {version}. lörém îpšûm dölör šîţ åméţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>This could not be written in {folder}: it holds until you close the program.</source>
   <translation>[Ţhîš çöûļd ñöţ bé wŕîţţéñ îñ {folder}: îţ höļdš ûñţîļ ýöû çļöšé ţhé pŕöĝŕåm. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>This inspection’s published data has no separate safeguarding result.</source>
   <translation>[Ţhîš îñšpéçţîöñ’š pûbļîšhéd dåţå håš ñö šépåŕåţé šåféĝûåŕdîñĝ ŕéšûļţ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>This page has nothing to take away now.</source>
   <translation>[Ţhîš påĝé håš ñöţhîñĝ ţö ţåké åwåý ñöw. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>This program</source>
   <translation>[Ţhîš pŕöĝŕåm löré]</translation>
  </message>
  <message>
   <source>This program is not Ofsted’s. It shows what Ofsted and others publish, and says where each fact is from.</source>
   <translation>[Ţhîš pŕöĝŕåm îš ñöţ Öfšţéd’š. Îţ šhöwš whåţ Öfšţéd åñd öţhéŕš pûbļîšh, åñd šåýš whéŕé éåçh fåçţ îš fŕöm. lörém îpšûm dölör šîţ åméţ lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>This project was saved by a newer version of the program.</source>
   <translation>[Ţhîš pŕöjéçţ wåš šåvéd bý å ñéwéŕ véŕšîöñ öf ţhé pŕöĝŕåm. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>This release does not publish outcomes for out-of-school clubs.</source>
   <translation>[Ţhîš ŕéļéåšé döéš ñöţ pûbļîšh öûţçöméš föŕ öûţ-öf-šçhööļ çļûbš. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>This report has no part about it.</source>
   <translation>[Ţhîš ŕépöŕţ håš ñö påŕţ åböûţ îţ. lörém îpšûm]</translation>
  </message>
  <message>
   <source>This report names nothing that must or should improve.</source>
   <translation>[Ţhîš ŕépöŕţ ñåméš ñöţhîñĝ ţhåţ mûšţ öŕ šhöûļd împŕövé. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>This report says nothing of it in so many words.</source>
   <translation>[Ţhîš ŕépöŕţ šåýš ñöţhîñĝ öf îţ îñ šö måñý wöŕdš. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>This report was read anew</source>
   <translation>[Ţhîš ŕépöŕţ wåš ŕéåd åñéw lörém îpš]</translation>
  </message>
  <message>
   <source>This search takes long, so it was stopped after a few seconds: these are the newest found by then. Add a word or a filter to search all.</source>
   <translation>[Ţhîš šéåŕçh ţåkéš ļöñĝ, šö îţ wåš šţöppéd åfţéŕ å féw šéçöñdš: ţhéšé åŕé ţhé ñéwéšţ föûñd bý ţhéñ. Ådd å wöŕd öŕ å fîļţéŕ ţö šéåŕçh åļļ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>This setting is invented: Ofsted has no page for it. With the published register this opens it.</source>
   <translation>[Ţhîš šéţţîñĝ îš îñvéñţéd: Öfšţéd håš ñö påĝé föŕ îţ. Wîţh ţhé pûbļîšhéd ŕéĝîšţéŕ ţhîš öpéñš îţ. lörém îpšûm dölör šîţ åméţ lörém îpšû]</translation>
  </message>
  <message>
   <source>This takes a moment.</source>
   <translation>[Ţhîš ţåkéš å möméñţ. lörém î]</translation>
  </message>
  <message>
   <source>Those on my lists</source>
   <translation>[Ţhöšé öñ mý ļîšţš lörém]</translation>
  </message>
  <message>
   <source>Through an agency</source>
   <translation>[Ţhŕöûĝh åñ åĝéñçý lörém]</translation>
  </message>
  <message>
   <source>Tick all</source>
   <translation>[Ţîçk åļļ lö]</translation>
  </message>
  <message>
   <source>Tick at least one column.</source>
   <translation>[Ţîçk åţ ļéåšţ öñé çöļûmñ. lörém îpš]</translation>
  </message>
  <message>
   <source>Tick none</source>
   <translation>[Ţîçk ñöñé lör]</translation>
  </message>
  <message>
   <source>Tick one more setting in Find</source>
   <translation>[Ţîçk öñé möŕé šéţţîñĝ îñ Fîñd lörém îpšûm]</translation>
  </message>
  <message>
   <source>Tick one or several. With none ticked, it is all of England. The choice is remembered on this computer.</source>
   <translation>[Ţîçk öñé öŕ šévéŕåļ. Wîţh ñöñé ţîçkéd, îţ îš åļļ öf Éñĝļåñd. Ţhé çhöîçé îš ŕémémbéŕéd öñ ţhîš çömpûţéŕ. lörém îpšûm dölör šîţ åméţ lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Tick the setting to be compared, or untick it</source>
   <translation>[Ţîçk ţhé šéţţîñĝ ţö bé çömpåŕéd, öŕ ûñţîçk îţ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Tick two to six settings in Find</source>
   <translation>[Ţîçk ţwö ţö šîx šéţţîñĝš îñ Fîñd lörém îpšûm]</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>[Ţîméļîñé lö]</translation>
  </message>
  <message>
   <source>Timeline from {day} to {day2}: {inspections} inspections among {count} things known. The arrow keys go through them; the list below says the same.</source>
   <comment>one</comment>
   <translation>[Ţîméļîñé fŕöm {day} ţö {day2}: {inspections} îñšpéçţîöñ åmöñĝ {count} ţhîñĝš kñöwñ. Ţhé åŕŕöw kéýš ĝö ţhŕöûĝh ţhém; ţhé ļîšţ béļöw šåýš ţhé šåmé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Timeline from {day} to {day2}: {inspections} inspections among {count} things known. The arrow keys go through them; the list below says the same.</source>
   <comment>other</comment>
   <translation>[Ţîméļîñé fŕöm {day} ţö {day2}: {inspections} îñšpéçţîöñš åmöñĝ {count} ţhîñĝš kñöwñ. Ţhé åŕŕöw kéýš ĝö ţhŕöûĝh ţhém; ţhé ļîšţ béļöw šåýš ţhé šåmé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Timeline of a setting</source>
   <translation>[Ţîméļîñé öf å šéţţîñĝ lörém î]</translation>
  </message>
  <message>
   <source>Timeline: nothing dated is known.</source>
   <translation>[Ţîméļîñé: ñöţhîñĝ dåţéd îš kñöwñ. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>[Ţîţļé l]</translation>
  </message>
  <message>
   <source>To</source>
   <translation>[Ţö]</translation>
  </message>
  <message>
   <source>To 9 November 2025</source>
   <translation>[Ţö 9 Ñövémbéŕ 2025 lörém]</translation>
  </message>
  <message>
   <source>To 9 November 2025: four grades</source>
   <translation>[Ţö 9 Ñövémbéŕ 2025: föûŕ ĝŕådéš lörém îpšûm]</translation>
  </message>
  <message>
   <source>To Nov 2025</source>
   <translation>[Ţö Ñöv 2025 lör]</translation>
  </message>
  <message>
   <source>To get more, choose an authority or one of your lists.</source>
   <translation>[Ţö ĝéţ möŕé, çhööšé åñ åûţhöŕîţý öŕ öñé öf ýöûŕ ļîšţš. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>To the release as at</source>
   <translation>[Ţö ţhé ŕéļéåšé åš åţ lörém î]</translation>
  </message>
  <message>
   <source>To the search box</source>
   <translation>[Ţö ţhé šéåŕçh böx lörém]</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>[Ţöĝéţhéŕ lö]</translation>
  </message>
  <message>
   <source>Told on {day}.</source>
   <translation>[Ţöļd öñ {day}. lör]</translation>
  </message>
  <message>
   <source>Took back the decision about {settings}</source>
   <translation>[Ţöök båçk ţhé déçîšîöñ åböûţ {settings} lörém îpšûm]</translation>
  </message>
  <message>
   <source>Took the tag {tag} off {settings}</source>
   <translation>[Ţöök ţhé ţåĝ {tag} öff {settings} lörém]</translation>
  </message>
  <message>
   <source>Took {settings} off the watch list</source>
   <translation>[Ţöök {settings} öff ţhé wåţçh ļîšţ lörém îpš]</translation>
  </message>
  <message>
   <source>Took {settings} off {name}</source>
   <translation>[Ţöök {settings} öff {name} lör]</translation>
  </message>
  <message>
   <source>Town</source>
   <translation>[Ţöwñ l]</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>[Ţŕý åĝåîñ lör]</translation>
  </message>
  <message>
   <source>Try again in {after} or later.</source>
   <translation>[Ţŕý åĝåîñ îñ {after} öŕ ļåţéŕ. lörém îp]</translation>
  </message>
  <message>
   <source>Try again later, or import a file downloaded by hand.</source>
   <translation>[Ţŕý åĝåîñ ļåţéŕ, öŕ împöŕţ å fîļé döwñļöådéd bý håñd. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>[Ţŕý åĝåîñ ļåţéŕ. lörém]</translation>
  </message>
  <message>
   <source>Try again later; if it stays so, import a file downloaded by hand.</source>
   <translation>[Ţŕý åĝåîñ ļåţéŕ; îf îţ šţåýš šö, împöŕţ å fîļé döwñļöådéd bý håñd. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>Try again later; what arrived is kept and the download goes on from there.</source>
   <translation>[Ţŕý åĝåîñ ļåţéŕ; whåţ åŕŕîvéd îš képţ åñd ţhé döwñļöåd ĝöéš öñ fŕöm ţhéŕé. lörém îpšûm dölör šîţ åméţ lö]</translation>
  </message>
  <message>
   <source>Try again; what arrived is kept and the download goes on from there.</source>
   <translation>[Ţŕý åĝåîñ; whåţ åŕŕîvéd îš képţ åñd ţhé döwñļöåd ĝöéš öñ fŕöm ţhéŕé. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Try again; what was there before is whole.</source>
   <translation>[Ţŕý åĝåîñ; whåţ wåš ţhéŕé béföŕé îš whöļé. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Try fewer words, or the beginning of a word with a star, such as allerg*.</source>
   <translation>[Ţŕý féwéŕ wöŕdš, öŕ ţhé béĝîññîñĝ öf å wöŕd wîţh å šţåŕ, šûçh åš åļļéŕĝ*. lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>Try fewer words, the beginning of a word with a star (allerg*), or take a filter away.</source>
   <translation>[Ţŕý féwéŕ wöŕdš, ţhé béĝîññîñĝ öf å wöŕd wîţh å šţåŕ (åļļéŕĝ*), öŕ ţåké å fîļţéŕ åwåý. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>Two rows differ</source>
   <translation>[Ţwö ŕöwš dîfféŕ lörém]</translation>
  </message>
  <message>
   <source>Two scales: this is not a rise or a fall.</source>
   <translation>[Ţwö šçåļéš: ţhîš îš ñöţ å ŕîšé öŕ å fåļļ. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Two-year-old offer: Requires improvement</source>
   <translation>[Ţwö-ýéåŕ-öļd öfféŕ: Ŕéqûîŕéš împŕövéméñţ lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Two-year-old offer: leadership and governance, needs attention</source>
   <translation>[Ţwö-ýéåŕ-öļd öfféŕ: ļéådéŕšhîp åñd ĝövéŕñåñçé, ñéédš åţţéñţîöñ lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>[Ţýpé l]</translation>
  </message>
  <message>
   <source>Type a name, a town, a postcode or a URN.</source>
   <translation>[Ţýpé å ñåmé, å ţöwñ, å pöšţçödé öŕ å ÛŔÑ. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Type a value first.</source>
   <translation>[Ţýpé å våļûé fîŕšţ. lörém î]</translation>
  </message>
  <message>
   <source>Type a word, and every sentence of the reports held that has it stands here. For example:</source>
   <translation>[Ţýpé å wöŕd, åñd évéŕý šéñţéñçé öf ţhé ŕépöŕţš héļd ţhåţ håš îţ šţåñdš héŕé. Föŕ éxåmpļé: lörém îpšûm dölör šîţ åméţ lörém îp]</translation>
  </message>
  <message>
   <source>Type changed</source>
   <translation>[Ţýpé çhåñĝéd löré]</translation>
  </message>
  <message>
   <source>URN of the setting</source>
   <translation>[ÛŔÑ öf ţhé šéţţîñĝ lörém]</translation>
  </message>
  <message>
   <source>URN {before}</source>
   <translation>[ÛŔÑ {before} l]</translation>
  </message>
  <message>
   <source>URN {second}</source>
   <translation>[ÛŔÑ {second} l]</translation>
  </message>
  <message>
   <source>URN {urn}</source>
   <translation>[ÛŔÑ {urn} l]</translation>
  </message>
  <message>
   <source>URN {urn}, not in the register held</source>
   <translation>[ÛŔÑ {urn}, ñöţ îñ ţhé ŕéĝîšţéŕ héļd lörém îpšûm]</translation>
  </message>
  <message>
   <source>URNs compared with the release before. The publisher's joiners and leavers count changes of type and register and re-activations among them; here each is a line of its own.</source>
   <translation>[ÛŔÑš çömpåŕéd wîţh ţhé ŕéļéåšé béföŕé. Ţhé pûbļîšhéŕ'š jöîñéŕš åñd ļéåvéŕš çöûñţ çhåñĝéš öf ţýpé åñd ŕéĝîšţéŕ åñd ŕé-åçţîvåţîöñš åmöñĝ ţhém; héŕé éåçh îš å ļîñé öf îţš öwñ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Under a year ago</source>
   <translation>[Ûñdéŕ å ýéåŕ åĝö lörém]</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>[Ûñdö l]</translation>
  </message>
  <message>
   <source>Undo: {undo}</source>
   <translation>[Ûñdö: {undo} l]</translation>
  </message>
  <message>
   <source>Undone: {words}</source>
   <translation>[Ûñdöñé: {words} lö]</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>[Ûñkñöwñ lö]</translation>
  </message>
  <message>
   <source>Untick all</source>
   <translation>[Ûñţîçk åļļ lör]</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>[Ûñţîļ l]</translation>
  </message>
  <message>
   <source>Up to {high:,} places</source>
   <translation>[Ûp ţö {high:,} pļåçéš löré]</translation>
  </message>
  <message>
   <source>Up to {told}</source>
   <translation>[Ûp ţö {told} l]</translation>
  </message>
  <message>
   <source>Up to {told} {unit}</source>
   <translation>[Ûp ţö {told} {unit} lö]</translation>
  </message>
  <message>
   <source>Update the program, or ask for it as a list.</source>
   <translation>[Ûpdåţé ţhé pŕöĝŕåm, öŕ åšk föŕ îţ åš å ļîšţ. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Update the program.</source>
   <translation>[Ûpdåţé ţhé pŕöĝŕåm. lörém î]</translation>
  </message>
  <message>
   <source>Urgent improvement</source>
   <translation>[Ûŕĝéñţ împŕövéméñţ lörém]</translation>
  </message>
  <message>
   <source>Use a mirror</source>
   <translation>[Ûšé å mîŕŕöŕ löré]</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>[Ûšé îţ l]</translation>
  </message>
  <message>
   <source>Use none</source>
   <translation>[Ûšé ñöñé lö]</translation>
  </message>
  <message>
   <source>Use the program’s own questions</source>
   <translation>[Ûšé ţhé pŕöĝŕåm’š öwñ qûéšţîöñš lörém îpšûm]</translation>
  </message>
  <message>
   <source>Use these</source>
   <translation>[Ûšé ţhéšé lör]</translation>
  </message>
  <message>
   <source>Use this place</source>
   <translation>[Ûšé ţhîš pļåçé lörém]</translation>
  </message>
  <message>
   <source>Vacancies</source>
   <translation>[Våçåñçîéš lör]</translation>
  </message>
  <message>
   <source>Vacancies, take-up, fees, a rating: a sheet of yours, joined by URN or by name and postcode. It stays on this computer and is sent nowhere.</source>
   <translation>[Våçåñçîéš, ţåké-ûp, fééš, å ŕåţîñĝ: å šhééţ öf ýöûŕš, jöîñéd bý ÛŔÑ öŕ bý ñåmé åñd pöšţçödé. Îţ šţåýš öñ ţhîš çömpûţéŕ åñd îš šéñţ ñöwhéŕé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>[Véŕšîöñ {version} lö]</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>[Véŕšîöñš lö]</translation>
  </message>
  <message>
   <source>View {name}. {view}</source>
   <translation>[Vîéw {name}. {view} lö]</translation>
  </message>
  <message>
   <source>View: {}</source>
   <translation>[Vîéw: {} l]</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>[Vîéwš l]</translation>
  </message>
  <message>
   <source>Views of yours that show something else</source>
   <translation>[Vîéwš öf ýöûŕš ţhåţ šhöw šöméţhîñĝ éļšé lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>[Vîšîţ l]</translation>
  </message>
  <message>
   <source>Visit checklist</source>
   <translation>[Vîšîţ çhéçkļîšţ lörém]</translation>
  </message>
  <message>
   <source>Visit pack</source>
   <translation>[Vîšîţ påçk lör]</translation>
  </message>
  <message>
   <source>Visit with no children</source>
   <translation>[Vîšîţ wîţh ñö çhîļdŕéñ lörém îp]</translation>
  </message>
  <message>
   <source>Visit, no children</source>
   <translation>[Vîšîţ, ñö çhîļdŕéñ lörém]</translation>
  </message>
  <message>
   <source>Visit, no children attending</source>
   <translation>[Vîšîţ, ñö çhîļdŕéñ åţţéñdîñĝ lörém îpšû]</translation>
  </message>
  <message>
   <source>Visited {day}, {age_in_words}</source>
   <translation>[Vîšîţéd {day}, {age_in_words} lör]</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>[Vîšîţš l]</translation>
  </message>
  <message>
   <source>Visits that found no children attending</source>
   <translation>[Vîšîţš ţhåţ föûñd ñö çhîļdŕéñ åţţéñdîñĝ lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Visits with no children attending</source>
   <translation>[Vîšîţš wîţh ñö çhîļdŕéñ åţţéñdîñĝ lörém îpšûm]</translation>
  </message>
  <message>
   <source>Visits without children, out-of-school care, and the Childcare Register. Ofsted checks about one in ten settings of the Childcare Register each year, so no inspection is usual there.</source>
   <translation>[Vîšîţš wîţhöûţ çhîļdŕéñ, öûţ-öf-šçhööļ çåŕé, åñd ţhé Çhîļdçåŕé Ŕéĝîšţéŕ. Öfšţéd çhéçkš åböûţ öñé îñ ţéñ šéţţîñĝš öf ţhé Çhîļdçåŕé Ŕéĝîšţéŕ éåçh ýéåŕ, šö ñö îñšpéçţîöñ îš ûšûåļ ţhéŕé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Voluntary Childcare Register requirements</source>
   <translation>[Vöļûñţåŕý Çhîļdçåŕé Ŕéĝîšţéŕ ŕéqûîŕéméñţš lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Voluntary part only</source>
   <translation>[Vöļûñţåŕý påŕţ öñļý lörém î]</translation>
  </message>
  <message>
   <source>Voluntary register only</source>
   <translation>[Vöļûñţåŕý ŕéĝîšţéŕ öñļý lörém îp]</translation>
  </message>
  <message>
   <source>Voluntary register only: chose to register, for example a nanny or an activity club. Sampled checks only.</source>
   <translation>[Vöļûñţåŕý ŕéĝîšţéŕ öñļý: çhöšé ţö ŕéĝîšţéŕ, föŕ éxåmpļé å ñåññý öŕ åñ åçţîvîţý çļûb. Šåmpļéd çhéçkš öñļý. lörém îpšûm dölör šîţ åméţ lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Voluntary register only: not graded</source>
   <translation>[Vöļûñţåŕý ŕéĝîšţéŕ öñļý: ñöţ ĝŕådéd lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Wait an hour before trying again.</source>
   <translation>[Wåîţ åñ höûŕ béföŕé ţŕýîñĝ åĝåîñ. lörém îpšûm]</translation>
  </message>
  <message>
   <source>Wait until it has finished, then try again.</source>
   <translation>[Wåîţ ûñţîļ îţ håš fîñîšhéd, ţhéñ ţŕý åĝåîñ. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>[Wåîţîñĝ föŕ îţš ţûŕñ lörém î]</translation>
  </message>
  <message>
   <source>Waiting for your yes</source>
   <translation>[Wåîţîñĝ föŕ ýöûŕ ýéš lörém î]</translation>
  </message>
  <message>
   <source>Waiting lists</source>
   <translation>[Wåîţîñĝ ļîšţš löré]</translation>
  </message>
  <message>
   <source>Waits for you to say which setting it is</source>
   <translation>[Wåîţš föŕ ýöû ţö šåý whîçh šéţţîñĝ îţ îš lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Ward</source>
   <translation>[Wåŕd l]</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>[Wåţçh l]</translation>
  </message>
  <message>
   <source>Watch list</source>
   <translation>[Wåţçh ļîšţ lör]</translation>
  </message>
  <message>
   <source>Watch: do adults talk with children, and are children at ease?</source>
   <translation>[Wåţçh: dö ådûļţš ţåļk wîţh çhîļdŕéñ, åñd åŕé çhîļdŕéñ åţ éåšé? lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>Watched</source>
   <translation>[Wåţçhéd lö]</translation>
  </message>
  <message>
   <source>Web page, to read or print</source>
   <translation>[Wéb påĝé, ţö ŕéåd öŕ pŕîñţ lörém îpš]</translation>
  </message>
  <message>
   <source>Web page, to read or print (.html)</source>
   <translation>[Wéb påĝé, ţö ŕéåd öŕ pŕîñţ (.hţmļ) lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Welcome to Childcare Atlas</source>
   <translation>[Wéļçömé ţö Çhîļdçåŕé Åţļåš lörém îpš]</translation>
  </message>
  <message>
   <source>Welfare and wellbeing</source>
   <translation>[Wéļfåŕé åñd wéļļbéîñĝ lörém î]</translation>
  </message>
  <message>
   <source>Went back to the program's questions</source>
   <translation>[Wéñţ båçk ţö ţhé pŕöĝŕåm'š qûéšţîöñš lörém îpšûm d]</translation>
  </message>
  <message>
   <source>What</source>
   <translation>[Whåţ l]</translation>
  </message>
  <message>
   <source>What I keep</source>
   <translation>[Whåţ Î kéép lör]</translation>
  </message>
  <message>
   <source>What a search here cannot find, or not on the map. Your council’s family information service knows of more.</source>
   <translation>[Whåţ å šéåŕçh héŕé çåññöţ fîñd, öŕ ñöţ öñ ţhé måp. Ýöûŕ çöûñçîļ’š fåmîļý îñföŕmåţîöñ šéŕvîçé kñöwš öf möŕé. lörém îpšûm dölör šîţ åméţ lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>What a setting must do</source>
   <translation>[Whåţ å šéţţîñĝ mûšţ dö lörém îp]</translation>
  </message>
  <message>
   <source>What a setting needs to do to improve, and actions it was told to take</source>
   <translation>[Whåţ å šéţţîñĝ ñéédš ţö dö ţö împŕövé, åñd åçţîöñš îţ wåš ţöļd ţö ţåké lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>What a setting should do</source>
   <translation>[Whåţ å šéţţîñĝ šhöûļd dö lörém îpš]</translation>
  </message>
  <message>
   <source>What became of each thing that the report says must or should improve?</source>
   <translation>[Whåţ béçåmé öf éåçh ţhîñĝ ţhåţ ţhé ŕépöŕţ šåýš mûšţ öŕ šhöûļd împŕövé? lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>[Whåţ béçåmé öf îţ lörém]</translation>
  </message>
  <message>
   <source>What can be done</source>
   <translation>[Whåţ çåñ bé döñé lörém]</translation>
  </message>
  <message>
   <source>What can be done with this folder</source>
   <translation>[Whåţ çåñ bé döñé wîţh ţhîš föļdéŕ lörém îpšûm]</translation>
  </message>
  <message>
   <source>What can be typed</source>
   <translation>[Whåţ çåñ bé ţýpéd lörém]</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>[Whåţ çhåñĝéd löré]</translation>
  </message>
  <message>
   <source>What changed between two releases of the register</source>
   <translation>[Whåţ çhåñĝéd béţwééñ ţwö ŕéļéåšéš öf ţhé ŕéĝîšţéŕ lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>What changed since</source>
   <translation>[Whåţ çhåñĝéd šîñçé lörém]</translation>
  </message>
  <message>
   <source>What changed since {day}</source>
   <translation>[Whåţ çhåñĝéd šîñçé {day} lörém î]</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>[Whåţ dö ýöû wåñţ ţö dö? lörém îp]</translation>
  </message>
  <message>
   <source>What do you want to do? Type, then choose with Up and Down.</source>
   <translation>[Whåţ dö ýöû wåñţ ţö dö? Ţýpé, ţhéñ çhööšé wîţh Ûp åñd Döwñ. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>What had been taken in before stays. A download goes on where it stopped.</source>
   <translation>[Whåţ håd bééñ ţåkéñ îñ béföŕé šţåýš. Å döwñļöåd ĝöéš öñ whéŕé îţ šţöppéd. lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>What has changed since the report, and what became of each of its actions?</source>
   <translation>[Whåţ håš çhåñĝéd šîñçé ţhé ŕépöŕţ, åñd whåţ béçåmé öf éåçh öf îţš åçţîöñš? lörém îpšûm dölör šîţ åméţ lö]</translation>
  </message>
  <message>
   <source>What has happened since</source>
   <translation>[Whåţ håš håppéñéd šîñçé lörém îp]</translation>
  </message>
  <message>
   <source>What is being done</source>
   <translation>[Whåţ îš béîñĝ döñé lörém]</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>[Whåţ îš çöûñţéd lörém]</translation>
  </message>
  <message>
   <source>What is held has been checked.</source>
   <translation>[Whåţ îš héļd håš bééñ çhéçkéd. lörém îpšûm]</translation>
  </message>
  <message>
   <source>What is held here can serve a team: from a share, a USB stick or any web server.</source>
   <translation>[Whåţ îš héļd héŕé çåñ šéŕvé å ţéåm: fŕöm å šhåŕé, å ÛŠB šţîçk öŕ åñý wéb šéŕvéŕ. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>What is in it</source>
   <translation>[Whåţ îš îñ îţ löré]</translation>
  </message>
  <message>
   <source>What is in the project</source>
   <translation>[Whåţ îš îñ ţhé pŕöjéçţ lörém îp]</translation>
  </message>
  <message>
   <source>What is known</source>
   <translation>[Whåţ îš kñöwñ löré]</translation>
  </message>
  <message>
   <source>What is not published for each setting</source>
   <translation>[Whåţ îš ñöţ pûbļîšhéd föŕ éåçh šéţţîñĝ lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>What is said of safeguarding in a part of its own</source>
   <translation>[Whåţ îš šåîd öf šåféĝûåŕdîñĝ îñ å påŕţ öf îţš öwñ lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>What is said of single rows</source>
   <translation>[Whåţ îš šåîd öf šîñĝļé ŕöwš lörém îpšû]</translation>
  </message>
  <message>
   <source>What is the full cost, and how do funded hours work here?</source>
   <translation>[Whåţ îš ţhé fûļļ çöšţ, åñd höw dö fûñdéd höûŕš wöŕk héŕé? lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>What is {name}?</source>
   <translation>[Whåţ îš {name}? lör]</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>[Whåţ îţ îš föŕ lörém]</translation>
  </message>
  <message>
   <source>What it is like for a child</source>
   <translation>[Whåţ îţ îš ļîké föŕ å çhîļd lörém îpšû]</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>[Whåţ îţ méåñš löré]</translation>
  </message>
  <message>
   <source>What it says</source>
   <translation>[Whåţ îţ šåýš löré]</translation>
  </message>
  <message>
   <source>What leaves with it</source>
   <translation>[Whåţ ļéåvéš wîţh îţ lörém î]</translation>
  </message>
  <message>
   <source>What must improve</source>
   <translation>[Whåţ mûšţ împŕövé lörém]</translation>
  </message>
  <message>
   <source>What must improve, counted</source>
   <translation>[Whåţ mûšţ împŕövé, çöûñţéd lörém îpš]</translation>
  </message>
  <message>
   <source>What stands there</source>
   <translation>[Whåţ šţåñdš ţhéŕé lörém]</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>[Whåţ ţhé måp šhöwš lörém]</translation>
  </message>
  <message>
   <source>What the percentage is of.</source>
   <translation>[Whåţ ţhé péŕçéñţåĝé îš öf. lörém îpš]</translation>
  </message>
  <message>
   <source>What the register cannot know</source>
   <translation>[Whåţ ţhé ŕéĝîšţéŕ çåññöţ kñöw lörém îpšûm]</translation>
  </message>
  <message>
   <source>What the release tells of each provider</source>
   <translation>[Whåţ ţhé ŕéļéåšé ţéļļš öf éåçh pŕövîdéŕ lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>What the report says must improve</source>
   <translation>[Whåţ ţhé ŕépöŕţ šåýš mûšţ împŕövé lörém îpšûm]</translation>
  </message>
  <message>
   <source>What the two releases say differently, field by field</source>
   <translation>[Whåţ ţhé ţwö ŕéļéåšéš šåý dîfféŕéñţļý, fîéļd bý fîéļd lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>What the words of the register and of the inspections mean, as the window says it where they stand.
The senses follow the publisher's own guidance. [What the grades mean](grades.md) has them by framework.</source>
   <translation>[Whåţ ţhé wöŕdš öf ţhé ŕéĝîšţéŕ åñd öf ţhé îñšpéçţîöñš méåñ, åš ţhé wîñdöw šåýš îţ whéŕé ţhéý šţåñd.
Ţhé šéñšéš föļļöw ţhé pûbļîšhéŕ'š öwñ ĝûîdåñçé. [Whåţ ţhé ĝŕådéš méåñ](ĝŕådéš.md) håš ţhém bý fŕåméwöŕk. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>What these words mean</source>
   <translation>[Whåţ ţhéšé wöŕdš méåñ lörém î]</translation>
  </message>
  <message>
   <source>What to do first</source>
   <translation>[Whåţ ţö dö fîŕšţ lörém]</translation>
  </message>
  <message>
   <source>What to tell it</source>
   <translation>[Whåţ ţö ţéļļ îţ lörém]</translation>
  </message>
  <message>
   <source>What was done since that copy was made is lost; the damaged file does not say what that was.</source>
   <translation>[Whåţ wåš döñé šîñçé ţhåţ çöpý wåš mådé îš ļöšţ; ţhé dåmåĝéd fîļé döéš ñöţ šåý whåţ ţhåţ wåš. lörém îpšûm dölör šîţ åméţ lörém îpš]</translation>
  </message>
  <message>
   <source>What was found last; where there is none, why.</source>
   <translation>[Whåţ wåš föûñd ļåšţ; whéŕé ţhéŕé îš ñöñé, whý. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>What was said of single rows</source>
   <translation>[Whåţ wåš šåîd öf šîñĝļé ŕöwš lörém îpšû]</translation>
  </message>
  <message>
   <source>What was said of {count:,} rows</source>
   <comment>one</comment>
   <translation>[Whåţ wåš šåîd öf {count:,} ŕöw lörém î]</translation>
  </message>
  <message>
   <source>What was said of {count:,} rows</source>
   <comment>other</comment>
   <translation>[Whåţ wåš šåîd öf {count:,} ŕöwš lörém îp]</translation>
  </message>
  <message>
   <source>What would be found</source>
   <translation>[Whåţ wöûļd bé föûñd lörém î]</translation>
  </message>
  <message>
   <source>What you did, for you or a colleague. It stays on this computer.</source>
   <translation>[Whåţ ýöû dîd, föŕ ýöû öŕ å çöļļéåĝûé. Îţ šţåýš öñ ţhîš çömpûţéŕ. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>What you exported or saved in other folders stays. The program closes, and begins afresh the next time.</source>
   <translation>[Whåţ ýöû éxpöŕţéd öŕ šåvéd îñ öţhéŕ föļdéŕš šţåýš. Ţhé pŕöĝŕåm çļöšéš, åñd béĝîñš åfŕéšh ţhé ñéxţ ţîmé. lörém îpšûm dölör šîţ åméţ lörém îpšûm d]</translation>
  </message>
  <message>
   <source>What you keep of the setting</source>
   <translation>[Whåţ ýöû kéép öf ţhé šéţţîñĝ lörém îpšû]</translation>
  </message>
  <message>
   <source>What you put on a list, tag, decide or write a note about stands here.</source>
   <translation>[Whåţ ýöû pûţ öñ å ļîšţ, ţåĝ, déçîdé öŕ wŕîţé å ñöţé åböûţ šţåñdš héŕé. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>What you saw and heard, and what to ask. It stays on this computer.</source>
   <translation>[Whåţ ýöû šåw åñd héåŕd, åñd whåţ ţö åšk. Îţ šţåýš öñ ţhîš çömpûţéŕ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>What you think of a setting stands here</source>
   <translation>[Whåţ ýöû ţhîñk öf å šéţţîñĝ šţåñdš héŕé lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>What you write stays in this program’s settings on this computer and is never sent anywhere.</source>
   <translation>[Whåţ ýöû wŕîţé šţåýš îñ ţhîš pŕöĝŕåm’š šéţţîñĝš öñ ţhîš çömpûţéŕ åñd îš ñévéŕ šéñţ åñýwhéŕé. lörém îpšûm dölör šîţ åméţ lörém îpš]</translation>
  </message>
  <message>
   <source>What’s new</source>
   <translation>[Whåţ’š ñéw lör]</translation>
  </message>
  <message>
   <source>What’s new: {areas}.</source>
   <translation>[Whåţ’š ñéw: {areas}. löré]</translation>
  </message>
  <message>
   <source>What’s new: {area}</source>
   <translation>[Whåţ’š ñéw: {area} löré]</translation>
  </message>
  <message>
   <source>When</source>
   <translation>[Whéñ l]</translation>
  </message>
  <message>
   <source>When data have come</source>
   <translation>[Whéñ dåţå håvé çömé lörém î]</translation>
  </message>
  <message>
   <source>Where Ofsted does not hold the number, the average for the type.</source>
   <translation>[Whéŕé Öfšţéd döéš ñöţ höļd ţhé ñûmbéŕ, ţhé åvéŕåĝé föŕ ţhé ţýpé. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>Where do children sleep, and who checks on them?</source>
   <translation>[Whéŕé dö çhîļdŕéñ šļéép, åñd whö çhéçkš öñ ţhém? lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Where do you live?</source>
   <translation>[Whéŕé dö ýöû ļîvé? lörém]</translation>
  </message>
  <message>
   <source>Where do you work, or pass on the way?</source>
   <translation>[Whéŕé dö ýöû wöŕk, öŕ påšš öñ ţhé wåý? lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Where from?</source>
   <translation>[Whéŕé fŕöm? lör]</translation>
  </message>
  <message>
   <source>Where settings are</source>
   <translation>[Whéŕé šéţţîñĝš åŕé lörém]</translation>
  </message>
  <message>
   <source>Where these facts stand</source>
   <translation>[Whéŕé ţhéšé fåçţš šţåñd lörém îp]</translation>
  </message>
  <message>
   <source>Where this stands</source>
   <translation>[Whéŕé ţhîš šţåñdš lörém]</translation>
  </message>
  <message>
   <source>Where two rows say different things of one setting</source>
   <translation>[Whéŕé ţwö ŕöwš šåý dîfféŕéñţ ţhîñĝš öf öñé šéţţîñĝ lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Where you live and work, the days and hours you need, your child’s age, and any special need.</source>
   <translation>[Whéŕé ýöû ļîvé åñd wöŕk, ţhé dåýš åñd höûŕš ýöû ñééd, ýöûŕ çhîļd’š åĝé, åñd åñý špéçîåļ ñééd. lörém îpšûm dölör šîţ åméţ lörém îpš]</translation>
  </message>
  <message>
   <source>Whether Ofsted withholds name and address.</source>
   <translation>[Whéţhéŕ Öfšţéd wîţhhöļdš ñåmé åñd åddŕéšš. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Whether the inspection found that.</source>
   <translation>[Whéţhéŕ ţhé îñšpéçţîöñ föûñd ţhåţ. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Which authorities</source>
   <translation>[Whîçh åûţhöŕîţîéš lörém]</translation>
  </message>
  <message>
   <source>Which changes</source>
   <translation>[Whîçh çhåñĝéš löré]</translation>
  </message>
  <message>
   <source>Which council</source>
   <translation>[Whîçh çöûñçîļ löré]</translation>
  </message>
  <message>
   <source>Which of them</source>
   <translation>[Whîçh öf ţhém löré]</translation>
  </message>
  <message>
   <source>Which setting is it?</source>
   <translation>[Whîçh šéţţîñĝ îš îţ? lörém î]</translation>
  </message>
  <message>
   <source>Which view</source>
   <translation>[Whîçh vîéw lör]</translation>
  </message>
  <message>
   <source>While reading: {note}.</source>
   <translation>[Whîļé ŕéådîñĝ: {note}. lörém]</translation>
  </message>
  <message>
   <source>Who else is there</source>
   <translation>[Whö éļšé îš ţhéŕé lörém]</translation>
  </message>
  <message>
   <source>Who may collect a child, and what are the rules for phones and cameras?</source>
   <translation>[Whö måý çöļļéçţ å çhîļd, åñd whåţ åŕé ţhé ŕûļéš föŕ phöñéš åñd çåméŕåš? lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Who runs it</source>
   <translation>[Whö ŕûñš îţ lör]</translation>
  </message>
  <message>
   <source>Who would be the key person, and who covers for them?</source>
   <translation>[Whö wöûļd bé ţhé kéý péŕšöñ, åñd whö çövéŕš föŕ ţhém? lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>Whose reports</source>
   <translation>[Whöšé ŕépöŕţš löré]</translation>
  </message>
  <message>
   <source>Whose settings</source>
   <translation>[Whöšé šéţţîñĝš lörém]</translation>
  </message>
  <message>
   <source>Whose the data are</source>
   <translation>[Whöšé ţhé dåţå åŕé lörém]</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>[Whý]</translation>
  </message>
  <message>
   <source>Why it stands there, and its source, are told here.</source>
   <translation>[Whý îţ šţåñdš ţhéŕé, åñd îţš šöûŕçé, åŕé ţöļd héŕé. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Why there is no outcome</source>
   <translation>[Whý ţhéŕé îš ñö öûţçömé lörém îp]</translation>
  </message>
  <message>
   <source>With a four-grade outcome</source>
   <translation>[Wîţh å föûŕ-ĝŕådé öûţçömé lörém îpš]</translation>
  </message>
  <message>
   <source>With a report card</source>
   <translation>[Wîţh å ŕépöŕţ çåŕd lörém]</translation>
  </message>
  <message>
   <source>With how many settings’ reports are held</source>
   <translation>[Wîţh höw måñý šéţţîñĝš’ ŕépöŕţš åŕé héļd lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>With such an outcome</source>
   <translation>[Wîţh šûçh åñ öûţçömé lörém î]</translation>
  </message>
  <message>
   <source>With this outcome now</source>
   <translation>[Wîţh ţhîš öûţçömé ñöw lörém î]</translation>
  </message>
  <message>
   <source>Withheld by Ofsted</source>
   <translation>[Wîţhhéļd bý Öfšţéd lörém]</translation>
  </message>
  <message>
   <source>Withheld in {authority}</source>
   <translation>[Wîţhhéļd îñ {authority} löré]</translation>
  </message>
  <message>
   <source>Withheld or not stated</source>
   <translation>[Wîţhhéļd öŕ ñöţ šţåţéd lörém îp]</translation>
  </message>
  <message>
   <source>Withheld persons are never grouped.</source>
   <translation>[Wîţhhéļd péŕšöñš åŕé ñévéŕ ĝŕöûpéd. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Within a part of the report</source>
   <translation>[Wîţhîñ å påŕţ öf ţhé ŕépöŕţ lörém îpšû]</translation>
  </message>
  <message>
   <source>Within six years of the last inspection</source>
   <translation>[Wîţhîñ šîx ýéåŕš öf ţhé ļåšţ îñšpéçţîöñ lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Within {number} months</source>
   <translation>[Wîţhîñ {number} möñţhš lörém]</translation>
  </message>
  <message>
   <source>Within {within_words}</source>
   <translation>[Wîţhîñ {within_words} lö]</translation>
  </message>
  <message>
   <source>Within {within_words} of {name}</source>
   <translation>[Wîţhîñ {within_words} öf {name} lör]</translation>
  </message>
  <message>
   <source>Without any filter</source>
   <translation>[Wîţhöûţ åñý fîļţéŕ lörém]</translation>
  </message>
  <message>
   <source>Without the words “{words}”</source>
   <translation>[Wîţhöûţ ţhé wöŕdš “{words}” lörém î]</translation>
  </message>
  <message>
   <source>Without “{words}”</source>
   <translation>[Wîţhöûţ “{words}” lör]</translation>
  </message>
  <message>
   <source>Words in the help</source>
   <translation>[Wöŕdš îñ ţhé héļp lörém]</translation>
  </message>
  <message>
   <source>Words in this report</source>
   <translation>[Wöŕdš îñ ţhîš ŕépöŕţ lörém î]</translation>
  </message>
  <message>
   <source>Words inside the reports held</source>
   <translation>[Wöŕdš îñšîdé ţhé ŕépöŕţš héļd lörém îpšûm]</translation>
  </message>
  <message>
   <source>Words, “a phrase”, begin*, NEAR(two words), -without. All stand in one part of a report.</source>
   <translation>[Wöŕdš, “å phŕåšé”, béĝîñ*, ÑÉÅŔ(ţwö wöŕdš), -wîţhöûţ. Åļļ šţåñd îñ öñé påŕţ öf å ŕépöŕţ. lörém îpšûm dölör šîţ åméţ lörém î]</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>[Wöŕk l]</translation>
  </message>
  <message>
   <source>Worked out from every byte of the file. Whoever has the same fingerprint has the very same file.</source>
   <translation>[Wöŕkéd öûţ fŕöm évéŕý býţé öf ţhé fîļé. Whöévéŕ håš ţhé šåmé fîñĝéŕpŕîñţ håš ţhé véŕý šåmé fîļé. lörém îpšûm dölör šîţ åméţ lörém îpšû]</translation>
  </message>
  <message>
   <source>Working out what changed:</source>
   <translation>[Wöŕkîñĝ öûţ whåţ çhåñĝéd: lörém îpš]</translation>
  </message>
  <message>
   <source>Working out what is new:</source>
   <translation>[Wöŕkîñĝ öûţ whåţ îš ñéw: lörém îpš]</translation>
  </message>
  <message>
   <source>Worse</source>
   <translation>[Wöŕšé l]</translation>
  </message>
  <message>
   <source>Worse than at the inspection before</source>
   <translation>[Wöŕšé ţhåñ åţ ţhé îñšpéçţîöñ béföŕé lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Write a day such as 1 September 2024 or 01/09/2024.</source>
   <translation>[Wŕîţé å dåý šûçh åš 1 Šépţémbéŕ 2024 öŕ 01/09/2024. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Write a mirror for others</source>
   <translation>[Wŕîţé å mîŕŕöŕ föŕ öţhéŕš lörém îpš]</translation>
  </message>
  <message>
   <source>Write it as 2026-06-30.</source>
   <translation>[Wŕîţé îţ åš 2026-06-30. lörém îp]</translation>
  </message>
  <message>
   <source>Write it as 30 June 2026 or 2026-06-30.</source>
   <translation>[Wŕîţé îţ åš 30 Jûñé 2026 öŕ 2026-06-30. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Write theirs below mine</source>
   <translation>[Wŕîţé ţhéîŕš béļöw mîñé lörém îp]</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>[Wŕîţîñĝ lö]</translation>
  </message>
  <message>
   <source>Writing a mirror</source>
   <translation>[Wŕîţîñĝ å mîŕŕöŕ lörém]</translation>
  </message>
  <message>
   <source>Writing {name} …</source>
   <translation>[Wŕîţîñĝ {name} … lör]</translation>
  </message>
  <message>
   <source>Written below yours.</source>
   <translation>[Wŕîţţéñ béļöw ýöûŕš. lörém î]</translation>
  </message>
  <message>
   <source>Written {day}</source>
   <translation>[Wŕîţţéñ {day} lö]</translation>
  </message>
  <message>
   <source>Wrote a note</source>
   <translation>[Wŕöţé å ñöţé löré]</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>[Ýéš]</translation>
  </message>
  <message>
   <source>Yes	Y</source>
   <translation>[Ýéš]	Y</translation>
  </message>
  <message>
   <source>You can go on using the program meanwhile, stop at any time, and go on another day.</source>
   <translation>[Ýöû çåñ ĝö öñ ûšîñĝ ţhé pŕöĝŕåm méåñwhîļé, šţöp åţ åñý ţîmé, åñd ĝö öñ åñöţhéŕ dåý. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>You can go on. If the same thing happens again, close the program and open it anew.</source>
   <translation>[Ýöû çåñ ĝö öñ. Îf ţhé šåmé ţhîñĝ håppéñš åĝåîñ, çļöšé ţhé pŕöĝŕåm åñd öpéñ îţ åñéw. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>You decide whether it is the same setting.</source>
   <translation>[Ýöû déçîdé whéţhéŕ îţ îš ţhé šåmé šéţţîñĝ. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>You decided: {dict}.</source>
   <translation>[Ýöû déçîdéd: {dict}. lörém]</translation>
  </message>
  <message>
   <source>You have a column {names} already: theirs is named after its sheet.</source>
   <translation>[Ýöû håvé å çöļûmñ {names} åļŕéådý: ţhéîŕš îš ñåméd åfţéŕ îţš šhééţ. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>You have a note of your own there: it stays, and this is left out.</source>
   <translation>[Ýöû håvé å ñöţé öf ýöûŕ öwñ ţhéŕé: îţ šţåýš, åñd ţhîš îš ļéfţ öûţ. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>You have no lists, saved searches, views or columns of your own yet.</source>
   <translation>[Ýöû håvé ñö ļîšţš, šåvéd šéåŕçhéš, vîéwš öŕ çöļûmñš öf ýöûŕ öwñ ýéţ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>You have the CSV, ODS or Excel file already, from a colleague or a download.</source>
   <translation>[Ýöû håvé ţhé ÇŠV, ÖDŠ öŕ Éxçéļ fîļé åļŕéådý, fŕöm å çöļļéåĝûé öŕ å döwñļöåd. lörém îpšûm dölör šîţ åméţ lö]</translation>
  </message>
  <message>
   <source>You have the one chosen above too</source>
   <translation>[Ýöû håvé ţhé öñé çhöšéñ åbövé ţöö lörém îpšûm]</translation>
  </message>
  <message>
   <source>You have the same search.</source>
   <translation>[Ýöû håvé ţhé šåmé šéåŕçh. lörém îpš]</translation>
  </message>
  <message>
   <source>You have the same view.</source>
   <translation>[Ýöû håvé ţhé šåmé vîéw. lörém îp]</translation>
  </message>
  <message>
   <source>You have written none.</source>
   <translation>[Ýöû håvé wŕîţţéñ ñöñé. lörém îp]</translation>
  </message>
  <message>
   <source>You last looked on {day}.</source>
   <translation>[Ýöû ļåšţ ļöökéd öñ {day}. lörém î]</translation>
  </message>
  <message>
   <source>You said on {decided}: {verdicts}. Press it again to leave it open.</source>
   <translation>[Ýöû šåîd öñ {decided}: {verdicts}. Pŕéšš îţ åĝåîñ ţö ļéåvé îţ öpéñ. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>You watch nothing yet</source>
   <translation>[Ýöû wåţçh ñöţhîñĝ ýéţ lörém î]</translation>
  </message>
  <message>
   <source>Your column</source>
   <translation>[Ýöûŕ çöļûmñ lör]</translation>
  </message>
  <message>
   <source>Your council keeps a copy on its network or a USB stick, or the web is closed to you.</source>
   <translation>[Ýöûŕ çöûñçîļ kéépš å çöpý öñ îţš ñéţwöŕk öŕ å ÛŠB šţîçk, öŕ ţhé wéb îš çļöšéd ţö ýöû. lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>[Ýöûŕ dåţå lör]</translation>
  </message>
  <message>
   <source>Your decision</source>
   <translation>[Ýöûŕ déçîšîöñ löré]</translation>
  </message>
  <message>
   <source>Your decision, tags, note and the questions for a visit stand here.</source>
   <translation>[Ýöûŕ déçîšîöñ, ţåĝš, ñöţé åñd ţhé qûéšţîöñš föŕ å vîšîţ šţåñd héŕé. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Your file</source>
   <translation>[Ýöûŕ fîļé lör]</translation>
  </message>
  <message>
   <source>Your list of that name gets {n:,} settings more.</source>
   <comment>one</comment>
   <translation>[Ýöûŕ ļîšţ öf ţhåţ ñåmé ĝéţš {n:,} šéţţîñĝ möŕé. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Your list of that name gets {n:,} settings more.</source>
   <comment>other</comment>
   <translation>[Ýöûŕ ļîšţ öf ţhåţ ñåmé ĝéţš {n:,} šéţţîñĝš möŕé. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>Your list of that name has them all.</source>
   <translation>[Ýöûŕ ļîšţ öf ţhåţ ñåmé håš ţhém åļļ. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Your lists</source>
   <translation>[Ýöûŕ ļîšţš lör]</translation>
  </message>
  <message>
   <source>Your lists and notes</source>
   <translation>[Ýöûŕ ļîšţš åñd ñöţéš lörém î]</translation>
  </message>
  <message>
   <source>Your lists and notes are backed up.</source>
   <translation>[Ýöûŕ ļîšţš åñd ñöţéš åŕé båçkéd ûp. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Your lists and notes are safe. Try again; if it comes back, the details help us to mend it.</source>
   <translation>[Ýöûŕ ļîšţš åñd ñöţéš åŕé šåfé. Ţŕý åĝåîñ; îf îţ çöméš båçk, ţhé déţåîļš héļp ûš ţö méñd îţ. lörém îpšûm dölör šîţ åméţ lörém îp]</translation>
  </message>
  <message>
   <source>Your lists and notes have been backed up.</source>
   <translation>[Ýöûŕ ļîšţš åñd ñöţéš håvé bééñ båçkéd ûp. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Your lists, notes and answers are one file on this computer. A copy is made once a day when something has changed, before a new version of the program changes the file, and before a copy is put back. The newest five daily copies are kept, and the newest five of the others.</source>
   <translation>[Ýöûŕ ļîšţš, ñöţéš åñd åñšwéŕš åŕé öñé fîļé öñ ţhîš çömpûţéŕ. Å çöpý îš mådé öñçé å dåý whéñ šöméţhîñĝ håš çhåñĝéd, béföŕé å ñéw véŕšîöñ öf ţhé pŕöĝŕåm çhåñĝéš ţhé fîļé, åñd béföŕé å çöpý îš pûţ båçk. Ţhé ñéwéšţ fîvé dåîļý çöpîéš åŕé képţ, åñd ţhé ñéwéšţ fîvé öf ţhé öţhéŕš. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>Your lists, notes, answers and searches, the copies of them, your settings, and the published data that were fetched. Nothing of it stands anywhere else, unless you saved a copy or exported it.</source>
   <translation>[Ýöûŕ ļîšţš, ñöţéš, åñšwéŕš åñd šéåŕçhéš, ţhé çöpîéš öf ţhém, ýöûŕ šéţţîñĝš, åñd ţhé pûbļîšhéd dåţå ţhåţ wéŕé féţçhéd. Ñöţhîñĝ öf îţ šţåñdš åñýwhéŕé éļšé, ûñļéšš ýöû šåvéd å çöpý öŕ éxpöŕţéd îţ. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>Your lists, notes, answers, saved searches and the copies of them will be gone, and so will your settings and the data that were fetched. This cannot be undone.</source>
   <translation>[Ýöûŕ ļîšţš, ñöţéš, åñšwéŕš, šåvéd šéåŕçhéš åñd ţhé çöpîéš öf ţhém wîļļ bé ĝöñé, åñd šö wîļļ ýöûŕ šéţţîñĝš åñd ţhé dåţå ţhåţ wéŕé féţçhéd. Ţhîš çåññöţ bé ûñdöñé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpš]</translation>
  </message>
  <message>
   <source>Your notes</source>
   <translation>[Ýöûŕ ñöţéš lör]</translation>
  </message>
  <message>
   <source>Your notes and lists in {where} cannot be read.</source>
   <translation>[Ýöûŕ ñöţéš åñd ļîšţš îñ {where} çåññöţ bé ŕéåd. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>Your notes and lists in {where} were written by a newer version of the program and are left untouched.</source>
   <translation>[Ýöûŕ ñöţéš åñd ļîšţš îñ {where} wéŕé wŕîţţéñ bý å ñéwéŕ véŕšîöñ öf ţhé pŕöĝŕåm åñd åŕé ļéfţ ûñţöûçhéd. lörém îpšûm dölör šîţ åméţ lörém îpšû]</translation>
  </message>
  <message>
   <source>Your notes, tags and decisions are not in it.</source>
   <translation>[Ýöûŕ ñöţéš, ţåĝš åñd déçîšîöñš åŕé ñöţ îñ îţ. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Your own column, from {file} as at {day}; not in the register.</source>
   <translation>[Ýöûŕ öwñ çöļûmñ, fŕöm {file} åš åţ {day}; ñöţ îñ ţhé ŕéĝîšţéŕ. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>Your own column, from {file}; not in the register.</source>
   <translation>[Ýöûŕ öwñ çöļûmñ, fŕöm {file}; ñöţ îñ ţhé ŕéĝîšţéŕ. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Your own columns</source>
   <translation>[Ýöûŕ öwñ çöļûmñš lörém]</translation>
  </message>
  <message>
   <source>Your own columns: how</source>
   <translation>[Ýöûŕ öwñ çöļûmñš: höw lörém î]</translation>
  </message>
  <message>
   <source>Your own columns: one of its values</source>
   <translation>[Ýöûŕ öwñ çöļûmñš: öñé öf îţš våļûéš lörém îpšûm d]</translation>
  </message>
  <message>
   <source>Your own columns: the value</source>
   <translation>[Ýöûŕ öwñ çöļûmñš: ţhé våļûé lörém îpšû]</translation>
  </message>
  <message>
   <source>Your own columns: which</source>
   <translation>[Ýöûŕ öwñ çöļûmñš: whîçh lörém îp]</translation>
  </message>
  <message>
   <source>Your own columns: {}</source>
   <translation>[Ýöûŕ öwñ çöļûmñš: {} lörém]</translation>
  </message>
  <message>
   <source>Your own figures</source>
   <translation>[Ýöûŕ öwñ fîĝûŕéš lörém]</translation>
  </message>
  <message>
   <source>Your own notes are missing here. {sentence}</source>
   <translation>[Ýöûŕ öwñ ñöţéš åŕé mîššîñĝ héŕé. {sentence} lörém îpšûm]</translation>
  </message>
  <message>
   <source>Your searches are not kept</source>
   <translation>[Ýöûŕ šéåŕçhéš åŕé ñöţ képţ lörém îpš]</translation>
  </message>
  <message>
   <source>Your sheet of that name says something else; this comes beside it.</source>
   <translation>[Ýöûŕ šhééţ öf ţhåţ ñåmé šåýš šöméţhîñĝ éļšé; ţhîš çöméš béšîdé îţ. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>Your sheet of that name says the same.</source>
   <translation>[Ýöûŕ šhééţ öf ţhåţ ñåmé šåýš ţhé šåmé. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>Your sheet {sheet} ({source}): every value of {columns} for {settings}, by URN.</source>
   <translation>[Ýöûŕ šhééţ {sheet} ({source}): évéŕý våļûé öf {columns} föŕ {settings}, bý ÛŔÑ. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>Yours of that name asks for something else; this comes beside it.</source>
   <translation>[Ýöûŕš öf ţhåţ ñåmé åškš föŕ šöméţhîñĝ éļšé; ţhîš çöméš béšîdé îţ. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>Yours of that name shows something else; this comes beside it.</source>
   <translation>[Ýöûŕš öf ţhåţ ñåmé šhöwš šöméţhîñĝ éļšé; ţhîš çöméš béšîdé îţ. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>Yours says that already.</source>
   <translation>[Ýöûŕš šåýš ţhåţ åļŕéådý. lörém îpš]</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>[Žööm îñ lö]</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>[Žööm öûţ lö]</translation>
  </message>
  <message>
   <source>a bar: a check, met or not met</source>
   <translation>[å båŕ: å çhéçk, méţ öŕ ñöţ méţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>a cell shows a text that the workbook does not have</source>
   <translation>[å çéļļ šhöwš å ţéxţ ţhåţ ţhé wöŕkböök döéš ñöţ håvé lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>a cell stands at an impossible place</source>
   <translation>[å çéļļ šţåñdš åţ åñ împöššîbļé pļåçé lörém îpšûm d]</translation>
  </message>
  <message>
   <source>a circle: an inspection on the four-grade scale</source>
   <translation>[å çîŕçļé: åñ îñšpéçţîöñ öñ ţhé föûŕ-ĝŕådé šçåļé lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>a column cannot be read</source>
   <translation>[å çöļûmñ çåññöţ bé ŕéåd lörém îp]</translation>
  </message>
  <message>
   <source>a column has a meaning that is not known</source>
   <translation>[å çöļûmñ håš å méåñîñĝ ţhåţ îš ñöţ kñöwñ lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>a column of dates holds something else</source>
   <translation>[å çöļûmñ öf dåţéš höļdš šöméţhîñĝ éļšé lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>a column of numbers holds something else</source>
   <translation>[å çöļûmñ öf ñûmbéŕš höļdš šöméţhîñĝ éļšé lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>a comparison cannot be read</source>
   <translation>[å çömpåŕîšöñ çåññöţ bé ŕéåd lörém îpšû]</translation>
  </message>
  <message>
   <source>a dotted line: no release held</source>
   <translation>[å döţţéd ļîñé: ñö ŕéļéåšé héļd lörém îpšûm]</translation>
  </message>
  <message>
   <source>a four-grade outcome</source>
   <translation>[å föûŕ-ĝŕådé öûţçömé lörém î]</translation>
  </message>
  <message>
   <source>a note is blank or endless</source>
   <translation>[å ñöţé îš bļåñk öŕ éñdļéšš lörém îpš]</translation>
  </message>
  <message>
   <source>a page each, to take along: the latest outcomes in their own framework’s words and how old they are, what the reports held say must improve, the questions that raises, your own questions, and room for notes.</source>
   <translation>[å påĝé éåçh, ţö ţåké åļöñĝ: ţhé ļåţéšţ öûţçöméš îñ ţhéîŕ öwñ fŕåméwöŕk’š wöŕdš åñd höw öļd ţhéý åŕé, whåţ ţhé ŕépöŕţš héļd šåý mûšţ împŕövé, ţhé qûéšţîöñš ţhåţ ŕåîšéš, ýöûŕ öwñ qûéšţîöñš, åñd ŕööm föŕ ñöţéš. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>a place that was chosen</source>
   <translation>[å pļåçé ţhåţ wåš çhöšéñ lörém îp]</translation>
  </message>
  <message>
   <source>a report card</source>
   <translation>[å ŕépöŕţ çåŕd löré]</translation>
  </message>
  <message>
   <source>a ring: no result published</source>
   <translation>[å ŕîñĝ: ñö ŕéšûļţ pûbļîšhéd lörém îpšû]</translation>
  </message>
  <message>
   <source>a search cannot be read</source>
   <translation>[å šéåŕçh çåññöţ bé ŕéåd lörém îp]</translation>
  </message>
  <message>
   <source>a second place that was chosen</source>
   <translation>[å šéçöñd pļåçé ţhåţ wåš çhöšéñ lörém îpšûm]</translation>
  </message>
  <message>
   <source>a sheet has a date that is none</source>
   <translation>[å šhééţ håš å dåţé ţhåţ îš ñöñé lörém îpšûm]</translation>
  </message>
  <message>
   <source>a sheet has a number of rows that cannot be read</source>
   <translation>[å šhééţ håš å ñûmbéŕ öf ŕöwš ţhåţ çåññöţ bé ŕéåd lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>a sheet has no columns</source>
   <translation>[å šhééţ håš ñö çöļûmñš lörém îp]</translation>
  </message>
  <message>
   <source>a sheet is missing from the workbook</source>
   <translation>[å šhééţ îš mîššîñĝ fŕöm ţhé wöŕkböök lörém îpšûm d]</translation>
  </message>
  <message>
   <source>a spreadsheet</source>
   <translation>[å špŕéådšhééţ löré]</translation>
  </message>
  <message>
   <source>a square: a report card</source>
   <translation>[å šqûåŕé: å ŕépöŕţ çåŕd lörém îp]</translation>
  </message>
  <message>
   <source>a thin stroke: other rules, the same four grades</source>
   <translation>[å ţhîñ šţŕöké: öţhéŕ ŕûļéš, ţhé šåmé föûŕ ĝŕådéš lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>a triangle: safeguarding not met</source>
   <translation>[å ţŕîåñĝļé: šåféĝûåŕdîñĝ ñöţ méţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>a value of a column</source>
   <translation>[å våļûé öf å çöļûmñ lörém î]</translation>
  </message>
  <message>
   <source>a view cannot be read</source>
   <translation>[å vîéw çåññöţ bé ŕéåd lörém î]</translation>
  </message>
  <message>
   <source>a view is of a page that this program does not have</source>
   <translation>[å vîéw îš öf å påĝé ţhåţ ţhîš pŕöĝŕåm döéš ñöţ håvé lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>a view of Find cannot be read</source>
   <translation>[å vîéw öf Fîñd çåññöţ bé ŕéåd lörém îpšûm]</translation>
  </message>
  <message>
   <source>a view of Statistics has a date that is none</source>
   <translation>[å vîéw öf Šţåţîšţîçš håš å dåţé ţhåţ îš ñöñé lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>a view of Statistics has an area that cannot be read</source>
   <translation>[å vîéw öf Šţåţîšţîçš håš åñ åŕéå ţhåţ çåññöţ bé ŕéåd lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>a {what} has a part that is not known, {key}</source>
   <translation>[å {what} håš å påŕţ ţhåţ îš ñöţ kñöwñ, {key} lörém îpšûm]</translation>
  </message>
  <message>
   <source>about 0.1 km</source>
   <translation>[åböûţ 0.1 km löré]</translation>
  </message>
  <message>
   <source>about 0.1 miles</source>
   <translation>[åböûţ 0.1 mîļéš lörém]</translation>
  </message>
  <message>
   <source>about 0.2 MB a report</source>
   <translation>[åböûţ 0.2 MB å ŕépöŕţ lörém î]</translation>
  </message>
  <message>
   <source>about 1 MB</source>
   <translation>[åböûţ 1 MB lör]</translation>
  </message>
  <message>
   <source>about 25 MB</source>
   <translation>[åböûţ 25 MB lör]</translation>
  </message>
  <message>
   <source>about 31 MB</source>
   <translation>[åböûţ 31 MB lör]</translation>
  </message>
  <message>
   <source>about settings you keep</source>
   <translation>[åböûţ šéţţîñĝš ýöû kéép lörém îp]</translation>
  </message>
  <message>
   <source>about {distance}</source>
   <translation>[åböûţ {distance} l]</translation>
  </message>
  <message>
   <source>about {n:.1f} hours</source>
   <translation>[åböûţ {n:.1f} höûŕš löré]</translation>
  </message>
  <message>
   <source>about {n} minutes</source>
   <translation>[åböûţ {n} mîñûţéš lörém]</translation>
  </message>
  <message>
   <source>about {n} seconds</source>
   <translation>[åböûţ {n} šéçöñdš lörém]</translation>
  </message>
  <message>
   <source>acknowledged on {day}</source>
   <translation>[åçkñöwļédĝéd öñ {day} lörém]</translation>
  </message>
  <message>
   <source>all of England</source>
   <translation>[åļļ öf Éñĝļåñd lörém]</translation>
  </message>
  <message>
   <source>allerg*</source>
   <translation>[åļļéŕĝ* lö]</translation>
  </message>
  <message>
   <source>always</source>
   <translation>[åļwåýš l]</translation>
  </message>
  <message>
   <source>an area</source>
   <translation>[åñ åŕéå lö]</translation>
  </message>
  <message>
   <source>an inspection's number</source>
   <translation>[åñ îñšpéçţîöñ'š ñûmbéŕ lörém îp]</translation>
  </message>
  <message>
   <source>and you have all of them</source>
   <translation>[åñd ýöû håvé åļļ öf ţhém lörém îpš]</translation>
  </message>
  <message>
   <source>and {count:,} more</source>
   <translation>[åñd {count:,} möŕé lör]</translation>
  </message>
  <message>
   <source>and {left:,} more: type a name</source>
   <translation>[åñd {left:,} möŕé: ţýpé å ñåmé lörém îp]</translation>
  </message>
  <message>
   <source>at least {n:,} places</source>
   <translation>[åţ ļéåšţ {n:,} pļåçéš lörém]</translation>
  </message>
  <message>
   <source>at most {n:,} places</source>
   <translation>[åţ möšţ {n:,} pļåçéš lörém]</translation>
  </message>
  <message>
   <source>at {}</source>
   <translation>[åţ {}]</translation>
  </message>
  <message>
   <source>between {day} and {day2}</source>
   <translation>[béţwééñ {day} åñd {day2} löré]</translation>
  </message>
  <message>
   <source>blank</source>
   <translation>[bļåñk l]</translation>
  </message>
  <message>
   <source>both words in one part of a report; endings do not matter (sleep, sleeps, sleeping)</source>
   <translation>[böţh wöŕdš îñ öñé påŕţ öf å ŕépöŕţ; éñdîñĝš dö ñöţ måţţéŕ (šļéép, šļéépš, šļéépîñĝ) lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>boundaries</source>
   <translation>[böûñdåŕîéš lör]</translation>
  </message>
  <message>
   <source>brief {urn}</source>
   <translation>[bŕîéf {urn} l]</translation>
  </message>
  <message>
   <source>by {day}</source>
   <translation>[bý {day}]</translation>
  </message>
  <message>
   <source>called {}</source>
   <translation>[çåļļéd {} lö]</translation>
  </message>
  <message>
   <source>came with the program, never synced</source>
   <translation>[çåmé wîţh ţhé pŕöĝŕåm, ñévéŕ šýñçéd lörém îpšûm d]</translation>
  </message>
  <message>
   <source>camera OR phone</source>
   <translation>[çåméŕå ÖŔ phöñé lörém]</translation>
  </message>
  <message>
   <source>checked against the requirements, not graded</source>
   <translation>[çhéçkéd åĝåîñšţ ţhé ŕéqûîŕéméñţš, ñöţ ĝŕådéd lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>childcare project</source>
   <translation>[çhîļdçåŕé pŕöjéçţ lörém]</translation>
  </message>
  <message>
   <source>close to each other; NEAR(sleep check, 5) within five words</source>
   <translation>[çļöšé ţö éåçh öţhéŕ; ÑÉÅŔ(šļéép çhéçk, 5) wîţhîñ fîvé wöŕdš lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>[çļöšéd l]</translation>
  </message>
  <message>
   <source>column</source>
   <translation>[çöļûmñ l]</translation>
  </message>
  <message>
   <source>column of the file</source>
   <translation>[çöļûmñ öf ţhé fîļé lörém]</translation>
  </message>
  <message>
   <source>column of yours</source>
   <translation>[çöļûmñ öf ýöûŕš lörém]</translation>
  </message>
  <message>
   <source>dated {day}</source>
   <translation>[dåţéd {day} l]</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>[déçîšîöñ lö]</translation>
  </message>
  <message>
   <source>deprivation band of the area {values}</source>
   <translation>[dépŕîvåţîöñ båñd öf ţhé åŕéå {values} lörém îpšûm]</translation>
  </message>
  <message>
   <source>desk {which}</source>
   <translation>[déšk {which} l]</translation>
  </message>
  <message>
   <source>earlier inspection report</source>
   <translation>[éåŕļîéŕ îñšpéçţîöñ ŕépöŕţ lörém îpš]</translation>
  </message>
  <message>
   <source>effective</source>
   <translation>[éfféçţîvé lör]</translation>
  </message>
  <message>
   <source>either of them</source>
   <translation>[éîţhéŕ öf ţhém lörém]</translation>
  </message>
  <message>
   <source>either {one}, or {other}</source>
   <translation>[éîţhéŕ {one}, öŕ {other} löré]</translation>
  </message>
  <message>
   <source>every inspection that the releases held know of, by year</source>
   <translation>[évéŕý îñšpéçţîöñ ţhåţ ţhé ŕéļéåšéš héļd kñöw öf, bý ýéåŕ lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>every word that begins so</source>
   <translation>[évéŕý wöŕd ţhåţ béĝîñš šö lörém îpš]</translation>
  </message>
  <message>
   <source>format</source>
   <translation>[föŕmåţ l]</translation>
  </message>
  <message>
   <source>format of a pack</source>
   <translation>[föŕmåţ öf å påçk lörém]</translation>
  </message>
  <message>
   <source>format of what is printed</source>
   <translation>[föŕmåţ öf whåţ îš pŕîñţéd lörém îpš]</translation>
  </message>
  <message>
   <source>four years</source>
   <translation>[föûŕ ýéåŕš lör]</translation>
  </message>
  <message>
   <source>four-grade scale</source>
   <translation>[föûŕ-ĝŕådé šçåļé lörém]</translation>
  </message>
  <message>
   <source>from Ofsted’s site, about one request a second</source>
   <translation>[fŕöm Öfšţéd’š šîţé, åböûţ öñé ŕéqûéšţ å šéçöñd lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>from the mirror</source>
   <translation>[fŕöm ţhé mîŕŕöŕ lörém]</translation>
  </message>
  <message>
   <source>from {day}</source>
   <translation>[fŕöm {day} l]</translation>
  </message>
  <message>
   <source>from {day} to {when}</source>
   <translation>[fŕöm {day} ţö {when} lör]</translation>
  </message>
  <message>
   <source>grade not published</source>
   <translation>[ĝŕådé ñöţ pûbļîšhéd lörém î]</translation>
  </message>
  <message>
   <source>graded, report_card, met_not_met or none.</source>
   <translation>[ĝŕådéd, ŕépöŕţ_çåŕd, méţ_ñöţ_méţ öŕ ñöñé. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>html, and for a sufficiency report xlsx; the window also writes PDF and prints</source>
   <translation>[hţmļ, åñd föŕ å šûffîçîéñçý ŕépöŕţ xļšx; ţhé wîñdöw åļšö wŕîţéš PDF åñd pŕîñţš lörém îpšûm dölör šîţ åméţ lör]</translation>
  </message>
  <message>
   <source>if we can</source>
   <translation>[îf wé çåñ lör]</translation>
  </message>
  <message>
   <source>imported by hand</source>
   <translation>[împöŕţéd bý håñd lörém]</translation>
  </message>
  <message>
   <source>in the latest outcome only</source>
   <translation>[îñ ţhé ļåţéšţ öûţçömé öñļý lörém îpš]</translation>
  </message>
  <message>
   <source>in {area_words}</source>
   <translation>[îñ {area_words}]</translation>
  </message>
  <message>
   <source>in {areas}</source>
   <translation>[îñ {areas}]</translation>
  </message>
  <message>
   <source>in {known}</source>
   <translation>[îñ {known}]</translation>
  </message>
  <message>
   <source>in {named}</source>
   <translation>[îñ {named}]</translation>
  </message>
  <message>
   <source>in {named} and {rest} other authorities</source>
   <comment>one</comment>
   <translation>[îñ {named} åñd {rest} öţhéŕ åûţhöŕîţý lörém îpš]</translation>
  </message>
  <message>
   <source>in {named} and {rest} other authorities</source>
   <comment>other</comment>
   <translation>[îñ {named} åñd {rest} öţhéŕ åûţhöŕîţîéš lörém îpš]</translation>
  </message>
  <message>
   <source>in {}</source>
   <translation>[îñ {}]</translation>
  </message>
  <message>
   <source>inspected on or after {day}</source>
   <translation>[îñšpéçţéd öñ öŕ åfţéŕ {day} lörém îp]</translation>
  </message>
  <message>
   <source>inspected on or before {day}</source>
   <translation>[îñšpéçţéd öñ öŕ béföŕé {day} lörém îp]</translation>
  </message>
  <message>
   <source>inspected {day}</source>
   <translation>[îñšpéçţéd {day} lör]</translation>
  </message>
  <message>
   <source>inspections from 10 November 2025  ·  six areas, no overall grade</source>
   <translation>[îñšpéçţîöñš fŕöm 10 Ñövémbéŕ 2025  ·  šîx åŕéåš, ñö övéŕåļļ ĝŕådé lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>inspections to 9 November 2025</source>
   <translation>[îñšpéçţîöñš ţö 9 Ñövémbéŕ 2025 lörém îpšûm]</translation>
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation>[îţ çåññöţ bé öpéñéd lörém î]</translation>
  </message>
  <message>
   <source>it does not say that it is one</source>
   <translation>[îţ döéš ñöţ šåý ţhåţ îţ îš öñé lörém îpšûm]</translation>
  </message>
  <message>
   <source>it has a cell of more than {cell_chars:,} characters</source>
   <translation>[îţ håš å çéļļ öf möŕé ţhåñ {cell_chars:,} çhåŕåçţéŕš lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>it has a cell of more than {limit:,} characters</source>
   <translation>[îţ håš å çéļļ öf möŕé ţhåñ {limit:,} çhåŕåçţéŕš lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>it has a district twice</source>
   <translation>[îţ håš å dîšţŕîçţ ţwîçé lörém îp]</translation>
  </message>
  <message>
   <source>it has a part that is not known, {key}</source>
   <translation>[îţ håš å påŕţ ţhåţ îš ñöţ kñöwñ, {key} lörém îpšûm]</translation>
  </message>
  <message>
   <source>it has a table within a cell</source>
   <translation>[îţ håš å ţåbļé wîţhîñ å çéļļ lörém îpšû]</translation>
  </message>
  <message>
   <source>it has more districts than there are</source>
   <translation>[îţ håš möŕé dîšţŕîçţš ţhåñ ţhéŕé åŕé lörém îpšûm d]</translation>
  </message>
  <message>
   <source>it has more rows than there are postcodes</source>
   <translation>[îţ håš möŕé ŕöwš ţhåñ ţhéŕé åŕé pöšţçödéš lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>it has more than {cells:,} cells</source>
   <translation>[îţ håš möŕé ţhåñ {cells:,} çéļļš lörém îp]</translation>
  </message>
  <message>
   <source>it has more than {most:,} {what}</source>
   <translation>[îţ håš möŕé ţhåñ {most:,} {what} lörém]</translation>
  </message>
  <message>
   <source>it has more than {rows:,} rows</source>
   <translation>[îţ håš möŕé ţhåñ {rows:,} ŕöwš lörém îp]</translation>
  </message>
  <message>
   <source>it has more than {sheets:,} sheets</source>
   <translation>[îţ håš möŕé ţhåñ {sheets:,} šhééţš lörém îpš]</translation>
  </message>
  <message>
   <source>it has no boundaries in it</source>
   <translation>[îţ håš ñö böûñdåŕîéš îñ îţ lörém îpš]</translation>
  </message>
  <message>
   <source>it has no column of URNs, and none of names with one of postcodes</source>
   <translation>[îţ håš ñö çöļûmñ öf ÛŔÑš, åñd ñöñé öf ñåméš wîţh öñé öf pöšţçödéš lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>it has no folder of a publisher in it, such as {delays}</source>
   <translation>[îţ håš ñö föļdéŕ öf å pûbļîšhéŕ îñ îţ, šûçh åš {delays} lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>it has no lists of postcodes in it</source>
   <translation>[îţ håš ñö ļîšţš öf pöšţçödéš îñ îţ lörém îpšûm d]</translation>
  </message>
  <message>
   <source>it has no postcodes in it</source>
   <translation>[îţ håš ñö pöšţçödéš îñ îţ lörém îpš]</translation>
  </message>
  <message>
   <source>it has no row of headings with rows under it</source>
   <translation>[îţ håš ñö ŕöw öf héådîñĝš wîţh ŕöwš ûñdéŕ îţ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>it has no sheets</source>
   <translation>[îţ håš ñö šhééţš lörém]</translation>
  </message>
  <message>
   <source>it has {kept:,} rows where that of {day} has {others:,}</source>
   <translation>[îţ håš {kept:,} ŕöwš whéŕé ţhåţ öf {day} håš {others:,} lörém îpšûm]</translation>
  </message>
  <message>
   <source>it has {settings:,} settings where that of {day} has {others:,}</source>
   <translation>[îţ håš {settings:,} šéţţîñĝš whéŕé ţhåţ öf {day} håš {others:,} lörém îpšûm d]</translation>
  </message>
  <message>
   <source>it holds a search that this version cannot read</source>
   <translation>[îţ höļdš å šéåŕçh ţhåţ ţhîš véŕšîöñ çåññöţ ŕéåd lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>it is a 7-Zip archive</source>
   <translation>[îţ îš å 7-Žîp åŕçhîvé lörém î]</translation>
  </message>
  <message>
   <source>it is a PDF</source>
   <translation>[îţ îš å PDF lör]</translation>
  </message>
  <message>
   <source>it is a RAR archive</source>
   <translation>[îţ îš å ŔÅŔ åŕçhîvé lörém î]</translation>
  </message>
  <message>
   <source>it is a binary Excel workbook (.xlsb)</source>
   <translation>[îţ îš å bîñåŕý Éxçéļ wöŕkböök (.xļšb) lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>it is a damaged archive</source>
   <translation>[îţ îš å dåmåĝéd åŕçhîvé lörém îp]</translation>
  </message>
  <message>
   <source>it is a data folder of this program, and the folder “downloads” in it is the mirror</source>
   <translation>[îţ îš å dåţå föļdéŕ öf ţhîš pŕöĝŕåm, åñd ţhé föļdéŕ “döwñļöådš” îñ îţ îš ţhé mîŕŕöŕ lörém îpšûm dölör šîţ åméţ lörém]</translation>
  </message>
  <message>
   <source>it is a database</source>
   <translation>[îţ îš å dåţåbåšé lörém]</translation>
  </message>
  <message>
   <source>it is a document of another kind, not a spreadsheet</source>
   <translation>[îţ îš å döçûméñţ öf åñöţhéŕ kîñd, ñöţ å špŕéådšhééţ lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>it is a gzip archive</source>
   <translation>[îţ îš å ĝžîp åŕçhîvé lörém î]</translation>
  </message>
  <message>
   <source>it is a rich text document</source>
   <translation>[îţ îš å ŕîçh ţéxţ döçûméñţ lörém îpš]</translation>
  </message>
  <message>
   <source>it is a web page</source>
   <translation>[îţ îš å wéb påĝé lörém]</translation>
  </message>
  <message>
   <source>it is an Office document of another kind, not a spreadsheet</source>
   <translation>[îţ îš åñ Öffîçé döçûméñţ öf åñöţhéŕ kîñd, ñöţ å špŕéådšhééţ lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>it is an XML file</source>
   <translation>[îţ îš åñ XMĻ fîļé lörém]</translation>
  </message>
  <message>
   <source>it is an archive of another make</source>
   <translation>[îţ îš åñ åŕçhîvé öf åñöţhéŕ måké lörém îpšûm]</translation>
  </message>
  <message>
   <source>it is an archive that no spreadsheet program writes</source>
   <translation>[îţ îš åñ åŕçhîvé ţhåţ ñö špŕéådšhééţ pŕöĝŕåm wŕîţéš lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>it is an archive without a spreadsheet in it</source>
   <translation>[îţ îš åñ åŕçhîvé wîţhöûţ å špŕéådšhééţ îñ îţ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>it is an old Excel workbook (.xls) or one locked with a password</source>
   <translation>[îţ îš åñ öļd Éxçéļ wöŕkböök (.xļš) öŕ öñé ļöçkéd wîţh å påššwöŕd lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>[îţ îš émpţý lör]</translation>
  </message>
  <message>
   <source>it is larger than {megabytes:,} MB</source>
   <translation>[îţ îš ļåŕĝéŕ ţhåñ {megabytes:,} MB lörém î]</translation>
  </message>
  <message>
   <source>it is locked with a password</source>
   <translation>[îţ îš ļöçkéd wîţh å påššwöŕd lörém îpšû]</translation>
  </message>
  <message>
   <source>it is not GeoJSON</source>
   <translation>[îţ îš ñöţ ĜéöJŠÖÑ lörém]</translation>
  </message>
  <message>
   <source>it is not text in an encoding that the program knows</source>
   <translation>[îţ îš ñöţ ţéxţ îñ åñ éñçödîñĝ ţhåţ ţhé pŕöĝŕåm kñöwš lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>it is not written as one</source>
   <translation>[îţ îš ñöţ wŕîţţéñ åš öñé lörém îpš]</translation>
  </message>
  <message>
   <source>it names a setting by something that is no URN</source>
   <translation>[îţ ñåméš å šéţţîñĝ bý šöméţhîñĝ ţhåţ îš ñö ÛŔÑ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>it needs more memory than this computer has</source>
   <translation>[îţ ñéédš möŕé mémöŕý ţhåñ ţhîš çömpûţéŕ håš lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>it unpacks to more than {megabytes:,} MB</source>
   <translation>[îţ ûñpåçkš ţö möŕé ţhåñ {megabytes:,} MB lörém îpšû]</translation>
  </message>
  <message>
   <source>it unpacks to more than {ratio} times its size</source>
   <translation>[îţ ûñpåçkš ţö möŕé ţhåñ {ratio} ţîméš îţš šîžé lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>its XML declares entities</source>
   <translation>[îţš XMĻ déçļåŕéš éñţîţîéš lörém îpš]</translation>
  </message>
  <message>
   <source>its XML has a tag without an end</source>
   <translation>[îţš XMĻ håš å ţåĝ wîţhöûţ åñ éñd lörém îpšûm]</translation>
  </message>
  <message>
   <source>its XML is damaged in line {line:,}</source>
   <translation>[îţš XMĻ îš dåmåĝéd îñ ļîñé {line:,} lörém îpšû]</translation>
  </message>
  <message>
   <source>its XML is in an encoding that the program does not know</source>
   <translation>[îţš XMĻ îš îñ åñ éñçödîñĝ ţhåţ ţhé pŕöĝŕåm döéš ñöţ kñöw lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>its XML repeats something an impossible number of times</source>
   <translation>[îţš XMĻ ŕépéåţš šöméţhîñĝ åñ împöššîbļé ñûmbéŕ öf ţîméš lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>its list {filename} is too long</source>
   <translation>[îţš ļîšţ {filename} îš ţöö ļöñĝ lörém î]</translation>
  </message>
  <message>
   <source>its outlines have more points than can be drawn</source>
   <translation>[îţš öûţļîñéš håvé möŕé pöîñţš ţhåñ çåñ bé dŕåwñ lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>its publisher</source>
   <translation>[îţš pûbļîšhéŕ löré]</translation>
  </message>
  <message>
   <source>its version cannot be read</source>
   <translation>[îţš véŕšîöñ çåññöţ bé ŕéåd lörém îpš]</translation>
  </message>
  <message>
   <source>its {what} cannot be read</source>
   <translation>[îţš {what} çåññöţ bé ŕéåd lörém î]</translation>
  </message>
  <message>
   <source>list</source>
   <translation>[ļîšţ l]</translation>
  </message>
  <message>
   <source>listed for the first time</source>
   <translation>[ļîšţéd föŕ ţhé fîŕšţ ţîmé lörém îpš]</translation>
  </message>
  <message>
   <source>local authority {values}</source>
   <translation>[ļöçåļ åûţhöŕîţý {values} lörém]</translation>
  </message>
  <message>
   <source>met or not met, no grade</source>
   <translation>[méţ öŕ ñöţ méţ, ñö ĝŕådé lörém îpš]</translation>
  </message>
  <message>
   <source>met or not-met in the latest outcome; blank where not stated.</source>
   <translation>[méţ öŕ ñöţ-méţ îñ ţhé ļåţéšţ öûţçömé; bļåñk whéŕé ñöţ šţåţéd. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>miles</source>
   <translation>[mîļéš l]</translation>
  </message>
  <message>
   <source>name published then</source>
   <translation>[ñåmé pûbļîšhéd ţhéñ lörém î]</translation>
  </message>
  <message>
   <source>name withheld</source>
   <translation>[ñåmé wîţhhéļd löré]</translation>
  </message>
  <message>
   <source>name withheld then</source>
   <translation>[ñåmé wîţhhéļd ţhéñ lörém]</translation>
  </message>
  <message>
   <source>near {place}</source>
   <translation>[ñéåŕ {place} l]</translation>
  </message>
  <message>
   <source>no children attending</source>
   <translation>[ñö çhîļdŕéñ åţţéñdîñĝ lörém î]</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>[ñö dåţé lö]</translation>
  </message>
  <message>
   <source>no name</source>
   <translation>[ñö ñåmé lö]</translation>
  </message>
  <message>
   <source>no postcode</source>
   <translation>[ñö pöšţçödé lör]</translation>
  </message>
  <message>
   <source>no release before {day} is held</source>
   <translation>[ñö ŕéļéåšé béföŕé {day} îš héļd lörém îpš]</translation>
  </message>
  <message>
   <source>no release held</source>
   <translation>[ñö ŕéļéåšé héļd lörém]</translation>
  </message>
  <message>
   <source>no result given</source>
   <translation>[ñö ŕéšûļţ ĝîvéñ lörém]</translation>
  </message>
  <message>
   <source>none</source>
   <translation>[ñöñé l]</translation>
  </message>
  <message>
   <source>none given</source>
   <translation>[ñöñé ĝîvéñ lör]</translation>
  </message>
  <message>
   <source>none held</source>
   <translation>[ñöñé héļd lör]</translation>
  </message>
  <message>
   <source>none recorded</source>
   <translation>[ñöñé ŕéçöŕdéd löré]</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>[ñöñé ýéţ lö]</translation>
  </message>
  <message>
   <source>not effective</source>
   <translation>[ñöţ éfféçţîvé löré]</translation>
  </message>
  <message>
   <source>not given</source>
   <translation>[ñöţ ĝîvéñ lör]</translation>
  </message>
  <message>
   <source>not listed any more as at {day}</source>
   <translation>[ñöţ ļîšţéd åñý möŕé åš åţ {day} lörém îpš]</translation>
  </message>
  <message>
   <source>not the same setting</source>
   <translation>[ñöţ ţhé šåmé šéţţîñĝ lörém î]</translation>
  </message>
  <message>
   <source>nothing lies between {day} and {day2}</source>
   <translation>[ñöţhîñĝ ļîéš béţwééñ {day} åñd {day2} lörém îpš]</translation>
  </message>
  <message>
   <source>of</source>
   <translation>[öf]</translation>
  </message>
  <message>
   <source>of {base:,}</source>
   <translation>[öf {base:,}]</translation>
  </message>
  <message>
   <source>of {number} with a four-grade outcome</source>
   <translation>[öf {number} wîţh å föûŕ-ĝŕådé öûţçömé lörém îpšûm]</translation>
  </message>
  <message>
   <source>on your list ‘{next}’</source>
   <translation>[öñ ýöûŕ ļîšţ ‘{next}’ lörém]</translation>
  </message>
  <message>
   <source>on {count} lists</source>
   <translation>[öñ {count} ļîšţš lör]</translation>
  </message>
  <message>
   <source>on {day}</source>
   <translation>[öñ {day}]</translation>
  </message>
  <message>
   <source>on {name}</source>
   <translation>[öñ {name}]</translation>
  </message>
  <message>
   <source>on {values}</source>
   <translation>[öñ {values}]</translation>
  </message>
  <message>
   <source>one of its districts has no name or no outline</source>
   <translation>[öñé öf îţš dîšţŕîçţš håš ñö ñåmé öŕ ñö öûţļîñé lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>one of its outlines is not closed or not in this country</source>
   <translation>[öñé öf îţš öûţļîñéš îš ñöţ çļöšéd öŕ ñöţ îñ ţhîš çöûñţŕý lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>one release</source>
   <translation>[öñé ŕéļéåšé lör]</translation>
  </message>
  <message>
   <source>open</source>
   <translation>[öpéñ l]</translation>
  </message>
  <message>
   <source>out-of-school care only</source>
   <translation>[öûţ-öf-šçhööļ çåŕé öñļý lörém îp]</translation>
  </message>
  <message>
   <source>overall grade better than the inspection before</source>
   <translation>[övéŕåļļ ĝŕådé béţţéŕ ţhåñ ţhé îñšpéçţîöñ béföŕé lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>overall grade the same as the inspection before</source>
   <translation>[övéŕåļļ ĝŕådé ţhé šåmé åš ţhé îñšpéçţîöñ béföŕé lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>overall grade worse than the inspection before</source>
   <translation>[övéŕåļļ ĝŕådé wöŕšé ţhåñ ţhé îñšpéçţîöñ béföŕé lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>parts with the first word and without the second</source>
   <translation>[påŕţš wîţh ţhé fîŕšţ wöŕd åñd wîţhöûţ ţhé šéçöñd lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>per cent</source>
   <translation>[péŕ çéñţ lö]</translation>
  </message>
  <message>
   <source>places</source>
   <translation>[pļåçéš l]</translation>
  </message>
  <message>
   <source>postcodes</source>
   <translation>[pöšţçödéš lör]</translation>
  </message>
  <message>
   <source>providers</source>
   <translation>[pŕövîdéŕš lör]</translation>
  </message>
  <message>
   <source>providers since the release before</source>
   <translation>[pŕövîdéŕš šîñçé ţhé ŕéļéåšé béföŕé lörém îpšûm d]</translation>
  </message>
  <message>
   <source>published {day}</source>
   <translation>[pûbļîšhéd {day} lör]</translation>
  </message>
  <message>
   <source>question</source>
   <translation>[qûéšţîöñ lö]</translation>
  </message>
  <message>
   <source>region {values}</source>
   <translation>[ŕéĝîöñ {values} lö]</translation>
  </message>
  <message>
   <source>report card</source>
   <translation>[ŕépöŕţ çåŕd lör]</translation>
  </message>
  <message>
   <source>report of {day}</source>
   <translation>[ŕépöŕţ öf {day} lör]</translation>
  </message>
  <message>
   <source>report of {day}, by {due}</source>
   <translation>[ŕépöŕţ öf {day}, bý {due} lörém]</translation>
  </message>
  <message>
   <source>report without a date</source>
   <translation>[ŕépöŕţ wîţhöûţ å dåţé lörém î]</translation>
  </message>
  <message>
   <source>reset layout width splitter</source>
   <translation>[ŕéšéţ ļåýöûţ wîdţh špļîţţéŕ lörém îpšû]</translation>
  </message>
  <message>
   <source>risk -outdoor</source>
   <translation>[ŕîšk -öûţdööŕ löré]</translation>
  </message>
  <message>
   <source>row {row:,} has a cell of more than {cell_chars:,} characters</source>
   <translation>[ŕöw {row:,} håš å çéļļ öf möŕé ţhåñ {cell_chars:,} çhåŕåçţéŕš lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>row {row:,} has more than {columns:,} cells</source>
   <translation>[ŕöw {row:,} håš möŕé ţhåñ {columns:,} çéļļš lörém îpš]</translation>
  </message>
  <message>
   <source>run by {}</source>
   <translation>[ŕûñ bý {} lö]</translation>
  </message>
  <message>
   <source>safeguarding met</source>
   <translation>[šåféĝûåŕdîñĝ méţ lörém]</translation>
  </message>
  <message>
   <source>safeguarding not met</source>
   <translation>[šåféĝûåŕdîñĝ ñöţ méţ lörém î]</translation>
  </message>
  <message>
   <source>save print copy csv excel pdf take away</source>
   <translation>[šåvé pŕîñţ çöpý çšv éxçéļ pdf ţåké åwåý lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>saved search</source>
   <translation>[šåvéd šéåŕçh löré]</translation>
  </message>
  <message>
   <source>search</source>
   <translation>[šéåŕçh l]</translation>
  </message>
  <message>
   <source>settings</source>
   <translation>[šéţţîñĝš lö]</translation>
  </message>
  <message>
   <source>settings compared</source>
   <translation>[šéţţîñĝš çömpåŕéd lörém]</translation>
  </message>
  <message>
   <source>sheet of yours</source>
   <translation>[šhééţ öf ýöûŕš lörém]</translation>
  </message>
  <message>
   <source>shortcuts keyboard help</source>
   <translation>[šhöŕţçûţš kéýböåŕd héļp lörém îp]</translation>
  </message>
  <message>
   <source>shortlist</source>
   <translation>[šhöŕţļîšţ lör]</translation>
  </message>
  <message>
   <source>six years</source>
   <translation>[šîx ýéåŕš lör]</translation>
  </message>
  <message>
   <source>sleeping check</source>
   <translation>[šļéépîñĝ çhéçk lörém]</translation>
  </message>
  <message>
   <source>standards met</source>
   <translation>[šţåñdåŕdš méţ löré]</translation>
  </message>
  <message>
   <source>standards not met</source>
   <translation>[šţåñdåŕdš ñöţ méţ lörém]</translation>
  </message>
  <message>
   <source>stated aim</source>
   <translation>[šţåţéd åîm lör]</translation>
  </message>
  <message>
   <source>statistics numbers</source>
   <translation>[šţåţîšţîçš ñûmbéŕš lörém]</translation>
  </message>
  <message>
   <source>statistics {title}</source>
   <translation>[šţåţîšţîçš {title} lör]</translation>
  </message>
  <message>
   <source>subtype {values}</source>
   <translation>[šûbţýpé {values} lö]</translation>
  </message>
  <message>
   <source>such as 31 March 2026</source>
   <translation>[šûçh åš 31 Måŕçh 2026 lörém î]</translation>
  </message>
  <message>
   <source>sufficiency {name} {as_at}</source>
   <translation>[šûffîçîéñçý {name} {as_at} löré]</translation>
  </message>
  <message>
   <source>synced {day}, {age_in_words}</source>
   <translation>[šýñçéd {day}, {age_in_words} lör]</translation>
  </message>
  <message>
   <source>the Childcare Register, compulsory part</source>
   <translation>[ţhé Çhîļdçåŕé Ŕéĝîšţéŕ, çömpûļšöŕý påŕţ lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>the Childcare Register, voluntary part</source>
   <translation>[ţhé Çhîļdçåŕé Ŕéĝîšţéŕ, vöļûñţåŕý påŕţ lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>the Early Years Register</source>
   <translation>[ţhé Éåŕļý Ýéåŕš Ŕéĝîšţéŕ lörém îpš]</translation>
  </message>
  <message>
   <source>the columns of a view cannot be read</source>
   <translation>[ţhé çöļûmñš öf å vîéw çåññöţ bé ŕéåd lörém îpšûm d]</translation>
  </message>
  <message>
   <source>the disk refused it</source>
   <translation>[ţhé dîšk ŕéfûšéd îţ lörém î]</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>[ţhé fîļé lö]</translation>
  </message>
  <message>
   <source>the file itself says {day}</source>
   <translation>[ţhé fîļé îţšéļf šåýš {day} lörém î]</translation>
  </message>
  <message>
   <source>the file of a sheet</source>
   <translation>[ţhé fîļé öf å šhééţ lörém î]</translation>
  </message>
  <message>
   <source>the file of a sheet has a path in its name</source>
   <translation>[ţhé fîļé öf å šhééţ håš å påţh îñ îţš ñåmé lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>the name of a column has signs in it that it cannot have</source>
   <translation>[ţhé ñåmé öf å çöļûmñ håš šîĝñš îñ îţ ţhåţ îţ çåññöţ håvé lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>the name of a {what}</source>
   <translation>[ţhé ñåmé öf å {what} lörém]</translation>
  </message>
  <message>
   <source>the name of a {what} is blank or not on one line</source>
   <translation>[ţhé ñåmé öf å {what} îš bļåñk öŕ ñöţ öñ öñé ļîñé lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>the newest is the one searched</source>
   <translation>[ţhé ñéwéšţ îš ţhé öñé šéåŕçhéd lörém îpšûm]</translation>
  </message>
  <message>
   <source>the publisher sent only a part of it</source>
   <translation>[ţhé pûbļîšhéŕ šéñţ öñļý å påŕţ öf îţ lörém îpšûm d]</translation>
  </message>
  <message>
   <source>the quotation mark in row {row:,} is never closed</source>
   <translation>[ţhé qûöţåţîöñ måŕk îñ ŕöw {row:,} îš ñévéŕ çļöšéd lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>the register held and its files</source>
   <translation>[ţhé ŕéĝîšţéŕ héļd åñd îţš fîļéš lörém îpšûm]</translation>
  </message>
  <message>
   <source>the same setting</source>
   <translation>[ţhé šåmé šéţţîñĝ lörém]</translation>
  </message>
  <message>
   <source>the settings compared</source>
   <translation>[ţhé šéţţîñĝš çömpåŕéd lörém î]</translation>
  </message>
  <message>
   <source>the settings in {la}</source>
   <translation>[ţhé šéţţîñĝš îñ {la} lörém]</translation>
  </message>
  <message>
   <source>the settings of this search</source>
   <translation>[ţhé šéţţîñĝš öf ţhîš šéåŕçh lörém îpšû]</translation>
  </message>
  <message>
   <source>the settings on your lists</source>
   <translation>[ţhé šéţţîñĝš öñ ýöûŕ ļîšţš lörém îpš]</translation>
  </message>
  <message>
   <source>the settings {place_words}</source>
   <translation>[ţhé šéţţîñĝš {place_words} löré]</translation>
  </message>
  <message>
   <source>the time it was made</source>
   <translation>[ţhé ţîmé îţ wåš mådé lörém î]</translation>
  </message>
  <message>
   <source>then</source>
   <translation>[ţhéñ l]</translation>
  </message>
  <message>
   <source>these words one after the other</source>
   <translation>[ţhéšé wöŕdš öñé åfţéŕ ţhé öţhéŕ lörém îpšûm]</translation>
  </message>
  <message>
   <source>to {day}</source>
   <translation>[ţö {day}]</translation>
  </message>
  <message>
   <source>today</source>
   <translation>[ţödåý l]</translation>
  </message>
  <message>
   <source>two notes are about the same thing</source>
   <translation>[ţwö ñöţéš åŕé åböûţ ţhé šåmé ţhîñĝ lörém îpšûm d]</translation>
  </message>
  <message>
   <source>two of its sheets are the same one</source>
   <translation>[ţwö öf îţš šhééţš åŕé ţhé šåmé öñé lörém îpšûm d]</translation>
  </message>
  <message>
   <source>two of its {what} have one name</source>
   <translation>[ţwö öf îţš {what} håvé öñé ñåmé lörém îpš]</translation>
  </message>
  <message>
   <source>type {values}</source>
   <translation>[ţýpé {values} l]</translation>
  </message>
  <message>
   <source>under 0.1 km</source>
   <translation>[ûñdéŕ 0.1 km löré]</translation>
  </message>
  <message>
   <source>under 0.1 miles</source>
   <translation>[ûñdéŕ 0.1 mîļéš lörém]</translation>
  </message>
  <message>
   <source>view</source>
   <translation>[vîéw l]</translation>
  </message>
  <message>
   <source>visits to settings compared</source>
   <translation>[vîšîţš ţö šéţţîñĝš çömpåŕéd lörém îpšû]</translation>
  </message>
  <message>
   <source>visits {words}</source>
   <translation>[vîšîţš {words} lö]</translation>
  </message>
  <message>
   <source>watched</source>
   <translation>[wåţçhéd lö]</translation>
  </message>
  <message>
   <source>what does this mean explain glossary</source>
   <translation>[whåţ döéš ţhîš méåñ éxpļåîñ ĝļöššåŕý lörém îpšûm d]</translation>
  </message>
  <message>
   <source>whats new {area}</source>
   <translation>[whåţš ñéw {area} lör]</translation>
  </message>
  <message>
   <source>whole file</source>
   <translation>[whöļé fîļé lör]</translation>
  </message>
  <message>
   <source>window</source>
   <translation>[wîñdöw l]</translation>
  </message>
  <message>
   <source>with the words “{text}”</source>
   <translation>[wîţh ţhé wöŕdš “{text}” lörém]</translation>
  </message>
  <message>
   <source>with {forms}</source>
   <translation>[wîţh {forms} l]</translation>
  </message>
  <message>
   <source>with {named}</source>
   <translation>[wîţh {named} l]</translation>
  </message>
  <message>
   <source>within {n:g} miles of {place}</source>
   <comment>one</comment>
   <translation>[wîţhîñ {n:g} mîļé öf {place} lörém]</translation>
  </message>
  <message>
   <source>within {n:g} miles of {place}</source>
   <comment>other</comment>
   <translation>[wîţhîñ {n:g} mîļéš öf {place} lörém]</translation>
  </message>
  <message>
   <source>without a dated outcome</source>
   <translation>[wîţhöûţ å dåţéd öûţçömé lörém îp]</translation>
  </message>
  <message>
   <source>without a name</source>
   <translation>[wîţhöûţ å ñåmé lörém]</translation>
  </message>
  <message>
   <source>your lists and notes</source>
   <translation>[ýöûŕ ļîšţš åñd ñöţéš lörém î]</translation>
  </message>
  <message>
   <source>yours alone, on this computer</source>
   <translation>[ýöûŕš åļöñé, öñ ţhîš çömpûţéŕ lörém îpšûm]</translation>
  </message>
  <message>
   <source>{after}; was {before}</source>
   <translation>[{after}; wåš {before} l]</translation>
  </message>
  <message>
   <source>{ago}, on {day}</source>
   <translation>[{ago}, öñ {day} l]</translation>
  </message>
  <message>
   <source>{area_words}: who is likely due, where a rule points, and what you follow.</source>
   <translation>[{area_words}: whö îš ļîkéļý dûé, whéŕé å ŕûļé pöîñţš, åñd whåţ ýöû föļļöw. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>{area} by the look-up file {file}.</source>
   <translation>[{area} bý ţhé ļöök-ûp fîļé {file}. lörém îp]</translation>
  </message>
  <message>
   <source>{area} stands there already.</source>
   <translation>[{area} šţåñdš ţhéŕé åļŕéådý. lörém îp]</translation>
  </message>
  <message>
   <source>{area}, share</source>
   <translation>[{area}, šhåŕé lö]</translation>
  </message>
  <message>
   <source>{area}, since {day}</source>
   <translation>[{area}, šîñçé {day} lö]</translation>
  </message>
  <message>
   <source>{area}: “{grade}” on {day}. What has been done since?</source>
   <translation>[{area}: “{grade}” öñ {day}. Whåţ håš bééñ döñé šîñçé? lörém îpšûm d]</translation>
  </message>
  <message>
   <source>{at:,} of {total:,}</source>
   <translation>[{at:,} öf {total:,} l]</translation>
  </message>
  <message>
   <source>{at:,} of {total:,} or more</source>
   <translation>[{at:,} öf {total:,} öŕ möŕé löré]</translation>
  </message>
  <message>
   <source>{authority}: no number</source>
   <translation>[{authority}: ñö ñûmbéŕ lör]</translation>
  </message>
  <message>
   <source>{band} (band of the area)</source>
   <translation>[{band} (båñd öf ţhé åŕéå) lörém î]</translation>
  </message>
  <message>
   <source>{band}, of the area round the postcode</source>
   <translation>[{band}, öf ţhé åŕéå ŕöûñd ţhé pöšţçödé lörém îpšûm]</translation>
  </message>
  <message>
   <source>{before} to {after} places</source>
   <translation>[{before} ţö {after} pļåçéš lör]</translation>
  </message>
  <message>
   <source>{button} of {label}</source>
   <translation>[{button} öf {label} l]</translation>
  </message>
  <message>
   <source>{called} (name withheld)</source>
   <translation>[{called} (ñåmé wîţhhéļd) lörém]</translation>
  </message>
  <message>
   <source>{change:.1f} points less than on {day}</source>
   <translation>[{change:.1f} pöîñţš ļéšš ţhåñ öñ {day} lörém î]</translation>
  </message>
  <message>
   <source>{change:.1f} points more than on {day}</source>
   <translation>[{change:.1f} pöîñţš möŕé ţhåñ öñ {day} lörém î]</translation>
  </message>
  <message>
   <source>{changes} {about} not dealt with since you last looked</source>
   <translation>[{changes} {about} ñöţ déåļţ wîţh šîñçé ýöû ļåšţ ļöökéd lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>{childminders:,} childminders</source>
   <comment>one</comment>
   <translation>[{childminders:,} çhîļdmîñdéŕ löré]</translation>
  </message>
  <message>
   <source>{childminders:,} childminders</source>
   <comment>other</comment>
   <translation>[{childminders:,} çhîļdmîñdéŕš löré]</translation>
  </message>
  <message>
   <source>{chosen:,} chosen</source>
   <translation>[{chosen:,} çhöšéñ lö]</translation>
  </message>
  <message>
   <source>{column} (average of your own figures)</source>
   <translation>[{column} (åvéŕåĝé öf ýöûŕ öwñ fîĝûŕéš) lörém îpšûm]</translation>
  </message>
  <message>
   <source>{column} (not in the register)</source>
   <translation>[{column} (ñöţ îñ ţhé ŕéĝîšţéŕ) lörém îp]</translation>
  </message>
  <message>
   <source>{column} (your own figures)</source>
   <translation>[{column} (ýöûŕ öwñ fîĝûŕéš) lörém î]</translation>
  </message>
  <message>
   <source>{column} (your own figures): given for {given:,} of {settings:,} settings; the others are not in it.</source>
   <translation>[{column} (ýöûŕ öwñ fîĝûŕéš): ĝîvéñ föŕ {given:,} öf {settings:,} šéţţîñĝš; ţhé öţhéŕš åŕé ñöţ îñ îţ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>{column} (yours) at least {value}</source>
   <translation>[{column} (ýöûŕš) åţ ļéåšţ {value} lörém]</translation>
  </message>
  <message>
   <source>{column} (yours) at most {value}</source>
   <translation>[{column} (ýöûŕš) åţ möšţ {value} lörém]</translation>
  </message>
  <message>
   <source>{column} (yours) has a value</source>
   <translation>[{column} (ýöûŕš) håš å våļûé lörém î]</translation>
  </message>
  <message>
   <source>{column} (yours) is {value}</source>
   <translation>[{column} (ýöûŕš) îš {value} löré]</translation>
  </message>
  <message>
   <source>{column} of {urn}: “{before}” in row {row:,}, “{value}” here.</source>
   <translation>[{column} öf {urn}: “{before}” îñ ŕöw {row:,}, “{value}” héŕé. lörém îpš]</translation>
  </message>
  <message>
   <source>{column}: {kind} ({some})</source>
   <translation>[{column}: {kind} ({some}) l]</translation>
  </message>
  <message>
   <source>{column}: {kind}, {n:,} settings ({some})</source>
   <comment>one</comment>
   <translation>[{column}: {kind}, {n:,} šéţţîñĝ ({some}) lörém]</translation>
  </message>
  <message>
   <source>{column}: {kind}, {n:,} settings ({some})</source>
   <comment>other</comment>
   <translation>[{column}: {kind}, {n:,} šéţţîñĝš ({some}) lörém]</translation>
  </message>
  <message>
   <source>{column}: “{cell}” is no date, and is left blank.</source>
   <translation>[{column}: “{cell}” îš ñö dåţé, åñd îš ļéfţ bļåñk. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>{column}: “{cell}” is no number, and is left blank.</source>
   <translation>[{column}: “{cell}” îš ñö ñûmbéŕ, åñd îš ļéfţ bļåñk. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>{compared} of {most} settings</source>
   <translation>[{compared} öf {most} šéţţîñĝš löré]</translation>
  </message>
  <message>
   <source>{councils} since {day}, in place of {earlier}.</source>
   <translation>[{councils} šîñçé {day}, îñ pļåçé öf {earlier}. lörém îp]</translation>
  </message>
  <message>
   <source>{count:,} changes shown, {done:,} of them dealt with.</source>
   <translation>[{count:,} çhåñĝéš šhöwñ, {done:,} öf ţhém déåļţ wîţh. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>{count:,} chosen settings</source>
   <translation>[{count:,} çhöšéñ šéţţîñĝš lörém]</translation>
  </message>
  <message>
   <source>{count:,} passages saved in {name}.</source>
   <comment>one</comment>
   <translation>[{count:,} påššåĝé šåvéd îñ {name}. lörém î]</translation>
  </message>
  <message>
   <source>{count:,} passages saved in {name}.</source>
   <comment>other</comment>
   <translation>[{count:,} påššåĝéš šåvéd îñ {name}. lörém î]</translation>
  </message>
  <message>
   <source>{count:,} rows are too many for paper, which takes {most}. Narrow the list, or take a workbook.</source>
   <translation>[{count:,} ŕöwš åŕé ţöö måñý föŕ påpéŕ, whîçh ţåkéš {most}. Ñåŕŕöw ţhé ļîšţ, öŕ ţåké å wöŕkböök. lörém îpšûm dölör šîţ åméţ löré]</translation>
  </message>
  <message>
   <source>{count:,} rows. </source>
   <translation>[{count:,} ŕöwš. lö] </translation>
  </message>
  <message>
   <source>{count:,} sentences saved in {name}.</source>
   <comment>one</comment>
   <translation>[{count:,} šéñţéñçé šåvéd îñ {name}. lörém î]</translation>
  </message>
  <message>
   <source>{count:,} sentences saved in {name}.</source>
   <comment>other</comment>
   <translation>[{count:,} šéñţéñçéš šåvéd îñ {name}. lörém î]</translation>
  </message>
  <message>
   <source>{count:,} settings</source>
   <translation>[{count:,} šéţţîñĝš lör]</translation>
  </message>
  <message>
   <source>{count:,} settings at this postcode</source>
   <translation>[{count:,} šéţţîñĝš åţ ţhîš pöšţçödé lörém îpš]</translation>
  </message>
  <message>
   <source>{count:,} settings at this postcode: </source>
   <translation>[{count:,} šéţţîñĝš åţ ţhîš pöšţçödé: lörém îpšû] </translation>
  </message>
  <message>
   <source>{count:,} settings in {authority}: Ofsted does not publish their addresses, so nothing here places them nearer than the whole area. Most are childminders.</source>
   <comment>one</comment>
   <translation>[{count:,} šéţţîñĝ îñ {authority}: Öfšţéd döéš ñöţ pûbļîšh îţš åddŕéšš, šö ñöţhîñĝ héŕé pļåçéš îţ ñéåŕéŕ ţhåñ ţhé whöļé åŕéå. Möšţ åŕé çhîļdmîñdéŕš. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>{count:,} settings in {authority}: Ofsted does not publish their addresses, so nothing here places them nearer than the whole area. Most are childminders.</source>
   <comment>other</comment>
   <translation>[{count:,} šéţţîñĝš îñ {authority}: Öfšţéd döéš ñöţ pûbļîšh ţhéîŕ åddŕéššéš, šö ñöţhîñĝ héŕé pļåçéš ţhém ñéåŕéŕ ţhåñ ţhé whöļé åŕéå. Möšţ åŕé çhîļdmîñdéŕš. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>{count:,} settings, as at {day}.</source>
   <translation>[{count:,} šéţţîñĝš, åš åţ {day}. lörém]</translation>
  </message>
  <message>
   <source>{count:,} settings, as at {day}. {title}.</source>
   <translation>[{count:,} šéţţîñĝš, åš åţ {day}. {title}. lörém î]</translation>
  </message>
  <message>
   <source>{count:,} withheld</source>
   <translation>[{count:,} wîţhhéļd lör]</translation>
  </message>
  <message>
   <source>{counted} are too many to fetch at a time.</source>
   <translation>[{counted} åŕé ţöö måñý ţö féţçh åţ å ţîmé. lörém îpšûm]</translation>
  </message>
  <message>
   <source>{counted} cannot be read.</source>
   <translation>[{counted} çåññöţ bé ŕéåd. lörém]</translation>
  </message>
  <message>
   <source>{counted} imported</source>
   <translation>[{counted} împöŕţéd lör]</translation>
  </message>
  <message>
   <source>{counted} left out</source>
   <translation>[{counted} ļéfţ öûţ lör]</translation>
  </message>
  <message>
   <source>{counted} mended or kept as published</source>
   <translation>[{counted} méñdéd öŕ képţ åš pûbļîšhéd lörém îpšû]</translation>
  </message>
  <message>
   <source>{counted} of those fetched cannot be read.</source>
   <translation>[{counted} öf ţhöšé féţçhéd çåññöţ bé ŕéåd. lörém îpšûm]</translation>
  </message>
  <message>
   <source>{counted} of {whose}: they came with the sample.</source>
   <translation>[{counted} öf {whose}: ţhéý çåmé wîţh ţhé šåmpļé. lörém îpšûm]</translation>
  </message>
  <message>
   <source>{counted} on the file as a whole</source>
   <translation>[{counted} öñ ţhé fîļé åš å whöļé lörém îp]</translation>
  </message>
  <message>
   <source>{counted} read again from the files held.</source>
   <translation>[{counted} ŕéåd åĝåîñ fŕöm ţhé fîļéš héļd. lörém îpšûm]</translation>
  </message>
  <message>
   <source>{counted} that should not be:</source>
   <translation>[{counted} ţhåţ šhöûļd ñöţ bé: lörém î]</translation>
  </message>
  <message>
   <source>{counted}; the text is held already for {held:,} of them.</source>
   <translation>[{counted}; ţhé ţéxţ îš héļd åļŕéådý föŕ {held:,} öf ţhém. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>{count} authorities</source>
   <translation>[{count} åûţhöŕîţîéš löré]</translation>
  </message>
  <message>
   <source>{count} columns do not fit across a page. Tick {widest_on_paper} at most.</source>
   <translation>[{count} çöļûmñš dö ñöţ fîţ åçŕöšš å påĝé. Ţîçk {widest_on_paper} åţ möšţ. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>{count} files</source>
   <translation>[{count} fîļéš l]</translation>
  </message>
  <message>
   <source>{count} on</source>
   <translation>[{count} öñ]</translation>
  </message>
  <message>
   <source>{count} parts, each with its own licence.</source>
   <translation>[{count} påŕţš, éåçh wîţh îţš öwñ ļîçéñçé. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>{count} releases</source>
   <translation>[{count} ŕéļéåšéš lör]</translation>
  </message>
  <message>
   <source>{count} releases held</source>
   <comment>one</comment>
   <translation>[{count} ŕéļéåšé héļd löré]</translation>
  </message>
  <message>
   <source>{count} releases held</source>
   <comment>other</comment>
   <translation>[{count} ŕéļéåšéš héļd lörém]</translation>
  </message>
  <message>
   <source>{count} settings on the register, this one among them</source>
   <translation>[{count} šéţţîñĝš öñ ţhé ŕéĝîšţéŕ, ţhîš öñé åmöñĝ ţhém lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>{count} things done since would be gone, the newest: {named}.</source>
   <translation>[{count} ţhîñĝš döñé šîñçé wöûļd bé ĝöñé, ţhé ñéwéšţ: {named}. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>{days} days ago</source>
   <comment>one</comment>
   <translation>[{days} dåý åĝö lö]</translation>
  </message>
  <message>
   <source>{days} days ago</source>
   <comment>other</comment>
   <translation>[{days} dåýš åĝö lör]</translation>
  </message>
  <message>
   <source>{days}, {n:,} pages</source>
   <comment>one</comment>
   <translation>[{days}, {n:,} påĝé lö]</translation>
  </message>
  <message>
   <source>{days}, {n:,} pages</source>
   <comment>other</comment>
   <translation>[{days}, {n:,} påĝéš lö]</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>[{day} {month} {year}]</translation>
  </message>
  <message>
   <source>{day}, {iso} UTC</source>
   <translation>[{day}, {iso} ÛŢÇ l]</translation>
  </message>
  <message>
   <source>{day}: {settings}</source>
   <translation>[{day}: {settings}]</translation>
  </message>
  <message>
   <source>{day}: {settings}, {rows} set aside</source>
   <translation>[{day}: {settings}, {rows} šéţ åšîdé lörém]</translation>
  </message>
  <message>
   <source>{day}Source: Ofsted, childcare providers and inspections, licensed under the Open Government Licence v3.0.</source>
   <translation>[{day}Šöûŕçé: Öfšţéd, çhîļdçåŕé pŕövîdéŕš åñd îñšpéçţîöñš, ļîçéñšéd ûñdéŕ ţhé Öpéñ Ĝövéŕñméñţ Ļîçéñçé v3.0. lörém îpšûm dölör šîţ åméţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>{distances}, in a straight line</source>
   <translation>[{distances}, îñ å šţŕåîĝhţ ļîñé lörém î]</translation>
  </message>
  <message>
   <source>{distance} km</source>
   <translation>[{distance} km]</translation>
  </message>
  <message>
   <source>{distance} miles</source>
   <comment>one</comment>
   <translation>[{distance} mîļé l]</translation>
  </message>
  <message>
   <source>{distance} miles</source>
   <comment>other</comment>
   <translation>[{distance} mîļéš l]</translation>
  </message>
  <message>
   <source>{done:,} of {total:,} changes dealt with</source>
   <translation>[{done:,} öf {total:,} çhåñĝéš déåļţ wîţh lörém îp]</translation>
  </message>
  <message>
   <source>{done:,} of {total:,} dealt with</source>
   <translation>[{done:,} öf {total:,} déåļţ wîţh lörém]</translation>
  </message>
  <message>
   <source>{done} of {count} asked</source>
   <translation>[{done} öf {count} åškéd lör]</translation>
  </message>
  <message>
   <source>{field}: before {value}, now {value2}</source>
   <translation>[{field}: béföŕé {value}, ñöw {value2} lörém]</translation>
  </message>
  <message>
   <source>{figure} now</source>
   <translation>[{figure} ñöw l]</translation>
  </message>
  <message>
   <source>{figure} then</source>
   <translation>[{figure} ţhéñ l]</translation>
  </message>
  <message>
   <source>{figure}, per cent</source>
   <translation>[{figure}, péŕ çéñţ lör]</translation>
  </message>
  <message>
   <source>{figure}: change</source>
   <translation>[{figure}: çhåñĝé lö]</translation>
  </message>
  <message>
   <source>{figure}: of how many</source>
   <translation>[{figure}: öf höw måñý löré]</translation>
  </message>
  <message>
   <source>{figure}: per cent</source>
   <translation>[{figure}: péŕ çéñţ lör]</translation>
  </message>
  <message>
   <source>{file} cannot be used to look up areas by postcode: {why}.</source>
   <translation>[{file} çåññöţ bé ûšéd ţö ļöök ûp åŕéåš bý pöšţçödé: {why}. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>{file} does not say {what}.</source>
   <translation>[{file} döéš ñöţ šåý {what}. lörém]</translation>
  </message>
  <message>
   <source>{file} has no row of column names that the program knows.</source>
   <translation>[{file} håš ñö ŕöw öf çöļûmñ ñåméš ţhåţ ţhé pŕöĝŕåm kñöwš. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>{file} has no settings in it.</source>
   <translation>[{file} håš ñö šéţţîñĝš îñ îţ. lörém îp]</translation>
  </message>
  <message>
   <source>{file} has the column '{column}' twice, so which of the two is right cannot be known.</source>
   <translation>[{file} håš ţhé çöļûmñ '{column}' ţwîçé, šö whîçh öf ţhé ţwö îš ŕîĝhţ çåññöţ bé kñöwñ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>{file} is larger than a project can be ({limit}).</source>
   <translation>[{file} îš ļåŕĝéŕ ţhåñ å pŕöjéçţ çåñ bé ({limit}). lörém îpšûm d]</translation>
  </message>
  <message>
   <source>{file} is no backup of your notes and lists that can be read.</source>
   <translation>[{file} îš ñö båçkûp öf ýöûŕ ñöţéš åñd ļîšţš ţhåţ çåñ bé ŕéåd. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>{file} is not a CSV, ODS or XLSX file that can be read: {why}.</source>
   <translation>[{file} îš ñöţ å ÇŠV, ÖDŠ öŕ XĻŠX fîļé ţhåţ çåñ bé ŕéåd: {why}. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>{file} is not a PDF that can be read: {why}.</source>
   <translation>[{file} îš ñöţ å PDF ţhåţ çåñ bé ŕéåd: {why}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>{file} is not a file of boundaries that can be read: {why}.</source>
   <translation>[{file} îš ñöţ å fîļé öf böûñdåŕîéš ţhåţ çåñ bé ŕéåd: {why}. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>{file} is not a list of postcodes that can be read: {why}.</source>
   <translation>[{file} îš ñöţ å ļîšţ öf pöšţçödéš ţhåţ çåñ bé ŕéåd: {why}. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>{file} is not a project of this program: {why}.</source>
   <translation>[{file} îš ñöţ å pŕöjéçţ öf ţhîš pŕöĝŕåm: {why}. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>{file} is not a register file the program knows: it has no column for {columns}.</source>
   <translation>[{file} îš ñöţ å ŕéĝîšţéŕ fîļé ţhé pŕöĝŕåm kñöwš: îţ håš ñö çöļûmñ föŕ {columns}. lörém îpšûm dölör šîţ åmé]</translation>
  </message>
  <message>
   <source>{file}, as at {day}</source>
   <translation>[{file}, åš åţ {day} lö]</translation>
  </message>
  <message>
   <source>{file}, row {row:,}</source>
   <translation>[{file}, ŕöw {row:,} l]</translation>
  </message>
  <message>
   <source>{group_of}Tick: {own}</source>
   <translation>[{group_of}Ţîçk: {own} l]</translation>
  </message>
  <message>
   <source>{group_of}Untick: {own}</source>
   <translation>[{group_of}Ûñţîçk: {own} lö]</translation>
  </message>
  <message>
   <source>{grown} points</source>
   <translation>[{grown} pöîñţš lö]</translation>
  </message>
  <message>
   <source>{held:,} held already</source>
   <translation>[{held:,} héļd åļŕéådý löré]</translation>
  </message>
  <message>
   <source>{held:,} of {known:,} reports listed are held</source>
   <translation>[{held:,} öf {known:,} ŕépöŕţš ļîšţéd åŕé héļd lörém îpšû]</translation>
  </message>
  <message>
   <source>{held} authorities</source>
   <translation>[{held} åûţhöŕîţîéš löré]</translation>
  </message>
  <message>
   <source>{held} chosen to compare</source>
   <translation>[{held} çhöšéñ ţö çömpåŕé lörém]</translation>
  </message>
  <message>
   <source>{held} chosen to compare: choose one more</source>
   <translation>[{held} çhöšéñ ţö çömpåŕé: çhööšé öñé möŕé lörém îpšûm d]</translation>
  </message>
  <message>
   <source>{held}, {count:,} invented settings as at {day}</source>
   <translation>[{held}, {count:,} îñvéñţéd šéţţîñĝš åš åţ {day} lörém îpšû]</translation>
  </message>
  <message>
   <source>{held}, {count:,} settings as at {day}</source>
   <translation>[{held}, {count:,} šéţţîñĝš åš åţ {day} lörém]</translation>
  </message>
  <message>
   <source>{hidden:,} have their address withheld: they are counted on their area, and in the list</source>
   <translation>[{hidden:,} håvé ţhéîŕ åddŕéšš wîţhhéļd: ţhéý åŕé çöûñţéd öñ ţhéîŕ åŕéå, åñd îñ ţhé ļîšţ lörém îpšûm dölör šîţ åméţ lör]</translation>
  </message>
  <message>
   <source>{host} answered with a fault of its own (answer {status}).</source>
   <translation>[{host} åñšwéŕéd wîţh å fåûļţ öf îţš öwñ (åñšwéŕ {status}). lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>{host} answered with something the program cannot read: {what}.</source>
   <translation>[{host} åñšwéŕéd wîţh šöméţhîñĝ ţhé pŕöĝŕåm çåññöţ ŕéåd: {what}. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>{host} cannot be reached: there is no connection to it from this computer.</source>
   <translation>[{host} çåññöţ bé ŕéåçhéd: ţhéŕé îš ñö çöññéçţîöñ ţö îţ fŕöm ţhîš çömpûţéŕ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>{host} did not answer in time.</source>
   <translation>[{host} dîd ñöţ åñšwéŕ îñ ţîmé. lörém îpš]</translation>
  </message>
  <message>
   <source>{host} has no such page or file: {what}.</source>
   <translation>[{host} håš ñö šûçh påĝé öŕ fîļé: {what}. lörém îpšû]</translation>
  </message>
  <message>
   <source>{host} is busy and asked to be left alone for now (answer {status}).</source>
   <translation>[{host} îš bûšý åñd åškéd ţö bé ļéfţ åļöñé föŕ ñöw (åñšwéŕ {status}). lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>{host} refused the request (answer {status}).</source>
   <translation>[{host} ŕéfûšéd ţhé ŕéqûéšţ (åñšwéŕ {status}). lörém îpšûm]</translation>
  </message>
  <message>
   <source>{host} sent the program on to an address it does not trust.</source>
   <translation>[{host} šéñţ ţhé pŕöĝŕåm öñ ţö åñ åddŕéšš îţ döéš ñöţ ţŕûšţ. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>{inspected_words}{between}a different scale, not comparable</source>
   <translation>[{inspected_words}{between}å dîfféŕéñţ šçåļé, ñöţ çömpåŕåbļé lörém îpšûm]</translation>
  </message>
  <message>
   <source>{inspection}: safeguarding</source>
   <translation>[{inspection}: šåféĝûåŕdîñĝ lörém]</translation>
  </message>
  <message>
   <source>{inspection}; before: {before}</source>
   <translation>[{inspection}; béföŕé: {before} lör]</translation>
  </message>
  <message>
   <source>{inspection}; not known before</source>
   <translation>[{inspection}; ñöţ kñöwñ béföŕé lörém]</translation>
  </message>
  <message>
   <source>{kind} narrow</source>
   <translation>[{kind} ñåŕŕöw lö]</translation>
  </message>
  <message>
   <source>{kind} wide</source>
   <translation>[{kind} wîdé l]</translation>
  </message>
  <message>
   <source>{known}, {known2} and {count} other areas</source>
   <translation>[{known}, {known2} åñd {count} öţhéŕ åŕéåš lörém î]</translation>
  </message>
  <message>
   <source>{label}, continued</source>
   <translation>[{label}, çöñţîñûéd lör]</translation>
  </message>
  <message>
   <source>{la} ended; {others} in its place.</source>
   <translation>[{la} éñdéd; {others} îñ îţš pļåçé. lörém îp]</translation>
  </message>
  <message>
   <source>{la} has no numbers of its own before {day}: it was part of {earlier}.</source>
   <translation>[{la} håš ñö ñûmbéŕš öf îţš öwñ béföŕé {day}: îţ wåš påŕţ öf {earlier}. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>{lead} since the inspection before: {list}</source>
   <translation>[{lead} šîñçé ţhé îñšpéçţîöñ béföŕé: {list} lörém îpšûm]</translation>
  </message>
  <message>
   <source>{list} and {words}</source>
   <translation>[{list} åñd {words} l]</translation>
  </message>
  <message>
   <source>{low:,} places or more</source>
   <comment>one</comment>
   <translation>[{low:,} pļåçé öŕ möŕé lörém]</translation>
  </message>
  <message>
   <source>{low:,} places or more</source>
   <comment>other</comment>
   <translation>[{low:,} pļåçéš öŕ möŕé lörém]</translation>
  </message>
  <message>
   <source>{low:,} to {high:,} places</source>
   <translation>[{low:,} ţö {high:,} pļåçéš lör]</translation>
  </message>
  <message>
   <source>{match} of {count} published figures match. For {count2} no published figure is held.</source>
   <translation>[{match} öf {count} pûbļîšhéd fîĝûŕéš måţçh. Föŕ {count2} ñö pûbļîšhéd fîĝûŕé îš héļd. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>{minders} and {others:,} others</source>
   <comment>one</comment>
   <translation>[{minders} åñd {others:,} öţhéŕ lör]</translation>
  </message>
  <message>
   <source>{minders} and {others:,} others</source>
   <comment>other</comment>
   <translation>[{minders} åñd {others:,} öţhéŕš löré]</translation>
  </message>
  <message>
   <source>{months} months ago</source>
   <comment>one</comment>
   <translation>[{months} möñţh åĝö lör]</translation>
  </message>
  <message>
   <source>{months} months ago</source>
   <comment>other</comment>
   <translation>[{months} möñţhš åĝö lör]</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>[{month} {year}]</translation>
  </message>
  <message>
   <source>{more} more were not taken in for reasons of this kind.</source>
   <translation>[{more} möŕé wéŕé ñöţ ţåkéñ îñ föŕ ŕéåšöñš öf ţhîš kîñd. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>{most_beside} areas stand beside {area} already: take one away first.</source>
   <translation>[{most_beside} åŕéåš šţåñd béšîdé {area} åļŕéådý: ţåké öñé åwåý fîŕšţ. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>{most} settings are chosen already: that is the most that can be compared.</source>
   <translation>[{most} šéţţîñĝš åŕé çhöšéñ åļŕéådý: ţhåţ îš ţhé möšţ ţhåţ çåñ bé çömpåŕéd. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>{most} settings are chosen to compare: that is the most.</source>
   <translation>[{most} šéţţîñĝš åŕé çhöšéñ ţö çömpåŕé: ţhåţ îš ţhé möšţ. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>{n:,.0f} of {base:,}</source>
   <translation>[{n:,.0f} öf {base:,} l]</translation>
  </message>
  <message>
   <source>{n:,.0f} of {base:,}, {percent:.1f}%</source>
   <translation>[{n:,.0f} öf {base:,}, {percent:.1f}% lö]</translation>
  </message>
  <message>
   <source>{n:,} cells</source>
   <comment>one</comment>
   <translation>[{n:,} çéļļ l]</translation>
  </message>
  <message>
   <source>{n:,} cells</source>
   <comment>other</comment>
   <translation>[{n:,} çéļļš l]</translation>
  </message>
  <message>
   <source>{n:,} cells of the column '{column}' are none that the program knows</source>
   <translation>[{n:,} çéļļš öf ţhé çöļûmñ '{column}' åŕé ñöñé ţhåţ ţhé pŕöĝŕåm kñöwš lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>{n:,} chosen settings</source>
   <comment>one</comment>
   <translation>[{n:,} çhöšéñ šéţţîñĝ lörém]</translation>
  </message>
  <message>
   <source>{n:,} chosen settings</source>
   <comment>other</comment>
   <translation>[{n:,} çhöšéñ šéţţîñĝš lörém]</translation>
  </message>
  <message>
   <source>{n:,} files</source>
   <comment>one</comment>
   <translation>[{n:,} fîļé l]</translation>
  </message>
  <message>
   <source>{n:,} files</source>
   <comment>other</comment>
   <translation>[{n:,} fîļéš l]</translation>
  </message>
  <message>
   <source>{n:,} invented reports</source>
   <comment>one</comment>
   <translation>[{n:,} îñvéñţéd ŕépöŕţ lörém]</translation>
  </message>
  <message>
   <source>{n:,} invented reports</source>
   <comment>other</comment>
   <translation>[{n:,} îñvéñţéd ŕépöŕţš lörém]</translation>
  </message>
  <message>
   <source>{n:,} more fit but for their place, which is withheld or not known.</source>
   <comment>one</comment>
   <translation>[{n:,} möŕé fîţš bûţ föŕ îţš pļåçé, whîçh îš wîţhhéļd öŕ ñöţ kñöwñ. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>{n:,} more fit but for their place, which is withheld or not known.</source>
   <comment>other</comment>
   <translation>[{n:,} möŕé fîţ bûţ föŕ ţhéîŕ pļåçé, whîçh îš wîţhhéļd öŕ ñöţ kñöwñ. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>{n:,} more settings to which no known rule applies.</source>
   <comment>one</comment>
   <translation>[{n:,} möŕé šéţţîñĝ ţö whîçh ñö kñöwñ ŕûļé åppļîéš. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>{n:,} more settings to which no known rule applies.</source>
   <comment>other</comment>
   <translation>[{n:,} möŕé šéţţîñĝš ţö whîçh ñö kñöwñ ŕûļé åppļîéš. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>{n:,} more stand under other registered persons of the same published name.</source>
   <comment>one</comment>
   <translation>[{n:,} möŕé šţåñdš ûñdéŕ åñöţhéŕ ŕéĝîšţéŕéd péŕšöñ öf ţhé šåmé pûbļîšhéd ñåmé. lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>{n:,} more stand under other registered persons of the same published name.</source>
   <comment>other</comment>
   <translation>[{n:,} möŕé šţåñd ûñdéŕ öţhéŕ ŕéĝîšţéŕéd péŕšöñš öf ţhé šåmé pûbļîšhéd ñåmé. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>{n:,} new releases</source>
   <comment>one</comment>
   <translation>[{n:,} ñéw ŕéļéåšé löré]</translation>
  </message>
  <message>
   <source>{n:,} new releases</source>
   <comment>other</comment>
   <translation>[{n:,} ñéw ŕéļéåšéš löré]</translation>
  </message>
  <message>
   <source>{n:,} notes</source>
   <comment>one</comment>
   <translation>[{n:,} ñöţé l]</translation>
  </message>
  <message>
   <source>{n:,} notes</source>
   <comment>other</comment>
   <translation>[{n:,} ñöţéš l]</translation>
  </message>
  <message>
   <source>{n:,} notes of yours about {settings}, word for word.</source>
   <comment>one</comment>
   <translation>[{n:,} ñöţé öf ýöûŕš åböûţ {settings}, wöŕd föŕ wöŕd. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>{n:,} notes of yours about {settings}, word for word.</source>
   <comment>other</comment>
   <translation>[{n:,} ñöţéš öf ýöûŕš åböûţ {settings}, wöŕd föŕ wöŕd. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>{n:,} of the URNs are in no release that is held, and are left out.</source>
   <comment>one</comment>
   <translation>[{n:,} öf ţhé ÛŔÑš îš îñ ñö ŕéļéåšé ţhåţ îš héļd, åñd îš ļéfţ öûţ. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>{n:,} of the URNs are in no release that is held, and are left out.</source>
   <comment>other</comment>
   <translation>[{n:,} öf ţhé ÛŔÑš åŕé îñ ñö ŕéļéåšé ţhåţ îš héļd, åñd åŕé ļéfţ öûţ. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>{n:,} of them by name and postcode, as their URN is blank.</source>
   <comment>one</comment>
   <translation>[{n:,} öf ţhém bý ñåmé åñd pöšţçödé, åš îţš ÛŔÑ îš bļåñk. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>{n:,} of them by name and postcode, as their URN is blank.</source>
   <comment>other</comment>
   <translation>[{n:,} öf ţhém bý ñåmé åñd pöšţçödé, åš ţhéîŕ ÛŔÑ îš bļåñk. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>{n:,} older inspections are listed for the first time; they are not news.</source>
   <comment>one</comment>
   <translation>[{n:,} öļdéŕ îñšpéçţîöñ îš ļîšţéd föŕ ţhé fîŕšţ ţîmé; îţ îš ñöţ ñéwš. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>{n:,} older inspections are listed for the first time; they are not news.</source>
   <comment>other</comment>
   <translation>[{n:,} öļdéŕ îñšpéçţîöñš åŕé ļîšţéd föŕ ţhé fîŕšţ ţîmé; ţhéý åŕé ñöţ ñéwš. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>{n:,} pages</source>
   <comment>one</comment>
   <translation>[{n:,} påĝé l]</translation>
  </message>
  <message>
   <source>{n:,} pages</source>
   <comment>other</comment>
   <translation>[{n:,} påĝéš l]</translation>
  </message>
  <message>
   <source>{n:,} releases</source>
   <comment>one</comment>
   <translation>[{n:,} ŕéļéåšé lö]</translation>
  </message>
  <message>
   <source>{n:,} releases</source>
   <comment>other</comment>
   <translation>[{n:,} ŕéļéåšéš lör]</translation>
  </message>
  <message>
   <source>{n:,} reports</source>
   <comment>one</comment>
   <translation>[{n:,} ŕépöŕţ lö]</translation>
  </message>
  <message>
   <source>{n:,} reports</source>
   <comment>other</comment>
   <translation>[{n:,} ŕépöŕţš lö]</translation>
  </message>
  <message>
   <source>{n:,} reports read.</source>
   <comment>one</comment>
   <translation>[{n:,} ŕépöŕţ ŕéåd. löré]</translation>
  </message>
  <message>
   <source>{n:,} reports read.</source>
   <comment>other</comment>
   <translation>[{n:,} ŕépöŕţš ŕéåd. lörém]</translation>
  </message>
  <message>
   <source>{n:,} rows</source>
   <comment>one</comment>
   <translation>[{n:,} ŕöw l]</translation>
  </message>
  <message>
   <source>{n:,} rows</source>
   <comment>other</comment>
   <translation>[{n:,} ŕöwš l]</translation>
  </message>
  <message>
   <source>{n:,} rows wait for you to say which setting they are.</source>
   <comment>one</comment>
   <translation>[{n:,} ŕöw wåîţš föŕ ýöû ţö šåý whîçh šéţţîñĝ îţ îš. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>{n:,} rows wait for you to say which setting they are.</source>
   <comment>other</comment>
   <translation>[{n:,} ŕöwš wåîţ föŕ ýöû ţö šåý whîçh šéţţîñĝ ţhéý åŕé. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>{n:,} sample settings</source>
   <comment>one</comment>
   <translation>[{n:,} šåmpļé šéţţîñĝ lörém]</translation>
  </message>
  <message>
   <source>{n:,} sample settings</source>
   <comment>other</comment>
   <translation>[{n:,} šåmpļé šéţţîñĝš lörém]</translation>
  </message>
  <message>
   <source>{n:,} settings</source>
   <comment>one</comment>
   <translation>[{n:,} šéţţîñĝ lö]</translation>
  </message>
  <message>
   <source>{n:,} settings</source>
   <comment>other</comment>
   <translation>[{n:,} šéţţîñĝš lör]</translation>
  </message>
  <message>
   <source>{n:,} settings have no rule that is known, so they are not listed.</source>
   <comment>one</comment>
   <translation>[{n:,} šéţţîñĝ håš ñö ŕûļé ţhåţ îš kñöwñ, šö îţ îš ñöţ ļîšţéd. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>{n:,} settings have no rule that is known, so they are not listed.</source>
   <comment>other</comment>
   <translation>[{n:,} šéţţîñĝš håvé ñö ŕûļé ţhåţ îš kñöwñ, šö ţhéý åŕé ñöţ ļîšţéd. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>{n:,} things</source>
   <comment>one</comment>
   <translation>[{n:,} ţhîñĝ l]</translation>
  </message>
  <message>
   <source>{n:,} things</source>
   <comment>other</comment>
   <translation>[{n:,} ţhîñĝš lö]</translation>
  </message>
  <message>
   <source>{n:g}: Ofsted does not hold the number; the average for its type</source>
   <translation>[{n:g}: Öfšţéd döéš ñöţ höļd ţhé ñûmbéŕ; ţhé åvéŕåĝé föŕ îţš ţýpé lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>{names} and {count} more</source>
   <translation>[{names} åñd {count} möŕé lör]</translation>
  </message>
  <message>
   <source>{names} and {last}</source>
   <translation>[{names} åñd {last} l]</translation>
  </message>
  <message>
   <source>{name} (no longer on the register)</source>
   <translation>[{name} (ñö ļöñĝéŕ öñ ţhé ŕéĝîšţéŕ) lörém îpšû]</translation>
  </message>
  <message>
   <source>{name} (region)</source>
   <translation>[{name} (ŕéĝîöñ) lör]</translation>
  </message>
  <message>
   <source>{name} and {count} more</source>
   <translation>[{name} åñd {count} möŕé lör]</translation>
  </message>
  <message>
   <source>{name} and {other}</source>
   <translation>[{name} åñd {other} l]</translation>
  </message>
  <message>
   <source>{name} is as at</source>
   <translation>[{name} îš åš åţ lör]</translation>
  </message>
  <message>
   <source>{name} is empty.</source>
   <translation>[{name} îš émpţý. lör]</translation>
  </message>
  <message>
   <source>{name} is ticked. With a second one they stand here side by side.</source>
   <translation>[{name} îš ţîçkéd. Wîţh å šéçöñd öñé ţhéý šţåñd héŕé šîdé bý šîdé. lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>{name}, {postcode}: nobody with a published address is there. A URN would tell.</source>
   <translation>[{name}, {postcode}: ñöbödý wîţh å pûbļîšhéd åddŕéšš îš ţhéŕé. Å ÛŔÑ wöûļd ţéļļ. lörém îpšûm dölör šîţ åm]</translation>
  </message>
  <message>
   <source>{name}, {postcode}: nobody’s name there is like it. A URN would tell.</source>
   <translation>[{name}, {postcode}: ñöbödý’š ñåmé ţhéŕé îš ļîké îţ. Å ÛŔÑ wöûļd ţéļļ. lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>{name}, {postcode}: perhaps {like} ({urn}).</source>
   <translation>[{name}, {postcode}: péŕhåpš {like} ({urn}). lörém]</translation>
  </message>
  <message>
   <source>{name}: no other setting on the register across England.</source>
   <translation>[{name}: ñö öţhéŕ šéţţîñĝ öñ ţhé ŕéĝîšţéŕ åçŕöšš Éñĝļåñd. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>{name}: what it fills in the sufficiency table</source>
   <translation>[{name}: whåţ îţ fîļļš îñ ţhé šûffîçîéñçý ţåbļé lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>{name}: {n:,} other settings on the register across England.</source>
   <comment>one</comment>
   <translation>[{name}: {n:,} öţhéŕ šéţţîñĝ öñ ţhé ŕéĝîšţéŕ åçŕöšš Éñĝļåñd. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>{name}: {n:,} other settings on the register across England.</source>
   <comment>other</comment>
   <translation>[{name}: {n:,} öţhéŕ šéţţîñĝš öñ ţhé ŕéĝîšţéŕ åçŕöšš Éñĝļåñd. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>{name}: {things:,} things, {new}.</source>
   <comment>one</comment>
   <translation>[{name}: {things:,} ţhîñĝ, {new}. lör]</translation>
  </message>
  <message>
   <source>{name}: {things:,} things, {new}.</source>
   <comment>other</comment>
   <translation>[{name}: {things:,} ţhîñĝš, {new}. löré]</translation>
  </message>
  <message>
   <source>{name}: {words}. Show the settings</source>
   <translation>[{name}: {words}. Šhöw ţhé šéţţîñĝš lörém î]</translation>
  </message>
  <message>
   <source>{new:,} came into it, {gone:,} are no longer in it</source>
   <translation>[{new:,} çåmé îñţö îţ, {gone:,} åŕé ñö ļöñĝéŕ îñ îţ lörém îpšûm d]</translation>
  </message>
  <message>
   <source>{new:,} came into it, {gone:,} are no longer in it, {n:,} count otherwise</source>
   <translation>[{new:,} çåmé îñţö îţ, {gone:,} åŕé ñö ļöñĝéŕ îñ îţ, {n:,} çöûñţ öţhéŕwîšé lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>{new:,} new since {since}</source>
   <translation>[{new:,} ñéw šîñçé {since} lör]</translation>
  </message>
  <message>
   <source>{news:,} of them new to you</source>
   <translation>[{news:,} öf ţhém ñéw ţö ýöû lörém î]</translation>
  </message>
  <message>
   <source>{none_listed} Looked at on {day}.</source>
   <translation>[{none_listed} Ļöökéd åţ öñ {day}. lörém]</translation>
  </message>
  <message>
   <source>{not_recorded}: no authority named</source>
   <translation>[{not_recorded}: ñö åûţhöŕîţý ñåméd lörém î]</translation>
  </message>
  <message>
   <source>{not_recorded}: no region named</source>
   <translation>[{not_recorded}: ñö ŕéĝîöñ ñåméd lörém]</translation>
  </message>
  <message>
   <source>{number:,} changes</source>
   <translation>[{number:,} çhåñĝéš lö]</translation>
  </message>
  <message>
   <source>{number:,} held</source>
   <translation>[{number:,} héļd l]</translation>
  </message>
  <message>
   <source>{numbers} of {area}, without out-of-school clubs.</source>
   <translation>[{numbers} öf {area}, wîţhöûţ öûţ-öf-šçhööļ çļûbš. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>{numbers} of {area}.</source>
   <translation>[{numbers} öf {area}. l]</translation>
  </message>
  <message>
   <source>{number} including estimates</source>
   <translation>[{number} îñçļûdîñĝ éšţîmåţéš lörém î]</translation>
  </message>
  <message>
   <source>{number} places for children under 8</source>
   <translation>[{number} pļåçéš föŕ çhîļdŕéñ ûñdéŕ 8 lörém îpšû]</translation>
  </message>
  <message>
   <source>{number} settings with {number2} early years places known, {number3}</source>
   <translation>[{number} šéţţîñĝš wîţh {number2} éåŕļý ýéåŕš pļåçéš kñöwñ, {number3} lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>{n} months</source>
   <comment>one</comment>
   <translation>[{n} möñţh l]</translation>
  </message>
  <message>
   <source>{n} months</source>
   <comment>other</comment>
   <translation>[{n} möñţhš lö]</translation>
  </message>
  <message>
   <source>{n} more settings stand under the same published name with another number: perhaps the same company, and not counted here.</source>
   <comment>one</comment>
   <translation>[{n} möŕé šéţţîñĝ šţåñdš ûñdéŕ ţhé šåmé pûbļîšhéd ñåmé wîţh åñöţhéŕ ñûmbéŕ: péŕhåpš ţhé šåmé çömpåñý, åñd ñöţ çöûñţéd héŕé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>{n} more settings stand under the same published name with another number: perhaps the same company, and not counted here.</source>
   <comment>other</comment>
   <translation>[{n} möŕé šéţţîñĝš šţåñd ûñdéŕ ţhé šåmé pûbļîšhéd ñåmé wîţh åñöţhéŕ ñûmbéŕ: péŕhåpš ţhé šåmé çömpåñý, åñd ñöţ çöûñţéd héŕé. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>{n} reports are held, and none lists anything that must or should improve. Read them in full: a report can say so in other words.</source>
   <comment>one</comment>
   <translation>[{n} ŕépöŕţ îš héļd, åñd îţ ļîšţš ñöţhîñĝ ţhåţ mûšţ öŕ šhöûļd împŕövé. Ŕéåd îţ îñ fûļļ: å ŕépöŕţ çåñ šåý šö îñ öţhéŕ wöŕdš. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šî]</translation>
  </message>
  <message>
   <source>{n} reports are held, and none lists anything that must or should improve. Read them in full: a report can say so in other words.</source>
   <comment>other</comment>
   <translation>[{n} ŕépöŕţš åŕé héļd, åñd ñöñé ļîšţš åñýţhîñĝ ţhåţ mûšţ öŕ šhöûļd împŕövé. Ŕéåd ţhém îñ fûļļ: å ŕépöŕţ çåñ šåý šö îñ öţhéŕ wöŕdš. lörém îpšûm dölör šîţ åméţ lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>{n} settings</source>
   <comment>one</comment>
   <translation>[{n} šéţţîñĝ lö]</translation>
  </message>
  <message>
   <source>{n} settings</source>
   <comment>other</comment>
   <translation>[{n} šéţţîñĝš lör]</translation>
  </message>
  <message>
   <source>{n} settings have no outcome in this release.</source>
   <comment>one</comment>
   <translation>[{n} šéţţîñĝ håš ñö öûţçömé îñ ţhîš ŕéļéåšé. lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>{n} settings have no outcome in this release.</source>
   <comment>other</comment>
   <translation>[{n} šéţţîñĝš håvé ñö öûţçömé îñ ţhîš ŕéļéåšé. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>{n}, the most children under 8 at one time</source>
   <translation>[{n}, ţhé möšţ çhîļdŕéñ ûñdéŕ 8 åţ öñé ţîmé lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>{open:,} to look at</source>
   <translation>[{open:,} ţö ļöök åţ lör]</translation>
  </message>
  <message>
   <source>{others} more in this part</source>
   <translation>[{others} möŕé îñ ţhîš påŕţ lörém]</translation>
  </message>
  <message>
   <source>{outcome} on {day}, {ago}.</source>
   <translation>[{outcome} öñ {day}, {ago}. lö]</translation>
  </message>
  <message>
   <source>{outcome}, {day}</source>
   <translation>[{outcome}, {day}]</translation>
  </message>
  <message>
   <source>{own} is free software under the {own_licence}.</source>
   <translation>[{own} îš fŕéé šöfţwåŕé ûñdéŕ ţhé {own_licence}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>{parts} up to the one</source>
   <translation>[{parts} ûp ţö ţhé öñé lörém]</translation>
  </message>
  <message>
   <source>{path} cannot be written. Choose another folder, or make room on the disk.</source>
   <translation>[{path} çåññöţ bé wŕîţţéñ. Çhööšé åñöţhéŕ föļdéŕ, öŕ måké ŕööm öñ ţhé dîšk. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>{path} cannot be written. Choose another folder.</source>
   <translation>[{path} çåññöţ bé wŕîţţéñ. Çhööšé åñöţhéŕ föļdéŕ. lörém îpšûm dölö]</translation>
  </message>
  <message>
   <source>{path} could not be written whole, so nothing was. Is there room on the disk?</source>
   <translation>[{path} çöûļd ñöţ bé wŕîţţéñ whöļé, šö ñöţhîñĝ wåš. Îš ţhéŕé ŕööm öñ ţhé dîšk? lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>{places:,} places</source>
   <translation>[{places:,} pļåçéš lö]</translation>
  </message>
  <message>
   <source>{places:,} places in the Early Years Register</source>
   <translation>[{places:,} pļåçéš îñ ţhé Éåŕļý Ýéåŕš Ŕéĝîšţéŕ lörém îpšûm d]</translation>
  </message>
  <message>
   <source>{places:,} registered, not vacancies</source>
   <translation>[{places:,} ŕéĝîšţéŕéd, ñöţ våçåñçîéš lörém îpš]</translation>
  </message>
  <message>
   <source>{place} (not in the list held: the middle of {wider})</source>
   <translation>[{place} (ñöţ îñ ţhé ļîšţ héļd: ţhé mîddļé öf {wider}) lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>{place} (the middle of its postcodes)</source>
   <translation>[{place} (ţhé mîddļé öf îţš pöšţçödéš) lörém îpšûm]</translation>
  </message>
  <message>
   <source>{place} (the middle of {n} settings placed there)</source>
   <comment>one</comment>
   <translation>[{place} (ţhé mîddļé öf îţš öñé šéţţîñĝ pļåçéd ţhéŕé) lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>{place} (the middle of {n} settings placed there)</source>
   <comment>other</comment>
   <translation>[{place} (ţhé mîddļé öf {n} šéţţîñĝš pļåçéd ţhéŕé) lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>{place} and {other}</source>
   <translation>[{place} åñd {other} l]</translation>
  </message>
  <message>
   <source>{postcode} is not a postcode, the first part of one, or a town that is known here.</source>
   <translation>[{postcode} îš ñöţ å pöšţçödé, ţhé fîŕšţ påŕţ öf öñé, öŕ å ţöwñ ţhåţ îš kñöwñ héŕé. lörém îpšûm dölör šîţ åméţ l]</translation>
  </message>
  <message>
   <source>{put_off:,} could not be had this time; fetch again to ask for them.</source>
   <translation>[{put_off:,} çöûļd ñöţ bé håd ţhîš ţîmé; féţçh åĝåîñ ţö åšk föŕ ţhém. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>{register} only</source>
   <translation>[{register} öñļý l]</translation>
  </message>
  <message>
   <source>{rows_read:,} read, {settings:,} settings, {counted} set aside</source>
   <translation>[{rows_read:,} ŕéåd, {settings:,} šéţţîñĝš, {counted} šéţ åšîdé lörém îpšû]</translation>
  </message>
  <message>
   <source>{row}, {grade}: {n} of {among}</source>
   <translation>[{row}, {grade}: {n} öf {among} lö]</translation>
  </message>
  <message>
   <source>{row}, {grade}: {n}, {share} of {among}</source>
   <translation>[{row}, {grade}: {n}, {share} öf {among} lör]</translation>
  </message>
  <message>
   <source>{rule} as well.</source>
   <translation>[{rule} åš wéļļ. lör]</translation>
  </message>
  <message>
   <source>{said} including estimates, as at {day}.</source>
   <translation>[{said} îñçļûdîñĝ éšţîmåţéš, åš åţ {day}. lörém îpšûm]</translation>
  </message>
  <message>
   <source>{said}: no grade published.</source>
   <translation>[{said}: ñö ĝŕådé pûbļîšhéd. lörém î]</translation>
  </message>
  <message>
   <source>{said}: {areas}. No overall grade is given.</source>
   <translation>[{said}: {areas}. Ñö övéŕåļļ ĝŕådé îš ĝîvéñ. lörém îpšûm]</translation>
  </message>
  <message>
   <source>{said}; {waiting} more to come</source>
   <translation>[{said}; {waiting} möŕé ţö çömé lörém]</translation>
  </message>
  <message>
   <source>{scale}, its newest outcome.</source>
   <translation>[{scale}, îţš ñéwéšţ öûţçömé. lörém î]</translation>
  </message>
  <message>
   <source>{second_line}  ·  already compared</source>
   <translation>[{second_line}  ·  åļŕéådý çömpåŕéd lörém î]</translation>
  </message>
  <message>
   <source>{sentence} The register’s is what this program counts.</source>
   <translation>[{sentence} Ţhé ŕéĝîšţéŕ’š îš whåţ ţhîš pŕöĝŕåm çöûñţš. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>{set_aside:,} of its {rows:,} rows cannot be read</source>
   <translation>[{set_aside:,} öf îţš {rows:,} ŕöwš çåññöţ bé ŕéåd lörém îpšû]</translation>
  </message>
  <message>
   <source>{set_aside:,} of its {rows_read:,} rows cannot be read</source>
   <translation>[{set_aside:,} öf îţš {rows_read:,} ŕöwš çåññöţ bé ŕéåd lörém îpšû]</translation>
  </message>
  <message>
   <source>{settings:,} settings</source>
   <comment>one</comment>
   <translation>[{settings:,} šéţţîñĝ lö]</translation>
  </message>
  <message>
   <source>{settings:,} settings</source>
   <comment>other</comment>
   <translation>[{settings:,} šéţţîñĝš lör]</translation>
  </message>
  <message>
   <source>{settings} as at {day}</source>
   <translation>[{settings} åš åţ {day} lö]</translation>
  </message>
  <message>
   <source>{settings} of {rows:,} rows, from {file}. Brought {day}.</source>
   <translation>[{settings} öf {rows:,} ŕöwš, fŕöm {file}. Bŕöûĝhţ {day}. lörém îpšû]</translation>
  </message>
  <message>
   <source>{setting}. Already compared</source>
   <translation>[{setting}. Åļŕéådý çömpåŕéd lörém]</translation>
  </message>
  <message>
   <source>{short_day} to {short_day2}</source>
   <translation>[{short_day} ţö {short_day2} l]</translation>
  </message>
  <message>
   <source>{shown:,} changes</source>
   <translation>[{shown:,} çhåñĝéš lö]</translation>
  </message>
  <message>
   <source>{shown}, not found</source>
   <translation>[{shown}, ñöţ föûñd lör]</translation>
  </message>
  <message>
   <source>{size:,.1f} MB</source>
   <translation>[{size:,.1f} MB]</translation>
  </message>
  <message>
   <source>{source} as at {day}</source>
   <translation>[{source} åš åţ {day} lö]</translation>
  </message>
  <message>
   <source>{table} on paper or in a message</source>
   <translation>[{table} öñ påpéŕ öŕ îñ å méššåĝé lörém îpš]</translation>
  </message>
  <message>
   <source>{things}, {size} or more.</source>
   <translation>[{things}, {size} öŕ möŕé. lör]</translation>
  </message>
  <message>
   <source>{tile}: {words}. Show the settings</source>
   <translation>[{tile}: {words}. Šhöw ţhé šéţţîñĝš lörém î]</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>[{time} ļéfţ l]</translation>
  </message>
  <message>
   <source>{title}, as at {day}</source>
   <translation>[{title}, åš åţ {day} lö]</translation>
  </message>
  <message>
   <source>{title}, continued</source>
   <translation>[{title}, çöñţîñûéd lör]</translation>
  </message>
  <message>
   <source>{title}, {area}, as at {day}: {count} areas. {how}</source>
   <translation>[{title}, {area}, åš åţ {day}: {count} åŕéåš. {how} lörém î]</translation>
  </message>
  <message>
   <source>{title}, {area}, {many} from {day} to {day2}. {how}</source>
   <translation>[{title}, {area}, {many} fŕöm {day} ţö {day2}. {how} lörém]</translation>
  </message>
  <message>
   <source>{title}. SHA-256 {sha256}</source>
   <translation>[{title}. ŠHÅ-256 {sha256} lör]</translation>
  </message>
  <message>
   <source>{title}: area</source>
   <translation>[{title}: åŕéå l]</translation>
  </message>
  <message>
   <source>{title}: empty. {why}</source>
   <translation>[{title}: émpţý. {why} lör]</translation>
  </message>
  <message>
   <source>{title}: show as</source>
   <translation>[{title}: šhöw åš lör]</translation>
  </message>
  <message>
   <source>{title}: size not said</source>
   <translation>[{title}: šîžé ñöţ šåîd lörém]</translation>
  </message>
  <message>
   <source>{title}: the PDF has them on a map.</source>
   <translation>[{title}: ţhé PDF håš ţhém öñ å måp. lörém îpšû]</translation>
  </message>
  <message>
   <source>{title}: your own column {name} from {source}, given for {given:,} of {of:,} settings.</source>
   <translation>[{title}: ýöûŕ öwñ çöļûmñ {name} fŕöm {source}, ĝîvéñ föŕ {given:,} öf {of:,} šéţţîñĝš. lörém îpšûm dölör š]</translation>
  </message>
  <message>
   <source>{title}: {megabytes}</source>
   <translation>[{title}: {megabytes}]</translation>
  </message>
  <message>
   <source>{told} The register has an inspection for {inspected:,} of them.</source>
   <translation>[{told} Ţhé ŕéĝîšţéŕ håš åñ îñšpéçţîöñ föŕ {inspected:,} öf ţhém. lörém îpšûm dölör]</translation>
  </message>
  <message>
   <source>{total:,} childminders</source>
   <comment>one</comment>
   <translation>[{total:,} çhîļdmîñdéŕ löré]</translation>
  </message>
  <message>
   <source>{total:,} childminders</source>
   <comment>other</comment>
   <translation>[{total:,} çhîļdmîñdéŕš löré]</translation>
  </message>
  <message>
   <source>{total:,} other settings</source>
   <comment>one</comment>
   <translation>[{total:,} öţhéŕ šéţţîñĝ lörém]</translation>
  </message>
  <message>
   <source>{total:,} other settings</source>
   <comment>other</comment>
   <translation>[{total:,} öţhéŕ šéţţîñĝš lörém]</translation>
  </message>
  <message>
   <source>{total:,} passages</source>
   <comment>one</comment>
   <translation>[{total:,} påššåĝé lö]</translation>
  </message>
  <message>
   <source>{total:,} passages</source>
   <comment>other</comment>
   <translation>[{total:,} påššåĝéš lör]</translation>
  </message>
  <message>
   <source>{total:,} passages so far</source>
   <comment>one</comment>
   <translation>[{total:,} påššåĝé šö fåŕ lörém]</translation>
  </message>
  <message>
   <source>{total:,} passages so far</source>
   <comment>other</comment>
   <translation>[{total:,} påššåĝéš šö fåŕ lörém]</translation>
  </message>
  <message>
   <source>{total:,} sample settings</source>
   <comment>one</comment>
   <translation>[{total:,} šåmpļé šéţţîñĝ lörém]</translation>
  </message>
  <message>
   <source>{total:,} sample settings</source>
   <comment>other</comment>
   <translation>[{total:,} šåmpļé šéţţîñĝš lörém]</translation>
  </message>
  <message>
   <source>{total:,} sample settings that have left</source>
   <comment>one</comment>
   <translation>[{total:,} šåmpļé šéţţîñĝ ţhåţ håš ļéfţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>{total:,} sample settings that have left</source>
   <comment>other</comment>
   <translation>[{total:,} šåmpļé šéţţîñĝš ţhåţ håvé ļéfţ lörém îpšûm]</translation>
  </message>
  <message>
   <source>{total:,} settings</source>
   <comment>one</comment>
   <translation>[{total:,} šéţţîñĝ lö]</translation>
  </message>
  <message>
   <source>{total:,} settings</source>
   <comment>other</comment>
   <translation>[{total:,} šéţţîñĝš lör]</translation>
  </message>
  <message>
   <source>{total:,} settings that have left</source>
   <comment>one</comment>
   <translation>[{total:,} šéţţîñĝ ţhåţ håš ļéfţ lörém îp]</translation>
  </message>
  <message>
   <source>{total:,} settings that have left</source>
   <comment>other</comment>
   <translation>[{total:,} šéţţîñĝš ţhåţ håvé ļéfţ lörém îpš]</translation>
  </message>
  <message>
   <source>{total:,}{more} places</source>
   <comment>one</comment>
   <translation>[{total:,}{more} pļåçé l]</translation>
  </message>
  <message>
   <source>{total:,}{more} places</source>
   <comment>other</comment>
   <translation>[{total:,}{more} pļåçéš lö]</translation>
  </message>
  <message>
   <source>{unknown:,} have no postcode that is known</source>
   <translation>[{unknown:,} håvé ñö pöšţçödé ţhåţ îš kñöwñ lörém îpšûm]</translation>
  </message>
  <message>
   <source>{unknown:,} settings whose postcodes are not known</source>
   <comment>one</comment>
   <translation>[{unknown:,} šéţţîñĝ whöšé pöšţçödé îš ñöţ kñöwñ lörém îpšûm d]</translation>
  </message>
  <message>
   <source>{unknown:,} settings whose postcodes are not known</source>
   <comment>other</comment>
   <translation>[{unknown:,} šéţţîñĝš whöšé pöšţçödéš åŕé ñöţ kñöwñ lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>{upper} is not in the register as at {day}</source>
   <translation>[{upper} îš ñöţ îñ ţhé ŕéĝîšţéŕ åš åţ {day} lörém îpšûm]</translation>
  </message>
  <message>
   <source>{urn} is in no release held. What you say of it is kept until one lists it.</source>
   <translation>[{urn} îš îñ ñö ŕéļéåšé héļd. Whåţ ýöû šåý öf îţ îš képţ ûñţîļ öñé ļîšţš îţ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>{urn}, {name}, is no longer on the register; what you say is kept.</source>
   <translation>[{urn}, {name}, îš ñö ļöñĝéŕ öñ ţhé ŕéĝîšţéŕ; whåţ ýöû šåý îš képţ. lörém îpšûm dölör šîţ]</translation>
  </message>
  <message>
   <source>{urn}: Ofsted withholds name and address; your columns about it are kept.</source>
   <translation>[{urn}: Öfšţéd wîţhhöļdš ñåmé åñd åddŕéšš; ýöûŕ çöļûmñš åböûţ îţ åŕé képţ. lörém îpšûm dölör šîţ åméţ]</translation>
  </message>
  <message>
   <source>{value:,} KB</source>
   <translation>[{value:,} KB]</translation>
  </message>
  <message>
   <source>{value} chosen to compare</source>
   <translation>[{value} çhöšéñ ţö çömpåŕé lörém]</translation>
  </message>
  <message>
   <source>{value} places</source>
   <translation>[{value} pļåçéš lö]</translation>
  </message>
  <message>
   <source>{was}, then {now}.</source>
   <translation>[{was}, ţhéñ {now}. lö]</translation>
  </message>
  <message>
   <source>{weeks} weeks ago</source>
   <comment>one</comment>
   <translation>[{weeks} wéék åĝö lör]</translation>
  </message>
  <message>
   <source>{weeks} weeks ago</source>
   <comment>other</comment>
   <translation>[{weeks} wéékš åĝö lör]</translation>
  </message>
  <message>
   <source>{what} Safeguarding effective.</source>
   <translation>[{what} Šåféĝûåŕdîñĝ éfféçţîvé. lörém îpš]</translation>
  </message>
  <message>
   <source>{what} Safeguarding standards met.</source>
   <translation>[{what} Šåféĝûåŕdîñĝ šţåñdåŕdš méţ. lörém îpšû]</translation>
  </message>
  <message>
   <source>{what} cannot be read</source>
   <translation>[{what} çåññöţ bé ŕéåd lörém]</translation>
  </message>
  <message>
   <source>{what} did not arrive whole.</source>
   <translation>[{what} dîd ñöţ åŕŕîvé whöļé. lörém îp]</translation>
  </message>
  <message>
   <source>{what} has more than {most:,} settings</source>
   <translation>[{what} håš möŕé ţhåñ {most:,} šéţţîñĝš lörém îpš]</translation>
  </message>
  <message>
   <source>{what} has no settings that can be read</source>
   <translation>[{what} håš ñö šéţţîñĝš ţhåţ çåñ bé ŕéåd lörém îpšûm]</translation>
  </message>
  <message>
   <source>{what} has signs in it that are no letters</source>
   <translation>[{what} håš šîĝñš îñ îţ ţhåţ åŕé ñö ļéţţéŕš lörém îpšûm d]</translation>
  </message>
  <message>
   <source>{what} in {la}</source>
   <translation>[{what} îñ {la} l]</translation>
  </message>
  <message>
   <source>{what} is larger than anything the publisher is known to send ({limit}).</source>
   <translation>[{what} îš ļåŕĝéŕ ţhåñ åñýţhîñĝ ţhé pûbļîšhéŕ îš kñöwñ ţö šéñd ({limit}). lörém îpšûm dölör šîţ å]</translation>
  </message>
  <message>
   <source>{what}, {n} files to come</source>
   <comment>one</comment>
   <translation>[{what}, {n} fîļé ţö çömé lörém]</translation>
  </message>
  <message>
   <source>{what}, {n} files to come</source>
   <comment>other</comment>
   <translation>[{what}, {n} fîļéš ţö çömé lörém]</translation>
  </message>
  <message>
   <source>{what}: {page} on Ofsted's page, {register} in the register.</source>
   <translation>[{what}: {page} öñ Öfšţéd'š påĝé, {register} îñ ţhé ŕéĝîšţéŕ. lörém îpšûm dö]</translation>
  </message>
  <message>
   <source>{where} is not a mirror: {why}.</source>
   <translation>[{where} îš ñöţ å mîŕŕöŕ: {why}. lörém î]</translation>
  </message>
  <message>
   <source>{where}, page {page} of the original</source>
   <translation>[{where}, påĝé {page} öf ţhé öŕîĝîñåļ lörém îp]</translation>
  </message>
  <message>
   <source>{whole:,} fewer than on {day}</source>
   <translation>[{whole:,} féwéŕ ţhåñ öñ {day} lörém]</translation>
  </message>
  <message>
   <source>{whole:,} more than on {day}</source>
   <translation>[{whole:,} möŕé ţhåñ öñ {day} lörém]</translation>
  </message>
  <message>
   <source>{who} in {where}, location withheld</source>
   <translation>[{who} îñ {where}, ļöçåţîöñ wîţhhéļd lörém îp]</translation>
  </message>
  <message>
   <source>{withheld:,} withheld: counted by area</source>
   <translation>[{withheld:,} wîţhhéļd: çöûñţéd bý åŕéå lörém îpš]</translation>
  </message>
  <message>
   <source>{without_page:,} of {counted} have no page on Ofsted’s site.</source>
   <translation>[{without_page:,} öf {counted} håvé ñö påĝé öñ Öfšţéd’š šîţé. lörém îpšûm d]</translation>
  </message>
  <message>
   <source>{words} and {last}</source>
   <translation>[{words} åñd {last} l]</translation>
  </message>
  <message>
   <source>{words} by authority</source>
   <translation>[{words} bý åûţhöŕîţý löré]</translation>
  </message>
  <message>
   <source>{words} of {base:,}</source>
   <translation>[{words} öf {base:,} l]</translation>
  </message>
  <message>
   <source>{words} or {last}</source>
   <translation>[{words} öŕ {last} l]</translation>
  </message>
  <message>
   <source>{words}, not found</source>
   <translation>[{words}, ñöţ föûñd lör]</translation>
  </message>
  <message>
   <source>{words}, {number} of {number2}</source>
   <translation>[{words}, {number} öf {number2} l]</translation>
  </message>
  <message>
   <source>{words}, {share} of {number}</source>
   <translation>[{words}, {share} öf {number} l]</translation>
  </message>
  <message>
   <source>{words}: which setting it is</source>
   <translation>[{words}: whîçh šéţţîñĝ îţ îš lörém î]</translation>
  </message>
  <message>
   <source>{words}: {actions:,} actions, {recommendations:,} recommendations</source>
   <translation>[{words}: {actions:,} åçţîöñš, {recommendations:,} ŕéçömméñdåţîöñš lörém îpšû]</translation>
  </message>
  <message>
   <source>{word} in the glossary</source>
   <translation>[{word} îñ ţhé ĝļöššåŕý lörém]</translation>
  </message>
  <message>
   <source>{written:,} rows</source>
   <translation>[{written:,} ŕöwš l]</translation>
  </message>
  <message>
   <source>{years} years</source>
   <comment>one</comment>
   <translation>[{years} ýéåŕ l]</translation>
  </message>
  <message>
   <source>{years} years</source>
   <comment>other</comment>
   <translation>[{years} ýéåŕš l]</translation>
  </message>
  <message>
   <source>{years} years ago</source>
   <comment>one</comment>
   <translation>[{years} ýéåŕ åĝö lör]</translation>
  </message>
  <message>
   <source>{years} years ago</source>
   <comment>other</comment>
   <translation>[{years} ýéåŕš åĝö lör]</translation>
  </message>
  <message>
   <source>{years} {months} ago</source>
   <translation>[{years} {months} åĝö l]</translation>
  </message>
  <message>
   <source>{year}, before that</source>
   <translation>[{year}, béföŕé ţhåţ löré]</translation>
  </message>
  <message>
   <source>{} places</source>
   <translation>[{} pļåçéš lö]</translation>
  </message>
  <message>
   <source>“May”, “should” and “must” are the source’s own. A rule points; the council decides. Check current guidance.</source>
   <translation>[“Måý”, “šhöûļd” åñd “mûšţ” åŕé ţhé šöûŕçé’š öwñ. Å ŕûļé pöîñţš; ţhé çöûñçîļ déçîdéš. Çhéçk çûŕŕéñţ ĝûîdåñçé. lörém îpšûm dölör šîţ åméţ lörém îpšûm döl]</translation>
  </message>
  <message>
   <source>“{name}”, “{postcode}”: not enough.</source>
   <translation>[“{name}”, “{postcode}”: ñöţ éñöûĝh. lörém î]</translation>
  </message>
  <message>
   <source>“{text}” is no URN.</source>
   <translation>[“{text}” îš ñö ÛŔÑ. löré]</translation>
  </message>
 </context>
</TS>
