import GRDB
import Guardianship

/// Finds the case that a row speaks about, and people who are perhaps the same, in constant time:
/// in an empty register the indexes are made after the rows are in.
struct KnownCases {
  private var byReference = FingerprintTable()
  /// Numbers of court periods.
  private var byFileNumber = FingerprintTable()
  private var byPerson = FingerprintTable()
  /// Cases that were in the register without a number: the court may have given one since.
  private var unnumbered = FingerprintTable()
  /// By birth day and mark, see `PersonLikeness.marks`.
  private var byBirthAndMark = FingerprintTable()
  private var byName = FingerprintTable()
  private var byNameWithoutBirth = FingerprintTable()
  /// How many people of one birth day and mark are compared at most.
  private static let compared = 64
  /// Names come again and again.
  private var words: [String: [NameWord]] = [:]
  private let db: Database

  /// A case as far as telling people apart needs it.
  struct Known {
    let id: Int64
    let person: Int64
    let reference: String
    let family: String
    let given: String
    let born: Day?

    var name: String { Person.listName(family, given) }
  }

  /// Knows what is in the register.
  init(_ db: Database) throws {
    self.db = db
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT f.id, f.reference, p.family, p.given, p.born, o.id, o.court, o.fileKey, o.toDay
        FROM caseFile f JOIN person p ON p.id = f.person
        LEFT JOIN courtPeriod o ON o.caseFile = f.id AND o.voided IS NULL
        WHERE f.voided IS NULL ORDER BY f.id, o.toDay IS NOT NULL, o.id
        """)
    var last: Int64 = 0
    while let row = try rows.next() {
      let court: Int64 = row[6] ?? 0
      let person = person(family: row[2], given: row[3], born: row[4] ?? "")
      let fileKey: String? = row[7]
      if (row[0] as Int64) != last {
        last = row[0]
        insert(last, reference: row[1], person, court: court)
        if fileKey == nil { unnumbered.insert(person.identity(court), last) }
      }
      if let fileKey, let period = row[5] as Int64? {
        byFileNumber.insert(Fingerprint(fileKey, String(court)), period)
      }
    }
  }

  /// A person's name and birth day as they are compared.
  struct ComparedPerson {
    let family: String
    let given: String
    let born: String
    let likeness: PersonLikeness

    func identity(_ court: Int64) -> Fingerprint {
      Fingerprint(family, given, born, String(court))
    }
  }

  mutating func person(family: String, given: String, born: String) -> ComparedPerson {
    ComparedPerson(
      family: family.folded, given: given.folded, born: born,
      likeness: PersonLikeness(
        family: words(of: family), given: words(of: given), born: Day(iso: born)))
  }

  private mutating func words(of name: String) -> [NameWord] {
    if let known = words[name] { return known }
    let read = NameWord.words(of: name)
    if words.count < 50_000 { words[name] = read }
    return read
  }

  mutating func insert(
    _ id: Int64, reference: String, _ person: ComparedPerson, court: Int64
  ) {
    byReference.insert(Fingerprint(reference), id)
    byPerson.insert(person.identity(court), id)
    let name = Fingerprint(person.likeness.name)
    byName.insert(name, id)
    if person.born.isEmpty { byNameWithoutBirth.insert(name, id) }
    for mark in person.likeness.marks where !person.born.isEmpty {
      byBirthAndMark.insert(Fingerprint(person.born, mark), id, atMost: Self.compared)
    }
  }

  mutating func insert(period: Int64, fileKey: String, court: Int64) {
    byFileNumber.insert(Fingerprint(fileKey, String(court)), period)
  }
}

// MARK: - Finding

extension KnownCases {
  func withReference(_ reference: String) throws -> Int64? {
    try byReference.first(Fingerprint(reference)) { try known($0)?.reference == reference }
  }

  func withFileNumber(_ fileKey: String, court: Int64) throws -> Int64? {
    let statement = try db.cachedStatement(
      sql: "SELECT fileKey, court, caseFile FROM courtPeriod WHERE id = ?")
    var caseFile: Int64?
    _ = try byFileNumber.first(Fingerprint(fileKey, String(court))) { period in
      guard let row = try Row.fetchOne(statement, arguments: [period]),
        row[0] == fileKey, row[1] ?? 0 == court
      else { return false }
      caseFile = row[2]
      return true
    }
    return caseFile
  }

  func ofPerson(_ person: ComparedPerson, court: Int64) throws -> Int64? {
    try byPerson.first(person.identity(court)) { try isSame($0, person) }
  }

  func unnumbered(_ person: ComparedPerson, court: Int64) throws -> Int64? {
    try unnumbered.first(person.identity(court)) { try isSame($0, person) }
  }

  /// Somebody who is perhaps the same (`PersonLikeness`).
  ///
  /// - Parameter last: only cases with a smaller number are looked at, so that a list says the same
  ///   when it comes again.
  func similar(to person: ComparedPerson, earlier last: Int64) throws -> Known? {
    let likeness = person.likeness
    let name = Fingerprint(likeness.name)
    var found: Known?
    func isSimilar(_ id: Int64) throws -> Bool {
      guard id < last, let known = try known(id),
        likeness.isPerhaps(
          PersonLikeness(family: known.family, given: known.given, born: known.born))
      else { return false }
      found = known
      return true
    }
    guard let born = likeness.born else {
      _ = try byName.first(name, where: isSimilar)
      return found
    }
    for mark in likeness.marks {
      let key = Fingerprint(person.born, mark)
      if try byBirthAndMark.first(key, where: isSimilar) != nil { return found }
    }
    for slip in PersonLikeness.slips(of: born) {
      for id in withAllMarks(likeness.marks, born: slip) where try isSimilar(id) { return found }
    }
    _ = try byNameWithoutBirth.first(name, where: isSimilar)
    return found
  }

  /// The cases that share every mark: looked up before anything is read from the register.
  private func withAllMarks(_ marks: [String], born: Day) -> [Int64] {
    guard let first = marks.first else { return [] }
    let day = born.iso
    return marks.dropFirst().reduce(byBirthAndMark.all(Fingerprint(day, first))) { ids, mark in
      ids.isEmpty ? [] : ids.filter(byBirthAndMark.all(Fingerprint(day, mark)).contains)
    }
  }

  func known(_ id: Int64) throws -> Known? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT f.reference, p.family, p.given, p.born, p.id FROM caseFile f
        JOIN person p ON p.id = f.person WHERE f.id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      Known(
        id: id, person: row[4], reference: row[0], family: row[1], given: row[2],
        born: (row[3] as String?).flatMap { Day(iso: $0) })
    }
  }

  private func isSame(_ id: Int64, _ person: ComparedPerson) throws -> Bool {
    guard let known = try known(id) else { return false }
    return known.family.folded == person.family && known.given.folded == person.given
      && known.born?.iso ?? "" == person.born
  }
}
