public import Guardianship

/// Which form of which record a draft belongs to; a user has one draft for each.
public struct DraftKey: Hashable, Sendable {
  public let form: Draft.Form
  /// Nothing for a new case.
  public let caseID: Case.ID?
  /// Nothing for a new record.
  public let record: RecordReference?

  public init(form: Draft.Form, caseID: Case.ID?, record: RecordReference?) {
    self.form = form
    self.caseID = caseID
    self.record = record
  }
}

/// What is to be kept of a form: only the texts that differ from what the form began with.
public struct DraftContent: Equatable, Sendable {
  public let key: DraftKey
  public let texts: [String: String]

  public init(key: DraftKey, texts: [String: String]) {
    self.key = key
    self.texts = texts
  }
}

/// A view as it is to be saved.
public struct ViewContent: Equatable, Sendable {
  public let list: ListName
  public let name: String
  public let isShared: Bool
  /// `Filter.canonicalText`.
  public let filter: String
  public let order: ListOrder

  public init(
    list: ListName, name: String, isShared: Bool, filter: String, order: ListOrder
  ) {
    self.list = list
    self.name = name
    self.isShared = isShared
    self.filter = filter
    self.order = order
  }
}

/// Which rows of the list are meant.
public enum RowSelection: Hashable, Sendable {
  /// All rows of the query.
  case all
  case these([ListRow.ID])
  case allExcept([ListRow.ID])
}

/// Rows of a list that go out as a file: CSV, JSON or, for days, iCalendar.
public struct ListExport: Equatable, Sendable {
  public let query: ListQuery
  public let selection: RowSelection
  public let path: String

  public init(query: ListQuery, selection: RowSelection = .all, path: String) {
    self.query = query
    self.selection = selection
    self.path = path
  }
}

/// A paper of what the screen shows.
public struct PaperRequest: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    /// Fallliste: the rows of the query in its order.
    case list(ListQuery, RowSelection)
    /// Fallblatt.
    case caseSheet(Case.ID)
    /// A list of work: Fristenliste and its like.
    case work(ListQuery)
    /// Übergabeblatt: what is open in these cases.
    case handover([Case.ID])
    /// Außendienstzettel: the visits of a day, of the user or of everybody.
    case visits(Day, ofEverybody: Bool)
    /// The report, and the Geschäftszeichen of its case for the name of the file.
    case socialReport(SocialReport.ID, of: String)
    /// Betreuervorschlag, and the reference of the assignment for the name of the file.
    case proposal(Assignment.ID, of: String)
    /// Prüfliste: the queue of the supervisors.
    case reviewList
    /// Ehrenamtsübersicht: the volunteers of a filter of guardians.
    case volunteers(Filter)
    /// Belastungsübersicht.
    case load
    /// Gesuche: for whom of a filter of cases a volunteer is looked for, so many numbered copies.
    case searches(Filter, copies: Int)
  }

  public var subject: Subject
  public var isLandscape: Bool
  /// A free line and a box for the decision under each row.
  public var hasDecisionLines: Bool

  public init(subject: Subject, isLandscape: Bool, hasDecisionLines: Bool) {
    self.subject = subject
    self.isLandscape = isLandscape
    self.hasDecisionLines = hasDecisionLines
  }
}

/// What is known of a person while it is being typed.
public struct PersonSketch: Hashable, Sendable {
  public let family: String
  public let given: String
  public let born: Day?

  public init(family: String, given: String, born: Day?) {
    self.family = family
    self.given = given
    self.born = born
  }
}

/// Somebody in the register who is perhaps the one being typed.
public struct SimilarPerson: Equatable, Sendable {
  public let id: Person.ID
  /// "Çelik, Ayşe".
  public let name: String
  public let born: Day?
  /// The Geschäftszeichen of the person's latest case.
  public let reference: String

  public init(id: Person.ID, name: String, born: Day?, reference: String) {
    self.id = id
    self.name = name
    self.born = born
    self.reference = reference
  }
}

/// A guardian of the register, to be chosen.
public struct KnownGuardian: Equatable, Sendable {
  public let id: Guardian.ID
  public let value: Guardian

  public init(id: Guardian.ID, value: Guardian) {
    self.id = id
    self.value = value
  }
}

/// How far long work is.
public struct Progress: Hashable, Sendable {
  public let done: Int
  /// Nothing while the whole is not known.
  public let total: Int?
  public let secondsLeft: Int?

  public init(done: Int, total: Int?, secondsLeft: Int?) {
    self.done = done
    self.total = total
    self.secondsLeft = secondsLeft
  }
}

/// What reading a list has found out, and what importing it would do.
public struct ImportPreview: Equatable, Sendable {
  /// "Windows-1252".
  public let encoding: String
  public let delimiter: Character
  /// The headings in the order of the file; nothing for one that is kept as a note.
  public let columns: [Column]
  public let report: ImportReport

  public struct Column: Equatable, Sendable {
    public let heading: String
    /// What the cells under the heading are taken for.
    public let meaning: ListedColumn?

    public init(heading: String, meaning: ListedColumn?) {
      self.heading = heading
      self.meaning = meaning
    }
  }

  public init(
    encoding: String, delimiter: Character, columns: [Column], report: ImportReport
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.columns = columns
    self.report = report
  }
}
