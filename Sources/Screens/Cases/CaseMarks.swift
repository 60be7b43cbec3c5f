import Guardianship

/// The rows that are marked: some by themselves, or all of the filter except some.
struct CaseMarks: Equatable, Sendable {
  /// By themselves, in the order of marking.
  private(set) var chosen: [Marked] = []
  /// All rows of the filter are marked but those in `except`.
  private(set) var isAll = false
  private(set) var except: Set<Case.ID> = []

  /// A row as it was when it was marked, for the preview of an action.
  struct Marked: Equatable, Sendable {
    let id: Case.ID
    let name: String
    let caseworker: String?
    let district: String?

    init(_ row: CaseRow) {
      id = row.id
      name = row.name
      caseworker = row.caseworker
      district = row.district
    }
  }

  var isEmpty: Bool { !isAll && chosen.isEmpty }

  func contains(_ id: Case.ID) -> Bool {
    isAll ? !except.contains(id) : chosen.contains { $0.id == id }
  }

  /// Marked rows; nothing while the rows of the filter are not counted yet.
  func count(matching: Int?) -> Int? {
    isAll ? matching.map { $0 - except.count } : chosen.count
  }

  mutating func toggle(_ row: CaseRow) {
    if isAll {
      if except.remove(row.id) == nil { except.insert(row.id) }
    } else if let index = chosen.firstIndex(where: { $0.id == row.id }) {
      chosen.remove(at: index)
    } else {
      chosen.append(Marked(row))
    }
  }

  mutating func markAll() {
    self = CaseMarks()
    isAll = true
  }

  mutating func clear() { self = CaseMarks() }

  var exceptRows: [ListRow.ID] { except.sorted().map { .record(RecordReference($0)) } }

  var selection: RowSelection {
    if isAll { return except.isEmpty ? .all : .allExcept(exceptRows) }
    return .these(chosen.map { .record(RecordReference($0.id)) })
  }
}

/// Something to be done with all marked rows at once.
enum BulkAction: Equatable, Sendable {
  case give(User.ID, name: String)
  case setDistrict(String)
  case handOver([User.ID], names: String)

  func operation(on cases: [Case.ID], today: Day) -> Operation {
    switch self {
    case .handOver(let users, _):
      .handOver(Handover(Handover.evenly(cases, among: users), on: today))
    case .give(let user, _): .giveCases(cases, to: user, from: today)
    case .setDistrict(let district): .setDistrict(cases, district)
    }
  }

  /// Cases that one operation takes; more are refused before anything is written.
  static let limit = 5_000
}
