public import Guardianship

extension Wording {
  /// Why a row of a list is not taken: the text of the column Ablehnungsgrund.
  public func explanation(of refusal: ImportRefusal) -> Explanation {
    switch refusal {
    case .tooFewCells(let found, let expected):
      explanation(TextKey("importRefusal.tooFewCells"), [count(found), count(expected)])
    case .noName: explanation(TextKey("importRefusal.noName"), [])
    case .noPersonName(let text):
      explanation(TextKey("importRefusal.noPersonName"), [quoted(text)])
    case .spreadsheetNumber(let column, let text, let day):
      explanation(
        TextKey("importRefusal.spreadsheetNumber"), [name(column), quoted(text), self.day(day)])
    case .impossibleDay(let column, let text):
      explanation(TextKey("importRefusal.impossibleDay"), [name(column), quoted(text)])
    case .bornInFuture(let day):
      explanation(TextKey("importRefusal.bornInFuture"), [self.day(day)])
    case .unknownStatus(let text):
      explanation(TextKey("importRefusal.unknownStatus"), [quoted(text)])
    case .refused(let refusal): explanation(of: refusal)
    }
  }

  /// "Zeile 12, F-2026-00003: Stadtteil und Wünsche weichen ab".
  public func sentence(_ conflict: ImportConflict) -> String {
    text(
      TextKey("import.conflict"), count(conflict.number), conflict.reference,
      conflict.columns.map { name($0) }.joined(separator: ", "))
  }

  /// "Zeile 12, F-2026-00003: Stadtteil „Ost“ → „Mitte“".
  public func sentence(_ change: ImportChange) -> String {
    let values = change.values.map { value in
      text(
        TextKey("import.changedValue"), name(value.column), shown(value.old, value.column),
        shown(value.new, value.column))
    }
    return text(
      TextKey("import.change"), count(change.number), change.reference,
      values.joined(separator: "; "))
  }

  private func shown(_ text: String, _ column: ListedColumn) -> String {
    guard !text.isEmpty else { return self[TextKey("import.nothing")] }
    switch column {
    case .ofCase(let column): return quoted(value(text, of: column))
    case .field(let field): return quoted(value(text, of: field))
    case .proof, .agreement: return quoted(text)
    }
  }

  public func name(_ column: ListedColumn) -> String {
    switch column {
    case .ofCase(let column): name(column)
    case .field(let field): label(field)
    case .proof(let kind): name(kind)
    case .agreement: name(RecordKind.agreement)
    }
  }

  /// "Zeile 12: Petrov, Tomasz ist vielleicht schon im Register: …"; in a list of cases "Zeile 12,
  /// F-2026-00003: Petrov, Tomasz heißen mehrere im Register: …".
  public func sentence(_ doubt: ImportDoubt) -> String {
    let candidates = doubt.candidates.map(name).joined(separator: "; ")
    if let reference = doubt.caseReference {
      return text(
        TextKey("import.doubtInCase"), count(doubt.number), reference, doubt.name, candidates)
    }
    return text(
      TextKey("import.doubt"), count(doubt.number), name(doubt.name, [doubt.address]), candidates)
  }

  /// "Zeile 12: Petrov, Tomasz (Talweg 1, 52351 Düren)", without a question.
  public func title(_ doubt: ImportDoubt) -> String {
    text(TextKey("import.row"), count(doubt.number), name(doubt.name, [doubt.address]))
  }

  /// "Zeile 12: Petrov, Tomasz → Petrov, Tomasz (B-00021)".
  public func sentence(_ doubt: ImportDoubt, _ meant: ImportDecisions.Meant?) -> String {
    switch meant {
    case nil: sentence(doubt)
    case .somebodyNew: "\(title(doubt)) → \(self[TextKey("import.decided.new")])"
    case .guardian(let reference):
      "\(title(doubt)) → "
        + (doubt.candidates.first { $0.reference == reference }.map(name) ?? reference)
    }
  }

  private func name(_ candidate: ImportDoubt.Candidate) -> String {
    name(candidate.name, [candidate.reference, candidate.address])
  }

  private func name(_ name: String, _ details: [String?]) -> String {
    let known = details.compactMap(\.self)
    return known.isEmpty ? name : "\(name) (\(known.joined(separator: ", ")))"
  }

  /// "Zeile 12: …".
  public func sentence(_ warning: ImportWarning) -> String {
    text(TextKey("import.row"), count(warning.number), explanation(of: warning.warning).line)
  }

  /// "Zeile 12: …" for a row that was not taken.
  public func sentence(_ rejection: ImportRejection) -> String {
    text(TextKey("import.row"), count(rejection.number), explanation(of: rejection.refusal).text)
  }
}

/// Warnings about one thing: how many there are, and what the first of them say.
public struct WarningGroup: Equatable, Sendable {
  /// "Überprüfung vorbei (152)".
  public let title: String
  public let sentences: [String]
  /// How many more there are.
  public let rest: Int
}

extension Wording {
  /// Warnings by what they are about, so that hundreds of one kind do not bury the others.
  ///
  /// - Parameter shown: how many of each kind are told; nothing for all of them.
  public func groups(of warnings: [ImportWarning], shown: Int?) -> [WarningGroup] {
    let byTopic = Dictionary(grouping: warnings, by: \.warning.topic)
    return Warning.Topic.allCases.compactMap { topic in
      guard let warnings = byTopic[topic] else { return nil }
      let told = warnings.prefix(shown ?? warnings.count)
      return WarningGroup(
        title: text(
          TextKey("import.warningGroup"), name(.warningTopic, topic.rawValue),
          count(warnings.count)),
        sentences: told.map { sentence($0) }, rest: warnings.count - told.count)
    }
  }

  /// A canonical value of a list in words: `16.10.1960`, "ehrenamtlich (Familie)".
  func value(_ text: String, of column: ImportColumn) -> String {
    guard !text.isEmpty, let field = column.field else { return text }
    switch column {
    case .addressBlocked: return self[.yes]
    case .reservation:
      return text.hasPrefix("yes:") ? "\(self[.yes]) (\(text.dropFirst(4)))" : self[.yes]
    case .guardianKind:
      let parts = text.split(separator: ":").map(String.init)
      guard let kind = parts.first.flatMap({ GuardianKind(rawValue: $0) }) else { return text }
      return name(kind, tie: parts.count > 1 ? Tie(rawValue: parts[1]) : nil)
    default:
      switch field.content {
      case .day, .choice: return value(text, of: field)
      default: return text
      }
    }
  }
}
