import GRDB
import Guardianship

extension ListPage {
  /// One page of the case list.
  static func read(
    _ query: ListQuery, start: PageStart<ListPosition>, limit: Int, source: ListingSource,
    in db: Database, plan: ListingPlan = .usual
  ) throws -> ListPage {
    var reader = try GroupedReader(query, in: db, source: source, plan: plan)
    let edges = try reader.edges(start: reader.place(of: start), limit: limit)
    let ranks = Dictionary(uniqueKeysWithValues: edges.items.map { ($0.id, $0.rank) })
    let lines = try CaseRow.read(edges.items.map(\.id), from: source, in: db).map { row in
      let id = row.id.rawValue
      return ListLine(.file(row), at: ListPosition(rank: ranks[id] ?? 0, day: 0, id: id))
    }
    return ListPage(lines: lines, hasRowsBefore: edges.before, hasRowsAfter: edges.after)
  }
}
