import TerminalKit
import TestSupport
import Testing

@Suite("the table") struct TableTests {
  private static let columns = [
    TableColumn(key: "name", title: "Name", width: .share(min: 10, weight: 1)),
    TableColumn(key: "born", title: "geb.", width: .fixed(10), dropOrder: 3),
    TableColumn(key: "court", title: "Gericht", width: .fit(min: 6, max: 14), dropOrder: 1),
    TableColumn(key: "age", title: "Alter", width: .fixed(5), alignment: .trailing, dropOrder: 2),
  ]

  private static func row(_ id: Int, _ name: String, marked: Bool = false) -> TableRow<Int> {
    let age = TableCell("\(30 + id % 60)", role: id % 7 == 0 ? .warning : .normal)
    return TableRow(
      id: id, cells: [TableCell(name), "03.04.1945", TableCell("AG Düren"), age], isMarked: marked)
  }

  private func table(_ count: Int, height: Int = 5) -> Table<Int> {
    var table = Table<Int>(columns: Self.columns, height: height)
    table.setRows((0..<count).map { Self.row($0, "Person \($0)") })
    return table
  }

  private func look(_ table: Table<Int>, _ columns: Int, _ rows: Int) -> String {
    dump(columns, rows) { rect, canvas in table.draw(in: rect, sorted: "name", on: &canvas) }
  }

  @Test("an empty table has no selection and goes nowhere")
  func empty() {
    var table = table(0)
    #expect(table.selected == nil)
    #expect(table.move(.down) == .unchanged)
    #expect(table.move(.last) == .unchanged)
    expectGolden(look(table, 50, 4), named: "table-empty")
  }

  @Test("movements select, and stop at both ends")
  func movements() {
    var table = table(20)
    #expect(table.move(.up) == .unchanged)
    #expect(table.move(.down) == .moved)
    #expect(table.selected == 1)
    #expect(table.move(.pageDown) == .moved)
    #expect(table.selected == 5)
    #expect(table.update(.char("G")) == .moved)
    #expect(table.selected == 19)
    #expect(table.top == 15)
    #expect(table.move(.pageDown) == .unchanged)
    #expect(table.update(.home) == .moved)
    #expect(table.top == 0)
  }

  @Test("beyond the rows at hand it asks for more and repeats the movement")
  func window() {
    var table = table(0)
    table.setRows((100..<120).map { Self.row($0, "P") }, hasBefore: true, hasAfter: true)
    #expect(table.selected == 100)
    #expect(table.move(.up) == .needsRows(.up))
    #expect(table.move(.first) == .needsRows(.first))
    #expect(table.move(.last) == .needsRows(.last))
    #expect(table.selected == 100)
    table.setRows((80..<120).map { Self.row($0, "P") }, hasBefore: true, hasAfter: true)
    #expect(table.selected == 100)
    #expect(table.move(.up) == .moved)
    #expect(table.selected == 99)
  }

  @Test("other rows keep the selection and its place on the screen")
  func reload() {
    var table = table(40)
    for _ in 0..<10 { _ = table.move(.down) }
    let offset = (table.selectedIndex ?? 0) - table.top
    table.setRows((0..<60).map { Self.row($0 - 20, "P") })
    #expect(table.selected == 10)
    #expect((table.selectedIndex ?? 0) - table.top == offset)
  }

  @Test("when the selected row is gone, the one in its place is selected")
  func gone() {
    var table = table(5)
    table.select(2)
    table.setRows([0, 1, 3, 4].map { Self.row($0, "P") })
    #expect(table.selected == 3)
    table.select(4)
    table.setRows([0, 1, 3].map { Self.row($0, "P") })
    #expect(table.selected == 3)
    table.setRows([])
    #expect(table.selected == nil)
  }

  @Test("the selection stays in sight when the window shrinks")
  func resize() {
    var table = table(40, height: 20)
    for _ in 0..<15 { _ = table.move(.down) }
    table.height = 3
    #expect((table.top..<table.top + 3).contains(15))
  }

  @Test("columns go in their order when it gets narrow, and the rest is shared")
  func dropping() {
    let table = table(3)
    let shown = [80, 40, 30, 26, 20].map { width in
      table.visibleColumns(width: width).map(\.key).joined(separator: " ")
    }
    #expect(
      shown == ["name born court age", "name born court age", "name born age", "name born", "name"])
  }

  @Test("looks: one row, full, overflowing, 20 columns wide")
  func looks() {
    expectGolden(look(table(1), 50, 4), named: "table-one")
    expectGolden(look(table(4), 50, 5), named: "table-full")
    var long = table(30)
    _ = long.move(.pageDown)
    long.setMarked(true, 6)
    long.setMarked(true, 4)
    expectGolden(look(long, 50, 6), named: "table-overflow")
    expectGolden(look(long, 20, 6), named: "table-20")
  }

  @Test("looks: wide and long names, ASCII signs, without the focus")
  func wide() {
    var table = table(0)
    table.setRows([
      Self.row(1, "漢字 漢字漢字漢字漢字漢字漢字", marked: true),
      Self.row(2, "Müller-Lüdenscheidt, Anna-Katharina"), Self.row(7, "Mu\u{308}ller, Jo"),
    ])
    expectGolden(look(table, 44, 4), named: "table-wide")
    let text = dump(44, 4, inASCII: true) { rect, canvas in
      table.draw(in: rect, isFocused: false, on: &canvas)
    }
    expectGolden(text, named: "table-ascii")
  }
}
