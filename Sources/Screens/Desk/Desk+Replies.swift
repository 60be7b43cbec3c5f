import Guardianship
import TerminalKit
import Wording

extension Desk {
  /// Takes the answer to an effect, or news, and answers what the program has to do next.
  ///
  /// An answer that nobody waits for any more changes nothing: it was given already, something newer
  /// was asked for since, or the screen that asked lies no longer on top.
  /// - Parameter effect: what the reply answers; nothing for what the program tells by itself.
  public mutating func receive(_ reply: Reply, to effect: Effect? = nil) -> [Effect] {
    guard let effect else { return take(reply) }
    let isAwaited = awaits(effect)
    if !reply.isProgress, let index = awaited.firstIndex(of: effect) { awaited.remove(at: index) }
    if case .work = effect, isAwaited { return take(work: reply) }
    return isAwaited || reply.isFailure ? take(reply) : []
  }

  /// Whether the answer to an effect is still of use.
  public func awaits(_ effect: Effect) -> Bool { awaited.contains(effect) }

  private mutating func take(_ reply: Reply) -> [Effect] {
    if let steps = openResumed(reply) { return perform(steps) }
    switch reply {
    case .opened(let session):
      return open(session)
    case .session(let session):
      surroundings.session = session
      return perform(current.receive(reply, in: surroundings))
    case .outcome(_, .done(let done)):
      made.insert(done.change)
      unsent.settle()
      let steps = current.receive(reply, in: surroundings)
      return perform(steps + [.read(.session)])
    case .registerChanged:
      let steps = current.receive(reply, in: surroundings)
      return perform(steps + [.read(.session)])
    case .newDay(let today):
      surroundings.today = today
      return perform(current.appear(in: surroundings) + [.read(.session)])
    case .printed:
      status = StatusLine(surroundings.wording[.paperPrinted], role: .success)
      return []
    case .lastChange(let offer): return perform(offerUndo(offer))
    case .openedCases(let rows): return perform(offer(rows))
    case .drafts(let drafts): return perform(offer(drafts))
    case .failure(let sentence), .draftFailure(let sentence):
      status = StatusLine(sentence, role: .error)
      var steps = current.receive(reply, in: surroundings)
      if case .draftFailure = reply, let form = current as? FormScreen,
        case .dialog(let dialog) = overlay
      {
        // The question on the screen would promise a draft that there is not. One that promises
        // nothing stays, with the button that somebody is about to press.
        let honest = form.leaveDialog(canKeep: false, in: surroundings)
        if dialog.buttons.map(\.title) != honest.buttons.map(\.title) { steps.append(.ask(honest)) }
      }
      return perform(steps)
    default: return perform(current.receive(reply, in: surroundings))
    }
  }

  /// Goes to the case list of a register; after "import a list" on to the import.
  private mutating func open(_ session: Session) -> [Effect] {
    let wantsImport = (current as? StartScreen)?.wantsImport == true
    surroundings.session = session
    below = []
    overlay = nil
    areas = [:]
    current = Area.today.beginning(in: surroundings)
    return begin() + (wantsImport ? perform([.open(ImportScreen())]) : [])
  }

  /// Cases to go back to; the one that is open already is not among them.
  private func offer(_ rows: [CaseRow]) -> [Step] {
    let open = (current as? CaseDetailScreen)?.id
    let others = rows.filter { $0.id != open }
    guard !others.isEmpty else { return [.say(StatusLine(surroundings.wording[.noOpenedCases]))] }
    let options = others.map { row in
      let born = row.born.map { surroundings.wording.day($0) }
      let detail = [born, row.fileNumber ?? row.reference].compactMap(\.self)
      return PickerOption(
        id: "\(row.id.rawValue)", title: row.name, detail: detail.joined(separator: "  "))
    }
    return [
      .pick(
        PickerOverlay(
          .question(.openedCase), title: surroundings.wording[.openedCases], options: options))
    ]
  }

  func openAgain(_ ids: [String]) -> [Step] {
    guard let id = ids.first.flatMap({ Int64($0) }) else { return [] }
    return [.open(CaseDetailScreen(id: Case.ID(id), title: ""))]
  }

  private func offerUndo(_ offer: UndoOffer?) -> [Step] {
    guard let offer else {
      return [.say(StatusLine(surroundings.wording[.undoNothing]))]
    }
    if let refusal = offer.refusal {
      return [.warn(surroundings.sentence(refusal))]
    }
    let isOwn = made.contains(offer.change.id)
    return [.ask(UndoQuestion(offer: offer, madeHere: isOwn).dialog(in: surroundings))]
  }
}

extension TextKey {
  fileprivate static let openedCases = TextKey("recent.title")
  fileprivate static let noOpenedCases = TextKey("recent.none")
  fileprivate static let paperPrinted = TextKey("print.printed")
}
