// TerminalKit: everything a screen needs to be drawn and driven, and nothing of what it shows.
//
// It owns the canvas of cells and its style roles, the measuring and cutting of text, keys and
// events, the tables of commands, the widgets and the layout arithmetic. It knows no case, no
// guardian, no language and no clock: words, parsers and folds come in as arguments. It imports
// only CWidth, the shim over `wcwidth`.
//
// Where to start:
// - `Canvas` is the only surface anything is drawn on; `Role` says how, never which colour.
// - `Terminal` is what a loop needs from a terminal. `ScriptedTerminal` is the one for tests; the
//   one for people stands in CursesTerminal.
// - `CommandTable` turns keys into commands and makes footer, help, palette and key list.
// - `Table`, `Form`, `Picker`, `Dialog` and the fields are values with `update` and `draw`. None of
//   them waits for a key, keeps a clock or draws outside its rectangle.
// - Scrolling that can be derived from the caret or the focus is derived, not kept; only `Table`,
//   `Picker` and `Viewport` keep a first row.
