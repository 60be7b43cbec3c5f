import Guardianship
import TerminalKit
import Wording

/// What every screen may know besides its own state.
struct Surroundings: Sendable {
  /// What screens are laid out for; never less than a screen needs.
  var size: Size
  var today: Day
  /// Seconds that the office was east of UTC at a moment.
  var secondsFromUTC: @Sendable (Instant) -> Int
  var wording: Wording
  var keyNames: KeyNames
  /// Nothing before a register is open.
  var session: Session?

  var choices: Choices { session?.choices ?? Choices() }
  var layout: ScreenLayout { ScreenLayout(size) }
  var hasRoomForDetail: Bool { size.columns >= ScreenLayout.columnsForDetail }

  func moment(_ instant: Instant) -> String {
    wording.moment(instant, secondsFromUTC: secondsFromUTC(instant))
  }

  /// Why this user may not do something in this register, or nothing where it is allowed.
  func refusal(of operation: OperationName) -> String? {
    guard let session else { return nil }
    if session.isReadOnly { return sentence(.readOnly) }
    guard !Rights.allows(operation, for: session.user.role) else { return nil }
    return sentence(.notAllowed(operation, session.user.role))
  }

  /// The same desk in the hands of somebody who may do everything.
  var withAllRights: Surroundings {
    var desk = self
    desk.session?.user.role = .supervisor
    return desk
  }

  func sees(_ list: ListName) -> Bool { session.map { Rights.sees(list, $0.user.role) } ?? true }

  /// Whether words in the search line of a list may be numbers of the court.
  func findsNumbers(in list: ListName) -> Bool {
    session.map { Rights.findsNumbers(in: list, $0.user.role) } ?? true
  }

  /// The keys by which the user may filter a list.
  func filterKeys(of list: ListName) -> [FilterKey] {
    session.map { Rights.filterKeys(of: list, $0.user.role) } ?? FilterKey.keys(for: list)
  }

  /// Why this user does not see what lies in cases beyond a placement.
  var refusalOfWholeCases: String? { refusal(by: Rights.checkWholeCases) }

  /// Why this user may not change records of the kind.
  func refusal(ofKeeping kind: RecordKind) -> String? {
    guard let session else { return nil }
    if session.isReadOnly { return sentence(.readOnly) }
    guard !Rights.keeps(kind, session.user.role) else { return nil }
    return sentence(.notAllowed(.edit, session.user.role))
  }

  /// Why this user does not see a paper.
  func refusal(ofPrinting paper: Paper) -> String? { refusal(by: paper.check) }

  private func refusal(by check: (UserRole) throws(Refusal) -> Void) -> String? {
    guard let session else { return nil }
    do throws(Refusal) {
      try check(session.user.role)
      return nil
    } catch { return sentence(error) }
  }

  /// The refusal in one line: what, why and what to do.
  func sentence(_ refusal: Refusal) -> String { wording.explanation(of: refusal).text }
}
