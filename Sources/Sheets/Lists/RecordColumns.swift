import Guardianship
import Wording

/// The columns of a list of records, as the description of the kind says.
enum RecordColumns {
  private typealias Of = Column<RecordRow>

  static func columns(of kind: RecordKind) -> Columns<RecordRow> {
    guard let list = kind.description.list else { return Columns(list: [], data: [], json: []) }
    let name = Of.caseName(\.caseRow)
    let day = column([list.day], drop: 0)
    // A text needs most room and leaves first.
    let rest = list.columns.enumerated().map { place, fields in
      column(fields, drop: place == 0 ? 0 : fields[0].content == .paragraph ? 20 : place + 1)
    }
    return Columns(
      list: [day, name] + rest, data: [day, name, .fileNumber(\.caseRow)] + rest,
      json: [day, .caseMember("about", \.caseRow)] + rest, brief: rest)
  }

  /// Its key is the name of the first field.
  private static func column(_ fields: [Field], drop: Int) -> Of {
    let title = TextFamily.field.key(fields[0].rawValue)
    return Of(
      fields[0].column, title, width(of: fields[0].content), drop: drop,
      json: { JSONValue($0.filled(among: fields)?.text) }
    ) { row, context in
      row.filled(among: fields).map { context.wording.value($0.text, of: $0.field) } ?? ""
    }.with(\.head.field, fields[0])
  }

  private static func width(of content: Field.Content) -> ClosedRange<Int> {
    switch content {
    case .day: 10...10
    case .flag, .number, .time, .interval: 5...8
    case .choice, .choices, .money: 8...14
    default: 18...30
    }
  }
}
