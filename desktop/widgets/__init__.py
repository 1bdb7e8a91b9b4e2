"""The kit that pages are built from. Import from the module that has it; importing one brings in no other library.

What there is, by module (signatures stand there; `theme.install(app)` comes before the first of them):

text         `Text(words, role, weight, tone, wrap=, tabular=, selectable=)`, `heading(words, role)`, `Elided` (gives
             way, whole words in its tooltip), `Icon(name, tone, size)`, `AppMark(size)`,
             `plain_tooltip(widget, words)`, `one_line(words)`, `without_mnemonic(words)`
arrange      `row(…)`, `column(…)` (a widget, a layout, None for what room is left, a number for a gap), `row_widget`,
             `column_widget`, `boxed`, `clear`, `card(…)`, `pane(…)`, `quote(words, source)`, `Notice(words, icon,
             alert=)`, `hairline()`, `vertical_hairline()`, `rule()`, `scrolled(widget)`
buttons      `primary`, `secondary`, `quiet` (words, icon, on_click), `link(words, on_click)`, `icon_button(icon, name,
             on_click)`, `Button`, `Segmented([(key, words, icon)…], name, size)`, `Tabs([(key, words)…], name)`
fields       `SearchBox(placeholder)`, `Choice([(key, words)…], name)`, `labelled(name, field)`
checks       `CheckBox(words, mark=)`, `CheckRow(words, count, mark=)`; a mark is ("card", grade), ("graded", grade) or
             ("icon", name)
filters      `FilterGroup(title, *rows, closed=, note=)`, `FilterChips()` with `set_filters([(key, words)…])`
flow         `Flow(*widgets)`, `FlowLayout`: goes on to the next line
chips        `Chip(kind, words)`, `CardStrip(grades, areas)`, `block_pixmap(grade, side)`, `mark_pixmap(kind, grade)`,
             `paint_strip`, `strip_size`; kinds: card, graded, met, none, safe, unsafe
chip_paint   `paint_chip(painter, rect, kind, words)`, `chip_size(kind, words, height)`, `paint_block`, `paint_dots`:
             for delegates and charts
result_row   `ResultRow`, the delegate of the results (reads `desktop.models.row_face`), `row_height`, `paint_row_focus`
result_list  `ResultList`, the view for it: rows of two heights without asking each row
rail         `Rail()`: `chosen`, `set_current(key)`, `set_narrow(bool)`, `set_note(key, words)`
data_strip   `DataStrip()`: `show_published`, `show_sample`, `show_empty`, `asked`
panels       `EmptyState(icon, sentence, what_to_do, buttons)`, `ErrorPanel(message)`: `asked(key)`,
             `ProgressPanel(title)`: `show_step(step)`, `cancelled`
focus_ring   `FocusRing(app)`: one for the program; caret `Caret(app)`: the text cursor stands still after a while

Every widget that holds a font, a size or an icon has ``restyle()``, which the theme calls when it changes; layouts'
gaps are taken once. A page that sets such things itself has one too. Words from outside are always plain text.

On the way to the first window, ask Qt for nothing that it made itself (`view.viewport()`, `widget.style()`,
`app.style()`): the first such answer makes PySide look through all its classes, 6 to 11 ms. Show nothing (`show`,
`setVisible(True)`) that no page holds yet: Qt opens a window for it.
"""
