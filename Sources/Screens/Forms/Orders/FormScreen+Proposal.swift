import Guardianship

extension FormScreen {
  /// The order that follows a proposal, with whom it appoints and dismisses as if it had been typed.
  init(following proposal: ProposalDetail, in desk: Surroundings) {
    let assignment = proposal.assignment
    let followed = proposal.followed(effectiveOn: nil, decidedOn: nil, reviewOn: nil)
    var form = OrderForm(new: followed.order.kind, proposal.caseDetail)
    form.known[.appointment(0, .guardian)] = proposal.guardian.record
    var texts: [Slot: String] = [
      .appointment(0, .guardian): proposal.row.guardian.listName,
      .appointment(0, .role): assignment.role.rawValue,
      .appointment(0, .kind): assignment.kind.rawValue,
      .appointment(0, .tie): assignment.tie?.rawValue ?? "",
      .extra(.dismissals): followed.dismissals.map { "\($0.rawValue)" }.joined(separator: " "),
    ]
    if !followed.order.taskAreas.isEmpty {
      texts[.field(.orderTaskAreas)] = followed.order.taskAreas.numbers
    }
    self.init(form, typed: texts, in: desk)
  }
}
