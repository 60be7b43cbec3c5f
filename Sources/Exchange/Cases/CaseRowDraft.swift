import Guardianship

/// A row while it is read: what its cells say so far, and what follows from them in the end.
struct CaseRowDraft {
  var values = ImportValues()
  var status: CellWords.Status?
  var guardians: [GuardianName] = []
  var kind: CellWords.Kind?
  var notes: [String] = []
  var warnings: [Warning] = []
  private var days: [ImportColumn: Day] = [:]
  private let header: CaseListHeader
  private let today: Day

  init(header: CaseListHeader, today: Day) {
    self.header = header
    self.today = today
  }

  /// The heading over a cell; its number where there is none.
  func heading(_ cell: Int) -> String {
    let heading = cell < header.headings.count ? header.headings[cell] : ""
    return heading.isEmpty ? "\(cell + 1)" : heading
  }

  mutating func set(_ column: ImportColumn, _ day: Day) {
    days[column] = day
    values[column] = day.iso
  }

  /// A value that was understood, or the text for the note.
  mutating func set(_ column: ImportColumn, _ value: String?, _ text: String) {
    if let value { values[column] = value } else { doubt(column, text) }
  }

  mutating func note(_ heading: String, _ text: String) {
    notes.append("\(heading): \(text.replacing("\n", with: " "))")
  }

  /// Keeps a value that was not understood.
  mutating func doubt(_ column: ImportColumn, _ text: String) {
    let heading = header.heading(of: column)
    note(heading, text)
    warnings.append(.keptAsNote(column: heading, value: text))
  }

  private mutating func clear(_ column: ImportColumn) {
    days[column] = nil
    values[column] = ""
  }
}

extension CaseRowDraft {
  /// Draws the conclusions that need more than one cell.
  mutating func settle() throws(ImportRefusal) {
    settleName()
    guard !values[.family].isEmpty else { throw .noName }
    if let born = days[.born], born > today { throw .bornInFuture(born) }
    settleGuardian()
    settleStatus()
    do {
      try OrderRules.check(order, born: days[.born])
    } catch {
      throw .refused(error)
    }
    if let died = days[.diedOn], died > today {
      let heading = header.heading(of: .diedOn)
      note(heading, died.iso)
      warnings.append(.dayAhead(column: heading, died))
      clear(.diedOn)
    } else if let died = days[.diedOn], days[.born].map({ died < $0 }) ?? false {
      doubt(.diedOn, died.iso)
      clear(.diedOn)
    }
    if let review = days[.reviewOn], review < today, status?.status != .ended {
      warnings.append(.reviewPassed(review))
    }
    if !values[.fileNumber].isEmpty, let number = FileNumber(values[.fileNumber]),
      !number.isUsual
    {
      warnings.append(.unusualFileNumber(number.text))
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
    var name = guardian
    if kind?.kind == .authority, !guardian.isOrganisation, guardian.isPersonal {
      kind = CellWords.Kind(kind: .authorityEmployee)
      warnings.append(.authorityWithPersonalName(guardian.text))
    } else if kind?.kind == .association, guardian.isPersonal {
      kind = CellWords.Kind(kind: .associationEmployee)
    } else if kind == nil {
      kind = CellWords.Kind(kind: guardian.isOrganisation ? .association : .volunteer)
      warnings.append(.keptAsNote(column: header.heading(of: .guardianKind), value: ""))
    }
    name = guardian
    values[.guardian] = name.text
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

extension CellWords.Kind {
  /// Reads `kind` or `kind:tie`.
  init?(canonical text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let kind = GuardianKind(rawValue: parts[0]), parts.count <= 2 else { return nil }
    self.init(kind: kind)
    guard parts.count == 2 else { return }
    guard let tie = Tie(rawValue: parts[1]) else { return nil }
    self.tie = tie
  }

  /// The word of an export; a tie that no office writes down stays in canonical form.
  var word: String {
    let word = CellWords.kinds.word(for: self)
    return word.isEmpty ? canonical : word
  }

  /// `kind` or `kind:tie`.
  var canonical: String { tie.map { "\(kind.rawValue):\($0.rawValue)" } ?? kind.rawValue }
}
