import Guardianship
public import TerminalKit
import Wording

extension Desk {
  /// Takes an event and answers what the program has to do.
  ///
  /// `terminate` keeps what is typed as drafts and quits; `idle` keeps what is typed while nobody
  /// types; `wake` means nothing here, since its news comes as a reply.
  public mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .resize(let size): return resize(to: size)
    case .terminate: return pause() + perform(rest() + [.effect(.terminal(.quit))])
    case .idle:
      return pause() + perform(current.rest(in: surroundings))
    case .wake: return []
    case .key(let key) where isTooSmall:
      return Desk.leaves(key) ? perform(rest() + [.effect(.terminal(.quit))]) : []
    case .paste where isTooSmall: return []
    case .key(let key):
      if case .char(let letter) = key {
        guard takesText else { return press(letter) }
        if isAnsweringAtOnce {
          letters.add(letter)
          return take(event)
        }
      }
      return settleLetters(before: key) ?? take(event)
    case .paste:
      return pause() + take(event)
    }
  }

  private mutating func take(_ event: Event) -> [Effect] {
    status = nil
    let effects = perform(steps(for: event))
    return event == .key(.escape) ? effects + comeBack() : effects
  }

  /// Leaving a search that was opened from elsewhere leads back there.
  private mutating func comeBack() -> [Effect] {
    guard let left = interrupted, overlay == nil, let list = current as? ListScreen,
      list.area == .cases, list.search == nil, list.query.filter.words.isEmpty
    else { return [] }
    interrupted = nil
    keep(current)
    (current, below) = (left.current, left.below)
    return perform(appear())
  }

  private mutating func resize(to size: Size) -> [Effect] {
    window = size
    surroundings.size = ScreenLayout.drawn(in: size)
    overlay?.layOut(surroundings.size)
    for index in below.indices { _ = below[index].layOut(in: surroundings) }
    return perform(current.layOut(in: surroundings))
  }

  /// Where nothing can be seen, keys mean nothing but to leave; what is typed is kept.
  private static func leaves(_ key: Key) -> Bool {
    [.char("q"), .function(10), .control("c")].contains(key)
  }

  /// An overlay is asked first, then the input that has the focus, then the tables.
  mutating func steps(for event: Event) -> [Step] {
    if overlay != nil { return stepsOfOverlay(for: event) }
    if current.isTyping, let steps = current.type(event, in: surroundings) {
      return steps
    }
    guard case .key(let key) = event else { return [] }
    if let steps = current.press(key, in: surroundings) { return steps }
    let general = GeneralCommand.table(surroundings.wording)
    guard let command = general.command(for: key, typing: current.isTyping) else {
      return meaningless(key)
    }
    return run(command)
  }

  /// A letter that stands for nothing here is answered, so that nobody waits for what it does
  /// elsewhere.
  private mutating func meaningless(_ key: Key) -> [Step] {
    guard case .char = key, !current.isTyping else { return [] }
    letters.isWord = true
    let names = surroundings.keyNames
    return [
      .say(StatusLine(surroundings.wording.text(.noKey, names[key], names[.char("?")])))
    ]
  }

  private mutating func stepsOfOverlay(for event: Event) -> [Step] {
    if case .dialog(let dialog) = overlay, dialog.title == surroundings.wording[.draftTitle],
      event == .key(.char("q")) || event == .key(.function(10))
    {
      overlay = nil
      return run(.quit)
    }
    switch overlay?.update(event) {
    case .closes(let steps):
      if case .prompt(let prompt) = overlay { unsent.hold(prompt) }
      overlay = nil
      return steps
    case .dropped(let prompt):
      overlay = nil
      return unsent.keep(prompt)
        ? [.say(StatusLine(surroundings.wording[.promptKept]))] : []
    case .stays, nil: return []
    }
  }
}

extension TextKey {
  fileprivate static let noKey = TextKey("desk.noKey")
  fileprivate static let promptKept = TextKey("prompt.kept")
}
