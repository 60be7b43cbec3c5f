import Guardianship
import Screens

/// Answers the effects of a desk from memory, as the program would from a register.
struct FakeRegister {
  var rows: [CaseRow] = Samples.rows
  var history: [Change] = Samples.history
  var undoOffer: UndoOffer? = Samples.undoOffer
  var session = Samples.session()
  var views: [SavedView] = []
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
  var guardians: [KnownGuardian] = [
    KnownGuardian(
      id: Guardian.ID(41), value: Guardian(family: "Esser", given: "Karl", isOrganisation: false))
  ]
  /// What the next operations come to; done where nothing is laid down.
  var outcomes: [Outcome] = []
  var existingFiles: Set<String> = []
  /// Every effect that was asked for, in order.
  var asked: [Effect] = []
  /// Draft contents by form, as the register would hold them.
  var keptDrafts: [DraftKey: DraftContent] = [:]

  mutating func answer(_ effect: Effect) -> [Reply] {
    asked.append(effect)
    switch effect {
    case .loadPage(let query, let start, let limit):
      return [.page(query, start, page(query, start, limit))]
    case .count(let query): return [.counts(query, counts(query))]
    case .loadFacets(let query, let key): return [.facets(query, key, facets(key))]
    case .collect(let query, let except, let limit):
      let rows = lines(query).map(\.row).filter { !except.contains($0.id) }
      return [.collected(query, Array(rows.prefix(limit)))]
    case .loadDetail(let id):
      let detail = rows.first { $0.id == id }.map { Samples.detail(of: $0) }
      return [.detail(id, seesWholeCases ? detail : detail?.placement)]
    case .loadHistory(let id, let before, _):
      return [.history(id, before: before, before == nil ? history : [], hasMore: false)]
    case .loadSession: return [.session(session)]
    case .loadLastChange: return [.lastChange(undoOffer)]
    case .perform(let operation, _):
      let outcome =
        outcomes.isEmpty ? .done(Outcome.Done(change: Change.ID(200))) : outcomes.removeFirst()
      return [.outcome(operation, outcome)]
    default: return answerRest(effect)
    }
  }

  private mutating func answerRest(_ effect: Effect) -> [Reply] {
    switch effect {
    case .keepDraft(let content):
      keptDrafts[content.key] = content
      return []
    case .discardDraft(let key):
      keptDrafts[key] = nil
      return []
    case .loadDrafts: return [.drafts(drafts)]
    case .loadViews: return [.views(views)]
    case .saveView(let view):
      views.append(
        SavedView(
          id: SavedView.ID(Int64(views.count + 1)), name: view.name, isShared: view.isShared,
          list: view.list, filter: view.filter, order: view.order))
      return [.views(views)]
    case .deleteView(let id):
      views.removeAll { $0.id == id }
      return [.views(views)]
    case .findSimilarPersons(let sketch): return [.similarPersons(sketch, similar)]
    case .findGuardians(let words): return [.guardians(words, guardians)]
    case .previewPaper(let request, _):
      return [.paperPages(request, [["Fallliste", "Seite 1 von 2"], ["Seite 2 von 2"]])]
    case .savePaper(_, let path, let replacing): return [save(path, replacing: replacing)]
    case .printPaper: return [.printed]
    case .loadMorning: return [.morning(morning)]
    case .explainDeadline(let key, _): return [.deadline(key, explanation)]
    case .loadAgenda(let from, let days, _):
      return [.agenda(from: from, agenda(from: from, days: days))]
    case .loadDealings: return [.dealings(dealings)]
    case .loadRecord(let reference): return [.record(reference, entry(reference))]
    case .editText(let text): return [.edited(text + " (im Editor)")]
    case .saveList(let request, let replacing): return [save(request.path, replacing: replacing)]
    case .loadGuardian(let id):
      let rows = Samples.guardianRows.compactMap { row -> GuardianRow? in
        if case .guardian(let row) = row, row.record.id == id { row } else { nil }
      }
      return [.guardian(id, rows.first.map(Samples.guardianDetail))]
    case .loadGuardianHistory(let id, let before, _):
      return [
        .guardianHistory(id, before: before, before == nil ? history : [], hasMore: false)
      ]
    case .loadProposal(let id):
      return [.proposal(id, seesWholeCases ? Samples.proposal : Samples.proposal.placement)]
    case .loadReviewQueue:
      let waiting = work.compactMap { row -> Assignment.ID? in
        guard case .assignment(let row) = row, row.record.value.state == .inReview else {
          return nil
        }
        return row.record.id
      }
      return [.reviewQueue(waiting)]
    case .loadCandidates(let id):
      return [.candidates(id, CandidateList(Samples.candidates, left: [.volunteer: 31]))]
    case .loadOverview: return [.overview(overview)]
    case .createDemo: return [.opened(Samples.session())]
    default: return []
    }
  }
}

extension FakeRegister {
  private var seesWholeCases: Bool { Rights.seesWholeCases(session.user.role) }

  private func save(_ path: String, replacing: Bool) -> Reply {
    existingFiles.contains(path) && !replacing ? .fileExists(path: path) : .saved(path: path)
  }

  /// Rows whose names begin with the words and that have one of the wanted values.
  func matching(_ query: ListQuery) -> [CaseRow] {
    let found = rows.filter { row in
      hasWords(row, query.filter.words) && query.filter.terms.allSatisfy { holds($0, row) }
    }
    return query.order.descending ? found.reversed() : found
  }

  private func hasWords(_ row: CaseRow, _ words: [String]) -> Bool {
    let names = (row.family + " " + row.given).folded.split(whereSeparator: { !$0.isLetter })
    return words.allSatisfy { word in names.contains { $0.hasPrefix(word.folded) } }
  }

  private func holds(_ term: FilterTerm, _ row: CaseRow) -> Bool {
    let isIn = term.values.contains { value in
      switch (term.key, value) {
      case (.status, .choice(let raw)): row.status.rawValue == raw
      case (.district, .name(let name)): row.district == name
      case (.guardian, .none): row.guardian == nil
      default: false
      }
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
    return ListCounts(
      matching: all.count, total: rows.count,
      outside: Dictionary(
        outside.filter { !inside.contains($0.id) }.map { ($0.status, 1) }, uniquingKeysWith: +))
  }

  private func facets(_ key: FilterKey) -> [Facet] {
    switch key {
    case .status:
      CaseStatus.allCases.map { status in
        Facet(value: .choice(status.rawValue), count: rows.count { $0.status == status })
      }
    case .district:
      Samples.choices.districts.map { name in
        Facet(value: .name(name), count: rows.count { $0.district == name })
      }
    default: []
    }
  }
}
