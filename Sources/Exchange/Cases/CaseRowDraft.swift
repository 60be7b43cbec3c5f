public import Guardianship

/// A row of a case list while it is read into the canonical values of the import columns.
public struct CaseRowDraft: RowDraft {
  public var reading: RowReading<ImportColumn>
  private var values = ImportValues()
  private var status: CellWords.Status?
  private var guardians: [WrittenName] = []
  private var guardianText = ""
  private var kind: CellWords.Kind?
  private var days: [ImportColumn: Day] = [:]
  /// Columns that the list does not have, found in the cells of others.
  private var found: Set<ImportColumn> = []

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
      case .placeholder: reading.warn(.noDay(column: header.heading(of: column), value: text))
      case .partial: keepPartialDay(column, text)
      case .words: doubt(column, text)
      case .spreadsheetNumber(let day): throw .spreadsheetNumber(column, text, day)
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
    if reading.isBrokenNumber(text) { return keepBrokenNumber(column, text) }
    switch column {
    case .endReason: set(column, words.endReason(text)?.rawValue, text)
    case .sex: set(column, words.sex(text)?.rawValue, text)
    case .livingSituation: set(column, words.livingSituation(text)?.rawValue, text)
    case .court: values[column] = words.court(text)
    case .taskAreas: values[column] = words.taskAreas(text)
    case .guardian: (guardianText, guardians) = (text, words.guardians(text))
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
      number: reading.number, values: values, columns: header.columns.union(found),
      note: reading.notes.joined(separator: "\n"), guardianNote: guardianNote,
      warnings: reading.warnings, cells: reading.cells)
  }

  private var guardianNote: String {
    guard !values[.guardian].isEmpty else { return "" }
    let kind = kind.map { "\n\(header.heading(of: .guardianKind)): \($0.word)" } ?? ""
    return "\(header.heading(of: .guardian)): \(values[.guardian])" + kind
  }

  private mutating func settle() throws(ImportRefusal) {
    try settleName()
    settleAddress()
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
    if let born = days[.born], values[.diedOn].isEmpty, status?.status != .ended,
      born.age(on: reading.today) > Person.oldest
    {
      reading.warn(.veryOld(born, age: born.age(on: reading.today)))
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

  /// What came out of a register is taken word for word.
  private mutating func settleName() throws(ImportRefusal) {
    if values[.family].isEmpty {
      values[.family] = values[.given]
      values[.given] = ""
    }
    guard !values.hasOwnReference,
      let name = try reading.name(
        family: values[.family], given: values[.given], isPerson: true, .family)
    else { return }
    (values[.family], values[.given]) = (name.family, name.given)
    for (column, text) in [(ImportColumn.title, name.title), (.birthName, name.birthName)]
    where !text.isEmpty && values[column].isEmpty {
      values[column] = text
      found.insert(column)
    }
    if !name.given.isEmpty { found.insert(.given) }
  }

  /// Postleitzahl and place may stand in the cell of the street, or both in one.
  private mutating func settleAddress() {
    let (street, postcode, place) = (values[.street], values[.postcode], values[.place])
    if postcode.isEmpty, place.isEmpty, let address = WrittenAddress(street) {
      values[.street] = address.street
      (values[.postcode], values[.place]) = (address.postcode, address.place)
      found.formUnion([.postcode, .place])
    } else if !postcode.isEmpty {
      let parts = reading.postcodeAndPlace(postcode)
      if parts.place.isEmpty || place.isEmpty {
        if place.isEmpty, !parts.place.isEmpty {
          values[.place] = parts.place
          found.insert(.place)
        }
        values[.postcode] = reading.postcode(parts.postcode, .postcode)
      } else {
        values[.postcode] = reading.postcode(postcode, .postcode)
      }
    }
  }

  private mutating func settleGuardian() {
    if values.hasOwnReference {
      guardians = guardians.prefix(1).map { _ in WrittenName(exported: guardianText) }
    }
    for further in guardians.dropFirst() { doubt(.guardian, further.listName) }
    guard let guardian = guardians.first else {
      if let kind { note(header.heading(of: .guardianKind), CellWords.kinds.word(for: kind)) }
      if let kind { reading.warn(.kindWithoutGuardian(CellWords.kinds.word(for: kind))) }
      return
    }
    if guardian.family.contains("/"), !guardian.isOrganisation {
      let heading = header.heading(of: .guardian)
      note(heading, guardian.listName)
      return reading.warn(.severalNames(column: heading, value: guardian.listName))
    }
    if kind?.kind == .authority, !guardian.isOrganisation, guardian.isPersonal {
      kind = CellWords.Kind(kind: .authorityEmployee)
      reading.warn(.authorityWithPersonalName(guardian.listName))
    } else if kind?.kind == .association, guardian.isPersonal {
      kind = CellWords.Kind(kind: .associationEmployee)
    } else if kind == nil {
      kind = guardian.kind.map { CellWords.Kind(kind: $0) }
    }
    if guardian.isOrderUncertain {
      reading.warn(
        .uncertainNameOrder(
          column: header.heading(of: .guardian), value: guardianText, read: guardian.listName))
    }
    values[.guardian] = guardian.listName
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
