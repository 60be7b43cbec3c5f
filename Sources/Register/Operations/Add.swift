import GRDB
import Guardianship

extension Ledger {
  /// An ended case takes records as well: heirs write after the end.
  func add(_ new: NewRecord) throws {
    if new.kind == .assignment { return try propose(Assignment(new.values)) }
    if let id = new.caseID { _ = try record(RecordReference(id)) }
    try check(new.values, changed: new.values, of: new.kind, stored: nil)
    if new.kind == .inquiry { try refuseSecond(Inquiry(new.values), in: new.caseID) }
    let links: [RecordLink: Int64] = new.caseID.map { [.caseFile: $0.rawValue] } ?? [:]
    created = try insert(new.kind, new.values, links: links)
    if let followUp = new.followUp { try addFollowUp(followUp, links) }
    if new.kind == .socialReport { try sendRequest(of: SocialReport(new.values)) }
  }

  private func addFollowUp(_ followUp: FollowUp, _ links: [RecordLink: Int64]) throws {
    try Rights.check(.addFollowUp, for: user.value.role)
    let values = followUp.values
    try check(values, changed: values, of: .followUp, stored: nil)
    _ = try insert(.followUp, values, links: links)
  }

  /// One question of a day to the same person is one: its answer is entered there.
  private func refuseSecond(_ inquiry: Inquiry, in id: Case.ID?) throws {
    guard let id else { return }
    let sameDay = try Inquiry.all(
      where: "caseFile = ? AND askedOn = ?", [id.rawValue, inquiry.askedOn.iso], in: db)
    if sameDay.contains(where: { $0.value.isAbout(inquiry.guardian, inquiry.whom ?? "") }) {
      throw Refusal.alreadyAsked(inquiry.askedOn)
    }
  }
}
