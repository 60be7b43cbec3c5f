// Screens: what the desk shows and what its keys do, as values.
//
// `Desk` is the whole of it: a stack of screens that cannot be empty, at most one overlay, a status
// line. Events go in, effects come out; the runtime of the program performs an effect and gives its
// `Reply` back through `receive`. Nothing here reads a file, a clock or a register.
//
// Where to start:
// - `Desk` takes events and replies and draws; `Effect` and `Reply` are the door to the program.
// - `Screen` is what every screen is made of: a table of commands, `update`, `receive`, `draw`.
//   `ScreenKind` lists all of them.
// - `Step` is what a screen answers: an effect, or something for the desk itself, such as opening
//   another screen or asking a question.
// - Cases/ has list and detail, Catalogues/ what the office keeps for all cases, Forms/ everything that is typed, Overlays/ what lies on top.
//
// To add a screen: a struct that is a `Screen`, its case in `ScreenKind`,
// its table in `KeyList`, its texts, goldens at the three sizes, and a line in the walk over all screens in the tests.
