import Guardianship
import Register
import Screens
import TerminalKit
import Wording

extension DeskRuntime {
  /// Performs one effect and feeds its answer back; whatever fails answers with a sentence.
  func performNow(_ effect: Effect) {
    do {
      guard let workplace else { return try perform(withoutRegister: effect) }
      if let reply = try answer(effect, in: workplace) { receive(reply) }
    } catch {
      receive(.failure(Geleit.sentence(for: error)))
    }
  }

  private func answer(_ effect: Effect, in workplace: Workplace) throws -> Reply? {
    let register = workplace.register
    switch effect {
    case .loadPage(let query, let start, let limit):
      return .page(query, start, try workplace.page(query, start: start, limit: limit))
    case .count(let query):
      let counts = try register.abandonable(when: { [terminal] in terminal.hasInput }) {
        try workplace.counts(query)
      }
      return counts.map { .counts(query, $0) }
    case .loadFacets(let query, let key):
      return .facets(query, key, try workplace.facets(query, for: key))
    case .collect(let query, let except, let limit):
      return .collected(query, try workplace.rows(query, .allExcept(except), limit: limit))
    case .loadDetail(let id):
      return .detail(id, try workplace.detail(id))
    case .loadHistory(let id, let before, let limit):
      let changes = try workplace.history(of: id, before: before, limit: limit + 1)
      return .history(
        id, before: before, Array(changes.prefix(limit)), hasMore: changes.count > limit)
    case .loadSession: return (try self.workplace?.session()).map { .session($0) }
    case .loadLastChange: return .lastChange(try register.lastUndoable(by: workplace.userID))
    case .perform(let operation, let reason): return try perform(operation, reason, in: workplace)
    case .findSimilarPersons(let sketch):
      let found = try register.similarPersons(
        family: sketch.family, given: sketch.given, born: sketch.born)
      return .similarPersons(sketch, found)
    case .findGuardians(let words):
      let found = try register.guardians(named: words)
      return .guardians(words, found.map { KnownGuardian(id: $0.id, value: $0.value) })
    default: return try answerWork(effect, in: workplace)
    }
  }

  /// Drafts and views: no operation, no history.
  func answerDeskKeeping(_ effect: Effect, in workplace: Workplace) throws -> Reply? {
    let (register, user) = (workplace.register, workplace.userID)
    switch effect {
    case .keepDraft(let content): return keep(content, in: workplace)
    case .discardDraft(let key):
      try register.discardDraft(
        by: user, form: key.form, caseID: key.caseID, record: key.record)
      return nil
    case .loadDrafts: return .drafts(try register.drafts(of: user))
    case .loadViews: return .views(try register.savedViews(for: user))
    case .saveView(let view):
      _ = try register.saveView(
        named: view.name, list: view.list,
        filter: try workplace.filterParser(for: view.list).filter(view.filter),
        order: view.order, isShared: view.isShared,
        by: user)
      return .views(try register.savedViews(for: user))
    case .deleteView(let id):
      try register.deleteView(id, by: user)
      return .views(try register.savedViews(for: user))
    default:
      try performWithFiles(effect, in: workplace)
      return nil
    }
  }

  private func keep(_ content: DraftContent, in workplace: Workplace) -> Reply? {
    guard !workplace.register.isReadOnly else { return nil }
    do {
      _ = try workplace.register.keepDraft(
        by: workplace.userID, form: content.key.form, caseID: content.key.caseID,
        record: content.key.record, texts: content.texts, at: HostEnvironment.now())
      return nil
    } catch {
      return .draftFailure(Geleit.sentence(for: error))
    }
  }

  /// Another desk may hold the register for a moment; trying again is the program's business.
  private func perform(
    _ operation: Operation, _ reason: String?, in workplace: Workplace
  ) throws -> Reply {
    for _ in 1..<DeskRuntime.attemptsWhenBusy {
      do {
        return try performOnce(operation, reason, in: workplace)
      } catch RegisterFailure.busy {}
    }
    return try performOnce(operation, reason, in: workplace)
  }

  private func performOnce(
    _ operation: Operation, _ reason: String?, in workplace: Workplace
  ) throws -> Reply {
    let outcome = try workplace.register.perform(
      operation, by: workplace.userID, today: workplace.today, at: HostEnvironment.now(),
      reason: reason, letter: workplace.letter)
    noteOwnChange()
    return .outcome(operation, outcome)
  }

  /// Each waits the register's own quarter of a second.
  private static let attemptsWhenBusy = 12
}
