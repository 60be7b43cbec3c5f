import Foundation
import Guardianship
import Register
import Testing

/// The demo city of the usual size holds everything that a screen can show, and nothing that the law
/// does not know.
@Suite(.serialized) struct DemoTests {
  static let today = Day(iso: "2026-11-21")

  /// Made once for all tests.
  private static let city = Result { try cases() }

  /// Every case of the city, read as a desk reads it.
  private static func cases() throws -> [CaseDetail] {
    let program = try Program()
    let made = try program.run(
      "demo", "--no-open", "--today", "2026-11-21", "--register", program.register)
    try #require(made.status == 0, "\(made.errors)")
    let register = try Register.open(path: program.register)
    defer { try? register.close() }
    let day = try #require(today)
    return try (1...2_400).map { try #require(try register.detail(Case.ID($0), today: day)) }
  }

  /// Kinds that occur nowhere.
  private func missing<Kind: CaseIterable & Hashable>(_ kinds: some Sequence<Kind>) -> [Kind] {
    let found = Set(kinds)
    return Kind.allCases.filter { !found.contains($0) }
  }

  @Test("shows every kind of everything")
  func everything() throws {
    let cases = try Self.city.get()
    let orders = cases.flatMap { $0.orders.map(\.value) }
    let offices = cases.flatMap { $0.assignments.map(\.value) }
    #expect(missing(orders.map(\.kind)) == [])
    #expect(missing(offices.map(\.role)) == [])
    #expect(missing(offices.map(\.kind)) == [.unknown], "only lists leave a kind open")
    #expect(missing(offices.compactMap(\.tie)) == [])
    #expect(missing(cases.flatMap { $0.parties.map(\.value.kind) }) == [])
    #expect(missing(cases.flatMap { $0.parties.compactMap(\.value.asGuardian) }) == [])
    #expect(missing(cases.flatMap { $0.directives.map(\.value.kind) }) == [])
    #expect(missing(cases.map(\.status)) == [])
    #expect(missing(cases.compactMap(\.file.value.endReason)) == [])
    #expect(missing(cases.flatMap { $0.residences.map(\.value.kind) }) == [])
    let expressAreas = cases.flatMap { detail in
      detail.orders.flatMap(\.value.taskAreas).compactMap {
        detail.names.taskAreas[$0.area]?.expressNumber
      }
    }
    #expect(Set(expressAreas) == Set(1...6))
    #expect(orders.contains { $0.taskAreas.contains { $0.wording != nil } })
    #expect(orders.contains { $0.againstDeclaredWill })
    #expect(orders.contains { $0.kind == .appointment && $0.hasReservation })
  }

  @Test("has events and reports of every kind, and reports that keep to their rules")
  func entered() throws {
    let cases = try Self.city.get()
    #expect(missing(cases.flatMap { $0.work.events.map(\.value.kind) }) == [])
    let reports = cases.flatMap { $0.work.reports.map(\.value) }
    #expect(missing(reports.map(\.state)) == [])
    #expect(missing(reports.compactMap(\.way)) == [])
    #expect(reports.contains { $0.coSignedOn != nil })
    for detail in cases {
      for report in detail.work.reports.map(\.value) {
        let request = detail.work.requests.first { $0.id == report.request }
        #expect(request?.value.sentOn == report.sentOn, "\(detail.reference)")
      }
    }
  }

  @Test("shows what is rare")
  func rare() throws {
    let cases = try Self.city.get()
    let today = try #require(Self.today)
    func count(_ title: String, _ isOne: (CaseDetail) -> Bool) {
      let isThere = cases.contains(where: isOne)
      #expect(isThere, "\(title)")
    }
    count("moved to another court") { $0.courts.count > 1 }
    count("opened again") { detail in
      detail.statuses.contains { $0.value.status == .ended } && detail.status != .ended
    }
    count("died") { $0.person.value.diedOn != nil }
    count("Auskunftssperre") { $0.person.value.addressBlocked }
    count("a long name") { $0.person.value.family.count > 30 }
    count("another script") { $0.person.value.family == "王" }
    count("nobody works on it") { $0.caseworkers.isEmpty }
    count("no birth day") { $0.person.value.born == nil }
    count("in hospital, home kept") { detail in
      detail.residences.contains { $0.value.kind == .stay && $0.value.period.contains(today) }
    }
    count("a new case beside one that has ended") { detail in
      detail.status != .ended && detail.otherCases.contains { $0.status == .ended }
    }
    count("a review is overdue") { detail in
      detail.status == .running && detail.orders.contains { $0.value.reviewOn != nil }
        && !detail.orders.contains { $0.value.reviewOn ?? today >= today }
    }
    count("running without a guardian") { detail in
      detail.status == .running && !detail.assignments.contains { $0.value.isCurrent(on: today) }
    }
  }

  @Test("keeps to the law")
  func lawful() throws {
    let today = try #require(Self.today)
    for detail in try Self.city.get() {
      for order in detail.orders.map(\.value) {
        let odd = OrderRules.warnings(
          for: order, today: today, catalogue: detail.names.taskAreas
        ).filter { warning in
          switch warning {
          case .expressTaskArea, .reviewPassed: false
          // A second order, up to a year in all.
          case .provisionalBeyondLimit: detail.orders.count { $0.value.kind == .provisional } < 2
          default: true
          }
        }
        #expect(odd.isEmpty, "\(detail.reference): \(odd)")
        try OrderRules.check(order, born: detail.person.value.born)
        #expect((order.decidedOn ?? today) <= today, "\(detail.reference)")
      }
      expectEffects(of: detail)
      expectOffices(of: detail, today)
    }
  }

  /// What each kind of order does to the scope, and when an einstweilige Anordnung ends.
  private func expectEffects(of detail: CaseDetail) {
    let orders = detail.orders.reversed().map(\.value)
    var scope: Set<TaskArea.ID> = []
    for order in orders {
      let new = Set(order.taskAreas.map(\.area))
      switch order.kind {
      case .extensionOfScope: #expect(new.isStrictSuperset(of: scope), "\(detail.reference)")
      case .restriction: #expect(new.isStrictSubset(of: scope), "\(detail.reference)")
      case .prolongation, .furtherGuardian: #expect(new == scope, "\(detail.reference)")
      default: break
      }
      if !new.isEmpty { scope = new }
    }
    let ends = orders.compactMap { OrderRules.provisionalEnd(of: $0) }
    if let first = orders.first(where: { $0.kind == .provisional })?.effectiveOn,
      let last = ends.max()
    {
      #expect(last <= first.adding(years: 1), "\(detail.reference)")
      if detail.status == .provisional {
        #expect(last >= Self.today ?? last, "\(detail.reference): lapsed")
      }
    }
    if detail.file.value.endReason == .lapsed {
      #expect(!orders.contains { $0.kind == .appointment }, "\(detail.reference)")
      #expect(detail.file.value.endedOn == ends.max(), "\(detail.reference)")
    }
  }

  /// Several professionals only as substitutes or for what the guardian may not do
  /// (§ 1817 Abs. 1 S. 3 BGB); a Kontrollbetreuer only beside a Vollmacht (§ 1815 Abs. 3 BGB).
  private func expectOffices(of detail: CaseDetail, _ today: Day) {
    let current = detail.assignments.map(\.value).filter { $0.isCurrent(on: today) }
    let main = current.filter { [.guardian, .coGuardian].contains($0.role) }
    #expect(main.count { $0.kind != .volunteer } <= 1, "\(detail.reference)")
    if detail.status == .ended { #expect(current.isEmpty, "\(detail.reference)") }
    if detail.assignments.contains(where: { $0.value.role == .supervisory }) {
      let hasPower = detail.directives.contains { $0.value.kind == .powerOfAttorney }
      #expect(hasPower, "\(detail.reference)")
    }
  }
}
