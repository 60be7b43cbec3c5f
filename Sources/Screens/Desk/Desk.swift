public import Guardianship
public import TerminalKit
public import Wording

/// The whole desk: what is on the screen and what a key does to it.
///
/// The program gives it events and replies and performs the effects it answers; then it draws.
/// - Invariant: there is always a screen, and at most one overlay over it.
public struct Desk: Sendable {
  var surroundings: Surroundings
  /// The size of the terminal, which may be too small for any screen.
  var window: Size
  var current: any Screen
  /// The screens that `current` was opened from, the nearest last.
  var below: [any Screen] = []
  /// The areas as they were left last.
  var areas: [Area: any Screen] = [:]
  var overlay: Overlay?
  /// What has just happened; stays until the next key.
  var status: StatusLine?
  /// Changes that were made at this desk since it was opened.
  var made: Set<Change.ID> = []
  /// One-line texts that were typed and are not in the register.
  var unsent = UnsentTexts()
  /// The draft whose case is being read so that its form can be opened.
  var resuming: Draft?
  /// Letters that were pressed one behind the other without a pause.
  var letters = PressedLetters()
  /// What the search for a case was opened from, so that leaving it leads back there.
  var interrupted: Interrupted?
  /// The import that goes on while its screen is left.
  var working: ImportScreen?
  /// What was asked for and is still of use: by the screen on top, or by the desk itself.
  var awaited: [Effect] = []

  /// A desk over an open register, or the start screen where there is no session yet.
  ///
  /// - Parameter secondsFromUTC: how far the office was east of UTC at a moment of the history.
  public init(
    size: Size, today: Day, secondsFromUTC: @escaping @Sendable (Instant) -> Int,
    wording: Wording, session: Session?
  ) {
    window = size
    surroundings = Surroundings(
      size: ScreenLayout.drawn(in: size), today: today, secondsFromUTC: secondsFromUTC,
      wording: wording,
      keyNames: KeyNames(wording), session: session)
    current = session == nil ? StartScreen() : Area.today.beginning(in: surroundings)
  }

  /// What to read first.
  public mutating func begin() -> [Effect] {
    let drafts: [Step] = surroundings.session == nil ? [] : [.read(.drafts)]
    if surroundings.session?.isReadOnly == true {
      status = StatusLine(surroundings.sentence(.readOnly), role: .warning)
    }
    return perform(appear() + drafts)
  }

  /// The name of the screen on top, for scripts and tests: `case-list`.
  public var screenName: String { current.kind.rawValue }

  /// Whether leaving now would leave something typed behind that was not saved.
  public var holdsTyping: Bool { ([current] + below).contains { $0.holdsTyping } }

  /// Whether letters have just come: the next one belongs to them until there is a pause.
  public var hearsWord: Bool { !letters.isEmpty }

  /// Whether the terminal is too small to show anything: then keys mean nothing but to leave.
  var isTooSmall: Bool { ScreenLayout.isTooSmall(window) }

  var isTyping: Bool {
    switch overlay {
    case .picker, .prompt: true
    case .dialog, .help: false
    case nil: current.isTyping
    }
  }
}

// MARK: - The stack

extension Desk {
  /// Takes steps one after the other and answers the effects that go out.
  mutating func perform(_ steps: [Step]) -> [Effect] {
    var effects: [Effect] = []
    var open = steps[...]
    while let step = open.popFirst() {
      switch step {
      case .effect(let effect):
        effects.append(effect)
        awaited.removeAll { effect.replaces($0) }
        if effect.hasAnswer { awaited.append(effect) }
      case .say(let line): status = line
      case .show(let overlay):
        self.overlay = unsent.restored(overlay)
        self.overlay?.layOut(surroundings.size)
      case .open(let paper as PaperScreen) where refusal(of: paper) != nil:
        status = refusal(of: paper).map { StatusLine($0, role: .warning) }
      case .open(is ImportScreen) where isImporting || working != nil:
        open = (openWorking() + open)[...]
      case .open(let screen):
        below.append(current)
        current = screen
        open = (noteOpened() + appear() + open)[...]
      case .replace(let screen):
        current = screen
        open = (noteOpened() + appear() + open)[...]
      case .back:
        guard let screen = below.popLast() else {
          status = StatusLine(surroundings.wording[.nothingBelow])
          continue
        }
        current = screen
        open = (appear() + open)[...]
      case .run(let name): open = (run(named: name) + open)[...]
      case .answer(.picked(.openedCase, let ids)): open = (openAgain(ids) + open)[...]
      case .answer(let answer):
        open = (current.take(answer, in: surroundings) + open)[...]
      case .resume(let draft): open = (resume(draft) + open)[...]
      }
    }
    return effects
  }

  /// A case that was opened is found again without searching.
  private func noteOpened() -> [Step] {
    (current as? CaseDetailScreen).map { [.effect(.keep(.opened($0.id)))] } ?? []
  }

  private func refusal(of paper: PaperScreen) -> String? {
    surroundings.refusal(ofPrinting: paper.request.paper)
  }

  /// Another screen lies on top: it reads what it shows, and waits for nothing that others asked for.
  mutating func appear() -> [Step] {
    awaited.removeAll { !$0.isOfDesk }
    return current.layOut(in: surroundings) + current.appear(in: surroundings)
  }

