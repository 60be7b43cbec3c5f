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
  }

  func street(_ random: inout DemoRandom) -> String {
    "\(random.pick(streets)) \(1 + random.below(180))"
  }
}
