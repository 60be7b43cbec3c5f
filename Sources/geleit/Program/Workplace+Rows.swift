import Guardianship
import Register
import Screens

extension Workplace {
  /// The rows of a selection in the order of the list.
  func rows(
    _ query: ListQuery, _ selection: RowSelection, limit: Int? = nil
  ) throws -> [ListRow] {
    var rows: [ListRow] = []
    let (wanted, unwanted): (Set<ListRow.ID>?, Set<ListRow.ID>) =
      switch selection {
      case .all: (nil, [])
      case .these(let ids): (Set(ids), [])
      case .allExcept(let ids): (nil, Set(ids))
      }
    struct Enough: Error {}
    do {
      try register.forEachRow(query) { row in
        guard wanted?.contains(row.id) ?? !unwanted.contains(row.id) else { return }
        rows.append(row)
        if rows.count == limit || rows.count == wanted?.count { throw Enough() }
      }
    } catch is Enough {}
    return rows
  }

  /// Lines of the case list with everybody in office, whom JSON names.
  func naming(_ rows: [CaseRow], on day: Day) throws -> [ListRow] {
    let names = try register.guardianNames(of: rows.map(\.id), on: day)
    return rows.map { row in
      var row = row
      row.guardians = names[row.id] ?? []
      return .file(row)
    }
  }

  /// People of the register who may be the one being typed.
  func similarPersons(to sketch: PersonSketch) throws -> [Screens.SimilarPerson] {
    try register.similarPersons(
      family: sketch.family, given: sketch.given, born: sketch.born
    ).map { found in
      Screens.SimilarPerson(
        id: found.id, name: found.person.listName, born: found.person.born,
        reference: found.reference)
    }
  }
}
