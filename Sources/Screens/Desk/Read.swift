public import Guardianship

/// What a desk reads of the register. The answer is the `Reply` of the same name.
public enum Read: Equatable, Sendable {
  /// A page of a list, at most `limit` rows.
  case page(ListQuery, PageStart<ListPosition>, limit: Int)
  case counts(ListQuery)
  /// The values of a filter key of the case list with their counts.
  case facets(ListQuery, FilterKey)
  /// All rows of a query but some, at most `limit`: what is marked by "all of this filter".
  case collected(ListQuery, except: [ListRow.ID], limit: Int)
  case detail(Case.ID)
  /// The history of a case, latest first, from before a change on.
  case history(Case.ID, before: Change.ID?, limit: Int)
  /// One record of any kind, to change it.
  case record(RecordReference)
  /// How the day of a deadline came about, and what was recorded about it.
  case deadline(Deadline.Key, Case.ID)
  /// What counts today.
  case morning
  /// What lies on some days, of the user or of everybody.
  case agenda(from: Day, days: Int, ofEverybody: Bool)
  /// The Eingang with whom the table gives it to.
  case dealings
  /// What a handover would move.
  case holdings(Holdings.Scope)
  case guardian(Guardian.ID)
  /// The history of a guardian, latest first, from before a change on.
  case guardianHistory(Guardian.ID, before: Change.ID?, limit: Int)
  /// One proposal with both sides and what the rules say.
  case proposal(Assignment.ID)
  /// What each of these proposals has not passed.
  case openFindings([Assignment.ID])
  /// Of a list of proposals what supervisors still have to look at.
  case reviewQueue(ListQuery)
  /// Who could become guardian in a case.
  case candidates(Case.ID)
  /// What supervisors look at as a whole.
  case overview
  /// Choices, users and office as they are now.
  case session
  /// The user's last change that can be taken back.
  case lastChange
  /// The user's drafts.
  case drafts
  /// The cases that the user opened last.
  case openedCases
  /// The saved views the user sees: the own ones, then the office's.
  case views
  /// People the register knows who may be this one.
  case similarPersons(PersonSketch)
  /// Guardians whose names begin with the words.
  case guardians(String)

  /// When something is read.
  public enum Timing: Sendable {
    /// In the order asked for, before the screen is painted.
    case atOnce
    /// Once the screen is painted and no key waits.
    case afterPainting
    /// After painting, and given up as soon as a key waits.
    case afterPaintingUnlessKeysWait
    /// At once; where it takes long and a key waits, given up and read again after painting.
    case atOnceUnlessItTakesLong
  }

  public var timing: Timing {
    switch self {
    case .counts: .afterPaintingUnlessKeysWait
    case .detail, .session: .afterPainting
    case .morning: .atOnceUnlessItTakesLong
    case .page, .facets, .collected, .history, .record, .deadline, .agenda, .dealings, .holdings,
      .openFindings,
      .guardian, .guardianHistory, .proposal, .reviewQueue, .candidates, .overview, .lastChange,
      .drafts, .openedCases, .views, .similarPersons, .guardians:
      .atOnce
    }
  }

  /// Whether the desk itself waits for the answer, whichever screen lies on top.
  var isOfDesk: Bool {
    switch self {
    case .session, .lastChange, .drafts, .openedCases: true
    case .page, .counts, .facets, .collected, .detail, .history, .record,
      .deadline, .morning, .agenda, .dealings, .holdings, .openFindings, .guardian,
      .guardianHistory, .proposal,
      .reviewQueue, .candidates, .overview, .views, .similarPersons, .guardians:
      false
    }
  }

  /// Whether the answer to an earlier reading comes too late once this one is asked for: a screen
  /// shows one thing of a kind at a time, but all pages of a query and guardians side by side.
  func replaces(_ earlier: Read) -> Bool {
    switch (self, earlier) {
    case (.page(let query, _, _), .page(let other, _, _)): query != other
    case (.counts, .counts), (.facets, .facets), (.collected, .collected), (.detail, .detail),
      (.history, .history), (.record, .record),
      (.deadline, .deadline), (.morning, .morning), (.agenda, .agenda), (.dealings, .dealings),
      (.holdings, .holdings), (.openFindings, .openFindings),
      (.guardianHistory, .guardianHistory), (.proposal, .proposal),
      (.reviewQueue, .reviewQueue), (.candidates, .candidates), (.overview, .overview),
      (.session, .session), (.lastChange, .lastChange), (.drafts, .drafts),
      (.openedCases, .openedCases), (.views, .views),
      (.similarPersons, .similarPersons), (.guardians, .guardians):
      true
    default: false
    }
  }
}
