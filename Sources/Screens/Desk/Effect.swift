public import Guardianship

/// What a desk asks of the program around it.
///
/// Every effect is performed in the order given, after the screen has been painted where the case
/// says so. The answer goes back through `Desk.receive`; whatever fails answers with
/// `Reply.failure`. An answer names what it answers, so one that comes too late is recognised and
/// dropped by the screen.
public enum Effect: Equatable, Sendable {
  /// Read a page of a list, at most `limit` rows. Answer: `.page`.
  case loadPage(ListQuery, PageStart<ListPosition>, limit: Int)
  /// Count the rows of a query. After painting, given up when a key waits and a newer query
  /// follows. Answer: `.counts`.
  case count(ListQuery)
  /// The values of a filter key of the case list with their counts. Answer: `.facets`.
  case loadFacets(ListQuery, FilterKey)
  /// All rows of a query but some, at most `limit`: what is marked by "all of this filter".
  /// Answer: `.collected`.
  case collect(ListQuery, except: [ListRow.ID], limit: Int)
  /// Read one case. May be put off while keys wait. Answer: `.detail`.
  case loadDetail(Case.ID)
  /// Read one record of any kind to change it. Answer: `.record`.
  case loadRecord(RecordReference)
  /// How the day of a deadline came about, and what was recorded about it. Answer: `.deadline`.
  case explainDeadline(Deadline.Key, Case.ID)
  /// What counts today. Answer: `.morning`.
  case loadMorning
  /// What lies on some days, of the user or of everybody. Answer: `.agenda`.
  case loadAgenda(from: Day, days: Int, ofEverybody: Bool)
  /// The Eingang with whom the table gives it to. Answer: `.dealings`.
  case loadDealings
  /// Read one guardian. May be put off while keys wait. Answer: `.guardian`.
  case loadGuardian(Guardian.ID)
  /// The history of a guardian, latest first, from before a change on. Answer: `.guardianHistory`.
  case loadGuardianHistory(Guardian.ID, before: Change.ID?, limit: Int)
  /// Read one proposal with both sides and what the rules say. Answer: `.proposal`.
  case loadProposal(Assignment.ID)
  /// Of a list of proposals what supervisors still have to look at. Answer: `.reviewQueue`.
  case loadReviewQueue(ListQuery)
  /// Who could become guardian in a case. Answer: `.candidates`.
  case loadCandidates(Case.ID)
  /// What supervisors look at as a whole. Answer: `.overview`.
  case loadOverview
  /// Write a long text in the editor of `$VISUAL`. Answer: `.edited`, nothing where it was left
  /// without a change.
  case editText(String)
  /// The history of a case, latest first, from before a change on. Answer: `.history`.
  case loadHistory(Case.ID, before: Change.ID?, limit: Int)
  /// Choices, users and office as they are now. After painting. Answer: `.session`.
  case loadSession
  /// The user's last change that can be taken back. Answer: `.lastChange`.
  case loadLastChange
  /// Perform an operation in the user's name, with a reason for the history where the user gave
  /// one. Answer: `.outcome`.
  case perform(Operation, reason: String?)

  /// Keep what is typed, in place of an earlier draft of the same form of the same user: same
  /// `form`, `caseID` and `record`. Answer: none; `.draftFailure` where it cannot be kept.
  case keepDraft(DraftContent)
  /// Drop the draft of a form, if there is one. Answer: none.
  case discardDraft(DraftKey)
  /// The user's drafts. Answer: `.drafts`.
  case loadDrafts

  /// The saved views the user sees: the own ones, then the office's. Answer: `.views`.
  case loadViews
  /// Save a view; one of the same name and owner is replaced. Answer: `.views`, the new list.
  case saveView(ViewContent)
  /// Answer: `.views`, the list without it.
  case deleteView(SavedView.ID)

  /// People the register knows who may be this one. Answer: `.similarPersons`.
  case findSimilarPersons(PersonSketch)
  /// Guardians whose names begin with the words. Answer: `.guardians`.
  case findGuardians(String)

  /// Read a list and say what importing it would do. Works beside the desk; answers `.progress`
  /// from time to time, then `.importPreview`.
  case previewImport(ImportRequest)
  /// Import a list in one transaction. Works beside the desk; answers `.progress`, then
  /// `.imported`, or `.cancelled` once nothing was written.
  case runImport(ImportRequest)
  /// Give up the preview, import or paper that is being worked on. Answer: `.cancelled`.
  case cancelWork

  /// Lay out a paper and say its pages in lines of characters for a window of so many columns.
  /// Answer: `.paperPages`.
  case previewPaper(PaperRequest, columns: Int)
  /// Write a paper whole or not at all; a name ending in `.txt` makes plain text. Answer: `.saved`,
  /// or `.fileExists` where the file is there and `replacing` is false.
  case savePaper(PaperRequest, path: String, replacing: Bool)
  /// Send a paper to the printer through `lp`. Answer: `.printed`.
  case printPaper(PaperRequest)
  /// Write rows of a list as CSV, JSON or, for days, iCalendar by the ending of the path. Answers as
  /// `savePaper`.
  case saveList(ListExport, replacing: Bool)

  /// Make an empty register and open it. Answer: `.opened`.
  case createRegister(name: String, kind: Office.Kind, state: Land)
  /// Make the demo register and open it. Answers `.progress`, then `.opened`.
  case createDemo

  /// Give the terminal back to the shell until it is called for again. Answer: none.
  case suspend
  /// Leave.
  case quit
}
