import Guardianship
import TerminalKit
import Wording

/// What lies over a screen: it is asked first and drawn last. There is at most one.
enum Overlay: Sendable {
  case dialog(Dialog<[Step]>)
  case picker(PickerOverlay)
  case prompt(Prompt)
  case help(Help)
}

/// A list to choose from, and what becomes of the choice.
struct PickerOverlay: Sendable {
  enum Purpose: Hashable, Sendable {
    /// Runs the command that was picked.
    case palette
    case question(Question)
  }

  let purpose: Purpose
  var picker: Picker<String>

  init(
    _ purpose: Purpose, title: String, options: [PickerOption<String>], selected: String? = nil,
    marked: Set<String> = [], takesMany: Bool = false
  ) {
    self.purpose = purpose
    picker = Picker(
      title: title, options: options, selected: selected, marked: marked, takesMany: takesMany,
      fold: { $0.folded })
  }
}

/// What became of an event that was offered to an overlay.
enum OverlayOutcome: Sendable {
  case stays
  /// The overlay closes, then these steps are taken.
  case closes([Step])
  /// A line is closed without an answer.
  case dropped(Prompt)
}

extension Overlay {
  mutating func update(_ event: Event) -> OverlayOutcome {
    switch self {
    case .dialog(var dialog):
      defer { if case .dialog = self { self = .dialog(dialog) } }
      guard case .key(let key) = event else { return .stays }
      switch dialog.update(key) {
      case .chosen(let steps): return .closes(steps)
      case .cancelled: return .closes([])
      case .moved, .ignored: return .stays
      }
    case .picker(var overlay):
      defer { self = .picker(overlay) }
      switch overlay.picker.update(event) {
      case .picked(let ids): return .closes(overlay.steps(for: ids))
      case .cancelled: return .closes([])
      case .changed, .ignored: return .stays
      }
    case .prompt(var prompt):
      defer { self = .prompt(prompt) }
      switch event {
      case .key(.escape): return .dropped(prompt)
      case .key(.enter), .key(.function(2)), .key(.control("s")):
        return .closes([.answer(.typed(prompt.question, prompt.field.text))])
      default: break
      }
      if prompt.field.update(event) == .changed { prompt.refusal = nil }
      return .stays
    case .help(var help):
      defer { self = .help(help) }
      guard case .key(let key) = event else { return .stays }
      if help.update(key) == .ignored { return .closes([]) }
      return .stays
    }
  }

  mutating func layOut(_ size: Size) {
    switch self {
    case .picker(var overlay):
      overlay.picker.height = Overlay.pickerArea(in: Rect(size), of: overlay.picker).height - 4
      self = .picker(overlay)
    case .help(var help):
      help.size = Overlay.helpArea(in: Rect(size)).size
      self = .help(help)
    case .dialog(var dialog):
      dialog.size = Overlay.dialogArea(in: Rect(size)).size
      self = .dialog(dialog)
    case .prompt: break
    }
  }

  /// As high as all options need, so that it stands still while its filter is typed.
  static func pickerArea<ID>(in rect: Rect, of picker: Picker<ID>) -> Rect {
    let rows = max(8, min(24, rect.height - 4, picker.options.count + 5))
    return rect.centred(Size(columns: max(38, min(72, rect.width - 4)), rows: rows))
  }

  /// Where a dialog scrolls that is too long: above the bottom line with its keys.
  static func dialogArea(in rect: Rect) -> Rect { rect.inset(bottom: 1) }

  static func helpArea(in rect: Rect) -> Rect { rect.inset(top: 2, bottom: 1) }
}

extension PickerOverlay {
  fileprivate func steps(for ids: [String]) -> [Step] {
    switch purpose {
    case .palette: ids.prefix(1).map { .run($0) }
    case .question(let question): [.answer(.picked(question, ids))]
    }
  }
}
