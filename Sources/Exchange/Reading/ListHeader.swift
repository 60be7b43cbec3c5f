import Guardianship

/// The recognised header of a list: which cell of a record is which column.
public struct ListHeader<Column: ListColumn>: Equatable, Sendable {
  /// What becomes of the cells under one heading.
  enum Target: Equatable, Sendable {
    case column(Column)
    /// Kept as a note.
    case note
    case skipped
  }

  public let headings: [String]
  let targets: [Target]
  /// The columns that the list has at all.
  public let columns: Set<Column>
  /// What is said of headings whose cells are kept as a note, in their order.
  let warnings: [Warning]

  /// Headings that no column is known for; their cells are kept as a note.
  public var unknownHeadings: [String] {
    warnings.compactMap { if case .unknownColumn(let heading) = $0 { heading } else { nil } }
  }

  /// Of two headings for the same column the one that the mapping names wins, else the first. Behind
  /// a heading about the person that stands twice begins somebody else's block: what it has more than
  /// the first one is not the person's.
  ///
  /// - Parameter groups: what stands above the headings in a row of its own, as "Betreuer" above
  ///   "Name".
  init(headings: [String], groups: [String] = [], mapping: ListMapping<Column>) {
    let mapped = headings.map { mapping[$0] }
    var taken: Set<Column> = []
    for case .column(let column)? in mapped { taken.insert(column) }
    var unmapped = taken
    var repeated: String?
    var warnings: [Warning] = []
    self.headings = headings
    targets = headings.indices.map { index in
      let heading = headings[index]
      switch mapped[index] {
      case .skipped: return .skipped
      case .column(let column):
        return taken.remove(column) != nil ? .column(column) : .note
      case nil:
        if Headings.isRejectionReason(heading) || heading.isEmpty {
          return heading.isEmpty ? .note : .skipped
        }
        guard let column = Column.column(for: heading) else {
          warnings.append(.unknownColumn(heading))
          return .note
        }
        if let repeated, Column.ofPerson.contains(column), !unmapped.contains(column) {
          warnings.append(.columnOfOthers(heading, after: repeated))
          return .note
        }
        if unmapped.insert(column).inserted { return .column(column) }
        if let group = groups.indices.contains(index) ? groups[index] : nil,
          let own = Column.column(for: "\(heading) \(group)"), unmapped.insert(own).inserted
        {
          return .column(own)
        }
        let key = Headings.key(heading)
        if column == Column.required
          || headings[..<index].contains(where: { Headings.key($0) == key }),
          Column.ofPerson.contains(column)
        {
          repeated = repeated ?? heading
        }
        warnings.append(.repeatedColumn(heading))
        return .note
      }
    }
    self.warnings = warnings
    let columns = Set(
      targets.compactMap { if case .column(let column) = $0 { column } else { nil } })
    self.columns = columns.union(columns.compactMap(\.alsoSays))
  }

  /// What the cells under a heading are taken for; nothing where they are kept as a note.
  public func meaning(of index: Int) -> Column? {
    if case .column(let column) = targets[index] { column } else { nil }
  }

  /// How many headings are known; the delimiter that makes most of them known is the right one.
  var known: Int { targets.count { $0 != .note } }

  /// Whether these are cells of a row: a day or a file number stands among them, and nothing that is
  /// known as a heading.
  var looksLikeData: Bool {
    known == 0
      && headings.contains { cell in
        cell.contains(where: \.isNumber)
          && (DayInput.calendarDay(cell, today: Day(number: 0), century: .near) != nil
            || FileNumber(cell)?.isUsual == true)
      }
  }

  /// The first cell of a row that is none of its kind but a sum, a count or a remark about the list.
  ///
  /// A name is one in its own column, whatever else it means; in another first cell the word decides.
  func sum(in cells: [String]) -> String? {
    guard let first = cells.firstIndex(where: { !$0.isEmpty }), targets.indices.contains(first),
      targets[first] != .column(Column.required), cells[first].contains(where: \.isLetter),
      NameWords.isNoName(cells[first])
    else { return nil }
    return cells[first]
  }

  /// The heading over a cell; its number where there is none.
  func heading(over cell: Int) -> String {
    let heading = cell < headings.count ? headings[cell] : ""
    return heading.isEmpty ? "\(cell + 1)" : heading
  }

  /// The heading over a column, for warnings that name it; the usual one where the list has none.
  func heading(of column: Column) -> String {
    zip(headings, targets).first { $1 == .column(column) }?.0 ?? column.usualHeading
  }

  /// Cells that a row needs: up to the last column that is read.
  var needed: Int {
    (headings.indices.last { !headings[$0].isEmpty && targets[$0] != .skipped } ?? -1) + 1
  }

  /// Whether the list is a rejects file that comes back.
  var hasReasons: Bool { headings.contains(where: Headings.isRejectionReason) }

  /// Refuses a list that has more of another kind than of its own: every row would be somebody else.
  ///
  /// - Throws: `otherKind`.
  func check(mapping: ListMapping<Column>) throws(ListOpeningError) {
    let open = headings.filter { mapping[$0] == nil }
    let own = Column.kind.marks(among: open).count
    for kind in ImportKind.allCases where kind != Column.kind {
      let others = kind.marks(among: open)
      if others.count > own { throw .otherKind(kind, headings: others) }
    }
  }
}

extension ImportKind {
  /// The headings that only a list of this kind has.
  fileprivate func marks(among headings: [String]) -> [String] {
    func marks<Column: ListColumn>(_ columns: Column.Type) -> [String] {
      headings.filter { Column.column(for: $0).map(Column.marks.contains) ?? false }
    }
    return switch self {
    case .cases: marks(ImportColumn.self)
    case .guardians: marks(GuardianColumn.self)
    }
  }
}
