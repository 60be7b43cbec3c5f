import TerminalKit
import TestSupport
import Testing

@Suite("the picker") struct PickerTests {
  private static let options = [
    PickerOption(id: 1, title: "Müller, Anna", detail: "12"),
    PickerOption(id: 2, title: "Çelik, Ayşe", detail: "3", keywords: "Grüngürtel"),
    PickerOption(id: 3, title: "Braun, Ursula", detail: "140", refusal: "ist ausgelastet"),
    PickerOption(id: 4, title: "漢字, 漢字漢字漢字漢字漢字", detail: "1"),
  ]

  private func picker(
    takesMany: Bool = false, options: [PickerOption<Int>] = options
  ) -> Picker<Int> {
    Picker(title: "Betreuer", options: options, takesMany: takesMany) { text in
      text.lowercased().replacing("ü", with: "u").replacing("ç", with: "c")
    }
  }

  private func look(_ picker: Picker<Int>, _ columns: Int, _ rows: Int) -> String {
    dump(columns, rows) { rect, canvas in
      picker.draw(in: rect, empty: "Nichts passt dazu.", on: &canvas)
    }
  }

  @Test("every typed word must begin a word, in any order and by the fold of the caller")
  func filtering() {
    var picker = picker()
    for event in typing("ann mull") { _ = picker.update(event) }
    #expect(picker.found.map(\.id) == [1])
    #expect(picker.selected == 1)
    _ = picker.update(.key(.control("u")))
    for event in typing("grün") { _ = picker.update(event) }
    #expect(picker.found.map(\.id) == [2])
    _ = picker.update(.paste("xx"))
    #expect(picker.found.isEmpty)
    #expect(picker.selected == nil)
    #expect(picker.update(.key(.enter)) == .ignored)
    _ = picker.update(.key(.control("u")))
    #expect(picker.found.count == 4)
  }

  @Test("Enter takes the selected option, but not a refused one; Esc takes none")
  func taking() {
    var picker = picker()
    _ = picker.update(.key(.down))
    #expect(picker.update(.key(.enter)) == .picked([2]))
    _ = picker.update(.key(.down))
    #expect(picker.update(.key(.enter)) == .changed)
    #expect(picker.update(.key(.escape)) == .cancelled)
  }

  @Test("Space marks several, and Enter takes them in the order of the list")
  func many() {
    var picker = picker(takesMany: true)
    for key in [Key.end, .char(" "), .home, .char(" ")] { _ = picker.update(.key(key)) }
    #expect(picker.marked == [1, 4])
    #expect(picker.update(.key(.enter)) == .picked([1, 4]))
    _ = picker.update(.key(.char(" ")))
    #expect(picker.marked == [4])
  }

  @Test("looks: empty, nothing found, full, overflowing, 20 columns wide")
  func looks() {
    expectGolden(look(picker(options: []), 30, 4), named: "picker-empty")
    var none = picker()
    _ = none.update(.paste("xyz"))
    expectGolden(look(none, 30, 6), named: "picker-none")
    var full = picker(takesMany: true)
    for key in [Key.char(" "), .down, .down] { _ = full.update(.key(key)) }
    expectGolden(look(full, 30, 7), named: "picker-full")
    var long = picker(options: (0..<30).map { PickerOption(id: $0, title: "Akte \($0)") })
    long.height = 3
    for _ in 0..<2 { _ = long.update(.key(.pageDown)) }
    expectGolden(look(long, 20, 5), named: "picker-overflow")
    expectGolden(look(picker(), 20, 7), named: "picker-20")
  }
}