  /// Goes to an area and closes what lies over it; an area that lies below comes back as it was left.
  private mutating func go(to area: Area) -> [Step] {
    if current.area == area || surroundings.session == nil { return [] }
    if holdsTyping { return [.say(StatusLine(surroundings.wording[.leaveFormFirst]))] }
    interrupted = nil
    keep(current)
    for screen in below { keep(screen) }
    current = areas[area] ?? area.beginning(in: surroundings)
    below = []
    return appear()
  }

  /// Goes to the case list with its search line open, from wherever somebody is when the phone rings.
  private mutating func findCase() -> [Step] {
    guard surroundings.session != nil else { return [] }
    let left = Interrupted(current: current, below: below)
    let steps = go(to: .cases)
    guard current.area == .cases else { return steps }
    if left.current.area != .cases { interrupted = left }
    return steps + [.run(ListScreen.Command.search.rawValue)]
  }

  mutating func keep(_ screen: any Screen) {
    if let area = screen.area { areas[area] = screen }
    if let screen = screen as? ImportScreen, screen.isWorking { working = screen }
  }

  /// Runs a command of the current screen or of the desk by its stable name.
  mutating func run(named name: String) -> [Step] {
    if let steps = current.run(named: name, in: surroundings) { return steps }
    if let command = GeneralCommand(rawValue: name) { return run(command) }
    if let there = Elsewhere(name) { return go(to: there.area) + [.run(there.command)] }
    return ListDeclaration.catalogues.first { $0.catalogue?.opening.rawValue == name }
      .map { open($0) } ?? []
  }

  mutating func run(_ command: GeneralCommand) -> [Step] {
    if let movement = command.movement { return current.move(movement, in: surroundings) }
    switch command {
    case .today: return go(to: .today)
    case .cases: return go(to: .cases)
    case .guardians: return go(to: .guardians)
    case .proposals: return go(to: .proposals)
    case .deadlines: return go(to: .deadlines)
    case .overview:
      if let reason = surroundings.refusal(of: .reviewProposal) {
        return [.warn(reason)]
      }
      return [.open(OverviewScreen())]
    case .findCase: return findCase()
    case .openedCases: return surroundings.session == nil ? [] : [.read(.openedCases)]
    case .settings: return openSettings()
    case .palette: return [.pick(palette)]
    case .help: return [.show(.help(help))]
    case .suspend: return [.effect(.terminal(.suspend))]
    case .quit: return quit()
    default: return []
    }
  }

  /// Opens a catalogue over the screen, a form with what is typed in it included.
  private func open(_ catalogue: ListDeclaration) -> [Step] {
    guard surroundings.session != nil else { return [] }
    let screen = ListScreen(catalogue, today: surroundings.today)
    return current.kind == .catalogue ? [.replace(screen)] : [.open(screen)]
  }

  private func openSettings() -> [Step] {
    guard let setting = surroundings.choices.setting else { return [] }
    if let refusal = surroundings.refusal(of: .addDealingRule) {
      return [.warn(refusal)]
    }
    let subject = surroundings.session?.office.name
    return [.open(RecordForm(RecordEntry(setting, subject: subject)), in: surroundings)]
  }

  private mutating func quit() -> [Step] {
    guard holdsTyping || isImporting else { return [.effect(.terminal(.quit))] }
    let wording = surroundings.wording
    let reasons = [
      holdsTyping ? wording[.quitText] : nil, isImporting ? wording[.quitImport] : nil,
    ]
    let dialog = Dialog<[Step]>(
      title: wording[.quitTitle], text: reasons.compactMap(\.self).joined(separator: "\n"),
      role: .warning,
      buttons: [
        .init(wording[.quitStay], payload: []),
        .init(wording[.quitLeave], payload: [.effect(.terminal(.quit))]),
      ])
    return rest() + [.ask(dialog)]
  }

  /// What every screen wants kept before the program leaves.
  mutating func rest() -> [Step] {
    var steps = current.rest(in: surroundings)
    for index in below.indices { steps += below[index].rest(in: surroundings) }
    return steps
  }

  private var help: Help {
    let own = current.helpGroups(in: surroundings)
    let search = surroundings.keyNames[.char("/")]
    let searches = own.contains { $0.lines.contains { $0.keys.contains(search) } }
    let general = GeneralCommand.everywhere(surroundings.wording)
      .filter { $0.command != .findCase || !searches }
    let groups =
      own
      + CommandTable(general + GeneralCommand.byName(surroundings.wording))
      .helpGroups(names: surroundings.keyNames)
    return Help(groups: groups, size: Overlay.helpArea(in: Rect(surroundings.size)).size)
  }
}

extension TextKey {
  static let nothingBelow = TextKey("desk.nothingBelow")
  static let leaveFormFirst = TextKey("desk.leaveFormFirst")
  static let quitTitle = TextKey("quit.title")
  static let quitText = TextKey("quit.text")
  static let quitImport = TextKey("quit.import")
  static let quitStay = TextKey("quit.stay")
  static let quitLeave = TextKey("quit.leave")
}
