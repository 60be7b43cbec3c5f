public import Guardianship

/// What the program answers to an `Effect`, or tells the desk by itself.
public enum Reply: Equatable, Sendable {
  case page(ListQuery, PageStart<ListPosition>, ListPage)
  case counts(ListQuery, ListCounts)
  case facets(ListQuery, FilterKey, [Facet])
  case collected(ListQuery, [ListRow])
  /// Nothing where the register has no such case.
  case detail(Case.ID, CaseDetail?)
  /// Nothing where the register has no such record.
  case record(RecordReference, RecordEntry?)
  /// Nothing where the case or the deadline is gone.
  case deadline(Deadline.Key, DeadlineExplanation?)
  case morning(Morning)
  /// Midnight has passed.
  case newDay(Day)
  case agenda(from: Day, [AgendaDay])
  case dealings([DealingProposal])
  case holdings(Holdings.Scope, Holdings)
  case edited(String?)
  /// Nothing where the register has no such guardian.
  case guardian(Guardian.ID, GuardianDetail?)
  case guardianHistory(Guardian.ID, before: Change.ID?, [Change], hasMore: Bool)
  /// Nothing where the register has no such proposal.
  case proposal(Assignment.ID, ProposalDetail?)
  case openFindings([Assignment.ID: [ProposalFinding]])
  case reviewQueue([Assignment.ID])
  case candidates(Case.ID, CandidateList)
  case overview(Overview)
  /// The changes before `before`, latest first; `hasMore` while older ones are left.
  case history(Case.ID, before: Change.ID?, [Change], hasMore: Bool)
  /// Nothing where the user has changed nothing.
  case lastChange(UndoOffer?)
  case outcome(Operation, Outcome)

  case drafts([Draft])
  /// A draft could not be kept; the sentence says why.
  case draftFailure(String)
  case openedCases([CaseRow])
  case views([SavedView])
  case similarPersons(PersonSketch, [SimilarPerson])
  /// The words that were looked for, and who was found.
  case guardians(String, [Versioned<Guardian>])

  case progress(Progress)
  case importPreview(path: String, ImportPreview)
  case imported(path: String, ImportReport, rejects: ImportRejects?)
  case cancelled

  /// One text of lines per page.
  case paperPages(PaperRequest, [[String]])
  case saved(path: String)
  case fileExists(path: String)
  case printed

  /// A register was made or opened: the desk goes to its case list.
  case opened(Session)
  /// Choices, users or office have changed.
  case session(Session)
  /// Somebody else has changed the register: what is shown is read again.
  case registerChanged
  /// What was asked could not be done: what happened, to which thing, what to do, as a sentence.
  case failure(String)

  /// Whether the answer itself is still to come.
  var isProgress: Bool { if case .progress = self { true } else { false } }

  var isFailure: Bool {
    switch self {
    case .failure, .draftFailure: true
    default: false
    }
  }
}
