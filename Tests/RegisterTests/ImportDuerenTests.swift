import Exchange
import Guardianship
import Register
import Testing

@Suite("The list of Düren comes in")
struct ImportDuerenTests {
  @Test("with 484 cases and 7 rejected rows")
  func counts() throws {
    let desk = try ImportDesk()
    let report = try desk.take(desk.dueren())
    #expect(ReportNumbers(report) == ReportNumbers(rows: 491, created: 484, rejected: 7))
    #expect(report.rejections.map(\.number) == [265, 317, 367, 408, 419, 457, 460])
    let taken = try #require(report.rejections.first { $0.number == 408 })
    guard case .refused(.fileNumberTaken(let number, let court, let person, _)) = taken.refusal
    else {
      Issue.record("refused for another reason: \(taken.refusal)")
      return
    }
    #expect(number.text == "53 XVII 893/12 S")
    #expect(court == "Amtsgericht Düren")
    #expect(person == "Strauß, Ingrid")
    #expect(taken.cells.count == 19)
  }

  @Test("with its warnings")
  func warnings() throws {
    let desk = try ImportDesk()
    let report = try desk.take(desk.dueren())
    let similar = report.warnings.filter {
      if case .similarPerson = $0.warning { true } else { false }
    }
    #expect(similar.count == 1)
    guard case .similarPerson(let name, let born, _)? = similar.first?.warning else { return }
    #expect(name == "Krause, Zoë")
    #expect(born == day("1973-10-19"))
  }

  @Test("a second time without any change")
  func again() throws {
    let desk = try ImportDesk()
    let first = try desk.take(desk.dueren())
    let counter = try desk.register.changeCounter()
    let report = try desk.take(desk.dueren())
    #expect(ReportNumbers(report) == ReportNumbers(rows: 491, unchanged: 484, rejected: 7))
    #expect(report.warnings == first.warnings)
    #expect(try desk.register.changeCounter() == counter)
  }

  @Test("in a dry run that says the same and leaves nothing")
  func dryRun() throws {
    let desk = try ImportDesk()
    let dry = try desk.take(desk.dueren(), dryRun: true)
    #expect(try desk.values().isEmpty)
    #expect(try desk.register.guardians(named: "").isEmpty)
    let report = try desk.take(desk.dueren())
    #expect(dry == report)
  }

  @Test("with every value read back as the list says it")
  func values() throws {
    let desk = try ImportDesk()
    try desk.take(desk.dueren())
    let reader = try desk.dueren()
    var rows: [ImportValues] = []
    while let item = try reader.next() {
      if case .row(let row) = item, row.number != 408 { rows.append(row.values) }
    }
    let registered = try desk.values()
    #expect(registered.count == rows.count)
    for (row, register) in zip(rows, registered) {
      var register = try #require(register.first)
      register[.reference] = ""
      #expect(register.differences(from: row).isEmpty, "\(row[.fileNumber])")
    }
  }
}
