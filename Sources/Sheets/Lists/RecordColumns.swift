import Guardianship
import Wording

/// The columns of a list of records, as the description of the kind says.
enum RecordColumns {
  private typealias Of = Column<RecordRow>

  static func columns(of kind: RecordKind) -> Columns<RecordRow> {
    guard let list = kind.description.list else { return Columns(list: [], data: [], json: []) }
    let name = Of.caseName(\.caseRow)
    let day = column([list.day], drop: 0)
    let rest = list.columns.enumerated().map { column($1, drop: $0 == 0 ? 0 : $0 + 1) }
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
    }
  }

  private static func width(of content: Field.Content) -> ClosedRange<Int> {
    switch content {
    case .day: 10...10
    case .flag, .number, .time, .interval: 5...8
    case .choice, .choices, .money: 8...14
    default: 12...30
    }
  }
}
