import GRDB
import Guardianship

/// Courts, caseworkers, task areas and guardians by name; what a list names for the first time is
/// entered into the register.
final class ImportCatalogue {
  private var courts: [String: Int64]
  private var caseworkers: [String: Int64]
  private var areas: [String: Int64]
  private var guardians: [String: Int64]
  /// Guardians whom the register had before under one name: a list of cases cannot tell them apart.
  private let namesakes: [String: [Int64]]
  /// What guardians whom the register had before can be, where it says so.
  private let kinds: [Int64: Set<GuardianKind>]
  /// Scopes that were put together before: lists repeat them.
  private var scopes: [String: [OrderedTaskArea]] = [:]
  private let decisions: ImportDecisions
  /// Whom this list brings beside guardians of the same name.
  private var newcomers: [String: Int64] = [:]
  /// Names under which guardians are known, by family name.
  private var spellings: [String: [(name: ListedName, id: Int64)]] = [:]
  private(set) var warningsOfGuardians: [ImportWarning] = []
  /// Courts that this list has brought: the first row that names each, and how many do.
  private var newCourts: [String: (first: Int, count: Int)] = [:]
  /// Names of the courts that the register had.
  private let knownCourts: [String]
  /// What courts are called whom a list may call otherwise, by the folded other name.
  private var otherNames: [String: String] = [:]
  private let ledger: Ledger
  private var guardianSeries: ReferenceSeries

  init(_ ledger: Ledger, _ decisions: ImportDecisions) throws {
    self.ledger = ledger
    self.decisions = decisions
    courts = try Self.names(of: .court, in: ledger.db)
    knownCourts = try String.fetchAll(
      ledger.db, sql: "SELECT name FROM court WHERE voided IS NULL ORDER BY id")
    caseworkers = try Self.names(of: .user, in: ledger.db)
    for court in try RecordTable.of(.court).records(
      where: "spellings IS NOT NULL AND voided IS NULL ORDER BY id DESC", [], in: ledger.db)
    {
      let value = try Court(court.values)
      for name in value.otherNames where courts[name.folded] == nil {
        otherNames[name.folded] = value.name
      }
    }
    areas = try Self.names(of: .taskArea, in: ledger.db)
    (guardians, namesakes, kinds) = try Self.guardians(in: ledger.db)
    let named = try Row.fetchCursor(
      ledger.db,
      sql: """
        SELECT family, coalesce(given, ''), id FROM guardian
        WHERE voided IS NULL AND NOT isOrganisation ORDER BY id
        """)
    while let row = try named.next() {
      let name = ListedName(family: row[0], given: row[1])
      spellings[name.family, default: []].append((name, row[2]))
    }
    guardianSeries = try ReferenceSeries(.guardian, today: ledger.today, in: ledger.db)
  }

  private static func names(of kind: RecordKind, in db: Database) throws -> [String: Int64] {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT nameKey, id FROM \(kind.rawValue) WHERE voided IS NULL ORDER BY id DESC")
    var names: [String: Int64] = [:]
    while let row = try rows.next() { names[row[0]] = row[1] }
    return names
  }

  private static func guardians(
    in db: Database
  ) throws -> (
    first: [String: Int64], namesakes: [String: [Int64]], kinds: [Int64: Set<GuardianKind>]
  ) {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT nameKey, id, kinds FROM guardian WHERE voided IS NULL ORDER BY id")
    var (first, namesakes) = ([String: Int64](), [String: [Int64]]())
    var kinds: [Int64: Set<GuardianKind>] = [:]
    while let row = try rows.next() {
      let (key, id): (String, Int64) = (row[0], row[1])
      if let earlier = first[key] {
        namesakes[key, default: [earlier]].append(id)
      } else {
        first[key] = id
      }
      if let text: String = row[2] {
        kinds[id] = Set(text.split(separator: " ").compactMap { GuardianKind(rawValue: "\($0)") })
      }
    }
    return (first, namesakes, kinds)
  }

  /// - Parameter row: the row that names the court, to be counted.
  func court(_ name: String, row: Int? = nil) throws -> Int64? {
    guard !name.isEmpty else { return nil }
    if let row, newCourts[name] != nil || courts[name.folded] == nil {
      let first = newCourts[name]?.first ?? row
      newCourts[name] = (first, (newCourts[name]?.count ?? 0) + 1)
    }
    return try id(of: name.folded, among: \.courts) {
      try ledger.insert(Court(name: name)).rawValue
    }
  }

