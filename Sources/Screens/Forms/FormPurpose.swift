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
  /// A new order, of a kind that was chosen before or not.
  case newOrder(CaseDetail, OrderKind?)
  case order(CaseDetail, Versioned<CourtOrder>)
  case ending(CaseDetail)
  case reopening(CaseDetail)
  case endingAssignment(CaseDetail, Versioned<Assignment>)
  case voiding(CaseDetail, RecordReference, basedOn: Int)
  /// A record that stands by itself: a Beteiligte, a contact, an entry of a catalogue.
  case record(RecordForm)
  case requests(RequestsForm)
  case deadline(DeadlineForm)

  var detail: CaseDetail? {
    switch self {
    case .newCase, .record, .requests, .deadline: nil
    case .person(let detail), .residence(let detail, _), .move(let detail), .caseFile(let detail),
      .court(let detail), .newOrder(let detail, _),
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
    case .order(_, let order): order.reference
    case .endingAssignment(_, let assignment): assignment.reference
    case .voiding(_, let record, _): record
    case .record(let form): form.entry?.reference
    // A deadline has no number of its own: what it is about stands for it.
    case .deadline(let form): form.explanation.key.subject
    case .newCase, .move, .court, .newOrder, .ending, .reopening, .requests: nil
    }
  }

  /// Whom or what the form is about, for its title.
  var subject: String? {
    switch self {
    case .record(let form): form.subject
    case .requests(let form): form.subject
    case .deadline(let form): form.explanation.subject
    default: detail?.person.value.displayName
    }
  }

  /// The case that what is typed belongs to.
  var caseID: Case.ID? {
    switch self {
    case .record(let form): form.caseID
    case .requests(let form): form.caseID
    case .deadline(let form): form.explanation.caseID
    default: detail?.file.id
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
    case .newOrder: TextKey("form.newOrder")
    case .order: TextKey("form.order")
    case .ending: TextKey("form.ending")
    case .reopening: TextKey("form.reopening")
    case .endingAssignment: TextKey("form.endingAssignment")
    case .voiding: TextKey("form.voiding")
    case .record(let form): form.title
    case .requests: TextKey("form.newRequests")
    case .deadline: TextKey("form.deadline")
    }
  }
}
