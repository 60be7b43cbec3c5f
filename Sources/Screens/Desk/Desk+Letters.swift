import Guardianship
import TerminalKit
import Wording

/// Letters that came one behind the other without a pause of half a second.
struct PressedLetters: Sendable {
  private(set) var text = ""
  /// What the first of them would do at once and for good: it waits for the pause.
  var held: Key?
  /// Whether they are a word that somebody types without having opened the search.
  var isWord = false

  var isEmpty: Bool { text.isEmpty }

  mutating func add(_ letter: Character) { text.append(letter) }
}

extension Desk {
  /// Whether printable keys are text now.
  var takesText: Bool { isTyping || overlay?.isHelp == true }

  /// Whether a line to type in has been opened by a letter and there was no pause since.
  var isAnsweringAtOnce: Bool { !letters.isEmpty && overlay?.isPrompt == true }

  /// Whether a single word has come into that line as well, as a name would.
  private var hasAnsweredAtOnce: Bool {
    isAnsweringAtOnce && letters.text.count > 1 && !letters.text.contains(" ")
  }

  /// A name that somebody types without having opened the search must not act. So a letter that
  /// does something for good (changes the register, prints, leaves) waits until there was a pause;
  /// with another letter behind it, it was the beginning of a word and does nothing. A dialog that a
  /// letter has just opened closes again with the next one, and a line that was opened and filled
  /// without a pause is not taken with the first Enter. Everything else acts at once.
  mutating func press(_ letter: Character) -> [Effect] {
    let isPartOfWord = letter.isLetter || (letters.isWord && letter != "/")
    guard isPartOfWord else { return settleLetters(before: .char(letter)) ?? act(.char(letter)) }
    let opensDialog = !letters.isEmpty && overlay?.isDialog == true
    if letters.isWord || letters.held != nil || opensDialog {
      letters.add(letter)
      letters.held = nil
      letters.isWord = true
      if opensDialog { overlay = nil }
      return sayWord()
    }
    var trial = self
    let effects = trial.act(.char(letter))
    let isDeed = effects.contains(where: \.isDeed)
    if isDeed { letters.held = .char(letter) } else { self = trial }
    // Moving begins no word.
    let isMovement = overlay == nil && Movement(.char(letter)) != nil
    if isMovement, !letters.isWord { letters = PressedLetters() } else { letters.add(letter) }
    return isDeed ? [] : effects
  }

  /// What a key that is no letter does to the letters before it: it ends them. Behind a word, Enter
  /// would answer what the word has nothing to do with.
  /// - Returns: nothing where the key means what it always does.
  mutating func settleLetters(before key: Key) -> [Effect]? {
    if letters.isWord, key == .enter { return sayWord() }
    if hasAnsweredAtOnce, key == .enter {
      letters = PressedLetters()
      return perform([.warn(surroundings.wording[.typedAtOnce])])
    }
    guard letters.held != nil else {
      letters = PressedLetters()
      return nil
    }
    let effects = pause()
    return effects + handle(.key(key))
  }

  /// Half a second without a key: what waited is done.
  public mutating func pause() -> [Effect] {
    let held = letters.held
    letters = PressedLetters()
    return held.map { act($0) } ?? []
  }

  private mutating func act(_ key: Key) -> [Effect] {
    status = nil
    return perform(steps(for: .key(key)))
  }

  private mutating func sayWord() -> [Effect] {
    let search = surroundings.keyNames[.char("/")]
    return perform([.warn(surroundings.wording.text(.noWord, letters.text, search))])
  }
}

extension Effect {
  /// Whether it does something that stays done.
  fileprivate var isDeed: Bool {
    switch self {
    case .perform, .file(.print), .terminal(.quit), .keep(.noView), .keep(.dropDraft): true
    case .read, .keep, .file, .work, .create, .terminal: false
    }
  }
}

extension Overlay {
  fileprivate var isDialog: Bool { if case .dialog = self { true } else { false } }
  fileprivate var isPrompt: Bool { if case .prompt = self { true } else { false } }
  fileprivate var isHelp: Bool { if case .help = self { true } else { false } }
}

extension TextKey {
  fileprivate static let typedAtOnce = TextKey("desk.typedAtOnce")
  fileprivate static let noWord = TextKey("desk.noWord")
}
