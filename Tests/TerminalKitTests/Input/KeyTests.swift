import TerminalKit
import Testing

@Suite("keys") struct KeyTests {
  static let all: [Key] = [
    .char("q"), .char(" "), .char("-"), .char("ä"), .control("p"), .control(" "), .alt("x"),
    .function(12), .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down,
    .left, .right, .controlLeft, .controlRight, .home, .end, .pageUp, .pageDown, .char("f"),
  ]

  @Test("every key is found by its own name", arguments: all)
  func names(key: Key) { #expect(Key(name: key.name) == key) }

  @Test("a word that names no key is none", arguments: ["", "ctrl-", "fx", "enterr", "ctrl-ab"])
  func noKey(name: String) { #expect(Key(name: name) == nil) }

  @Test("readers see the names of their keyboard")
  func display() {
    let names = [Key.enter, .char(" "), .control("p"), .backTab, .function(1), .alt("b")]
      .map { germanKeys[$0] }
    #expect(names == ["⏎", "Leer", "Strg-P", "Umschalt-Tab", "F1", "Alt-b"])
  }

  @Test("a script becomes events, and a line that says nothing is named")
  func scripts() throws {
    let events = try Event.script(
      """
      # to the second case
      press down enter
      type Ä b
      paste q und n

      resize 60x20
      wake
      """)
    let typed: [Event] = [.key(.char("Ä")), .key(.char(" ")), .key(.char("b"))]
    let others: [Event] = [
      .paste("q und n"), .resize(Size(columns: 60, rows: 20)), .wake,
    ]
    #expect(events == [.key(.down), .key(.enter)] + typed + others)
    let refusal = #expect(throws: ScriptRefusal.self) { try Event.script("wake\npress hard") }
    #expect(refusal?.line == 2)
    #expect(refusal?.text == "press hard")
    #expect(throws: ScriptRefusal.self) { try Event.script("resize 0x20") }
  }
}
