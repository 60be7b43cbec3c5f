import Guardianship
import TerminalKit
import Wording

/// The first start: look around in a made-up city, begin with an empty register, or bring a list.
struct StartScreen: Screen {
  static let kind = ScreenKind.start

  enum Command: String, CommandName {
    case choose = "start.choose"
    case create = "start.create"
    case back = "start.back"
  }

  /// What one can begin with, in the order of the list.
  enum Beginning: String, CaseIterable, Sendable {
    case demo
    case authority
    case association
    case list
  }

  enum Input: Hashable, Sendable {
    case name
    case land
    case kind
  }

  var selected = 0
  /// The questions about a new register; nothing while the list is shown.
  var form: Form<Input>?
  var isWorking = false
  var progress: Progress?
  var isTyping: Bool { form != nil && !isWorking }
  var beginning: Beginning { Beginning.allCases[selected] }
  /// Whether the new register goes on with the import of a list.
  var wantsImport: Bool { beginning == .list }

  var commands: [ScreenCommand<StartScreen>] { form == nil ? Self.ofList : Self.ofForm }

  static let commands = ofList + ofForm

  static let ofList: [ScreenCommand<StartScreen>] = [
    .init(.choose, .enter, group: .groupDesk, footer: .shown, needs: .idle)
  ]

  static let ofForm: [ScreenCommand<StartScreen>] = [
    .init(
      .create, .function(2), .control("s"), group: .groupForm, footer: .shown, needs: .idle),
    .init(.back, .escape, group: .groupForm, footer: .shown, needs: .idle),
  ]

  mutating func layOut(in desk: Surroundings) -> [Step] {
    form?.width = desk.layout.content.width - 1
    return []
  }

  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .choose: return choose(in: desk)
    case .create: return create(in: desk)
    case .back:
      form = nil
      return []
    }
  }

  private mutating func choose(in desk: Surroundings) -> [Step] {
    if beginning == .demo {
      isWorking = true
      return [.effect(.create(.demo))]
    }
    let wording = desk.wording
    let lands = Land.allCases.map { ChoiceField.Option(id: $0.rawValue, title: wording.name($0)) }
    let kinds = Office.Kind.allCases.map {
      ChoiceField.Option(id: $0.rawValue, title: wording.name($0))
    }
    let kind = beginning == .association ? Office.Kind.association : .authority
    form = Form(
      [
        FormField(.name, label: wording[.startName], input: .text(TextField())),
        FormField(
          .kind, label: wording[.startKind],
          input: .choice(ChoiceField(options: kinds, selected: kind.rawValue))),
        FormField(
          .land, label: wording[.startLand],
          input: .choice(
            ChoiceField(options: lands, selected: Land.nordrheinWestfalen.rawValue))),
      ], width: desk.layout.content.width - 1)
    return []
  }

  private mutating func create(in desk: Surroundings) -> [Step] {
    guard let form else { return [] }
    let name = form[.name].value.trimmed
    guard !name.isEmpty else {
      self.form?.refuse([.name: desk.wording[.startNameMissing]])
      return []
    }
    guard let kind = Office.Kind(rawValue: form[.kind].value),
      let land = Land(rawValue: form[.land].value)
    else { return [] }
    isWorking = true
    return [.effect(.create(.empty(name: name, kind: kind, state: land)))]
  }

  mutating func type(_ event: Event, in desk: Surroundings) -> [Step]? {
    guard form != nil else { return nil }
    let outcome = form?.update(event) ?? .ignored
    return outcome == .ignored ? nil : []
  }

  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] {
    guard form == nil, !isWorking else { return [] }
    switch movement {
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(Beginning.allCases.count - 1, selected + 1)
    case .first, .pageUp: selected = 0
    case .last, .pageDown: selected = Beginning.allCases.count - 1
    }
    return []
  }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .progress(let progress): self.progress = progress
    case .failure, .cancelled:
      isWorking = false
      progress = nil
    default: break
    }
    return []
  }

  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    let wording = desk.wording
    canvas.write(wording[.startTitle], in: layout.title.inset(left: 1), role: .heading)
    canvas.fill(layout.content)
    canvas.placeCursor(at: layout.content.origin)
    if isWorking {
      ProgressBar(progress, title: wording[.startWorking], wording)
        .draw(in: layout.content.inset(left: 1, right: 1, top: 1), on: &canvas)
    } else if let form {
      form.draw(in: layout.content.inset(right: 1, top: 1), on: &canvas)
    } else {
      drawList(in: layout.content, wording, on: &canvas)
    }
  }

  /// On a low screen the beginnings stand alone, so that all of them are seen.
  private func drawList(in rect: Rect, _ wording: Wording, on canvas: inout Canvas) {
    let isLow = rect.height < 13
    var row = 0
    if !isLow {
      row = 2 + canvas.writeWrapped(wording[.startText], in: rect.inset(left: 1, right: 1, top: 1))
    }
    for (index, beginning) in Beginning.allCases.enumerated() {
      let line = rect.line(row)
      let role: Role = index == selected ? .selected : .normal
      canvas.fill(line, role: role)
      canvas.write(wording[beginning.title], in: line.inset(left: 3), role: role)
      if index == selected {
        canvas.write(String(Symbols.selection), in: line, role: role)
        canvas.placeCursor(at: line.origin)
      }
      row += 1
      guard !isLow else { continue }
      canvas.write(
        wording[beginning.help], in: rect.line(row).inset(left: 5, right: 1), role: .dimmed)
      row += 1
    }
  }
}

extension StartScreen.Beginning {
  fileprivate var title: TextKey {
    switch self {
    case .demo: TextKey("start.demo")
    case .authority: TextKey("start.authority")
    case .association: TextKey("start.association")
    case .list: TextKey("start.list")
    }
  }

  fileprivate var help: TextKey {
    switch self {
    case .demo: TextKey("start.demoHelp")
    case .authority: TextKey("start.authorityHelp")
    case .association: TextKey("start.associationHelp")
    case .list: TextKey("start.listHelp")
    }
  }
}

extension Need where S == StartScreen {
  fileprivate static var idle: Need { that(.startWorking) { !$0.isWorking } }
}

extension TextKey {
  static let startTitle = TextKey("start.title")
  static let startText = TextKey("start.text")
  static let startName = TextKey("start.name")
  static let startKind = TextKey("start.kind")
  static let startLand = TextKey("start.land")
  static let startNameMissing = TextKey("start.nameMissing")
  static let startWorking = TextKey("start.working")
}
