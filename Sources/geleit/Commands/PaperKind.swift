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
  case proposal
  case review
  case volunteers
  case load
  case searches
  case keys
  case rules

  /// The list of work that is printed.
  var list: ListName? {
    switch self {
    case .deadlines: .deadlines
    case .requests: .requests
    case .calendar: .calendar
    case .followUps: .followUps
    case .contacts: .contacts
    case .quality: .quality
    case .cases, .case, .handover, .visits, .socialReport, .proposal, .review, .volunteers, .load,
      .searches, .keys, .rules:
      nil
    }
  }

  /// Whether it is a page of the handbook that the program writes itself, of no register.
  var isDocument: Bool { self == .keys || self == .rules }
  var isList: Bool { self == .cases || self == .volunteers || list != nil }
  var needsReference: Bool { self == .case || self == .socialReport || self == .proposal }
  /// Whether a filter says what is on it.
  var hasFilter: Bool { isList || self == .handover || self == .searches }
}
