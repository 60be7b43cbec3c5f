import Guardianship
import Wording

/// What a form is for: which record it makes or changes, with what was read of it.
enum FormPurpose: Equatable, Sendable {
  case newCase
  case person(CaseDetail)
  /// Corrects the address that is on record; a new one is a `move`.
  case residence(CaseDetail, Versioned<Residence>)
  case move(CaseDetail)
  case caseFile(CaseDetail)
  case court(CaseDetail)
  /// A new Beteiligte where there is none yet.
  case party(CaseDetail, Versioned<Party>?)
  case directive(CaseDetail, Versioned<Directive>?)
  case newOrder(CaseDetail)
  case order(CaseDetail, Versioned<CourtOrder>)
  case ending(CaseDetail)
  case reopening(CaseDetail)
  case endingAssignment(CaseDetail, Versioned<Assignment>)
  case voiding(CaseDetail, RecordReference, basedOn: Int)
  /// An entry of a catalogue; a new one where there is none yet.
  case taskArea(Versioned<TaskArea>?)
  case courtEntry(Versioned<Court>?)
  case user(Versioned<User>?)

  var detail: CaseDetail? {
    switch self {
    case .newCase, .taskArea, .courtEntry, .user: nil
    case .person(let detail), .residence(let detail, _), .move(let detail), .caseFile(let detail),
      .court(let detail), .party(let detail, _), .directive(let detail, _), .newOrder(let detail),
      .order(let detail, _), .ending(let detail), .reopening(let detail),
      .endingAssignment(let detail, _), .voiding(let detail, _, _):
      detail
    }
  }

  /// The record that is changed; nothing where one comes into being.
  var record: RecordReference? {
    switch self {
    case .person(let detail): detail.person.reference
    case .caseFile(let detail): detail.file.reference
    case .residence(_, let residence): residence.reference
    case .party(_, let party): party?.reference
    case .directive(_, let directive): directive?.reference
    case .order(_, let order): order.reference
    case .endingAssignment(_, let assignment): assignment.reference
    case .voiding(_, let record, _): record
    case .taskArea(let entry): entry?.reference
    case .courtEntry(let entry): entry?.reference
    case .user(let entry): entry?.reference
    case .newCase, .move, .court, .newOrder, .ending, .reopening: nil
    }
  }

  /// Whom or what the form is about, for its title.
  var subject: String? {
    switch self {
    case .taskArea(let entry): entry?.value.name
    case .courtEntry(let entry): entry?.value.name
    case .user(let entry): entry?.value.name
    default: detail?.person.value.displayName
    }
  }

  var title: TextKey {
    switch self {
    case .newCase: TextKey("form.newCase")
    case .person: TextKey("form.person")
    case .residence: TextKey("form.residence")
    case .move: TextKey("form.move")
    case .caseFile: TextKey("form.caseFile")
    case .court: TextKey("form.court")
    case .party(_, nil): TextKey("form.newParty")
    case .party: TextKey("form.party")
    case .directive(_, nil): TextKey("form.newDirective")
    case .directive: TextKey("form.directive")
    case .newOrder: TextKey("form.newOrder")
    case .order: TextKey("form.order")
    case .ending: TextKey("form.ending")
    case .reopening: TextKey("form.reopening")
    case .endingAssignment: TextKey("form.endingAssignment")
    case .voiding: TextKey("form.voiding")
    case .taskArea(nil): TextKey("form.newTaskArea")
    case .taskArea: TextKey("form.taskArea")
    case .courtEntry(nil): TextKey("form.newCourtEntry")
    case .courtEntry: TextKey("form.courtEntry")
    case .user(nil): TextKey("form.newUser")
    case .user: TextKey("form.user")
    }
  }
}
