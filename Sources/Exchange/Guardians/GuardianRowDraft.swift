public import Guardianship

/// A row of a list of guardians while it is read.
public struct GuardianRowDraft: RowDraft {
  public var reading: RowReading<GuardianColumn>
  private var row: GuardianListRow
  private var kinds: [CellWords.Kind] = []
  private var written = WrittenName("")
  private var kindText = ""
  private var remark: String?
  /// What stands under Einführung where no day does.
  private var introduction: String?

  public init(_ reading: RowReading<GuardianColumn>) {
    self.reading = reading
    row = GuardianListRow(number: reading.number, values: FieldValues(), cells: reading.cells)
  }

  public static func noted(_ text: String) -> String { text.singleSpaced }

  public mutating func read(_ text: String, as column: GuardianColumn) {
    guard column == .remark || !CellWords.placeholders.contains(text) else { return }
    if column != .remark, reading.isBrokenNumber(text) { return keepBrokenNumber(column, text) }
    switch column {
    case .remark: remark = text
    case .kinds: readKinds(text)
    case .takesStrangers:
      set(.guardianTakesStrangers, CellWords.flags[text].map { $0 ? "1" : "0" }, column, text)
    case .capacity:
      set(.guardianCapacity, GuardianCells.capacity(text).map(String.init), column, text)
    case .stage: set(.guardianStage, GuardianCells.stages[text]?.rawValue, column, text)
    case .pausedUntil: readPause(text)
    case .criminalRecord: row.proofs[.criminalRecord] = day(text, column)
    case .debtorRegister: row.proofs[.debtorRegister] = day(text, column)
    case .agreement:
      if let day = day(text, column) { row.agreement[.agreementSignedOn] = day.iso }
    case .partner: row.agreement[.agreementPartner] = text.singleSpaced
    case .introduction: readIntroduction(text)
    default:
      let text = text.singleSpaced
      row.values[column.field] = Self.names.contains(column) ? reading.name(text, column) : text
    }
  }

  /// The columns in which every letter counts.
  private static let names: Set<GuardianColumn> = [.family, .given, .street, .place, .district]
}

// MARK: - Single cells

extension GuardianRowDraft {
  private mutating func set(
    _ field: Field, _ value: String?, _ column: GuardianColumn, _ text: String
  ) {
    if let value { row.values[field] = value } else { doubt(column, text) }
  }

  private mutating func readKinds(_ text: String) {
    kindText = text
    if let kinds = GuardianCells.kinds(text) { self.kinds = kinds } else { doubt(.kinds, text) }
  }

  /// "ja" is a pause without an end.
  private mutating func readPause(_ text: String) {
    if let flag = CellWords.flags[text] ?? GuardianCells.stages[text].map({ $0 == .paused }) {
      if flag { row.values[.guardianStage] = Guardian.Stage.paused.rawValue }
    } else if case .day(let last) = CellDays.read(
      text, century: .near, isPast: false, today: reading.today)
    {
      guard last >= reading.today else { return doubt(.pausedUntil, text) }
      row.values[.guardianStage] = Guardian.Stage.paused.rawValue
      row.values[.guardianPausedUntil] = last.iso
    } else {
      doubt(.pausedUntil, text)
    }
  }

  private mutating func readIntroduction(_ text: String) {
    switch CellWords.flags[text] {
    case false: break
    case true: introduction = text
    case nil:
      if let day = day(text, .introduction) { row.agreement[.agreementIntroducedOn] = day.iso }
    }
  }

  /// There has been Betreuung since 1992: a day long before is a slip.
  private static let earliestYear = 1990

  private mutating func day(_ text: String, _ column: GuardianColumn) -> Day? {
    switch CellDays.read(text, century: .near, isPast: true, today: reading.today) {
    case .none: return nil
    case .placeholder:
      reading.warn(.noDay(column: reading.header.heading(of: column), value: text))
      return nil
    case .partial:
      keepPartialDay(column, text)
      return nil
    case .spreadsheetNumber(let day):
      let heading = reading.header.heading(of: column)
      note(heading, text)
      reading.warn(.spreadsheetNumber(column: heading, value: text, day))
      return nil
    case .day(let day):
      guard day > reading.today || day.year < Self.earliestYear else { return day }
      let heading = reading.header.heading(of: column)
      note(heading, text)
      // A paper of a day to come is not there yet.
      reading.warn(
        day > reading.today ? .dayAhead(column: heading, day) : .dayLongAgo(column: heading, day))
      return nil
    case .words, .impossible:
      doubt(column, text)
      return nil
    }
  }
}

// MARK: - Conclusions

