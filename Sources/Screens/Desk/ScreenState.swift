import Guardianship
import TerminalKit

/// Every screen there is. To add one, see the checklist in Screens.swift.
enum ScreenState: Sendable {
  case start(StartScreen)
  case list(ListScreen)
  case detail(CaseDetailScreen)
  case form(FormScreen)
  case conflict(ConflictScreen)
  case importing(ImportScreen)
  case paper(PaperScreen)
  case today(TodayScreen)
  case agenda(AgendaScreen)
  case merge(MergeScreen)
  case guardian(GuardianScreen)
  case proposal(ProposalScreen)
  case candidates(CandidatesScreen)
  case compare(CompareScreen)
  case overview(OverviewScreen)

  /// The screen inside, to read and to change in place.
  var screen: any Screen {
    get {
      switch self {
      case .start(let screen): screen
      case .list(let screen): screen
      case .detail(let screen): screen
      case .form(let screen): screen
      case .conflict(let screen): screen
      case .importing(let screen): screen
      case .paper(let screen): screen
      case .today(let screen): screen
      case .agenda(let screen): screen
      case .merge(let screen): screen
      case .guardian(let screen): screen
      case .proposal(let screen): screen
      case .candidates(let screen): screen
      case .compare(let screen): screen
      case .overview(let screen): screen
      }
    }
    set { self = newValue.state }
  }
}

/// Every screen there is, in the order of the list of keys, by its name in tests.
enum ScreenKind: String, CaseIterable {
  case cases = "case-list"
  case today
  case work = "work-list"
  case agenda
  case merge
  case guardian
  case proposal
  case candidates
  case compare
  case overview
  case detail = "case-detail"
  case form
  case conflict
  case importing = "import"
  case paper
  case catalogue
  case start
}
