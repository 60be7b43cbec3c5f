import Guardianship
import TerminalKit
import Wording

/// Saying by hand what a heading stands for: first which heading, then which column.
extension ImportScreen {
  /// The choice that leaves the cells under a heading out.
  private static let nothing = "-"

  /// Headings that nothing is known about come first.
  func assign(in desk: Surroundings) -> [Step] {
    guard case .looking(let preview) = phase else { return [] }
    let headings = preview.columns.filter { !$0.heading.isEmpty }
    let options = (headings.filter { $0.meaning == nil } + headings.filter { $0.meaning != nil })
      .map { column in
        PickerOption(
          id: column.heading, title: column.heading,
          detail: column.meaning.map { desk.wording.name($0) } ?? desk.wording[.importAssignNote])
      }
    return [
      .pick(
        PickerOverlay(
          .question(.importHeading), title: desk.wording[.importAssignHeading],
          options: options))
    ]
  }

  mutating func take(_ answer: Answer, in desk: Surroundings) -> [Step] {
    switch answer {
    case .picked(.importHeading, let headings): return headings.prefix(1).map { columns($0, desk) }
    case .picked(.importColumn(let heading), let columns):
      guard let picked = columns.first else { return [] }
      request.assign(heading, toKey: picked == Self.nothing ? nil : picked)
      phase = .reading(nil)
      return [.effect(.work(.previewImport(request)))]
    case .picked(.importDoubt(let index), let choice):
      return choice.first.map { decide(index, $0, in: desk) } ?? []
    case .picked(.importCourt(let index), let choice):
      return choice.first.map { decide(court: index, $0, in: desk) } ?? []
    default: return []
    }
  }

  /// The columns that a list of the kind can have.
  private func columns(_ heading: String, _ desk: Surroundings) -> Step {
    let known = request.kind.columns.map {
      PickerOption(id: $0.key, title: desk.wording.name($0.column))
    }
    let options =
      known + [PickerOption(id: Self.nothing, title: desk.wording[.importAssignNothing])]
    return .pick(
      PickerOverlay(
        .question(.importColumn(heading)),
        title: desk.wording.text(.importAssignColumn, heading), options: options))
  }
}