  /// Enters a court that somebody has decided about, or keeps the list's name with the one it is.
  private func enter(_ name: String, _ decided: ImportDecisions.NamedCourt) throws {
    guard case .known(let other) = decided, other.folded != name.folded else {
      return _ = try court(name)
    }
    guard let id = try court(other) else { return }
    var known: Versioned<Court> = try ledger.record(Court.ID(id))
    known.value.add(spellings: [name])
    try ledger.update(known.id, known.value)
    otherNames[name.folded] = known.value.name
  }

  /// The row under the name that the register has for its court.
  func named(_ row: ImportRow) throws -> ImportRow {
    let name = row.values[.court]
    if name.isEmpty || otherNames.isEmpty && !decisions.namesCourts { return row }
    if otherNames[name.folded] == nil, courts[name.folded] == nil,
      let decided = decisions[court: name]
    {
      try enter(name, decided)
    }
    return otherNames[name.folded].map(row.atCourt) ?? row
  }

  /// A court is new beside those that the register has, or may be one of them under another name; the
  /// first list of a register brings its courts without a word.
  var warningsOfCourts: [ImportWarning] {
    let names = knownCourts + newCourts.keys.sorted()
    return newCourts.sorted { $0.value.first < $1.value.first }.compactMap { name, rows in
      let likely = names.first { $0 != name && Court.isPerhaps(name, short: $0) }
      guard !knownCourts.isEmpty || likely != nil else { return nil }
      return ImportWarning(
        number: rows.first, warning: .newCourt(name, rows: rows.count, perhaps: likely))
    }
  }

  /// A caseworker named in a list is a user without an account until one is linked.
  func caseworker(_ name: String) throws -> Int64? {
    guard !name.isEmpty else { return nil }
    return try id(of: name.folded, among: \.caseworkers) {
      try ledger.insert(User(account: nil, name: name, role: .caseworker)).rawValue
    }
  }

  /// What a name stands for; one that is named for the first time is entered.
  private func id(
    of key: String, among names: ReferenceWritableKeyPath<ImportCatalogue, [String: Int64]>,
    _ enter: () throws -> Int64
  ) throws -> Int64 {
    if let id = self[keyPath: names][key] { return id }
    let id = try enter()
    self[keyPath: names][key] = id
    return id
  }

  /// The scope in the form of `Field.orderTaskAreas`; nothing for no areas.
  func scope(_ names: String) throws -> String? {
    let areas = try areas(names)
    return areas.isEmpty ? nil : OrderedTaskArea.text(of: areas)
  }

  func areas(_ names: String) throws -> [OrderedTaskArea] {
    guard !names.isEmpty else { return [] }
    if let scope = scopes[names] { return scope }
    var ids: [Int64] = []
    for name in ImportCatalogue.areaNames(names) {
      let id = try id(of: name.folded, among: \.areas) {
        try ledger.insert(TaskArea(name: name, expressNumber: nil, includesAssets: false)).rawValue
      }
      if !ids.contains(id) { ids.append(id) }
    }
    let scope = ids.map { OrderedTaskArea(area: TaskArea.ID($0)) }
    if scopes.count < 20_000 { scopes[names] = scope }
    return scope
  }

  static func areaNames(_ text: String) -> [String] {
    text.split(separator: "; ").map(String.init)
  }

  /// The row's guardian: whom somebody has said it means, else the same name is the same guardian.
  /// `doubt(about:in:)` is asked first.
  func guardian(of row: ImportRow) throws -> Int64? {
    guard let guardian = Guardian(listedIn: row) else { return nil }
    switch try namesakes(of: row, guardian).flatMap({ decisions[$0] }) {
    case .guardian(let reference): return try known(reference)
    case .somebodyNew: return try entered(guardian, among: \.newcomers, row.number)
    case nil: return try entered(guardian, among: \.guardians, row.number)
    }
  }

  private func entered(
    _ guardian: Guardian, among names: ReferenceWritableKeyPath<ImportCatalogue, [String: Int64]>,
    _ number: Int
  ) throws -> Int64 {
    try id(of: RecordTable.nameKey(guardian.family, guardian.given), among: names) {
      let id = try RecordTable.of(.guardian).insert(
        guardian.values, links: [:], reference: try guardianSeries.next(in: ledger.db),
        to: ledger.db)
      if !guardian.isOrganisation { try compare(guardian, id, number) }
      return id
    }
  }

