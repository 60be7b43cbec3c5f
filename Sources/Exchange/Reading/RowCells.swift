import Guardianship

/// The cells of a record as text, before anything is made of them.
struct RowCells {
  private(set) var texts: [String] = []
  /// Cells that control characters were taken out of.
  private(set) var hadControls: [Int] = []
  private let number: Int

  init(_ record: DelimitedReader.Record, number: Int) {
    self.number = number
    texts.reserveCapacity(record.count)
    for index in 0..<record.count {
      let cell = record.cell(index)
      texts.append(cell.text)
      if cell.hadControls { hadControls.append(index) }
    }
  }

  /// Why the record is too short, if it is; in a rejects file that comes back a mark stands where
  /// the first cell is missing.
  func shortage(needed: Int, hasReasons: Bool) -> ImportRejection? {
    if texts.count < needed { return rejection(texts.count, needed) }
    guard hasReasons, let missing = texts.firstIndex(of: RejectsFile.missing) else { return nil }
    return rejection(missing, needed)
  }

  /// Said where cells beyond the header hold something.
  func surplus(beyond expected: Int) -> Warning? {
    guard texts.dropFirst(expected).contains(where: { !$0.isEmpty }) else { return nil }
    return .surplusCells(found: texts.count, expected: expected)
  }

  func rejection(_ refusal: ImportRefusal) -> ImportRejection {
    ImportRejection(number: number, cells: texts, refusal: refusal)
  }

  private func rejection(_ found: Int, _ needed: Int) -> ImportRejection {
    ImportRejection(
      number: number, cells: Array(texts[..<found]),
      refusal: .tooFewCells(found: found, expected: needed))
  }
}

extension DelimitedReader.Record {
  fileprivate func cell(_ index: Int) -> CellText {
    let range = range(index)
    return bytes.withUnsafeBufferPointer { CellText(UnsafeBufferPointer(rebasing: $0[range])) }
  }
}
