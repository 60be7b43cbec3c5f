import GRDB
import Guardianship

/// Guardians who could be proposed in any case, by the tiers of the law and inside a tier in the order
/// of the office, so that whoever suits the case stands among those that are looked at.
struct CandidatePool {
  private(set) var numbers: [Int64] = []
  private(set) var left: [Candidate.Tier: Int] = [:]

  private static let row = GuardianSQL("w")

  private static let tiers: [(tier: Candidate.Tier, condition: SQL)] = [
    (.volunteer, "\(row.can(be: .volunteer)) AND w.ownOnly = 0"),
    (
      .professional,
      """
      NOT \(row.can(be: .volunteer))
        AND (\(row.can(be: .professional)) OR \(row.can(be: .associationEmployee)))
      """
    ),
    (.association, "\(row.can(be: .association))"),
    (.authority, "(\(row.can(be: .authority)) OR \(row.can(be: .authorityEmployee)))"),
  ]

  /// How many times the limit are taken by what is known at once, before papers are looked at.
  private static let breadth = 3

  init(_ search: CandidateSearch, limit: Int?, in db: Database) throws {
    let order = try Self.order(search, in: db)
    for (tier, condition) in Self.tiers {
      let pool: SQL = "\(condition) AND \(Self.row.isStaying)"
      // Papers are asked of volunteers only.
      let own = tier == .volunteer ? order : order.filter { $0.0 != .papers }
      let found = try Self.first(limit, of: pool, by: own, in: db)
      if let limit, found.count == limit {
        left[tier] = try SQL("guardianListing w WHERE \(pool)").count(in: db) - limit
      }
      let known = Set(numbers)
      numbers += found.filter { !known.contains($0) }
    }
    left = left.filter { $0.value > 0 }
  }

  private static func first(
    _ limit: Int?, of pool: SQL, by order: [(CandidatePreference, SQL)], in db: Database
  ) throws -> [Int64] {
    guard let limit else {
      return try SQLRequest<Int64>(literal: "SELECT w.id FROM guardianListing w WHERE \(pool)")
        .fetchAll(db)
    }
    // Papers are looked up one by one: only for some, unless the office puts them first.
    let quick = order.first?.0 == .papers ? order : order.filter { $0.0 != .papers }
    let rows: SQL = "SELECT w.id FROM guardianListing w JOIN guardian g ON g.id = w.id"
    let isSplit = quick.count < order.count
    let some: SQL = """
      \(rows) WHERE \(pool) ORDER BY NOT \(row.isReady), \(terms(quick)) w.nameKey
      LIMIT \(isSplit ? limit * breadth : limit)
      """
    guard isSplit else { return try SQLRequest<Int64>(literal: some).fetchAll(db) }
    return try SQLRequest<Int64>(
      literal: """
        \(rows) WHERE w.id IN (\(some))
        ORDER BY NOT \(row.isReady), \(terms(order)) w.nameKey LIMIT \(limit)
        """
    ).fetchAll(db)
  }

  private static func terms(_ order: [(CandidatePreference, SQL)]) -> SQL {
    order.map { "\($0.1), " as SQL }.joined()
  }

  /// What the office prefers, as terms before the name.
  private static func order(
    _ search: CandidateSearch, in db: Database
  ) throws -> [(CandidatePreference, SQL)] {
    try search.preferences.compactMap { preference -> (CandidatePreference, SQL)? in
      switch preference {
      case .language:
        let spoken = try spoken(search, in: db)
        return spoken.isEmpty
          ? nil : (preference, "ifnull(g.languages, '') NOT IN \(spoken)")
      case .district:
        return (preference, "ifnull(g.district, '') <> \(search.district ?? "-") COLLATE NOCASE")
      case .room: return (preference, "w.hasRoom = 0")
      case .agreement: return (preference, "w.agreementOn IS NULL")
      case .papers: return (preference, "\(GuardianListing.freshPapers(on: search.day)) < 2")
      }
    }
  }

  /// What guardians have written down as languages, where it holds one that the person needs.
  private static func spoken(_ search: CandidateSearch, in db: Database) throws -> [String] {
    guard search.isSpoken(in: search.languages) else { return [] }
    return try String.fetchAll(
      db, sql: "SELECT DISTINCT languages FROM guardian WHERE languages IS NOT NULL"
    ).filter { search.isSpoken(in: $0) }
  }
}
