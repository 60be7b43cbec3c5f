import GRDB
import Guardianship
import Testing

@testable import Register

/// The list of guardians worked out the slow way, record by record.
struct NaiveGuardians {
  struct Line {
    let id: Guardian.ID
    let guardian: Guardian
    var kinds: Set<GuardianKind> = []
    var ownOnly = false
    var activeCases = 0
    var wasAppointed = false
    var agreementOn: Day?
    var lastTalk: Day?
    var nextTalk: Day?
    var papers = PaperState.notNeeded

    var hasRoom: Bool { guardian.capacity.map { guardian.load(here: activeCases) < $0 } ?? true }
  }

  private let today: Day
  private let proofs: [Proof]
  private let agreements: [Agreement]
  private let contacts: [Contact]
  private(set) var lines: [Line] = []

  init(in db: Database, today: Day) throws {
    self.today = today
    proofs = try Proof.all(in: db).map(\.value)
    agreements = try Agreement.all(in: db).map(\.value)
    contacts = try Contact.all(in: db).map(\.value)
    let offices = try Assignment.all(in: db)
    let orders = try Row.fetchAll(
      db,
      sql: """
        SELECT a.id, c.kind FROM assignment a JOIN courtOrder c ON c.id = a.courtOrder
        """)
    let provisional = Set(
      orders.filter { $0[1] == "provisional" }.map { Assignment.ID($0[0] as Int64) })
    for guardian in try Guardian.all(in: db) {
      let own = offices.filter { $0.value.guardian == guardian.id }
      lines.append(line(guardian, own, provisional))
    }
    lines.sort {
      (RecordTable.nameKey($0.guardian.family, $0.guardian.given), $0.id.rawValue)
        < (RecordTable.nameKey($1.guardian.family, $1.guardian.given), $1.id.rawValue)
    }
  }

  private func line(
    _ record: Versioned<Guardian>, _ own: [Versioned<Assignment>],
    _ provisional: Set<Assignment.ID>
  ) -> Line {
    var line = Line(id: record.id, guardian: record.value)
    let held = own.filter { $0.value.state == .appointed || $0.value.state == .ended }
    line.kinds = record.value.kinds
    if line.kinds.isEmpty { line.kinds = Set(own.map(\.value.kind).filter { $0 != .unknown }) }
    let isClose = held.map { $0.value.tie == .family || $0.value.tie == .bond }
    line.ownOnly =
      record.value.takesStrangers.map { !$0 } ?? (!held.isEmpty && isClose.allSatisfy(\.self))
    line.activeCases =
      Set(
        own.filter { $0.value.state == .appointed && $0.value.role != .substitute }
          .map(\.value.caseID)
      ).count
    line.wasAppointed = held.contains {
      $0.value.kind == .volunteer && !provisional.contains($0.id)
    }
    line.agreementOn = agreements.filter { $0.guardian == record.id && $0.endedOn == nil }
      .compactMap(\.signedOn).max()
    line.lastTalk = contacts.filter { $0.guardian == record.id }.map(\.day).max()
    let appointed = own.map(\.value).filter { $0.state == .appointed }
    let real = appointed.filter { $0.role != .substitute }.compactMap(\.effectiveOn)
    let appointedOn = real.isEmpty ? appointed.compactMap(\.effectiveOn) : real
    if line.kinds.isEmpty || line.kinds.contains(.volunteer), !record.value.isOrganisation {
      line.nextTalk = appointedOn.min().map {
        TalkRhythm().next(appointedOn: $0, lastTalk: line.lastTalk)
      }
    }
    var judged = record.value
    judged.kinds = line.kinds
    line.papers = PaperState(
      of: judged, proofs: proofs.filter { $0.guardian == record.id },
      wasAppointed: line.wasAppointed, on: today)
    return line
  }

  func found(_ filter: Filter) -> [Guardian.ID] {
    lines.filter { line in
      filter.terms.allSatisfy { term in
        term.values.contains { matches(line, term.key, $0) } != term.excludes
      }
        && filter.words.flatMap { SearchWords.asked($0) }.allSatisfy { token in
          words(line).contains { $0.hasPrefix(token) }
        }
    }.map(\.id)
  }

  private func words(_ line: Line) -> [String] {
    let guardian = line.guardian
    let texts = [
      guardian.family, guardian.given, guardian.address.district, guardian.address.place,
      guardian.languages, guardian.skills,
    ]
    return texts.compactMap(\.self).flatMap { SearchWords.split($0.folded) }
  }

  private func matches(_ line: Line, _ key: FilterKey, _ value: FilterValue) -> Bool {
    let guardian = line.guardian
    switch (key, value) {
    case (.kind, .choice(let raw)): return line.kinds.contains { $0.rawValue == raw }
    case (.kind, _): return line.kinds.isEmpty
    case (.stage, .choice("active")): return guardian.stage == .ready && line.activeCases > 0
    case (.stage, .choice("ready")): return guardian.stage == .ready && line.activeCases == 0
    case (.stage, .choice(let raw)): return guardian.stage.rawValue == raw
    case (.ownOnly, .flag(let flag)): return line.ownOnly == flag
    case (.free, .flag(let flag)): return line.hasRoom == flag
    case (.agreement, .flag(let flag)): return (line.agreementOn != nil) == flag
    case (.papers, .choice(let raw)): return line.papers.rawValue == raw
    case (.contact, .number(let comparison, let days)): return talk(line, comparison, days)
    case (.contact, _): return line.lastTalk == nil
    case (.due, .past): return line.nextTalk.map { $0 < today } ?? false
    case (.due, .days(let first, let last)):
      return line.nextTalk.map { first <= $0 && $0 <= last } ?? false
    case (.due, _): return line.nextTalk == nil
    case (.district, .name(let name)): return guardian.address.district?.folded == name.folded
    case (.district, _): return guardian.address.district == nil
    case (.language, .name(let name)):
      return guardian.languages?.folded.contains(name.folded) ?? false
    case (.language, _): return guardian.languages == nil
    default: return false
    }
  }

  private func talk(_ line: Line, _ comparison: FilterValue.Comparison, _ days: Int) -> Bool {
    let elapsed = line.lastTalk.map { today - $0 } ?? .max
    return switch comparison {
    case .less: elapsed < days
    case .lessOrEqual: elapsed <= days
    case .greater: elapsed > days
    case .equal, .greaterOrEqual: elapsed >= days
    }
  }
}
