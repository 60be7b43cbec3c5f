import Guardianship
import Screens

/// Answers the effects of a desk from memory, as the program would from a register.
struct FakeRegister {
  var rows: [CaseRow] = Samples.rows
  var history: [Change] = Samples.history
  var undoOffer: UndoOffer? = Samples.undoOffer
  var session = Samples.session()
  var views: [SavedView] = []
  /// Cases that words find by somebody or something else.
  var foundBy: [Case.ID: SearchGroup] = [:]
  /// Cases that were opened, the latest first.
  var opened: [Case.ID] = []
  var drafts: [Draft] = []
  /// Records that are read besides those of the rows.
  var records: [RecordEntry] = []
  /// Rows of every list of work.
  var work: [ListRow] = Samples.work
  var overview = Samples.overview
  /// How many own proposals Heute counts.
  var ownProposals = 0
  /// Rows that a page of work brings at most.
  var workPage = Int.max
  /// What reading a deadline says.
  var explanation: DeadlineExplanation? = Samples.explanation
  var similar: [SimilarPerson] = []
  /// What proposals have not passed.
  var openFindings: [Assignment.ID: [ProposalFinding]] = [:]
  /// What a user has besides the cases asked about.
  var holdings = Holdings()
  var guardians: [Versioned<Guardian>] = [
    Versioned(
      id: Guardian.ID(41), version: 1,
      value: Guardian(family: "Esser", given: "Karl", isOrganisation: false))
  ]
  /// What the next operations come to; done where nothing is laid down.
  var outcomes: [Outcome] = []
  var existingFiles: Set<String> = []
  /// Every effect that was asked for, in order.
  var asked: [Effect] = []
  /// Draft contents by form, as the register would hold them.
  var keptDrafts: [DraftKey: DraftContent] = [:]

  mutating func answer(_ effect: Effect) -> Reply? {
    asked.append(effect)
    switch effect {
    case .read(let read): return answer(read)
    case .perform(let operation, _):
      let outcome =
        outcomes.isEmpty ? .done(Outcome.Done(change: Change.ID(200))) : outcomes.removeFirst()
      return .outcome(operation, outcome)
    case .keep(let keep): return answer(keep)
    case .file(let request): return answer(request)
    // The tests themselves say what came of long work.
    case .work: return nil
    case .create(.demo): return .opened(Samples.session())
    case .create(.empty): return nil
    case .terminal(.edit(let text)): return .edited(text + " (im Editor)")
    case .terminal(.suspend), .terminal(.quit): return nil
    }
  }

  private func answer(_ read: Read) -> Reply {
    switch read {
    case .page(let query, let start, let limit): .page(query, start, page(query, start, limit))
    case .counts(let query): .counts(query, counts(query))
    case .facets(let query, let key): .facets(query, key, facets(key))
    case .collected(let query, let except, let limit):
      .collected(
        query,
        Array(lines(query).map(\.row).filter { !except.contains($0.id) }.prefix(limit)))
    case .detail(let id): .detail(id, detail(id))
    case .history(let id, let before, _):
      .history(id, before: before, before == nil ? history : [], hasMore: false)
    case .record(let reference): .record(reference, entry(reference))
    case .deadline(let key, _): .deadline(key, explanation)
    case .morning: .morning(morning)
    case .agenda(let from, let days, _): .agenda(from: from, agenda(from: from, days: days))
    case .dealings: .dealings(dealings)
    case .holdings(let scope): .holdings(scope, holdings(scope))
    case .guardian(let id): .guardian(id, guardian(id))
    case .guardianHistory(let id, let before, _):
      .guardianHistory(id, before: before, before == nil ? history : [], hasMore: false)
    case .proposal(let id):
      .proposal(id, seesWholeCases ? Samples.proposal : Samples.proposal.placement)
    case .openFindings: .openFindings(openFindings)
    case .reviewQueue: .reviewQueue(reviewQueue)
    case .candidates(let id):
      .candidates(id, CandidateList(Samples.candidates, left: [.volunteer: 31]))
    case .overview: .overview(overview)
    case .session: .session(session)
    case .lastChange: .lastChange(undoOffer)
    case .drafts: .drafts(drafts)
    case .openedCases: .openedCases(opened.compactMap { id in rows.first { $0.id == id } })
    case .views: .views(views)
    case .similarPersons(let sketch): .similarPersons(sketch, similar)
    case .guardians(let words): .guardians(words, guardians)
    }
  }

  private mutating func answer(_ keep: Keep) -> Reply? {
    switch keep {
    case .draft(let content):
      keptDrafts[content.key] = content
      return nil
    case .noDraft(let key):
      keptDrafts[key] = nil
      return nil
    case .takeDraft: return nil
    case .opened(let id):
      opened = [id] + opened.filter { $0 != id }
      return nil
    case .dropDraft(let id):
      drafts.removeAll { $0.id == id }
      return nil
    case .view(let view):
      views.append(
        SavedView(
          id: SavedView.ID(Int64(views.count + 1)), name: view.name, isShared: view.isShared,
          list: view.list, filter: view.filter, order: view.order))
      return .views(views)
    case .noView(let id):
      views.removeAll { $0.id == id }
      return .views(views)
    }
  }

