import Guardianship
import TerminalKit

/// One line of a record as it is read on the screen.
struct RecordLine: Equatable, Sendable {
  var text: StyledLine
  /// Key of the section that the line stands in; nothing for the head.
  var section: String?
  /// The title where a section begins.
  var title: String?
  /// What `e` changes and Entf takes out when the cursor stands here.
  var record: RecordReference?
  /// The deadline that the line shows.
  var deadline: Deadline.Key?
}
