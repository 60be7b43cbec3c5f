import Guardianship
import Register
import Wording

/// The guardians of the city, each with the kind in which he or she usually acts.
struct DemoGuardians {
  private var byKind: [GuardianKind: [Guardian.ID]] = [:]

  init(count: Int, filling: Filling, random: inout DemoRandom) throws {
    let names = DemoNames()
    var number = 0
    func reference() -> String {
      number += 1
      let digits = String(number)
      return "B-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    }
    for cells in Catalogues.records("demo-organisations") {
      let kind: GuardianKind = cells.last == "authority" ? .authority : .association
      let guardian = Guardian(family: cells[0], given: nil, isOrganisation: true)
      byKind[kind, default: []].append(try filling.add(guardian, reference: reference()))
    }
    for _ in 0..<count {
      let kind: GuardianKind = random.pick([
        .volunteer: 70, .professional: 20, .associationEmployee: 8, .authorityEmployee: 2,
      ])
      let guardian = Guardian(
        family: random.pick(names.families), given: random.pick(names.given).name,
        isOrganisation: false)
      byKind[kind, default: []].append(try filling.add(guardian, reference: reference()))
    }
  }

  /// Somebody who acts in this kind.
  func pick(_ kind: GuardianKind, _ random: inout DemoRandom) -> Guardian.ID {
    random.pick(byKind[kind] ?? byKind[.volunteer] ?? [])
  }
}
