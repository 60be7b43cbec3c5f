import Guardianship
import TerminalKit
import Wording

/// Makes the fields of a form: `Field.content` chooses the input, the wording its label.
struct FormFields {
  let desk: Surroundings
  /// What stands in the fields, in the text form of the inputs.
  let texts: [Slot: String]
  /// The Aufträge of the case that the record may answer, those that wait for one first.
  var requests: [RecordForm.Request] = []
  /// Choices that are not offered unless they stand there already.
  var withheld: [Field: Set<String>] = [:]

  private var wording: Wording { desk.wording }

  /// - Parameter isRequired: a choice then has no empty option.
  func field(
    _ field: Field, isRequired: Bool = false, hint: TextKey? = nil
  ) -> FormField<Slot> {
    FormField(
      .field(field), label: label(wording.shortLabel(field), isRequired),
      input: input(field, isRequired: isRequired),
      hint: hint.map { wording[$0] } ?? wording.hint(field),
      columns: columns(of: field))
  }

  func text(_ slot: Slot) -> String { texts[slot] ?? "" }

  private func label(_ text: String, _ isRequired: Bool) -> String {
    isRequired ? text + " *" : text
  }

  private func input(_ field: Field, isRequired: Bool) -> FormInput {
    let text = text(.field(field))
    switch field.content {
    case .number where field == .taskAreaExpressNumber:
      let matters = TaskArea.expressNumbers.map { ("\($0)", wording.name(.expressMatter, "\($0)")) }
      return choice(text, [("", "–")] + matters)
    case .line, .number, .money, .time, .interval, .days, .cases: return .text(TextField(text))
    case .holidays:
      return boxes(text, Holiday.municipal.map { ($0.rawValue, wording.name($0)) })
    case .paragraph: return .area(TextArea(text), rows: field == .caseWishes ? 4 : 3)
    case .day: return .date(date(text, century: field == .personBorn ? .birth : .near))
    case .flag where field.mayBeUnknown:
      return choice(
        text, [("", "–"), ("1", wording[.yes]), ("0", wording[.no])])
    case .flag:
      return boxes(text, [("1", wording[.yes])])
    case .choice(let raw):
      let offered = raw.filter { $0 == text || withheld[field]?.contains($0) != true }
      let named = offered.map { ($0, wording.choice($0, of: field)) }
      return choice(text, isRequired ? named : [("", "–")] + named)
    // Their order counts, so they are written and not ticked.
    case .choices where field == .settingPreferences: return .text(TextField(text))
    case .choices(let raw):
      return boxes(text, raw.map { ($0, wording.choice($0, of: field)) })
    case .reference(.guardian):
      return choice(
        text,
        [("", "–")]
          + desk.choices.organisations.map { ("\($0.id.rawValue)", $0.value.listName) })
    case .reference(.courtRequest): return choice(text, requests(text))
    case .reference(.court):
      return choice(
        text,
        [("", "–")]
          + desk.choices.courts(besides: text).map { ("\($0.id.rawValue)", $0.value.short) })
    case .reference(.term):
      let topic: Term.Topic = field == .requestKind ? .requestKind : .requestOccasion
      let terms = desk.choices.terms(of: topic, besides: text)
      return choice(text, [("", "–")] + terms.map { ("\($0.id.rawValue)", $0.value.name) })
    case .reference:
      let isOfCases = field.description.rules.contains(.caseworker)
      return choice(text, isOfCases ? users(desk.choices.caseworkers) : users)
    case .taskAreas: return taskAreas(text)
    }
  }

  /// Open Aufträge, and the one that stands there already.
  private func requests(_ chosen: String) -> [(String, String)] {
    let isMissing = !chosen.isEmpty && !requests.contains { $0.id == chosen }
    return [("", "–")] + requests.map { ($0.id, $0.title) }
      + (isMissing ? [(chosen, wording[.requestAnswered])] : [])
  }

  var users: [(String, String)] { users(desk.choices.colleagues) }

