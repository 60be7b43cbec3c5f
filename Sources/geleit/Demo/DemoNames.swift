import Guardianship
import Wording

/// The words that invented people are put together from.
struct DemoNames {
  let families: [String]
  let given: [(name: String, sex: Sex)]
  let streets: [String]
  let districts: [(name: String, postcode: String)]
  let wishes: [String]
  let remarks: [String]
  let parties: [Party.Kind: [(relation: String, name: String)]]
  let reservations: [DemoReservation]
  let stays: [Residence]
  /// The numbers of the Aufgabenbereiche that need an express order.
  let expressAreas: [TaskArea.ID]
  /// The words of orders, by Aufgabenbereich.
  let wordings: [TaskArea.ID: String]

  init() {
    func first(_ catalogue: String) -> [String] {
      Catalogues.records(catalogue).compactMap(\.first)
    }
    families = first("demo-family-names")
    given = Catalogues.records("demo-given-names").map { cells in
      (cells[0], cells.last == "m" ? .male : cells.last == "d" ? .diverse : .female)
    }
    streets = first("demo-streets")
    districts = Catalogues.records("demo-districts").map { ($0[0], $0.last ?? "") }
    wishes = first("demo-wishes")
    remarks = first("demo-remarks")
    var parties: [Party.Kind: [(String, String)]] = [:]
    for cells in Catalogues.records("demo-parties") {
      guard let kind = Party.Kind(rawValue: cells[0]) else { continue }
      parties[kind, default: []].append((cells[1], cells[2]))
    }
    self.parties = parties
    let areas = Dictionary(
      uniqueKeysWithValues: Catalogues.taskAreas.enumerated().map { ($1.name, $0 + 1) }
    ).mapValues { TaskArea.ID(Int64($0)) }
    reservations = Catalogues.records("demo-reservations").compactMap { cells in
      areas[cells[0]].map {
        DemoReservation(area: $0, scope: cells[1], wider: cells[2], narrower: cells[3])
      }
    }
    stays = Catalogues.records("demo-stays").map { cells in
      var stay = Residence(kind: .stay, period: Period(from: nil, to: nil))
      (stay.street, stay.postcode, stay.place) = (cells[0], cells[1], cells[2])
      return stay
    }
    expressAreas = Catalogues.taskAreas.filter { $0.expressNumber != nil }.compactMap {
      areas[$0.name]
    }
    wordings = Dictionary(
      Catalogues.records("demo-wordings").compactMap { cells in
        areas[cells[0]].map { ($0, cells[1]) }
      }, uniquingKeysWith: { first, _ in first })
  }

  func street(_ random: inout DemoRandom) -> String {
    "\(random.pick(streets)) \(1 + random.below(180))"
  }
}

/// An Einwilligungsvorbehalt inside an Aufgabenbereich (§ 1825 Abs. 1 BGB), and what a court may make
/// of it later.
struct DemoReservation {
  let area: TaskArea.ID
  let scope: String
  let wider: String
  let narrower: String
}
