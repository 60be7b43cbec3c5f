import Guardianship
import TerminalKit
import Wording

extension ListDeclaration {
  /// Aufträge of the court.
  static let requests = ListDeclaration(
    .requests, commands: work(deal: .right(.dealOut)), showsGroups: true)
}

extension ListScreen {
  /// The marked Aufträge go to one person; without marks the table says who gets what lies in the
  /// Eingang.
  func deal(in desk: Surroundings) -> [Step] {
    guard !marks.isEmpty else { return [.read(.dealings)] }
    // What each would have then stands beside the name: the choice is the preview.
    let picker = PickerOverlay(
      .question(.dealTo), title: desk.wording.plural(.dealTitle, marks.chosen.count),
      options: desk.caseworkers(adding: marks.chosen.count))
    return [.pick(picker)]
  }

  func deal(to ids: [String], in desk: Surroundings) -> [Step] {
    guard let user = ids.first.flatMap({ Int64($0) }) else { return [] }
    let dealings = chosenRows.compactMap { row -> Dealing? in
      guard case .request(let row) = row else { return nil }
      return Dealing(row.record.id, to: User.ID(user))
    }
    return [.perform(.dealOut(dealings))]
  }

  /// Shows who would get what before anything is written.
  func confirm(_ proposals: [DealingProposal], in desk: Surroundings) -> [Step] {
    proposals.isEmpty
      ? [.say(StatusLine(desk.wording[.inboxEmpty]))]
      : [.open(SharingScreen(proposals, in: desk))]
  }
}

extension TextKey {
  fileprivate static let inboxEmpty = TextKey("work.inboxEmpty")
}

extension PluralKey {
  fileprivate static let dealTitle = PluralKey("work.dealTitle")
}
