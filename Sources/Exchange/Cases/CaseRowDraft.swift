public import Guardianship

/// A row of a case list while it is read into the canonical values of the import columns.
public struct CaseRowDraft: RowDraft {
  public var reading: RowReading<ImportColumn>
  private var values = ImportValues()
  private var status: CellWords.Status?
  private var guardians: [GuardianName] = []
  private var kind: CellWords.Kind?
  private var days: [ImportColumn: Day] = [:]

  public init(_ reading: RowReading<ImportColumn>) { self.reading = reading }

  public static func noted(_ text: String) -> String { text.replacing("\n", with: " ") }

  private var header: CaseListHeader { reading.header }

  // MARK: - Cells

  public mutating func read(_ text: String, as column: ImportColumn) throws(ImportRefusal) {
    switch column {
    case .wishes, .remark, .visitHints: values[column] = text
    case _ where ImportColumn.days.contains(column):
      switch CellDays.read(text, column: column, today: reading.today) {
      case .none: break
      case .day(let day): (days[column], values[column]) = (day, day.iso)
      case .words: doubt(column, text)
      case .impossible: throw .impossibleDay(column, text)
      }
    case .status:
      guard !CellWords.placeholders.contains(text) else { return }
      guard let status = reading.words.status(text) else { throw .unknownStatus(text) }
      self.status = status
    default:
      guard !CellWords.placeholders.contains(text) else { return }
      readWords(Self.names.contains(column) ? reading.name(text, column) : text, as: column)
    }
  }

  /// The columns in which every letter counts.
  private static let names: Set<ImportColumn> = [
    .family, .given, .birthName, .street, .place, .district, .guardian, .caseworker, .court,
  ]

  private mutating func readWords(_ text: String, as column: ImportColumn) {
    let words = reading.words
    switch column {
    case .endReason: set(column, words.endReason(text)?.rawValue, text)
    case .sex: set(column, words.sex(text)?.rawValue, text)
    case .livingSituation: set(column, words.livingSituation(text)?.rawValue, text)
    case .court: values[column] = words.court(text)
    case .taskAreas: values[column] = words.taskAreas(text)
    case .guardian: guardians = words.guardians(text)
    case .guardianKind:
      kind = words.kind(text)
      if kind == nil { doubt(column, text) }
    case .reservation: values[column] = words.reservation(text)
    case .addressBlocked:
      // Whatever else stands there, somebody wanted the address kept back.
      let blocked = CellWords.flags[text]
      if blocked != false { values[column] = "yes" }
      if blocked == nil { doubt(column, text) }
    case .interpreter, .languages:
      if CellWords.flags[text] != false { values[column] = text.singleSpaced }
    case .fileNumber: values[column] = FileNumber(text)?.text ?? ""
    case .postcode: values[column] = reading.postcode(text, column)
    default: values[column] = text.singleSpaced
    }
  }

  /// A value that was understood, or the text for the note.
  private mutating func set(_ column: ImportColumn, _ value: String?, _ text: String) {
    if let value { values[column] = value } else { doubt(column, text) }
  }

  private mutating func clear(_ column: ImportColumn) {
    days[column] = nil
    values[column] = ""
  }
}

// MARK: - Conclusions

extension CaseRowDraft {
  public mutating func settled() throws(ImportRefusal) -> ImportRow {
    try settle()
    return ImportRow(
      number: reading.number, values: values, columns: header.columns,
      note: reading.notes.joined(separator: "\n"), guardianNote: guardianNote,
      warnings: reading.warnings, cells: reading.cells)
  }

  private var guardianNote: String {
    guard !values[.guardian].isEmpty else { return "" }
    let kind = kind.map { "\n\(header.heading(of: .guardianKind)): \($0.word)" } ?? ""
    return "\(header.heading(of: .guardian)): \(values[.guardian])" + kind
  }

  private mutating func settle() throws(ImportRefusal) {
    settleName()
    guard !values[.family].allSatisfy(\.isWhitespace) else { throw .noName }
    if let born = days[.born], born > reading.today { throw .bornInFuture(born) }
    settleGuardian()
    settleStatus()
    do {
      try OrderRules.check(order, born: days[.born])
    } catch {
      throw .refused(error)
    }
    if let died = days[.diedOn], died > reading.today {
      let heading = header.heading(of: .diedOn)
      note(heading, died.iso)
      reading.warn(.dayAhead(column: heading, died))
      clear(.diedOn)
    } else if let died = days[.diedOn], days[.born].map({ died < $0 }) ?? false {
      doubt(.diedOn, died.iso)
      clear(.diedOn)
    }
    if let review = days[.reviewOn], review < reading.today, status?.status != .ended {
      reading.warn(.reviewPassed(review))
    }
    if !values[.fileNumber].isEmpty, let number = FileNumber(values[.fileNumber]),
      !number.isUsual
    {
      reading.warn(.unusualFileNumber(number.text))
    }
  }

  private var order: CourtOrder {
    var order = CourtOrder(kind: status?.status == .provisional ? .provisional : .appointment)
    order.decidedOn = days[.decidedOn]
    order.effectiveOn = Day(iso: values.orderEffectiveOn)
    order.reviewOn = days[.reviewOn]
    return order
  }

  /// In a list without a column for given names one column may hold "Müller, Anna".
  private mutating func settleName() {
    let whole = values[.family]
    if !header.columns.contains(.given), let comma = whole.firstIndex(of: ",") {
      values[.family] = String(whole[..<comma]).trimmedASCII
      values[.given] = String(whole[whole.index(after: comma)...]).trimmedASCII
    }
    if values[.family].isEmpty {
      values[.family] = values[.given]
      values[.given] = ""
    }
  }

  private mutating func settleGuardian() {
    for further in guardians.dropFirst() { doubt(.guardian, further.text) }
    guard let guardian = guardians.first else {
      if let kind { doubt(.guardianKind, CellWords.kinds.word(for: kind)) }
      return
    }
    if kind?.kind == .authority, !guardian.isOrganisation, guardian.isPersonal {
      kind = CellWords.Kind(kind: .authorityEmployee)
      reading.warn(.authorityWithPersonalName(guardian.text))
    } else if kind?.kind == .association, guardian.isPersonal {
      kind = CellWords.Kind(kind: .associationEmployee)
    } else if kind == nil {
      kind = CellWords.Kind(kind: guardian.isOrganisation ? .association : .volunteer)
      reading.warn(.keptAsNote(column: header.heading(of: .guardianKind), value: ""))
    }
    values[.guardian] = guardian.text
    values[.guardianKind] = kind.map(\.canonical) ?? ""
  }

  /// Without a status word the row itself says how far the case is; a word decides over days.
  private mutating func settleStatus() {
    let hasEnd = !values[.endedOn].isEmpty || !values[.endReason].isEmpty
    if status == nil {
      let hasOrder = [.guardian, .appointedOn, .decidedOn].contains { !values[$0].isEmpty }
      let fallback: CaseStatus =
        hasEnd || !values[.diedOn].isEmpty ? .ended : hasOrder ? .running : .inquiry
      status = CellWords.Status(status: fallback)
    }
    guard let status else { return }
    values[.status] = status.status.rawValue
    guard status.status == .ended else {
      for column in [ImportColumn.endReason, .endedOn] where !values[column].isEmpty {
        doubt(column, values[column])
        clear(column)
      }
      return
    }
    if values[.endReason].isEmpty { values[.endReason] = status.reason?.rawValue ?? "" }
    if let ended = days[.endedOn], let from = days[.appointedOn], ended < from {
      doubt(.endedOn, ended.iso)
      clear(.endedOn)
    }
  }
}
