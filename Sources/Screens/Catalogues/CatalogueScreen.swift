import Guardianship
import TerminalKit
import Wording

/// One of the office's catalogues: what forms and filters choose from, to add to and to change.
///
/// Nothing is deleted here: an entry that is not offered any more goes on standing where it stands.
struct CatalogueScreen: Screen {
  static let kind = ScreenKind.catalogue

  enum Command: String, CommandName {
    case edit = "entry.edit"
    case new = "entry.new"
    case retire = "entry.retire"
    case undo = "desk.undo"
    case back = "entry.back"
  }

  let catalogue: Catalogue
  var table: Table<RecordReference>

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    table = Table(columns: [])
  }

  var state: ScreenState { .catalogue(self) }

  func table(_ wording: Wording) -> CommandTable<Command> { Self.table(wording) }

  static func table(_ wording: Wording) -> CommandTable<Command> {
    CommandTable([
      Binding(
        .char("e"), .enter, command: .edit, text: TextKey("entry.edit"), group: .groupCatalogue,
        wording, footer: .shown),
      Binding(
        .char("n"), command: .new, text: TextKey("entry.new"), group: .groupCatalogue, wording,
        footer: .shown),
      Binding(
        .delete, command: .retire, text: TextKey("entry.retire"), group: .groupCatalogue, wording,
        footer: .shown),
      Binding(
        .char("u"), command: .undo, text: TextKey("desk.undo"), group: .groupDesk, wording,
        footer: .shown),
      Binding(
        .escape, .backspace, command: .back, text: TextKey("entry.back"), group: .groupCatalogue,
        wording, footer: .shown),
    ])
  }

  func refusal(of command: Command, in desk: Surroundings) -> String? {
    switch command {
    case .back: nil
    case .undo: desk.refusal(of: .undo)
    case .new: desk.refusal(of: catalogue.adding)
    case .edit, .retire:
      table.selected == nil ? desk.wording[.noEntry] : desk.refusal(of: catalogue.adding)
    }
  }

  mutating func update(_ command: Command, in desk: Surroundings) -> [Step] {
    switch command {
    case .back: return [.back]
    case .undo: return [.effect(.loadLastChange)]
    case .new: return [.open(catalogue.form(of: nil, in: desk), in: desk)]
    case .edit: return [.open(catalogue.form(of: table.selected, in: desk), in: desk)]
    case .retire:
      guard let selected = table.selected else { return [] }
      if let version = catalogue.version(ofVoidable: selected, among: desk.choices) {
        let reason = desk.wording[.takenOut]
        return [.effect(.perform(.void(selected, basedOn: version, reason: reason), reason: nil))]
      }
      guard
        let edit = catalogue.retiring(selected, among: desk.choices)
      else { return [] }
      return [.effect(.perform(.edit([edit]), reason: nil))]
    }
  }

  mutating func move(_ movement: Movement, in desk: Surroundings) -> [Step] {
    _ = table.move(movement)
    return []
  }

  mutating func appear(in desk: Surroundings) -> [Step] {
    fill(in: desk)
    return [.effect(.loadSession)]
  }

  mutating func layOut(in desk: Surroundings) -> [Step] {
    fill(in: desk)
    return []
  }

  private mutating func fill(in desk: Surroundings) {
    if table.columns.isEmpty { table.columns = catalogue.columns(desk.wording) }
    table.height = desk.layout.content.height - 1
    table.setRows(catalogue.rows(desk.choices, desk.wording))
  }

  mutating func receive(_ reply: Reply, in desk: Surroundings) -> [Step] {
    switch reply {
    case .session: fill(in: desk)
    case .outcome(let operation, let outcome):
      return [.say(Dialogs.status(operation, outcome, in: desk))]
    default: break
    }
    return []
  }

  func draw(in desk: Surroundings, on canvas: inout Canvas) {
    let layout = desk.layout
    let title = desk.wording[catalogue.title] + "  "
    canvas.write(title, in: layout.title.inset(left: 1), role: .heading)
    canvas.write(
      desk.wording.count(table.rows.count),
      in: layout.title.inset(left: 1 + displayWidth(of: title)))
    guard table.rows.isEmpty else {
      return table.draw(in: layout.content, on: &canvas)
    }
    canvas.fill(layout.content)
    let text = layout.content.inset(left: 1, right: 1, top: 1)
    canvas.writeWrapped(desk.wording[.catalogueEmpty], in: text)
    canvas.placeCursor(at: text.origin)
  }
}

extension TextKey {
  static let groupCatalogue = TextKey("group.catalogue")
  static let catalogueEmpty = TextKey("catalogue.empty")
  static let takenOut = TextKey("catalogue.takenOut")
  static let noEntry = TextKey("catalogue.noEntry")
}
