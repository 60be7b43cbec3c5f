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

  var detail: CaseDetail? {
    switch self {
    case .newCase: nil
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
    case .voiding(_, let record, _): record
    default: nil
    }
  }

  /// Which draft keeps what is typed; nothing for the short forms that keep none.
  var draftKey: DraftKey? {
    let form: Draft.FormKind? =
      switch self {
      case .newCase: .newCase
      case .person: .person
      case .move: .move
      case .caseFile: .caseFile
      case .court: .court
      case .party: .party
      case .directive: .directive
      case .newOrder, .order: .order
      case .ending: .ending
      case .residence, .reopening, .endingAssignment, .voiding: nil
      }
    return form.map { DraftKey(form: $0, caseID: detail?.file.id, record: record) }
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
    }
  }
}

extension FormPurpose {
  /// The form of a draft; nothing where its record is gone.
  init?(_ draft: Draft, of detail: CaseDetail) {
    switch draft.form {
    case .newCase: self = .newCase
    case .person: self = .person(detail)
    case .move: self = .move(detail)
    case .caseFile: self = .caseFile(detail)
    case .court: self = .court(detail)
    case .ending: self = .ending(detail)
    case .party:
      guard let record = draft.record else {
        self = .party(detail, nil)
        return
      }
      guard let party = detail.parties.first(where: { $0.reference == record }) else { return nil }
      self = .party(detail, party)
    case .directive:
      guard let record = draft.record else {
        self = .directive(detail, nil)
        return
      }
      guard let found = detail.directives.first(where: { $0.reference == record }) else {
        return nil
      }
      self = .directive(detail, found)
    case .order:
      guard let record = draft.record else {
        self = .newOrder(detail)
        return
      }
      guard let order = detail.orders.first(where: { $0.reference == record }) else { return nil }
      self = .order(detail, order)
    }
  }
}
