import Guardianship
import Register
import Wording

/// The guardians of the city who take on people they do not know, each with the kind in which he or
/// she usually acts; relatives come with their cases.
struct DemoGuardians {
  /// Who can be in office, by kind.
  private var byKind: [GuardianKind: [Guardian.ID]] = [:]
  /// Whom the office proposes, by kind: volunteers who have no case yet, professionals with room.
  private(set) var offered: [GuardianKind: [DemoGuardian]] = [:]
  /// Volunteers who were in office until they left or died.
  private(set) var gone: [(id: Guardian.ID, since: Day)] = []
  private(set) var count = 0

  /// More are never proposed, however large the city is.
  private static let offeredLimit = 5_000

  init(
    count: Int, bulk: BulkInsert, random: inout DemoRandom, _ maker: inout DemoGuardianMaker
  ) throws {
    let names = DemoNames()
    for cells in Catalogues.records("demo-organisations") {
      let kind: GuardianKind = cells.last == "authority" ? .authority : .association
      let guardian = maker.organisation(cells[0], kind)
      let entered = DemoGuardian(
        id: try bulk.add(guardian, reference: nextReference()), guardian: guardian, kind: kind)
      maker.employers[kind, default: []].append(entered.id)
      byKind[kind, default: []].append(entered.id)
      offered[kind, default: []].append(entered)
    }
    var numbers: [GuardianKind: Int] = [:]
    for _ in 0..<count {
      let kind: GuardianKind = random.pick([
        .volunteer: 70, .professional: 20, .associationEmployee: 8, .authorityEmployee: 2,
      ])
      let human = Guardian(
        family: random.pick(names.families), given: random.pick(names.given).name,
        isOrganisation: false)
      let number = numbers[kind, default: 0]
      numbers[kind] = number + 1
      let entered = try maker.file(human, kind, number, nextReference(), in: bulk)
      place(entered, number)
    }
  }

  mutating func nextReference() -> String {
    count += 1
    let digits = String(count)
    return "B-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }

  private mutating func place(_ entered: DemoGuardian, _ number: Int) {
    switch entered.guardian.stage {
    case .interested, .vetting, .unsuitable: return
    case .left, .deceased:
      guard entered.kind == .volunteer, let since = entered.guardian.stageOn else { return }
      gone.append((entered.id, since))
    case .paused: byKind[entered.kind, default: []].append(entered.id)
    case .ready:
      let isOffered =
        number.isMultiple(of: 3) && offered[entered.kind, default: []].count < Self.offeredLimit
      if isOffered { offered[entered.kind, default: []].append(entered) }
      if !isOffered || entered.kind != .volunteer {
        byKind[entered.kind, default: []].append(entered.id)
      }
    }
  }

  /// Somebody who acts in this kind; some are asked more often than others.
  func pick(_ kind: GuardianKind, _ random: inout DemoRandom) -> Guardian.ID {
    let known = byKind[kind] ?? byKind[.volunteer] ?? []
    return known[Int(Double(random.below(known.count * known.count)).squareRoot())]
  }
}
