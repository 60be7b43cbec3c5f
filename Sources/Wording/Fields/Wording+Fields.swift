public import Guardianship

extension Wording {
  public func label(_ field: Field) -> String { name(.field, field.rawValue) }

  /// The label in at most 14 columns, for forms.
  public func shortLabel(_ field: Field) -> String {
    texts[TextFamily.fieldShort.key(field.rawValue).name] ?? label(field)
  }

  /// What stands beside the field in forms; empty for most.
  public func hint(_ field: Field) -> String {
    texts[TextFamily.fieldHint.key(field.rawValue).name] ?? ""
  }

  /// A field's canonical text in the words of the language: days, yes and no, choices.
  ///
  /// References come as the names that the history read for them; numbers that nobody named stay
  /// as they are.
  public func value(
    _ text: String?, of field: Field, taskAreas: [TaskArea.ID: TaskArea] = [:]
  ) -> String {
    guard let text, !text.isEmpty else { return self[.noValue] }
    switch field.content {
    case .day: return Day(iso: text).map { day($0) } ?? text
    case .flag: return self[text == "1" ? .yes : .no]
    case .choice: return choice(text, of: field)
    case .choices:
      return text.split(separator: " ").map { choice(String($0), of: field) }
        .joined(separator: ", ")
    case .paragraph where field == .assignmentAnswers:
      return Proposal.answers(from: text).sorted { $0.key.rawValue < $1.key.rawValue }
        .map { "\(name($0.key)): \($0.value)" }.joined(separator: "; ")
    case .taskAreas: return taskAreaNames(text, taskAreas)
    case .number where field == .taskAreaExpressNumber:
      return texts[TextFamily.expressMatter.key(text).name] ?? text
    case .line where field == .assignmentEndReason: return endOfOffice(text)
    case .line where field == .reviewRule: return reviewRule(text)
    case .money: return Int(text).map { money($0) } ?? text
    case .interval: return FollowUp.Interval(text).map { interval($0) } ?? text
    case .holidays:
      return text.split(separator: " ").compactMap { Holiday(rawValue: String($0)) }
        .map { name($0) }.joined(separator: ", ")
    case .days:
      return text.split(separator: " ").compactMap { Day(iso: $0) }.map { day($0) }
        .joined(separator: ", ")
    case .line, .paragraph, .number, .reference, .cases, .time: return text
    }
  }

  /// A choice's raw value in words; one that the field does not know stays as it is.
  public func choice(_ raw: String, of field: Field) -> String {
    guard let family = field.description.family else { return raw }
    return texts[TextKey(family, raw).name] ?? raw
  }

  /// Why a guardian left office: the kind of the order or the end of the case that brought it,
  /// noted by raw value, or somebody's own words.
  private func endOfOffice(_ text: String) -> String {
    EndReason(rawValue: text).map { name($0) } ?? OrderKind(rawValue: text).map { name($0) }
      ?? (text == OperationName.recordOrder.rawValue ? self[TextKey("proposal.notFollowed")] : text)
  }

  private func taskAreaNames(_ text: String, _ catalogue: [TaskArea.ID: TaskArea]) -> String {
    let areas = OrderedTaskArea.list(from: text)
    guard !areas.isEmpty else { return text }
    return areas.map { $0.wording ?? catalogue[$0.area]?.name ?? "\($0.area.rawValue)" }
      .joined(separator: ", ")
  }
}

extension TextKey {
  public static let yes = TextKey("yes")
  public static let no = TextKey("no")
  /// What stands where a record says nothing.
  public static let noValue = TextKey("noValue")
}