extension GuardianRowDraft {
  public mutating func settled() throws(ImportRefusal) -> GuardianListRow {
    try settleName()
    settleAddress()
    guard let family = row.values[.guardianFamily] else { throw .noName }
    settleKinds(family)
    settleAgreement()
    if let remark { reading.notes.insert(remark, at: 0) }
    do {
      _ = try Guardian(row.values)
    } catch {
      throw .refused(error)
    }
    (row.notes, row.warnings) = (reading.notes, reading.warnings)
    return row
  }

  /// In a list without a column for given names one column may hold "Braun, Ursula".
  private mutating func settleName() throws(ImportRefusal) {
    if let name = try reading.name(
      family: row.values[.guardianFamily] ?? "", given: row.values[.guardianGiven] ?? "",
      isPerson: false, .family)
    {
      written = name
      row.values[.guardianFamily] = name.family
      let given = [name.title, name.given].filter { !$0.isEmpty }.joined(separator: " ")
      row.values[.guardianGiven] = given.isEmpty ? nil : given
      if !name.birthName.isEmpty { reading.notes.append("geb. \(name.birthName)") }
    }
    row.values = row.values.filled
  }

  /// Postleitzahl and place may stand in the cell of the street, or both in one.
  private mutating func settleAddress() {
    let place = row.values[.guardianPlace]
    if let postcode = row.values[.guardianPostcode] {
      let parts = reading.postcodeAndPlace(postcode)
      let isSplit = place == nil || parts.place.isEmpty
      row.values[.guardianPostcode] = reading.postcode(
        isSplit ? parts.postcode : postcode, .postcode)
      if place == nil, !parts.place.isEmpty { row.values[.guardianPlace] = parts.place }
    } else if place == nil, let address = row.values[.guardianStreet].flatMap(WrittenAddress.init) {
      row.values[.guardianStreet] = address.street
      row.values[.guardianPostcode] = address.postcode
      row.values[.guardianPlace] = address.place
    }
  }

  /// Kind and name together say who is an organisation: "Behörde" with a personal name is one of
  /// its employees.
  private mutating func settleKinds(_ family: String) {
    let isPersonal = row.values[.guardianGiven] != nil
    let isOrganisation =
      !isPersonal
      && (written.isOrganisation || kinds.contains(where: \.kind.isOrganisation))
    if kinds.isEmpty, kindText.isEmpty, let kind = written.kind {
      kinds = [CellWords.Kind(kind: kind)]
    }
    if isOrganisation { row.values[.guardianIsOrganisation] = "1" }
    var fitting: Set<GuardianKind> = []
    for kind in kinds.map(\.kind) {
      guard let own = isOrganisation ? kind.ofOrganisation : kind.ofHuman else {
        doubt(.kinds, kindText)
        continue
      }
      if kind == .authority, own != kind { reading.warn(.authorityWithPersonalName(family)) }
      fitting.insert(own)
    }
    if !fitting.isEmpty {
      row.values[.guardianKinds] = fitting.map(\.rawValue).sorted().joined(separator: " ")
    }
    guard row.values[.guardianTakesStrangers] == nil else { return }
    let ties = Set(kinds.compactMap(\.tie))
    if !ties.isEmpty { row.values[.guardianTakesStrangers] = ties.contains(.none) ? "1" : "0" }
  }

  /// Without a Vereinbarung what belongs to it stays with the guardian; an Einführung without its
  /// day is told in words, no day is made up for it.
  private mutating func settleAgreement() {
    if let introduction {
      let heading = reading.header.heading(of: .introduction)
      let line = "\(heading): \(introduction == "x" ? "ja" : introduction)"
      if row.agreement[.agreementSignedOn] == nil {
        reading.notes.append(line)
      } else {
        row.agreement[.agreementNote] = line
      }
    }
    guard row.agreement[.agreementSignedOn] == nil else { return }
    for (column, field) in [
      (GuardianColumn.partner, Field.agreementPartner), (.introduction, .agreementIntroducedOn),
    ] {
      if let text = row.agreement[field] { note(reading.header.heading(of: column), text) }
    }
    row.agreement = FieldValues()
  }
}

extension GuardianKind {
  /// What an organisation with this kind is; nothing for what only a human can be.
  fileprivate var ofOrganisation: GuardianKind? {
    switch self {
    case .association, .associationEmployee: .association
    case .authority, .authorityEmployee: .authority
    case .volunteer, .professional, .unknown: nil
    }
  }

  /// What a human with this kind is.
  fileprivate var ofHuman: GuardianKind? {
    switch self {
    case .association: .associationEmployee
    case .authority: .authorityEmployee
    default: self
    }
  }
}