  private func users(_ users: [Versioned<User>]) -> [(String, String)] {
    [("", "–")] + users.map { ("\($0.id.rawValue)", $0.value.name) }
  }

  func choice(_ text: String, _ options: [(String, String)]) -> FormInput {
    .choice(
      ChoiceField(
        options: options.map { .init(id: $0.0, title: $0.1) },
        selected: options.contains { $0.0 == text } ? text : nil))
  }

  /// - Parameter text: the ids of the ticked boxes with spaces between them.
  func boxes(_ text: String, _ options: [(String, String)]) -> FormInput {
    let on = Set(text.split(separator: " ").map(String.init))
    return .check(
      CheckField(
        boxes: options.map { .init(id: $0.0, title: $0.1, isOn: on.contains($0.0)) }))
  }

  /// A date field that says the weekday, or why the text is no day.
  func date(_ text: String, century: DayInput.Century) -> DateField {
    let (today, wording) = (desk.today, desk.wording)
    return DateField(text) { typed in
      guard typed.contains(where: { !$0.isWhitespace }) else { return .empty }
      guard
        let day = DayInput.day(typed, today: today, words: wording.dayWords, century: century)
      else { return .refused(wording[.notADay]) }
      return .day(text: wording.day(day), remark: wording.weekday(day))
    }
  }

  /// Boxes for the areas in force and, as far as they are few, for the rest of the catalogue; what
  /// has no box is found with F4.
  private func taskAreas(_ text: String) -> FormInput {
    let chosen = Set(text.split(separator: " ").map(String.init))
    let catalogue = desk.choices.taskAreas(besides: chosen)
    let shown = catalogue.enumerated().filter { index, entry in
      index < 12 || chosen.contains("\(entry.id.rawValue)")
    }
    return boxes(
      text,
      shown.map { _, entry in
        let name = entry.value.name
        let title = entry.value.expressNumber == nil ? name : wording.text(.expressArea, name)
        return ("\(entry.id.rawValue)", title)
      })
  }

  /// What a picker offers in a place beside the options that a choice has: every area of the
  /// catalogue, the parts of the town.
  func catalogue(of slot: Slot) -> [PickerOption<String>]? {
    if slot.holdsTaskAreas {
      let chosen = Set(text(slot).split(separator: " ").map(String.init))
      return desk.choices.taskAreas(besides: chosen).map {
        PickerOption(id: "\($0.id.rawValue)", title: $0.value.name)
      }
    }
    guard slot == .field(.residenceDistrict) else { return nil }
    return desk.choices.districts.map { PickerOption(id: $0, title: $0) }
  }

  private func columns(of field: Field) -> Int? {
    switch field {
    case .taskAreaExpressNumber: nil
    case .residencePostcode, .guardianPostcode, .dealingFromLetters, .dealingToLetters: 8
    case .personPhone, .partyPhone, .courtPeriodFileNumber, .guardianPhone: 26
    case .personTitle: 16
    default:
      switch field.content {
      case .number, .money, .time, .interval: 8
      default: nil
      }
    }
  }
}

extension TextKey {
  static let requestAnswered = TextKey("form.requestAnswered")
  static let notADay = TextKey("form.notADay")
}

extension FormField<Slot> {
  /// Puts a text in, in the form in which `value` gives it out.
  mutating func setText(_ text: String) {
    switch input {
    case .text: input = .text(TextField(text))
    case .area(let area, let rows):
      input = .area(TextArea(text, width: area.width), rows: rows)
    case .date(var date):
      date.text = text
      input = .date(date)
    case .choice(var choice):
      choice.selected = text
      input = .choice(choice)
    case .check(var check):
      let on = Set(text.split(separator: " ").map(String.init))
      for index in check.boxes.indices {
        check.boxes[index].isOn = on.contains(check.boxes[index].id)
      }
      input = .check(check)
    case .fixed: input = .fixed(text)
    }
  }
}
