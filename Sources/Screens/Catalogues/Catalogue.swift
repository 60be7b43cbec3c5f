import Guardianship
import TerminalKit
import Wording

/// What the office keeps for all its cases: what forms and filters choose from, to add to and to
/// change.
///
/// Nothing is deleted here: an entry that is not offered any more goes on standing where it stands.
struct Catalogue: Sendable {
  /// The command that opens it, found in the palette; it is called as the title.
  let opening: Opening
  /// `label | help` of the command.
  let text: TextKey
  /// The kind of its entries.
  let kind: RecordKind
  /// What a new entry has in common with the others.
  let preset: FieldValues
  /// The flag that takes an entry out of use; entries without one are voided.
  let retires: Field?
  let columns: @Sendable (Wording) -> [TableColumn]
  let entries: @Sendable (Surroundings) -> [Entry]

  struct Opening: CommandName {
    let rawValue: String
  }

  struct Entry: Sendable {
    let record: RecordEntry
    let cells: [TableCell]
  }

  /// A column of entries of one kind.
  struct Column<Record>: Sendable {
    let title: TextKey
    let width: TableColumn.Width
    /// When the table is too narrow, columns go in rising order; those without a number stay.
    let drops: Int?
    let text: @Sendable (Record, Surroundings) -> String

    init(
      _ title: TextKey, _ width: TableColumn.Width, drops: Int? = nil,
      _ text: @escaping @Sendable (Record, Surroundings) -> String
    ) {
      self.title = title
      self.width = width
      self.drops = drops
      self.text = text
    }

    /// Under the label of a field.
    init(
      _ field: Field, _ width: TableColumn.Width, drops: Int? = nil,
      _ text: @escaping @Sendable (Record, Surroundings) -> String
    ) {
      self.init(TextFamily.field.key(field.rawValue), width, drops: drops, text)
    }
  }
}

extension ListDeclaration {
  /// A list of the office's own entries.
  ///
  /// - Parameters:
  ///   - text: `label | help` of the command that opens it.
  ///   - records: its entries, in the order in which they are offered.
  ///   - name: what an entry is called.
  ///   - adding: the operation whose right opens the catalogue for changes.
  ///   - isOff: whether an entry is out of use; nothing where entries are voided.
  static func catalogue<Record>(
    _ title: TextKey, opens text: TextKey,
    _ records: @escaping @Sendable (Choices) -> [Versioned<Record>],
    name: @escaping @Sendable (Record, Surroundings) -> String, adding: OperationName,
    preset: FieldValues = [:], retires: Field? = nil,
    isOff: (@Sendable (Record) -> Bool)? = nil, off: TextKey = .entryOff,
    columns: [Catalogue.Column<Record>]
  ) -> ListDeclaration {
    var columns = columns
    if let isOff {
      columns.append(
        Catalogue.Column(.columnState, .fit(min: 8, max: 24)) { record, desk in
          isOff(record) ? desk.wording[off] : ""
        })
    }
    let shown = columns
    let catalogue = Catalogue(
      opening: Catalogue.Opening(rawValue: title.name), text: text, kind: Record.kind,
      preset: preset, retires: retires,
      columns: { wording in
        shown.enumerated().map { index, column in
          TableColumn(
            key: "\(index)", title: wording[column.title], width: column.width,
            dropOrder: column.drops)
        }
      },
      entries: { desk in
        records(desk.choices).map { entry in
          let role: Role = isOff?(entry.value) == true ? .dimmed : .normal
          return Catalogue.Entry(
            record: RecordEntry(entry, subject: name(entry.value, desk)),
            cells: shown.map { TableCell($0.text(entry.value, desk), role: role) })
        }
      })
    return ListDeclaration(
      kind: .catalogue, source: .catalogue(catalogue), title: { $0[title] },
      commands: [
        .init(
          .editEntry, "e", .enter, group: .groupCatalogue, footer: .shown, needs: .entry,
          .right(adding)),
        .init(.newEntry, "n", group: .groupCatalogue, footer: .shown, needs: .right(adding)),
        .init(
          .retire, .delete, group: .groupCatalogue, footer: .shown, needs: .entry, .right(adding)),
      ] + (Record.kind.description.isMergeable ? [.mergeEntries(.right(adding))] : []) + [
        .undo.shown,
        .init(
          .backFromEntries, .escape, .backspace, group: .groupCatalogue, footer: .shown),
      ],
      empty: .catalogueEmpty)
  }
}

extension ScreenCommand where S == ListScreen {
  /// Two entries of the same become one.
  fileprivate static func mergeEntries(_ right: Need<ListScreen>) -> Self {
    Self(.mergeEntry, "M", group: .groupCatalogue, footer: .shown, needs: .entry, right)
  }
}

extension Need where S == ListScreen {
  fileprivate static var entry: Need { that(.noEntry) { $0.table.selected != nil } }
}

extension ListScreen {
  init(_ catalogue: ListDeclaration, today: Day) {
    list = catalogue
    query = ListQuery(.cases, today: today)
  }

  mutating func fill(with catalogue: Catalogue, in desk: Surroundings) {
    isLoaded = true
    table.columns = catalogue.columns(desk.wording)
    table.setRows(
      catalogue.entries(desk).map { TableRow(id: .record($0.record.reference), cells: $0.cells) })
    counts = ListCounts(groups: [.undated: table.rows.count])
  }

  func updateEntries(_ command: Command, in desk: Surroundings) -> [Step] {
    guard let catalogue = list.catalogue else { return [] }
    let entry = catalogue.entries(desk).first { .record($0.record.reference) == table.selected }
    switch (command, entry?.record) {
    case (.editEntry, let entry?):
      return [.open(RecordForm(entry), in: desk)]
    case (.retire, let user?) where user.values[.userIsActive] == "1":
      return [.read(.holdings(.user(User.ID(user.reference.id))))]
    case (.retire, let entry?):
      return [.perform(catalogue.retiring(entry, desk.wording))]
    case (.mergeEntry, let entry?):
      return [.pick(mergePicker(entry, in: desk))]
    case (.newEntry, _):
      return [.open(RecordForm(new: catalogue.kind, in: desk, catalogue.preset), in: desk)]
    default: return []
    }
  }
}

extension Catalogue {
  /// Takes an entry out of use, or brings it back.
  fileprivate func retiring(_ entry: RecordEntry, _ wording: Wording) -> Operation {
    guard let retires else {
      return .void(entry.reference, basedOn: entry.version, reason: wording[.takenOut])
    }
    return .edit([entry.edit([retires: entry.values[retires] == "1" ? "0" : "1"])])
  }
}

extension TextKey {
  static let groupCatalogue = TextKey("group.catalogue")
  static let catalogueEmpty = TextKey("catalogue.empty")
  static let columnEntry = TextKey("catalogue.column.entry")
  static let columnState = TextKey("catalogue.column.state")
  static let entryOff = TextKey("catalogue.retired")
  fileprivate static let takenOut = TextKey("catalogue.takenOut")
  fileprivate static let noEntry = TextKey("catalogue.noEntry")
}
