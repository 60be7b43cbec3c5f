import TerminalKit
import TestSupport
import Testing

/// Commands of a small list.
private enum Command: String, CommandName {
  case open = "case.open"
  case edit = "case.edit"
  case search = "list.search"
  case mark = "list.mark"
  case paper = "list.paper"
  case help = "app.help"
  case quit = "app.quit"
}

@Suite("the command table") struct CommandTableTests {
  private let screen = CommandTable<Command>([
    Binding(
      keys: [.enter, .char("o")], command: .open, label: "öffnen", help: "öffnet den Fall",
      group: "Fall"),
    Binding(
      keys: [.char("e")], command: .edit, label: "ändern", help: "ändert den Fall", group: "Fall"),
    Binding(
      keys: [.char("/"), .control("f")], command: .search, label: "suche",
      help: "sucht beim Tippen",
      group: "Liste"),
    Binding(
      keys: [.char(" ")], command: .mark, label: "markieren", help: "markiert die Zeile",
      group: "Liste"),
    Binding(
      keys: [.char("p")], command: .paper, label: "Papier", help: "druckt oder exportiert",
      group: "Liste"),
  ])
  private let general = CommandTable<Command>([
    Binding(
      keys: [.char("?"), .function(1)], command: .help, label: "Hilfe", help: "zeigt die Tasten",
      group: "Überall", footer: .pinned),
    Binding(
      keys: [.char("q"), .function(10)], command: .quit, label: "beenden",
      help: "beendet das Programm",
      group: "Überall", footer: .hidden),
  ])

  private func refusal(_ command: Command) -> String? {
    command == .edit ? "der Fall ist beendet" : nil
  }

  @Test("a key finds its command, and letters are text while somebody types")
  func dispatch() {
    #expect(screen.command(for: .char("o"), typing: false) == .open)
    #expect(screen.command(for: .char("o"), typing: true) == nil)
    #expect(screen.command(for: .char(" "), typing: true) == nil)
    #expect(screen.command(for: .control("f"), typing: true) == .search)
    #expect(screen.command(for: .function(9), typing: false) == nil)
  }

  @Test("a screen's key hides the same key of the general table")
  func merging() {
    let own = CommandTable<Command>([
      Binding(
        keys: [.char("q"), .function(10)], command: .open, label: "x", help: "x", group: "x")
    ])
    let merged = own.over(general)
    #expect(merged.command(for: .char("q"), typing: false) == .open)
    #expect(merged.command(for: .char("?"), typing: false) == .help)
    #expect(merged.binding(of: .quit) == nil)
    #expect(screen.over(general).binding(of: .quit)?.keys == [.char("q"), .function(10)])
  }

  @Test("a sound table has no flaws, and every kind of flaw is named")
  func flaws() {
    #expect(screen.flaws(over: general).isEmpty)
    let bad = CommandTable<Command>([
      Binding(
        keys: [.char("q")], command: .open, label: "", help: "", group: ""),
      Binding(
        keys: [.char("q")], command: .edit, label: "viel zu breites Wort", help: "x", group: ""),
    ])
    let flaws = bad.flaws(over: general)
    #expect(flaws.contains("case.open has no help"))
    #expect(flaws.contains("case.open has no label"))
    #expect(flaws.contains("the label of case.edit is too wide"))
    #expect(flaws.contains("q stands for case.open and for case.edit"))
    #expect(flaws.contains("q stands for case.open and for app.quit everywhere"))
  }

  @Test(
    "the footer cuts whole entries, dims refused ones and keeps the pinned",
    arguments: [80, 44, 20])
  func footer(columns: Int) {
    let footer = screen.over(general).footer(names: germanKeys, refusal: refusal)
    let text = dump(columns, 1) { rect, canvas in footer.draw(in: rect, on: &canvas) }
    expectGolden(text, named: "footer-\(columns)")
  }

  @Test("the help is grouped, wraps and scrolls", arguments: [40, 20])
  func help(columns: Int) {
    var help = Help(
      groups: screen.over(general).helpGroups(names: germanKeys),
      size: Size(columns: columns, rows: 8))
    let first = dump(columns, 8) { rect, canvas in help.draw(in: rect, on: &canvas) }
    expectGolden(first, named: "help-\(columns)")
    #expect(help.update(.end) == .moved)
    let last = dump(columns, 8) { rect, canvas in help.draw(in: rect, on: &canvas) }
    expectGolden(last, named: "help-\(columns)-end")
    #expect(help.update(.char("x")) == .ignored)
  }

  @Test("the palette finds commands by help, label and name, and shows why one is refused")
  func palette() {
    let options = screen.over(general).paletteOptions(names: germanKeys, refusal: refusal)
    var picker = Picker(title: "Befehle", options: options) { $0.lowercased() }
    for event in typing("änd") { _ = picker.update(event) }
    #expect(picker.found.map(\.id) == [.edit])
    #expect(picker.update(.key(.enter)) == .changed)
    let text = dump(40, 6) { rect, canvas in
      picker.draw(in: rect, empty: "Kein Befehl.", on: &canvas)
    }
    expectGolden(text, named: "palette")
  }

  @Test("the printed list of keys comes from the same table")
  func markdown() {
    let groups = screen.over(general).helpGroups(names: germanKeys)
    let text = HelpGroup.markdown(
      groups, level: 2, columns: (keys: "Taste", help: "Wirkung", name: "Name"))
    expectGolden(text, named: "keys")
  }
}
