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
    let picker = PickerOverlay(
      .question(.dealTo), title: desk.wording[.dealTitle],
      options: desk.caseworkers)
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

  /// Shows who would get what before anything is written; the button carries the operation.
  func confirm(_ proposals: [DealingProposal], in desk: Surroundings) -> [Step] {
    let wording = desk.wording
    guard !proposals.isEmpty else { return [.say(StatusLine(wording[.inboxEmpty]))] }
    let dealings = proposals.compactMap { proposal in
      proposal.to.map { Dealing(proposal.row.record.id, to: $0) }
    }
    let lines = proposals.map { proposal in
      wording.text(
        .dealLine, proposal.row.kind, proposal.row.caseRow.name,
        proposal.name ?? wording[.dealNobody])
    }
    guard !dealings.isEmpty else {
      let rest = lines.count - 10
      let text = lines.prefix(10) + (rest > 0 ? [wording.plural(.andMore, rest)] : [])
      return [
        .ask(
          Dialogs.message(
            wording[.dealNoTable], text.joined(separator: "\n"), role: .warning, wording))
      ]
    }
    return [
      .ask(
        Dialogs.preview(
          wording.plural(.dealConfirm, dealings.count), lines, shown: 10,
          deed: wording.text(.deedDeal, wording.count(dealings.count)),
          [.perform(.dealOut(dealings))], in: desk))
    ]
  }
}

extension TextKey {
  fileprivate static let deedDeal = TextKey("deed.deal")
  fileprivate static let dealTitle = TextKey("work.dealTitle")
  fileprivate static let inboxEmpty = TextKey("work.inboxEmpty")
  fileprivate static let dealLine = TextKey("work.dealLine")
  fileprivate static let dealNobody = TextKey("work.dealNobody")
  fileprivate static let dealNoTable = TextKey("work.dealNoTable")
}

extension PluralKey {
  fileprivate static let dealConfirm = PluralKey("work.dealConfirm")
}
