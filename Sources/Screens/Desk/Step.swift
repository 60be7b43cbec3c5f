import Guardianship
import TerminalKit

/// What a screen wants after a command, an event or a reply.
///
/// Effects go out to the program; the rest is for the desk, because only the desk knows what lies
/// below and above a screen.
enum Step: Sendable {
  case effect(Effect)
  case open(any Screen)
  /// Closes this screen and opens another in its place.
  case replace(any Screen)
  case back
  case show(Overlay)
  case say(StatusLine)
  /// Runs a command of the current screen by its name, as the palette and pickers do.
  case run(String)
  /// Opens the form of a draft with what was typed.
  case resume(Draft)
  /// Hands a value that an overlay was opened for to the current screen.
  case answer(Answer)
}

extension Step {
  static func ask(_ prompt: Prompt) -> Step { .show(.prompt(prompt)) }
  static func pick(_ picker: PickerOverlay) -> Step { .show(.picker(picker)) }
  static func ask(_ dialog: Dialog<[Step]>) -> Step { .show(.dialog(dialog)) }
  static func perform(_ operation: Operation) -> Step { .effect(.perform(operation, reason: nil)) }
  static func read(_ read: Read) -> Step { .effect(.read(read)) }
  static func warn(_ sentence: String) -> Step { .say(StatusLine(sentence, role: .warning)) }
}

/// What was chosen or typed in an overlay, told to the screen that opened it.
enum Answer: Hashable, Sendable {
  /// The ids of the picked options, in the order of the picker.
  case picked(Question, [String])
  /// A line that was typed.
  case typed(Question, String)
  /// A record was made in the form that lay over the screen.
  case made(RecordReference)
  /// Cases were given away in the screen that lay over this one.
  case shared([Case.ID])
  /// A button of a dialog.
  case pressed(Question, String)
}

/// What an overlay asks, so that the screen knows what the answer is to.
enum Question: Hashable, Sendable {
  case openedCase
  case orderKey
  case filterKey
  case filterValues(FilterKey)
  case filterText(FilterKey)
  case view
  case viewToDelete
  case viewName(isShared: Bool)
  case caseworker
  case dealTo
  case district
  case court
  case guardianKind
  case mergeInto(RecordReference)
  case keepOfMarked
  case districtToMerge
  /// Which other one the district of this name is.
  case mergeDistrict(String)
  case exportPath
  case moveTo
  case colleagues
  /// Who gets what a user leaves.
  case successors(User.ID)
  case textModule(Slot)
  case section
  case newRecord
  case fieldOption(Slot)
  case saveAnyway
  case importHeading
  case importColumn(String)
  case importDoubt(Int)
  case importCourt(Int)
  case justification(ProposalRule)
  /// What goes with a step of a proposal.
  case proposalText(ProposalScreen.Command)
  case lossCause
  case lossDay
  case voidReason(RecordReference, Int)
  case stage
  case paper
}
