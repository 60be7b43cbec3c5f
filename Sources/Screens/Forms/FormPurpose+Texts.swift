import Guardianship
import Wording

extension FormPurpose {
  /// What stands in the form when it opens, in the text form of its inputs.
  func texts(in desk: Surroundings) -> [Slot: String] {
    switch self {
    case .newCase:
      return [
        .extra(.openedOn): desk.wording.day(desk.today), .extra(.startStatus): "inquiry",
        .extra(.caseworker): desk.session.map { "\($0.userID.rawValue)" } ?? "",
        .field(.courtPeriodCourt): onlyCourt(in: desk),
      ]
    case .move:
      return [.field(.residenceKind): "home", .field(.residenceFrom): desk.wording.day(desk.today)]
    case .newOrder(let detail, let kind):
      var texts: [Slot: String] = [.field(.orderKind): kind?.rawValue ?? ""]
      if kind == .changeOfGuardian {
        let current = detail.currentAssignments(on: desk.today)
        texts[.extra(.dismissals)] =
          current.count == 1 ? "\(current[0].id.rawValue)" : ""
      }
      for number in Slot.appointments {
        texts[.appointment(number, .kind)] = GuardianKind.volunteer.rawValue
        let role = number == 0 ? Assignment.Role.guardian : .coGuardian
        texts[.appointment(number, .role)] = role.rawValue
      }
      return texts.merging(scopeTexts) { $1 }
    case .requests:
      return [.field(.requestReceivedOn): desk.wording.day(desk.today)]
    case .deadline(let form): return inputs(form.seen(today: desk.today), desk)
    case .ending: return [.field(.caseEndedOn): desk.wording.day(desk.today)]
    case .endingAssignment: return [.field(.assignmentEndedOn): desk.wording.day(desk.today)]
    case .reopening(let detail):
      let day = ReopeningRules.likelyDay(for: detail, today: desk.today)
      return [.extra(.day): desk.wording.day(day)]
    case .court(let detail):
      let from = desk.wording.day(desk.today)
      guard detail.court != nil else {
        return [.field(.courtPeriodFrom): from, .field(.courtPeriodCourt): onlyCourt(in: desk)]
      }
      let reason = detail.court?.value.fileNumber == nil ? "change" : "correct"
      return inputs(seen, desk).merging(
        [.field(.courtPeriodFrom): from, .extra(.reason): reason]) { $1 }
    default: return inputs(seen, desk)
    }
  }

  /// The fields of the record that is edited as they were read; empty for a new one.
  var seen: FieldValues {
    switch self {
    case .person(let detail): detail.person.value.values
    case .residence(_, let residence): residence.value.values
    case .caseFile(let detail): detail.file.value.values
    case .court(let detail): detail.court?.value.values ?? FieldValues()
    case .order(_, let order): order.value.values
    case .record(let form): form.seen
    default: FieldValues()
    }
  }

  private func onlyCourt(in desk: Surroundings) -> String {
    let courts = desk.choices.courts(besides: "")
    return courts.count == 1 ? "\(courts[0].id.rawValue)" : ""
  }

  /// The Aufgabenkreis in force: an order mostly leaves the greater part of it.
  private var scopeTexts: [Slot: String] {
    guard let areas = detail?.taskAreas, !areas.isEmpty else { return [:] }
    return [
      .field(.orderTaskAreas): areas.map { "\($0.area.rawValue)" }.joined(separator: " "),
      .extra(.areaWordings): wordings(of: areas),
    ]
  }

  private func wordings(of areas: [OrderedTaskArea]) -> String {
    areas.compactMap { ordered in
      ordered.wording.map { words in
        "\(detail?.names.taskAreas[ordered.area]?.name ?? ""): \(words)"
      }
    }.joined(separator: "\n")
  }

  /// Canonical values as they stand in the inputs: days in the language's form, areas by number.
  private func inputs(_ values: FieldValues, _ desk: Surroundings) -> [Slot: String] {
    var texts: [Slot: String] = [:]
    for field in values.fields {
      let text = values[field] ?? ""
      switch field.content {
      case .day: texts[.field(field)] = Day(iso: text).map { desk.wording.day($0) } ?? text
      case .taskAreas:
        let areas = OrderedTaskArea.list(from: text)
        texts[.field(field)] = areas.map { "\($0.area.rawValue)" }.joined(separator: " ")
        texts[.extra(.areaWordings)] = wordings(of: areas)
      case .choices where field == .settingPreferences:
        texts[.field(field)] = desk.wording.value(text, of: field)
      case .money: texts[.field(field)] = Int(text).map { desk.wording.money($0) } ?? text
      case .interval:
        texts[.field(field)] = FollowUp.Interval(text).map { desk.wording.interval($0) } ?? text
      case .days:
        texts[.field(field)] = text.split(separator: " ").compactMap { Day(iso: $0) }
          .map { desk.wording.day($0) }.joined(separator: ", ")
      default:
        texts[.field(field)] =
          text == "0" && field.content == .flag
            && !field.mayBeUnknown ? "" : text
      }
    }
    return texts
  }
}
