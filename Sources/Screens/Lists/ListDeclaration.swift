import Guardianship
import TerminalKit
import Wording

/// What one list of the desk is. The list screen shows all of them and knows none by its name.
struct ListDeclaration: Sendable {
  /// Where its rows come from.
  enum Source: Sendable {
    /// Page by page from the register.
    case register(ListName)
    /// With the session.
    case catalogue(Catalogue)
  }

  /// The name of its screen in scripts and tests.
  var kind = ScreenKind.work
  let source: Source
  let title: @Sendable (Wording) -> String
  /// What can be done in it, in the order of footer and help. A command belongs to a list because it
  /// stands here.
  let commands: [ScreenCommand<ListScreen>]
  /// Said of a list without rows and without a filter; its argument is the title.
  var empty: TextKey = .workEmpty
  /// Said where nothing fulfils the filter; its arguments are the title and the chips.
  var emptyFilter: TextKey = .workEmptyFilter
  /// What may be typed as the name of a file; its argument is how many rows would be in it.
  var fileHint: TextKey = .workExport
  /// What `work.new` makes; nothing where rows come by themselves or in a case.
  var makes: RecordKind?
  /// What `p` offers beside the list itself.
  var papers: @Sendable (ListQuery) -> [PaperRequest] = { _ in [] }
  /// Whether the status line says how many rows lie overdue, today, this week …
  var showsGroups = false
  /// Whether the selected case is shown beside it, on wide screens.
  var showsDetail = false
  /// Whether the register counts all there is, the values of a key, and what lies outside a filter.
  var isCountedWhole = false
  /// Whether what was found is parted by where it was found (`SearchGroup`).
  var groupsHits = false

  /// What the register reads it by; nothing for a catalogue.
  var name: ListName? { if case .register(let name) = source { name } else { nil } }
  var catalogue: Catalogue? {
    if case .catalogue(let catalogue) = source { catalogue } else { nil }
  }
  /// The lists that Tab goes through, this one among them.
  func siblings(in desk: Surroundings) -> [ListName] {
    name.flatMap { Area($0)?.lists(in: desk) } ?? []
  }

  func has(_ command: ListScreen.Command) -> Bool {
    commands.contains { $0.command == command }
  }
}
