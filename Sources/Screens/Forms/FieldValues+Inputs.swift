import Guardianship
import Wording

extension FieldValues {
  /// Canonical values as they stand in the inputs of a form: days in the language's form, areas by
  /// number and their words beside them. `FormAnswers` reads them back.
  func inputs(in desk: Surroundings) -> [Slot: String] {
    var texts: [Slot: String] = [:]
    for field in fields {
      let text = self[field] ?? ""
      texts[.field(field)] = input(text, of: field, in: desk)
      if field.content == .taskAreas {
        texts[.extra(.areaWordings)] = desk.words(of: OrderedTaskArea.list(from: text))
      }
    }
    return texts
  }

  private func input(_ text: String, of field: Field, in desk: Surroundings) -> String {
    switch field.content {
    case .day: Day(iso: text).map { desk.wording.day($0) } ?? text
    case .taskAreas: OrderedTaskArea.list(from: text).numbers
    case .choices where field == .settingPreferences: desk.wording.value(text, of: field)
    case .money: Int(text).map { desk.wording.money($0) } ?? text
    case .interval: FollowUp.Interval(text).map { desk.wording.interval($0) } ?? text
    case .days:
      text.split(separator: " ").compactMap { Day(iso: $0) }.map { desk.wording.day($0) }
        .joined(separator: ", ")
    case .flag where text == "0" && !field.mayBeUnknown: ""
    default: text
    }
  }
}

extension [OrderedTaskArea] {
  /// Their numbers with spaces between them, as boxes are ticked.
  var numbers: String { map { "\($0.area.rawValue)" }.joined(separator: " ") }
}

extension Surroundings {
  /// The words of an order for single areas, `name: words` a line.
  func words(of areas: [OrderedTaskArea]) -> String {
    areas.compactMap { ordered in
      ordered.wording.map { "\(choices.taskAreasByID[ordered.area]?.name ?? ""): \($0)" }
    }.joined(separator: "\n")
  }
}
