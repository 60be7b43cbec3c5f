import Guardianship

/// Turns the cells of a record into the canonical values of the import columns.
///
/// Words that come again and again (courts, kinds, task areas, names of guardians) are read once.
struct CaseRowReader {
  private let header: CaseListHeader
  private let today: Day
  private let needed: Int
  private let hasReasons: Bool
  private let guardianHeading: String
  private let kindHeading: String
  private var words = WordMemory()

  init(header: CaseListHeader, today: Day) {
    self.header = header
    self.today = today
    (needed, hasReasons) = (header.needed, header.hasReasons)
    guardianHeading = header.heading(of: .guardian)
    kindHeading = header.heading(of: .guardianKind)
  }

  mutating func item(for record: DelimitedReader.Record, number: Int) -> ImportItem {
    let row = RowCells(record, number: number)
    if let shortage = row.shortage(needed: needed, hasReasons: hasReasons) {
      return .rejection(shortage)
    }
    let cells = row.texts
    var draft = CaseRowDraft(header: header, today: today)
    draft.warnings = row.hadControls.map {
      .controlCharactersRemoved(column: draft.heading($0))
    }
    if let surplus = row.surplus(beyond: header.headings.count) { draft.warnings.append(surplus) }
    do {
      try fill(&draft, from: cells)
      try draft.settle()
    } catch {
      return .rejection(row.rejection(error))
    }
    return .row(
      ImportRow(
        number: number, values: draft.values, columns: header.columns,
        note: draft.notes.joined(separator: "\n"), guardianNote: guardianNote(draft),
        warnings: draft.warnings, cells: cells))
  }

  private func guardianNote(_ draft: CaseRowDraft) -> String {
    let guardian = draft.values[.guardian]
    guard !guardian.isEmpty else { return "" }
    let kind = draft.kind.map { "\n\(kindHeading): \($0.word)" } ?? ""
    return "\(guardianHeading): \(guardian)" + kind
  }

  private mutating func fill(
    _ draft: inout CaseRowDraft, from cells: [String]
  ) throws(ImportRefusal) {
    for (index, cell) in cells.enumerated() where !cell.isEmpty {
      if FormulaGuard.isFormula(cell) {
        draft.warnings.append(.formula(column: draft.heading(index)))
      }
      let text = FormulaGuard.unguarded(cell)
      guard index < header.targets.count else {
        draft.note(draft.heading(index), text)
        continue
      }
      switch header.targets[index] {
      case .skipped: break
      case .note: draft.note(draft.heading(index), text)
      case .column(let column): try read(text, as: column, into: &draft)
      }
    }
  }

  private mutating func read(
    _ text: String, as column: ImportColumn, into draft: inout CaseRowDraft
  ) throws(ImportRefusal) {
    switch column {
    case .wishes, .remark, .visitHints:
      draft.values[column] = text
    case .born, .diedOn, .endedOn, .decidedOn, .appointedOn, .reviewOn:
      switch CellDays.read(text, column: column, today: today) {
      case .none: break
      case .day(let day): draft.set(column, day)
      case .words: draft.doubt(column, text)
      case .impossible: throw .impossibleDay(column, text)
      }
    case .status:
      guard !CellWords.placeholders.contains(text) else { return }
      guard let status = words.status(text) else { throw .unknownStatus(text) }
      draft.status = status
    default:
      guard !CellWords.placeholders.contains(text) else { return }
      if Self.nameColumns.contains(column) {
        readWords(name(text, of: column, &draft), as: column, into: &draft)
      } else {
        readWords(text, as: column, into: &draft)
      }
    }
  }

  /// The columns in which every letter counts.
  private static let nameColumns: Set<ImportColumn> = [
    .family, .given, .birthName, .street, .place, .district, .guardian, .caseworker, .court,
  ]

  private func name(
    _ text: String, of column: ImportColumn, _ draft: inout CaseRowDraft
  ) -> String {
    let name = text.withoutJoiners
    if name != text {
      draft.warnings.append(.controlCharactersRemoved(column: header.heading(of: column)))
    }
    if name.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == 0xEF }), name.hasLostLetters {
      draft.warnings.append(.lettersLost(column: header.heading(of: column), value: name))
    }
    return name
  }

  private mutating func readWords(
    _ text: String, as column: ImportColumn, into draft: inout CaseRowDraft
  ) {
    switch column {
    case .endReason: draft.set(column, words.endReason(text)?.rawValue, text)
    case .sex: draft.set(column, words.sex(text)?.rawValue, text)
    case .livingSituation: draft.set(column, words.livingSituation(text)?.rawValue, text)
    case .court: draft.values[column] = words.court(text)
    case .taskAreas: draft.values[column] = words.taskAreas(text)
    case .guardian: draft.guardians = words.guardians(text)
    case .guardianKind:
      draft.kind = words.kind(text)
      if draft.kind == nil { draft.doubt(column, text) }
    case .reservation: draft.values[column] = words.reservation(text)
    case .addressBlocked:
      // Whatever else stands there, somebody wanted the address kept back.
      let blocked = CellWords.flags[text]
      if blocked != false { draft.values[column] = "yes" }
      if blocked == nil { draft.doubt(column, text) }
    case .interpreter, .languages:
      if CellWords.flags[text] != false { draft.values[column] = text.singleSpaced }
    case .fileNumber: draft.values[column] = FileNumber(text)?.text ?? ""
    case .postcode:
      if let warning = text.postcodeWarning(header.heading(of: column)) {
        draft.warnings.append(warning)
      }
      draft.values[column] = text.singleSpaced
    default: draft.values[column] = text.singleSpaced
    }
  }
}

extension DelimitedReader.Record {
  func cell(_ index: Int) -> CellText {
    let range = range(index)
    return bytes.withUnsafeBufferPointer { CellText(UnsafeBufferPointer(rebasing: $0[range])) }
  }
}

extension String {
  /// Said of what is no German Postleitzahl: a spreadsheet takes its leading zero away.
  func postcodeWarning(_ heading: @autoclosure () -> String) -> Warning? {
    let isUsual = utf8.count == 5 && utf8.allSatisfy { (48...57).contains($0) }
    return isUsual ? nil : .unusualPostcode(column: heading(), value: self)
  }

  /// White space in one piece: names come with line breaks and double spaces in them.
  var singleSpaced: String {
    var last: UInt8 = 0
    for byte in utf8 {
      if byte == 0x0A || (byte == 0x20 && last == 0x20) {
        return split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      }
      last = byte
    }
    return self
  }
}
