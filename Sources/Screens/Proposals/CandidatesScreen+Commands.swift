import Guardianship
import TerminalKit
import Wording

extension CandidatesScreen {
  static let commands: [ScreenCommand<CandidatesScreen>] = [
    .init(
      .propose, "n", group: .groupProposal, footer: .shown, needs: .candidate, .proposing,
      .known(unlessProposed: true)),
    .init(.ask, "a", group: .groupProposal, footer: .shown, needs: .candidate, .right(.addInquiry)),
    .init(
      .urgent, "E", group: .groupProposal, footer: .shown, needs: .candidate,
      .right(.proposeUrgently), .known(unlessProposed: false)),
    .init(.open, .enter, group: .groupList, footer: .shown, needs: .candidate),
    .init(.mark, " ", group: .groupMarked, footer: .shown, needs: .candidate),
    .init(
      .compare, "x", group: .groupMarked, footer: .shown,
      needs: .that(.candidateTwo) { $0.pair != nil }),
    .init(
      .nextTier, .tab, text: TextKey("candidate.nextTier"), group: .groupMoving, footer: .shown),
    .init(
      .previousTier, .backTab, text: TextKey("candidate.previousTier"), group: .groupMoving),
    .init(.back, .escape, .backspace, group: .groupMoving),
  ]
}

extension Need where S == CandidatesScreen {
  fileprivate static var candidate: Need {
    Need { screen, desk in
      guard screen.candidate == nil else { return nil }
      return desk.wording[screen.candidates == nil ? .detailReading : .noRow]
    }
  }
  /// The right to propose; a proposal that is there already only opens.
  fileprivate static var proposing: Need {
    Need { screen, desk in
      screen.candidate?.proposal == nil ? desk.refusal(of: .propose) : nil
    }
  }
  /// A guardian of the register.
  fileprivate static func known(unlessProposed: Bool) -> Need {
    that(.candidateUnknown) { screen in
      screen.candidate?.guardianID != nil
        || (unlessProposed && screen.candidate?.proposal != nil)
    }
  }
}

extension TextKey {
  fileprivate static let candidateTwo = TextKey("candidate.two")
  fileprivate static let candidateUnknown = TextKey("candidate.unknown")
}
