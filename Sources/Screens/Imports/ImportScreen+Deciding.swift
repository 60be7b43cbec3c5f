import Guardianship
import TerminalKit
import Wording

/// Saying whom the rows in doubt mean, one after the other, before the list is taken in.
extension ImportScreen {
  private static let somebodyNew = "+"
  private static let leftOpen = "-"

  /// Takes over what a preview leaves open; what was decided stays to be decided otherwise.
  mutating func take(doubts open: [ImportDoubt]) {
    let decided = doubts.filter { request.decisions[$0] != nil && !open.contains($0) }
    doubts = (decided + open).sorted { $0.number < $1.number }
  }

  /// Asks about the first court, then the first row that nothing is said about yet; when there is
  /// none, about all again.
  func decide(in desk: Surroundings) -> [Step] {
    if let court = openCourt { return ask(court: court, in: desk) }
    let isAllDecided = !doubts.contains { request.decisions[$0] == nil }
    return isAllDecided && !courts.isEmpty ? ask(court: 0, in: desk) : decideRows(in: desk)
  }

  func decideRows(in desk: Surroundings) -> [Step] {
    let open = doubts.firstIndex { request.decisions[$0] == nil }
    return ask(open ?? 0, in: desk)
  }

  private func ask(_ index: Int, in desk: Surroundings) -> [Step] {
    guard doubts.indices.contains(index) else { return [] }
    let (doubt, wording) = (doubts[index], desk.wording)
    let known = doubt.candidates.map { candidate in
      PickerOption(
        id: candidate.reference,
        title: [candidate.name, candidate.address].compactMap(\.self).joined(separator: ", "),
        detail: candidate.reference)
    }
    let others = [
      PickerOption(id: Self.somebodyNew, title: wording[.importDecideNew]),
      PickerOption(id: Self.leftOpen, title: wording[.importDecideLater]),
    ]
    let selected =
      switch request.decisions[doubt] {
      case .guardian(let reference): reference
      case .somebodyNew: Self.somebodyNew
      case nil: known.first?.id
      }
    return [
      .pick(
        PickerOverlay(
          .question(.importDoubt(index)), title: wording.title(doubt), options: known + others,
          selected: selected))
    ]
  }

  /// Notes the answer and asks about the next row that is still open; behind the last one the list is
  /// looked at anew.
  mutating func decide(_ index: Int, _ choice: String, in desk: Surroundings) -> [Step] {
    guard doubts.indices.contains(index) else { return [] }
    request.decisions[doubts[index]] =
      switch choice {
      case Self.leftOpen: nil
      case Self.somebodyNew: .somebodyNew
      default: .guardian(choice)
      }
    let next = doubts.indices.first { $0 > index && request.decisions[doubts[$0]] == nil }
    if let next {
      fillView(in: desk)
      return ask(next, in: desk)
    }
    phase = .reading(nil)
    return [.effect(.work(.previewImport(request)))]
  }
}

extension TextKey {
  static let importNoDoubts = TextKey("import.decide.none")
  fileprivate static let importDecideNew = TextKey("import.decide.new")
  fileprivate static let importDecideLater = TextKey("import.decide.later")
}
