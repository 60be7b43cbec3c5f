import ArgumentParser
import Guardianship

/// The papers that `geleit paper` makes.
enum PaperKind: String, ExpressibleByArgument, CaseIterable {
  case cases
  case `case`
  case deadlines
  case requests
  case calendar
  case followUps = "follow-ups"
  case contacts
  case quality
  case handover
  case visits
  case socialReport = "social-report"
  case keys
  case rules

  /// The list of work that is printed.
  var list: WorkList? {
    switch self {
    case .deadlines: .deadlines
    case .requests: .requests
    case .calendar: .calendar
    case .followUps: .followUps
    case .contacts: .contacts
    case .quality: .quality
    case .cases, .case, .handover, .visits, .socialReport, .keys, .rules: nil
    }
  }

  /// Whether it is a page of the handbook that the program writes itself, of no register.
  var isDocument: Bool { self == .keys || self == .rules }
  var isList: Bool { self == .cases || list != nil }
  var needsReference: Bool { self == .case || self == .socialReport }
  /// Whether a filter says what is on it.
  var hasFilter: Bool { isList || self == .handover }
}