  /// Says of a new guardian whether the name may be another spelling of one that is known.
  private func compare(_ guardian: Guardian, _ id: Int64, _ number: Int) throws {
    let name = ListedName(family: guardian.family, given: guardian.given ?? "")
    let likely = spellings[name.family]?.first { $0.name.maySpell(name) }
    spellings[name.family, default: []].append((name, id))
    guard let likely else { return }
    let stored = try ledger.record(RecordReference(.guardian, likely.id))
    let warning = Warning.similarGuardian(
      guardian.listName, perhaps: try Guardian(stored.values).listName,
      reference: stored.code ?? "")
    warningsOfGuardians.append(ImportWarning(number: number, warning: warning))
  }

  private func known(_ reference: String) throws -> Int64? {
    try Int64.fetchOne(
      ledger.db, sql: "SELECT id FROM guardian WHERE reference = ?", arguments: [reference])
  }

  /// Whom the row may mean, where the register has several guardians of the name and nobody has said
  /// who it is.
  ///
  /// - Parameter reference: the row's case; nothing for one that is not in the register yet.
  func doubt(about row: ImportRow, in reference: String?) throws -> ImportDoubt? {
    guard let guardian = Guardian(listedIn: row), var doubt = try namesakes(of: row, guardian),
      decisions[doubt] == nil
    else { return nil }
    doubt.caseReference = reference
    return doubt
  }

  private func namesakes(of row: ImportRow, _ guardian: Guardian) throws -> ImportDoubt? {
    guard !namesakes.isEmpty,
      let ids = namesakes[RecordTable.nameKey(guardian.family, guardian.given)]
    else { return nil }
    let candidates = try ids.map { id in
      let stored = try ledger.record(RecordReference(.guardian, id))
      let guardian = try Guardian(stored.values)
      return ImportDoubt.Candidate(
        reference: stored.code ?? "", name: guardian.listName, address: guardian.address.line)
    }
    return ImportDoubt(
      number: row.number, name: row.values[.guardian], address: nil, candidates: candidates)
  }

  /// In which kind the row's guardian acts, where the list or the register says so.
  func kind(of row: ImportRow) throws -> (kind: GuardianKind, tie: Tie?) {
    let (kind, tie) = GuardianKind.parts(row.values[.guardianKind])
    guard kind == .unknown, let known = try registered(row), known.count == 1,
      let only = known.first
    else { return (kind, tie) }
    return (only, nil)
  }

  /// Said where nobody knows in which kind the row's guardian acts, or the guardian can by the
  /// register only be something else than the list says.
  func doubtfulKind(in row: ImportRow) throws -> Warning? {
    guard let guardian = Guardian(listedIn: row) else { return nil }
    let (kind, _) = try kind(of: row)
    if kind == .unknown { return .kindMissing(guardian.listName) }
    guard let registered = try registered(row), !registered.contains(kind) else { return nil }
    return .otherKind(name: guardian.listName, kind, registered: registered)
  }

  /// What the row's guardian can be by the register.
  private func registered(_ row: ImportRow) throws -> Set<GuardianKind>? {
    guard !kinds.isEmpty, let guardian = Guardian(listedIn: row) else { return nil }
    let key = RecordTable.nameKey(guardian.family, guardian.given)
    var known = guardians[key]
    if namesakes[key] != nil {
      guard !decisions.isEmpty,
        case .guardian(let reference)? = try namesakes(of: row, guardian)
          .flatMap({ decisions[$0] })
      else { return nil }
      known = try self.known(reference)
    }
    return known.flatMap { kinds[$0] }
  }

  /// Writes down which numbers were given.
  func finish() throws { try guardianSeries.save(in: ledger.db) }
}

extension Guardian {
  /// Whom a row of a list of cases names; nothing where it names nobody.
  fileprivate init?(listedIn row: ImportRow) {
    let name = row.values[.guardian]
    guard !name.isEmpty else { return nil }
    self.init(listName: name, kind: GuardianKind.parts(row.values[.guardianKind]).kind)
  }

  /// Takes "Family, Given" apart; Verein and Behörde have one name.
  init(listName: String, kind: GuardianKind) {
    let isOrganisation = kind == .association || kind == .authority
    guard !isOrganisation, let comma = listName.firstRange(of: ", ") else {
      self.init(family: listName, given: nil, isOrganisation: isOrganisation)
      return
    }
    self.init(
      family: String(listName[..<comma.lowerBound]),
      given: String(listName[comma.upperBound...]), isOrganisation: false)
  }
}
