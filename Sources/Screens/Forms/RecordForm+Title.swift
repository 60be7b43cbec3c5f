import Guardianship
import Wording

extension RecordForm {
  var title: TextKey {
    let isNew = entry == nil
    return switch kind {
    case .party: isNew ? TextKey("form.newParty") : TextKey("form.party")
    case .directive: isNew ? TextKey("form.newDirective") : TextKey("form.directive")
    case .taskArea: isNew ? TextKey("form.newTaskArea") : TextKey("form.taskArea")
    case .court: isNew ? TextKey("form.newCourtEntry") : TextKey("form.courtEntry")
    case .user: isNew ? TextKey("form.newUser") : TextKey("form.user")
    case .contact: isNew ? TextKey("form.newContact") : TextKey("form.contact")
    case .calendarEntry: isNew ? TextKey("form.newCalendarEntry") : TextKey("form.calendarEntry")
    case .followUp: isNew ? TextKey("form.newFollowUp") : TextKey("form.followUp")
    case .courtRequest: TextKey("form.courtRequest")
    case .caseEvent: isNew ? TextKey("form.newCaseEvent") : TextKey("form.caseEvent")
    case .absence: isNew ? TextKey("form.newAbsence") : TextKey("form.absence")
    case .dealingRule: isNew ? TextKey("form.newDealingRule") : TextKey("form.dealingRule")
    case .textModule: isNew ? TextKey("form.newTextModule") : TextKey("form.textModule")
    case .assignment
    where seen[.assignmentState].flatMap({ Assignment.State(rawValue: $0) })?
      .isOpen == true:
      isUrgentProposal
        ? TextKey("form.urgentProposal")
        : isNew ? TextKey("form.newProposal") : TextKey("form.proposal")
    case .assignment: TextKey("form.assignment")
    case .guardian: isNew ? TextKey("form.newGuardian") : TextKey("form.guardian")
    case .proof: isNew ? TextKey("form.newProof") : TextKey("form.proof")
    case .agreement: isNew ? TextKey("form.newAgreement") : TextKey("form.agreement")
    case .training: isNew ? TextKey("form.newTraining") : TextKey("form.training")
    case .inquiry: isNew ? TextKey("form.newInquiry") : TextKey("form.inquiry")
    case .reviewRule: isNew ? TextKey("form.newReviewRule") : TextKey("form.reviewRule")
    case .socialReport: TextKey("form.socialReport")
    case .officeSetting: TextKey("form.officeSetting")
    default: isNew ? TextKey("form.newTerm") : TextKey("form.term")
    }
  }
}
