import Guardianship
import TerminalKit
import Wording

/// Bringing in a list: which file, what would happen, doing it, what has happened.
struct ImportScreen: Screen {
  static let kind = ScreenKind.importing

  enum Command: String, CommandName {
    case preview = "import.preview"
    case run = "import.run"
    case assign = "import.assign"
    case decide = "import.decide"
    case all = "import.all"
    case back = "import.back"
  }

  enum Input: Hashable, Sendable {
    case path
    case rejects
    case mapping
    case kind
  }

  enum Phase: Equatable, Sendable {
    case choosing
    case reading(Progress?)
    case looking(ImportPreview)
    case running(Progress?)
    case finished(ImportReport, rejects: ImportRejects?)
  }

  var phase = Phase.choosing
  var form: Form<Input>?
  var view = Viewport()
  /// What is worked on; an answer about another path is too late.
  var request = ImportRequest(path: "")
  /// Rows in doubt, those that somebody has decided about among them.
  var doubts: [ImportDoubt] = []
  /// Courts that the register does not have, those that somebody has decided about among them.
  var courts: [NewCourt] = []
  /// Whether every row is told that something is said about.
  var showsAll = false
  /// Whether a list is being read or brought in at this moment.
  var isWorking: Bool {
    switch phase {
    case .reading, .running: true
    case .choosing, .looking, .finished: false
    }
  }
  /// Whether there is something that only somebody can say.
  private var asks: Bool { !doubts.isEmpty || !courts.isEmpty }
  var isTyping: Bool { phase == .choosing }

  /// - Parameter kind: what the form proposes, where the user may bring it in.
  init(of kind: ImportKind = .cases) { request.kind = kind }

  var commands: [ScreenCommand<ImportScreen>] {
    switch phase {
    case .choosing: Self.choosing
    case .looking: Self.looking.map { $0.command == .decide && !asks ? $0.hidden : $0 }
    case .finished: Self.finished
    case .reading, .running: [.back]
    }
  }

  static let commands = choosing + looking

  static let choosing: [ScreenCommand<ImportScreen>] = [
    .init(
      .preview, .function(2), .control("s"), group: .groupForm, footer: .shown,
      needs: .that(.importNoPath) { !($0.form?[.path].value ?? "").trimmed.isEmpty }),
    .back,
  ]

  static let looking: [ScreenCommand<ImportScreen>] = [
    .init(
      .run, .function(2), .control("s"), group: .groupForm, footer: .shown,
      needs: Need { $1.refusal(of: $0.request.kind.operation) }),
    .init(.assign, "z", group: .groupForm, footer: .shown),
    .init(
      .decide, "e", group: .groupForm, footer: .shown,
      needs: .that(.importNoDoubts) { $0.asks }),
    .all, .back,
  ]

  static let finished: [ScreenCommand<ImportScreen>] = [.all, .back]

  mutating func appear(in desk: Surroundings) -> [Step] {
    if form == nil {
      let allowed = ImportKind.allCases.filter { desk.refusal(of: $0.operation) == nil }
      let kind = allowed.contains(request.kind) ? request.kind : allowed.first
      let kinds = allowed.map {
        ChoiceField.Option(id: $0.rawValue, title: desk.wording.name($0))
      }
      let texts: [(Input, label: TextKey, hint: TextKey)] = [
        (.path, .importPath, .importPathHint), (.rejects, .importRejects, .importRejectsHint),
        (.mapping, .importMapping, .importMappingHint),
      ]
      form = Form(
        texts.map { input, label, hint in
          FormField(
            input, label: desk.wording[label], input: .text(TextField()), hint: desk.wording[hint])
        } + [
          FormField(
            .kind, label: desk.wording[.importKind],
            input: .choice(ChoiceField(options: kinds, selected: kind?.rawValue)))
        ])
    }
    return layOut(in: desk)
  }

  mutating func layOut(in desk: Surroundings) -> [Step] {
    form?.width = desk.layout.content.width - 1
    view.height = desk.layout.content.height
    fillView(in: desk)
    return []
  }

  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .preview: return read()
    case .run:
      request.rejects = typed(.rejects)
      phase = .running(nil)
      return [.effect(.work(.runImport(request)))]
    case .assign: return assign(in: desk)
    case .decide: return decide(in: desk)
    case .all:
      showsAll.toggle()
      fillView(in: desk)
      return []
    case .back: return back(in: desk)
    }
  }

  private func typed(_ input: Input) -> String? {
    let text = (form?[input].value ?? "").trimmed
    return text.isEmpty ? nil : text
  }

  /// Reads the list that is named in the form; what was chosen for another one is forgotten.
  private mutating func read() -> [Step] {
    guard let path = typed(.path) else { return [] }
    let kind = typed(.kind).flatMap { ImportKind(rawValue: $0) } ?? .cases
    if path != request.path || kind != request.kind {
      request = ImportRequest(path: path)
      request.kind = kind
    }
    request.mapping = typed(.mapping)
    phase = .reading(nil)
    return [.effect(.work(.previewImport(request)))]
  }

  private mutating func back(in desk: Surroundings) -> [Step] {
    switch phase {
    case .choosing, .finished: return [.back]
    case .looking:
      phase = .choosing
      return []
    case .reading: return [.effect(.work(.cancel))]
    case .running: return [.ask(stopping(desk.wording))]
    }
  }

  /// What is taken back cannot be had again but by waiting for it anew.
  private func stopping(_ wording: Wording) -> Dialog<[Step]> {
    Dialog(
      title: wording[.importStopTitle], text: wording[.importStopText], role: .warning,
      buttons: [
        .init(wording[.importStop], payload: [.effect(.work(.cancel))]),
        .init(wording[.importGoOn], payload: []),
      ])
  }

  mutating func type(_ event: Event, in desk: Surroundings) -> [Step]? {
    guard var form, phase == .choosing else { return nil }
    if event == .key(.enter), typed(.path) != nil { return read() }
    defer { self.form = form }
    return form.update(event) == .ignored ? nil : []
  }

  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] {
    view.move(movement)
    return []
  }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch (reply, phase) {
    case (.progress(let progress), .reading): phase = .reading(progress)
    case (.progress(let progress), .running): phase = .running(progress)
    case (.importPreview(request.path, let preview), .reading):
      phase = .looking(preview)
      take(doubts: preview.report.doubts)
      take(courts: preview.report.newCourts)
      view.scroll(to: 0)
    case (.imported(request.path, let report, let rejects), .running):
      phase = .finished(report, rejects: rejects)
      view.scroll(to: 0)
    case (.cancelled, .reading), (.cancelled, .running):
      phase = .choosing
      return [.say(StatusLine(desk.wording[.importCancelled]))]
    case (.failure, .running), (.failure, .reading): phase = .choosing
    default: break
    }
    fillView(in: desk)
    return []
  }
}

extension ScreenCommand where S == ImportScreen {
  fileprivate static var all: Self { Self(.all, "a", group: .groupForm, footer: .shown) }
  fileprivate static var back: Self { Self(.back, .escape, group: .groupForm, footer: .shown) }
}
