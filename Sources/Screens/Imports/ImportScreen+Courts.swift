import Guardianship
import TerminalKit
import Wording

/// Saying which court a name of the list stands for, before the list is taken in.
extension ImportScreen {
  private static let new = "+"
  private static let later = "-"

  /// Takes over what a preview asks about; what was decided stays to be decided otherwise.
  mutating func take(courts open: [NewCourt]) {
    let decided = courts.filter { court in
      request.decisions[court: court.name] != nil && !open.contains { $0.name == court.name }
    }
    courts = (decided + open).sorted { $0.number < $1.number }
  }

  /// The first court that nothing is said about yet.
  var openCourt: Int? {
    courts.firstIndex { request.decisions[court: $0.name] == nil }
  }

  func ask(court index: Int, in desk: Surroundings) -> [Step] {
    guard courts.indices.contains(index) else { return [] }
    let (court, wording) = (courts[index], desk.wording)
    func same(_ name: String) -> PickerOption<String> {
      PickerOption(id: "=" + name, title: wording.text(.courtSame, name))
    }
    let known = desk.choices.courts.map(\.value.name) + courts.map(\.name)
    let others = known.filter { $0 != court.name && $0 != court.perhaps }
    let options =
      [court.perhaps].compactMap(\.self).map(same) + [
        PickerOption(id: Self.new, title: wording[.courtNew]),
        PickerOption(id: Self.later, title: wording[.courtLater]),
      ] + others.map(same)
    let selected: String? =
      switch request.decisions[court: court.name] {
      case .known(let name): "=" + name
      case .new: Self.new
      case nil: options.first?.id
      }
    return [
      .pick(
        PickerOverlay(
          .question(.importCourt(index)), title: wording.question(court), options: options,
          selected: selected))
    ]
  }

  mutating func decide(court index: Int, _ choice: String, in desk: Surroundings) -> [Step] {
    guard courts.indices.contains(index) else { return [] }
    request.decisions[court: courts[index].name] =
      switch choice {
      case Self.later: nil
      case Self.new: .new
      default: .known(String(choice.dropFirst()))
      }
    let next = courts.indices.first {
      $0 > index && request.decisions[court: courts[$0].name] == nil
    }
    if let next {
      fillView(in: desk)
      return ask(court: next, in: desk)
    }
    if doubts.contains(where: { request.decisions[$0] == nil }) { return decideRows(in: desk) }
    phase = .reading(nil)
    return [.effect(.work(.previewImport(request)))]
  }
}

extension Wording {
  /// "AG DD, 319 Zeilen: dasselbe wie Amtsgericht Dresden?"
  func question(_ court: NewCourt) -> String {
    let name = Court.short(of: court.name)
    let rows = plural(PluralKey("import.court.rows"), court.rows)
    return court.perhaps.map { text(.courtQuestionPerhaps, name, rows, $0) }
      ?? text(.courtQuestion, name, rows)
  }

  /// "AG DD → Amtsgericht Dresden".
  func sentence(_ court: NewCourt, _ decided: ImportDecisions.NamedCourt?) -> String {
    switch decided {
    case nil: question(court)
    case .new: "\(court.name) → \(self[.courtNew])"
    case .known(let name): "\(Court.short(of: court.name)) → \(name)"
    }
  }
}

extension TextKey {
  fileprivate static let courtQuestion = TextKey("import.court.question")
  fileprivate static let courtQuestionPerhaps = TextKey("import.court.question.perhaps")
  fileprivate static let courtSame = TextKey("import.court.same")
  fileprivate static let courtNew = TextKey("import.court.new")
  fileprivate static let courtLater = TextKey("import.court.later")
}
