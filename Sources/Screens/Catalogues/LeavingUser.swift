import Guardianship
import TerminalKit
import Wording

/// Somebody leaves: what is in their name goes to others before the account is switched off.
extension ListScreen {
  /// Asks who gets it; where there is nothing, whether to switch the account off.
  func leave(_ id: User.ID, _ holdings: Holdings, in desk: Surroundings) -> [Step] {
    guard let user = desk.choices.users.first(where: { $0.id == id }) else { return [] }
    let wording = desk.wording
    guard !holdings.files.isEmpty || !holdings.pieces.isEmpty else {
      let leaver = Handover.Leaver(id, version: user.version, rest: [:])
      return [
        .ask(
          Dialogs.preview(
            wording.text(.leavingConfirm, user.value.name), [wording[.leavingNothing]],
            deed: wording[.leavingDeed],
            [.perform(.handOver(Handover([], on: desk.today, leaver: leaver)))], in: desk))
      ]
    }
    return [
      .pick(
        PickerOverlay(
          .question(.successors(id)),
          title: wording.text(.leavingTitle, user.value.name),
          options: desk.caseworkers.filter { $0.id != "\(id.rawValue)" }, takesMany: true))
    ]
  }

  func leave(_ id: User.ID, to ids: [String], in desk: Surroundings) -> [Step] {
    guard let user = desk.choices.users.first(where: { $0.id == id }) else { return [] }
    let successors = ids.compactMap { Int64($0) }.map { User.ID($0) }
    return successors.isEmpty ? [] : [.open(SharingScreen(.leaving(user), to: successors))]
  }
}

extension TextKey {
  fileprivate static let leavingConfirm = TextKey("leaving.confirm")
  fileprivate static let leavingNothing = TextKey("leaving.nothing")
  fileprivate static let leavingDeed = TextKey("leaving.deed")
  fileprivate static let leavingTitle = TextKey("leaving.title")
}
