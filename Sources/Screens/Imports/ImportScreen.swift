import Guardianship
import TerminalKit
import Wording

/// Bringing in a list: which file, what would happen, doing it, what has happened.
struct ImportScreen: Screen {
  static let name = "import"

  enum Command: String, CommandName {
    case preview = "import.preview"
    case run = "import.run"
    case back = "import.back"
  }

  enum Input: Hashable, Sendable {
    case path
    case rejects
  }

  enum Phase: Equatable, Sendable {
    case choosing
    case reading(Progress?)
    case looking(ImportPreview)
    case running(Progress?)
    case finished(ImportReport, rejects: String?)
  }

  var phase = Phase.choosing
  var form: Form<Input>?
  var view = Viewport()
  /// The path whose work is awaited; an answer to another is too late.
  var path = ""

  var state: ScreenState { .importing(self) }
  var isTyping: Bool { phase == .choosing }

  func table(_ wording: Wording) -> CommandTable<Command> {
    switch phase {
    case .choosing: Self.choosingTable(wording)
    case .looking: Self.lookingTable(wording)
    default: CommandTable([Self.backBinding(wording)])
    }
  }

  static func choosingTable(_ wording: Wording) -> CommandTable<Command> {
    CommandTable([
      Binding(
        .function(2), .control("s"), command: .preview, text: TextKey("import.preview"),
        group: .groupForm, wording, footer: .shown), backBinding(wording),
    ])
  }

  static func lookingTable(_ wording: Wording) -> CommandTable<Command> {
    CommandTable([
      Binding(
        .function(2), .control("s"), command: .run, text: TextKey("import.run"),
        group: .groupForm, wording, footer: .shown), backBinding(wording),
    ])
  }

  private static func backBinding(_ wording: Wording) -> Binding<Command> {
    Binding(
      .escape, command: .back, text: TextKey("import.back"), group: .groupForm, wording,
      footer: .shown)
  }

  func refusal(of command: Command, in desk: Surroundings) -> String? {
    switch command {
    case .preview: (form?[.path].value ?? "").trimmed.isEmpty ? desk.wording[.importNoPath] : nil
    case .run: desk.refusal(of: .importCases)
    case .back: nil
    }
  }

  mutating func appear(in desk: Surroundings) -> [Step] {
    if form == nil {
      form = Form(
        [
          FormField(
            .path, label: desk.wording[.importPath], input: .text(TextField()),
            hint: desk.wording[.importPathHint]),
          FormField(
            .rejects, label: desk.wording[.importRejects], input: .text(TextField()),
            hint: desk.wording[.importRejectsHint]),
        ], width: desk.layout.content.width - 1)
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
    case .preview:
      path = (form?[.path].value ?? "").trimmed
      phase = .reading(nil)
      return [.effect(.previewImport(path: path))]
    case .run:
      let rejects = (form?[.rejects].value ?? "").trimmed
      phase = .running(nil)
      return [.effect(.runImport(path: path, rejects: rejects.isEmpty ? nil : rejects))]
    case .back: return back()
    }
  }

  private mutating func back() -> [Step] {
    switch phase {
    case .choosing, .finished: return [.back]
    case .looking:
      phase = .choosing
      return []
    case .reading, .running: return [.effect(.cancelWork)]
    }
  }

  mutating func type(_ event: Event, in desk: Surroundings) -> [Step]? {
    guard var form, phase == .choosing else { return nil }
    defer { self.form = form }
    if event == .key(.enter), form.focused == .path || form[.path].value.isEmpty == false,
      !form[.path].value.trimmed.isEmpty
    {
      path = form[.path].value.trimmed
      phase = .reading(nil)
      return [.effect(.previewImport(path: path))]
    }
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
    case (.importPreview(path, let preview), .reading):
      phase = .looking(preview)
      view.scroll(to: 0)
    case (.imported(path, let report, let rejects), .running):
      phase = .finished(report, rejects: rejects)
      view.scroll(to: 0)
    case (.cancelled, .reading):
      phase = .choosing
      return [.say(StatusLine(desk.wording[.importCancelled]))]
    case (.cancelled, .running), (.failure, .running), (.failure, .reading):
      phase = .choosing
      if case .cancelled = reply { return [.say(StatusLine(desk.wording[.importCancelled]))] }
    default: break
    }
    fillView(in: desk)
    return []
  }
}
