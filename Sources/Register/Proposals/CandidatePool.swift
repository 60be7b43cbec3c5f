import GRDB
import Guardianship

/// Guardians who could be proposed in any case, by the tiers of the law and inside a tier in the order
/// of the office, so that whoever suits the case stands among those that are looked at.
struct CandidatePool {
  private(set) var numbers: [Int64] = []
  private(set) var left: [Candidate.Tier: Int] = [:]

  private static let tiers: [(tier: Candidate.Tier, condition: SQL)] = [
    (.volunteer, "instr(w.kinds, ' volunteer ') > 0 AND w.ownOnly = 0"),
    (
      .professional,
      """
      instr(w.kinds, ' volunteer ') = 0 AND (instr(w.kinds, ' professional ') > 0
        OR instr(w.kinds, ' associationEmployee ') > 0)
      """
    ),
    (.association, "instr(w.kinds, ' association ') > 0"),
    (.authority, "instr(w.kinds, ' authority') > 0"),
  ]

  init(_ search: CandidateSearch, limit: Int?, in db: Database) throws {
    let order = try Self.order(search, in: db)
    for (tier, condition) in Self.tiers {
      let request: SQLRequest<Row> = """
        SELECT w.id, count(*) OVER () FROM guardianListing w JOIN guardian g ON g.id = w.id
        WHERE \(condition) AND w.stage IN ('ready', 'vetting', 'interested', 'paused')
        ORDER BY w.stage <> 'ready', \(order) w.nameKey LIMIT \(limit ?? -1)
        """
      let rows = try request.fetchAll(db)
      let rest = (rows.first?[1] ?? 0) - rows.count
      if rest > 0 { left[tier] = rest }
      let known = Set(numbers)
      numbers += rows.map { $0[0] }.filter { !known.contains($0) }
    }
  }

  /// What the office prefers, as terms before the name.
  private static func order(_ search: CandidateSearch, in db: Database) throws -> SQL {
    try search.preferences.map { preference -> SQL in
      switch preference {
      case .language:
        let spoken = try spoken(search, in: db)
        return spoken.isEmpty ? "" : "ifnull(g.languages, '') NOT IN \(spoken), "
      case .district: return "ifnull(g.district, '') <> \(search.district ?? "-") COLLATE NOCASE, "
      case .room: return "w.hasRoom = 0, "
      case .agreement: return "w.agreementOn IS NULL, "
      case .papers: return "\(GuardianListing.paperState(on: search.day)) <> 'usable', "
      }
    }.joined()
  }

  /// What guardians have written down as languages, where it holds one that the person needs.
  private static func spoken(_ search: CandidateSearch, in db: Database) throws -> [String] {
    guard search.isSpoken(in: search.languages) else { return [] }
    return try String.fetchAll(
      db, sql: "SELECT DISTINCT languages FROM guardian WHERE languages IS NOT NULL"
    ).filter { search.isSpoken(in: $0) }
  }
}