  private func answer(_ request: FileRequest) -> Reply {
    switch request {
    case .preview(let paper, _):
      .paperPages(paper, [["Fallliste", "Seite 1 von 2"], ["Seite 2 von 2"]])
    case .print: .printed
    case .savePaper(_, let path, let replacing): save(path, replacing: replacing)
    case .saveList(let request, let replacing): save(request.path, replacing: replacing)
    }
  }
}

extension FakeRegister {
  private func detail(_ id: Case.ID) -> CaseDetail? {
    let detail = rows.first { $0.id == id }.map { Samples.detail(of: $0) }
    return seesWholeCases ? detail : detail?.placement
  }

  private func guardian(_ id: Guardian.ID) -> GuardianDetail? {
    Samples.guardianRows.compactMap(\.guardianRow).first { $0.record.id == id }
      .map(Samples.guardianDetail)
  }

  private var reviewQueue: [Assignment.ID] {
    work.compactMap { row in
      guard case .assignment(let row) = row, row.record.value.state == .inReview else {
        return nil
      }
      return row.record.id
    }
  }

  private var seesWholeCases: Bool { Rights.seesWholeCases(session.user.role) }

  private func save(_ path: String, replacing: Bool) -> Reply {
    existingFiles.contains(path) && !replacing ? .fileExists(path: path) : .saved(path: path)
  }

  /// Rows whose names begin with the words and that have one of the wanted values.
  func matching(_ query: ListQuery) -> [CaseRow] {
    let found = rows.filter { row in
      (foundBy[row.id] == nil || query.filter.words.isEmpty
        ? hasWords(row, query.filter.words) : true)
        && query.filter.terms.allSatisfy { holds($0, row) }
    }
    let ordered = query.order.descending ? found.reversed() : found
    return SearchGroup.allCases.flatMap { group in
      ordered.filter { (foundBy[$0.id] ?? .own) == group }
    }
  }

  private func hasWords(_ row: CaseRow, _ words: [String]) -> Bool {
    let names = (row.family + " " + row.given).folded.split(whereSeparator: { !$0.isLetter })
    return words.allSatisfy { word in names.contains { $0.hasPrefix(word.folded) } }
  }

  private func holds(_ term: FilterTerm, _ row: CaseRow) -> Bool {
    let isIn = term.values.contains { value in
      if case .choice(let raw) = value, term.key == .status { return row.status.rawValue == raw }
      if case .name(let name) = value, term.key == .district { return row.district == name }
      return term.key == .guardian && value == .none && row.guardian == nil
    }
    return isIn != term.excludes
  }

  func cases(
    _ query: ListQuery, _ start: PageStart<ListPosition>, _ limit: Int
  ) -> ListPage {
    let all = lines(query)
    let range: Range<Int> =
      switch start {
      case .first: 0..<min(limit, all.count)
      case .last: max(0, all.count - limit)..<all.count
      case .after(let place): range(all, from: index(place, all) + 1, limit)
      case .before(let place): max(0, index(place, all) - limit)..<max(0, index(place, all))
      case .around(let place): range(all, from: max(0, index(place, all) - limit / 2), limit)
      }
    return ListPage(
      lines: Array(all[range]), hasRowsBefore: range.lowerBound > 0,
      hasRowsAfter: range.upperBound < all.count)
  }

  private func range(_ all: [ListLine], from start: Int, _ limit: Int) -> Range<Int> {
    min(start, all.count)..<min(start + limit, all.count)
  }

  private func index(_ place: ListPosition, _ all: [ListLine]) -> Int {
    all.firstIndex { $0.position == place } ?? 0
  }

  private func counts(_ query: ListQuery) -> ListCounts {
    guard query.list == .cases else { return workCounts(query) }
    let all = matching(query)
    var wider = query
    wider.filter.terms = []
    let outside = query.filter.words.isEmpty || query.filter.terms.isEmpty ? [] : matching(wider)
    let inside = Set(all.map(\.id))
    var counts = ListCounts(
      matching: all.count, total: rows.count,
      outside: Dictionary(
        outside.filter { !inside.contains($0.id) }.map { ($0.status, 1) }, uniquingKeysWith: +))
    if !query.filter.words.isEmpty {
      counts.found = Dictionary(foundBy.values.map { ($0, 1) }, uniquingKeysWith: +)
      if counts.found[.party] != nil {
        counts.found[.party] = ListCounts.cap
        counts.capped = [.party]
      }
    }
    return counts
  }

  private func facets(_ key: FilterKey) -> [Facet] {
    let statuses = CaseStatus.allCases.map { status in
      Facet(value: .choice(status.rawValue), count: rows.count { $0.status == status })
    }
    let districts = Samples.choices.districts.map { name in
      Facet(value: .name(name), count: rows.count { $0.district == name })
    }
    return key == .status ? statuses : key == .district ? districts : []
  }
}
