import Guardianship
import TerminalKit
import Wording

extension ListDeclaration {
  /// Wiedervorlagen.
  static let followUps = ListDeclaration(
    .followUps, commands: work(new: .right(.addFollowUp)), makes: .followUp, showsGroups: true)
}

extension ListScreen {
  var chosenFollowUps: [FollowUp.ID] {
    chosenRows.compactMap { if case .followUp(let row) = $0 { row.record.id } else { nil } }
  }

  /// - Parameter text: what was typed before; a week later where nothing was.
  func movePrompt(_ text: String? = nil, in desk: Surroundings) -> Prompt {
    let later = max(selectedRow?.day ?? desk.today, desk.today).adding(days: 7)
    return Prompt(
      .moveTo, title: desk.wording[.moveTitle], hint: desk.wording[.moveHint],
      text: text ?? desk.wording.day(later))
  }

  func moveFollowUps(to text: String, in desk: Surroundings) -> [Step] {
    guard let day = DayInput.day(text, today: desk.today, words: desk.wording.dayWords) else {
      var prompt = movePrompt(text, in: desk)
      prompt.refusal = desk.wording[.notADay]
      return [.ask(prompt)]
    }
    return [.perform(.moveFollowUps(chosenFollowUps, to: day))]
  }
}

extension TextKey {
  fileprivate static let moveTitle = TextKey("work.moveTitle")
  fileprivate static let moveHint = TextKey("work.moveHint")
}
