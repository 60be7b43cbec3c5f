public import Guardianship

extension PaperRequest.Subject {
  /// Whoever does not see the whole of cases prints volunteers and Gesuche, and what lists of work show.
  /// - Throws: `Refusal.notSeen`.
  public func check(for role: UserRole) throws(Refusal) {
    let isSeen =
      switch self {
      case .volunteers, .searches: true
      case .work(let query): Rights.sees(query.list, role)
      case .list, .caseSheet, .handover, .visits, .socialReport, .proposal, .reviewList, .load:
        Rights.seesWholeCases(role)
      }
    if !isSeen { throw .notSeen(role) }
  }
}
