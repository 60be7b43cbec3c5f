import Guardianship
import Register
import Screens

/// What a desk reads and keeps, as the user's role sees it.
extension Workplace {
  mutating func answer(_ read: Read) throws -> Reply {
    switch read {
    case .page(let query, let start, let limit):
      return .page(query, start, try page(query, start: start, limit: limit))
    case .counts(let query): return .counts(query, try counts(query))
    case .facets(let query, let key): return .facets(query, key, try facets(query, for: key))
    case .collected(let query, let except, let limit):
      return .collected(query, try rows(query, .allExcept(except), limit: limit))
    case .detail(let id): return .detail(id, try detail(id))
    case .history(let id, let before, let limit):
      let changes = try history(of: id, before: before, limit: limit + 1)
      return .history(
        id, before: before, Array(changes.prefix(limit)), hasMore: changes.count > limit)
    case .record(let reference): return .record(reference, try entry(reference))
    case .deadline(let key, let id): return .deadline(key, try explanation(of: key, in: id))
    case .morning: return .morning(try morning())
    case .agenda(let from, let days, let ofEverybody):
      return .agenda(from: from, try agenda(from: from, days: days, ofEverybody: ofEverybody))
    case .dealings: return .dealings(try dealings())
    case .holdings(let scope): return .holdings(scope, try holdings(scope))
    case .guardian(let id): return .guardian(id, try guardianDetail(id))
    case .guardianHistory(let id, let before, let limit):
      let changes = try history(of: id, before: before, limit: limit + 1)
      return .guardianHistory(
        id, before: before, Array(changes.prefix(limit)), hasMore: changes.count > limit)
    case .proposal(let id): return .proposal(id, try proposalDetail(id))
    case .openFindings(let ids): return .openFindings(try openFindings(of: ids))
    case .reviewQueue(let query): return .reviewQueue(try reviewQueue(query))
    case .candidates(let id): return .candidates(id, try candidates(for: id))
    case .overview: return .overview(try overview())
    case .session: return .session(try session())
    case .lastChange: return .lastChange(try register.lastUndoable(by: userID))
    case .drafts:
      // What is being typed at another terminal was not left behind.
      return .drafts(try register.drafts(of: userID).filter { !DeskIdentity.isOpen($0.desk) })
    case .openedCases: return .openedCases(try openedCases())
    case .views: return .views(try register.savedViews(for: userID))
    case .similarPersons(let sketch):
      return .similarPersons(
        sketch,
        try register.similarPersons(
          family: sketch.family, given: sketch.given, born: sketch.born))
    case .guardians(let words):
      return .guardians(words, try register.guardians(named: words))
    }
  }

  /// Drafts and views: no operation, no history.
  func answer(_ keep: Keep) throws -> Reply? {
    switch keep {
    case .draft(let content): return self.keep(content)
    case .noDraft(let key):
      // A draft that cannot be dropped is offered once more; nobody has to wait for that.
      try? register.discardDraft(
        by: userID, form: key.form, caseID: key.caseID, record: key.record,
        desk: DeskIdentity.own)
      return nil
    case .takeDraft(let id):
      try register.takeDraft(id, by: userID, desk: DeskIdentity.own)
      return nil
    case .dropDraft(let id):
      try register.dropDraft(id, by: userID)
      return nil
    case .opened(let id):
      // Nobody waits for it: where another desk writes, the list goes without this one.
      if !register.isReadOnly { try? register.noteOpened(id, by: userID) }
      return nil
    case .view(let view):
      if view.isShared { try Rights.checkViewsOfAll(for: user.role) }
      _ = try register.saveView(
        named: view.name, list: view.list,
        filter: try filterParser(for: view.list).filter(view.filter), order: view.order,
        isShared: view.isShared, by: userID)
      return .views(try register.savedViews(for: userID))
    case .noView(let id):
      if try register.savedViews(for: userID).contains(where: { $0.id == id && $0.isShared }) {
        try Rights.checkViewsOfAll(for: user.role)
      }
      try register.deleteView(id, by: userID)
      return .views(try register.savedViews(for: userID))
    }
  }

  private func keep(_ content: DraftContent) -> Reply? {
    guard !register.isReadOnly else { return nil }
    do {
      _ = try register.keepDraft(
        by: userID, form: content.key.form, caseID: content.key.caseID,
        record: content.key.record, texts: content.texts, basis: content.basis,
        desk: DeskIdentity.own, at: HostEnvironment.now())
      return nil
    } catch {
      return .draftFailure(Geleit.sentence(for: error))
    }
  }

  /// Another desk may hold the register for a moment; trying again is the program's business.
  func answer(_ operation: Operation, reason: String?) throws -> Reply {
    for _ in 1..<Workplace.attemptsWhenBusy {
      do {
        return .outcome(operation, try outcome(of: operation, reason: reason))
      } catch RegisterFailure.busy {}
    }
    return .outcome(operation, try outcome(of: operation, reason: reason))
  }

  /// Each waits the register's own quarter of a second.
  private static let attemptsWhenBusy = 12
}
