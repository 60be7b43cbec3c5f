import Guardianship
import TerminalKit
import Wording

/// Choosing, saving and deleting views, for every list.
enum SavedViews {
  static func picker(_ views: [SavedView], in desk: Surroundings) -> PickerOverlay {
    var options = views.map { view in
      PickerOption(
        id: "\(view.id.rawValue)", title: view.name,
        detail: desk.wording[view.isShared ? .viewShared : .viewOwn])
    }
    options.append(PickerOption(id: "save", title: desk.wording[.viewSave]))
    options.append(PickerOption(id: "share", title: desk.wording[.viewShare]))
    if !views.isEmpty {
      options.append(PickerOption(id: "delete", title: desk.wording[.viewDelete]))
    }
    return PickerOverlay(.question(.view), title: desk.wording[.viewTitle], options: options)
  }

  /// What is asked next; nothing where a view itself was chosen.
  static func steps(
    for id: String, _ views: [SavedView], in desk: Surroundings
  ) -> [Step]? {
    switch id {
    case "save", "share":
      return [
        .ask(
          Prompt(
            .viewName(isShared: id == "share"), title: desk.wording[.viewNameTitle],
            hint: desk.wording[.viewNameHint]))
      ]
    case "delete":
      let options = views.map { PickerOption(id: "\($0.id.rawValue)", title: $0.name) }
      return [
        .pick(
          PickerOverlay(
            .question(.viewToDelete), title: desk.wording[.viewDeleteTitle], options: options))
      ]
    default: return nil
    }
  }
}
