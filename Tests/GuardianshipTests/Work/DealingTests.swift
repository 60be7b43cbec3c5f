import Guardianship
import Testing

@Suite("Dealing out")
struct DealingTests {
  private let monday = Day(year: 2026, month: 11, day: 23)
  private let pohl = User.ID(1)
  private let adam = User.ID(2)
  private let kaya = User.ID(3)

  private func rule(_ user: User.ID, _ from: String? = nil, _ to: String? = nil) -> DealingRule {
    var rule = DealingRule(caseworker: user)
    (rule.fromLetters, rule.toLetters) = (from, to)
    return rule
  }

  private func dealt(_ table: DealingTable, _ family: String, district: String? = nil) -> User.ID? {
    monday.flatMap { table.caseworker(family: family, district: district, court: nil, on: $0) }
  }

  @Test("letters take both ends in, umlauts where their letter stands")
  func letters() {
    let table = DealingTable(rules: [rule(pohl, "A", "K"), rule(adam, "L", "Z")], absences: [])
    #expect(dealt(table, "Kaya") == pohl)
    #expect(dealt(table, "Lang") == adam)
    #expect(dealt(table, "Özdemir") == adam)
    #expect(dealt(table, "Çelik") == pohl)
    #expect(dealt(table, "Zöller") == adam)
  }

  @Test("several letters and districts narrow a line; the first that fits deals")
  func order() {
    var merken = rule(kaya)
    merken.district = "Merken"
    let table = DealingTable(rules: [merken, rule(pohl, "Sch", "Sch"), rule(adam)], absences: [])
    #expect(dealt(table, "Schmitz", district: "Merken") == kaya)
    #expect(dealt(table, "Schmitz") == pohl)
    #expect(dealt(table, "Schäfer") == pohl)
    #expect(dealt(table, "Sommer") == adam)
  }

  @Test("who is away is substituted; without a substitute the next line deals")
  func absence() {
    var away = Absence(user: pohl, period: Period(from: monday, to: monday))
    let rules = [rule(pohl, "A", "K"), rule(adam)]
    #expect(dealt(DealingTable(rules: rules, absences: [away]), "Becker") == adam)
    away.substitute = kaya
    #expect(dealt(DealingTable(rules: rules, absences: [away]), "Becker") == kaya)
  }

  @Test("two who stand in for each other and are both away deal to nobody by their line")
  func circle() {
    var first = Absence(user: pohl, period: Period(from: monday, to: monday))
    first.substitute = adam
    var second = Absence(user: adam, period: Period(from: monday, to: monday))
    second.substitute = pohl
    #expect(dealt(DealingTable(rules: [rule(pohl)], absences: [first, second]), "Becker") == nil)
  }

  @Test("cases are handed over evenly, none twice, none lost")
  func handover() {
    let cases = (1...7).map { Case.ID(Int64($0)) }
    let shares = Handover.evenly(cases, among: [pohl, adam, kaya])
    #expect(shares.map(\.cases.count) == [3, 2, 2])
    #expect(Set(shares.flatMap(\.cases)) == Set(cases))
  }
}
