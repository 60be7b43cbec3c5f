import Guardianship
import TerminalKit
import Wording

extension CandidatesScreen {
  func table(_ wording: Wording) -> CommandTable<Command> {
    CommandTable(
      Self.table(wording).bindings.map { binding in
        var binding = binding
        if forbidden.contains(binding.command) { binding.footer = .hidden }
        return binding
      })
  }

  static func table(_ wording: Wording) -> CommandTable<Command> {
    CommandTable([
      Binding(
        .char("n"), command: .propose, text: TextKey("candidate.propose"), group: .groupProposal,
        wording, footer: .shown),
      Binding(
        .char("a"), command: .ask, text: TextKey("candidate.ask"), group: .groupProposal, wording,
        footer: .shown),
      Binding(
        .char("E"), command: .urgent, text: TextKey("candidate.urgent"), group: .groupProposal,
        wording, footer: .shown),
      Binding(
        .enter, command: .open, text: TextKey("candidate.open"), group: .groupList, wording,
        footer: .shown),
      Binding(
        .char(" "), command: .mark, text: TextKey("candidate.mark"), group: .groupMarked, wording,
        footer: .shown),
      Binding(
        .char("x"), command: .compare, text: TextKey("candidate.compare"), group: .groupMarked,
        wording, footer: .shown),
      Binding(
        .tab, command: .nextTier, text: TextKey("candidate.nextTier"), group: .groupMoving, wording,
        footer: .shown),
      Binding(
        .backTab, command: .previousTier, text: TextKey("candidate.previousTier"),
        group: .groupMoving, wording),
      Binding(
        .escape, .backspace, command: .back, text: TextKey("detail.back"), group: .groupMoving,
        wording),
    ])
  }

  /// Why this user may do something about nobody.
  func refusal(byRightOf command: Command, in desk: Surroundings) -> String? {
    switch command {
    case .propose: desk.refusal(of: .propose)
    case .urgent: desk.refusal(of: .proposeUrgently)
    case .ask: desk.refusal(of: .addInquiry)
    default: nil
    }
  }

  func refusal(of command: Command, in desk: Surroundings) -> String? {
    switch command {
    case .back, .nextTier, .previousTier: return nil
    case .compare: return pair == nil ? desk.wording[.candidateTwo] : nil
    default: break
    }
    guard let candidate else { return desk.wording[candidates == nil ? .detailReading : .noRow] }
    if command == .propose, candidate.proposal != nil { return nil }
    if let reason = refusal(byRightOf: command, in: desk) { return reason }
    let isProposal = command == .propose || command == .urgent
    return isProposal && candidate.guardianID == nil ? desk.wording[.candidateUnknown] : nil
  }
}

extension TextKey {
  fileprivate static let candidateTwo = TextKey("candidate.two")
  fileprivate static let candidateUnknown = TextKey("candidate.unknown")
}
