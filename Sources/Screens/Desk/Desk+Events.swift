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
    case .terminate: return perform(rest() + [.effect(.terminal(.quit))])
    case .idle:
      unheard = ""
      return perform(current.rest(in: surroundings))
    case .wake: return []
    case .key(let key) where isTooSmall:
      return Desk.leaves(key) ? perform(rest() + [.effect(.terminal(.quit))]) : []
    case .paste where isTooSmall: return []
    case .key, .paste:
      status = nil
      return perform(steps(for: event))
    }
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
  private mutating func steps(for event: Event) -> [Step] {
    if overlay != nil { return stepsOfOverlay(for: event) }
    if current.isTyping, let steps = current.type(event, in: surroundings) {
      return steps
    }
    guard case .key(let key) = event else { return [] }
    if let steps = overheard(key) { return steps }
    if let steps = current.press(key, in: surroundings) { return steps }
    let general = GeneralCommand.table(surroundings.wording)
    guard let command = general.command(for: key, typing: current.isTyping) else {
      return meaningless(key)
    }
    return run(command)
  }

  /// A letter that stands for nothing here is answered, so that nobody waits for what it does
  /// elsewhere. What follows without a pause is the rest of a word: a name that somebody types
  /// without having opened the search must not become commands.
  private mutating func meaningless(_ key: Key) -> [Step] {
    guard case .char(let letter) = key, !current.isTyping else { return [] }
    unheard = String(letter)
    let names = surroundings.keyNames
    return [
      .say(StatusLine(surroundings.wording.text(.noKey, names[key], names[.char("?")])))
    ]
  }

  /// What a letter behind one that meant nothing leads to; nothing where it stands by itself.
  private mutating func overheard(_ key: Key) -> [Step]? {
    guard !unheard.isEmpty, case .char(let letter) = key, letter != "/" else {
      unheard = ""
      return nil
    }
    unheard.append(letter)
    let search = surroundings.keyNames[.char("/")]
    return [.warn(surroundings.wording.text(.noWord, unheard, search))]
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
  fileprivate static let noWord = TextKey("desk.noWord")
  fileprivate static let promptKept = TextKey("prompt.kept")
}
