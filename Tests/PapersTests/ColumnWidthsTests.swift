import Testing

@testable import Papers

@Suite("column widths")
struct ColumnWidthsTests {
  private func demand(_ need: Double, _ ideal: Double, _ natural: Double) -> ColumnWidths.Demand {
    ColumnWidths.Demand(need: need, least: need, ideal: ideal, natural: natural)
  }

  @Test("with room for all, each column gets its longest text")
  func natural() {
    #expect(ColumnWidths.fit([demand(2, 5, 9), demand(3, 3, 4)], room: 20) == [9, 4])
  }

  @Test("short of room, columns give way together and fill it")
  func shared() {
    let demands = [demand(10, 20, 60), demand(10, 30, 30)]
    #expect(ColumnWidths.fit(demands, room: 70) == [40, 30])
    #expect(ColumnWidths.fit(demands, room: 35) == [15, 20])
  }

  @Test("short texts stay on one line before long ones get more")
  func least() {
    let demands = [
      ColumnWidths.Demand(need: 5, least: 16, ideal: 28, natural: 40),
      ColumnWidths.Demand(need: 10, least: 10, ideal: 30, natural: 30),
    ]
    #expect(ColumnWidths.fit(demands, room: 26) == [16, 10])
    #expect(ColumnWidths.fit(demands, room: 21) == [10.5 + 0.5, 10])
  }

  @Test("where not even words fit, only the widest columns break them")
  func broken() {
    #expect(ColumnWidths.fit([demand(50, 50, 50), demand(6, 6, 6)], room: 30) == [24, 6])
  }

  @Test("words end at spaces, hyphens and slashes")
  func words() {
    var demand = ColumnWidths.Demand()
    demand.add("Müller-Lüdenscheidt, Ina") { Double($0.count) }
    #expect(demand.need == 13)
    #expect(demand.natural == 24)
    demand.add("7 XVII 12345678/21-2026-11-21") { Double($0.count) }
    #expect(demand.need == 22)
  }
}
