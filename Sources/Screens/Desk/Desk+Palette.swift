import TerminalKit
import Wording

extension Desk {
  /// The commands of the screen, of the desk, and of the other areas.
  var palette: PickerOverlay {
    let own = current.paletteOptions(in: surroundings)
    let names = Set(own.map(\.id))
    let wording = surroundings.wording
    func options<Command>(_ bindings: [Binding<Command>]) -> [PickerOption<String>] {
      CommandTable(bindings).named(in: surroundings) { _ in nil }
    }
    let catalogues = surroundings.session == nil ? [] : ListDeclaration.openings(wording)
    let general =
      options(GeneralCommand.everywhere(wording)) + options(catalogues)
      + options(GeneralCommand.byName(wording))
    return PickerOverlay(
      .palette, title: wording[.paletteTitle],
      options: own
        + general.filter {
          GeneralCommand(rawValue: $0.id)?.movement == nil && !names.contains($0.id)
        } + elsewhere(besides: names))
  }

  /// Choosing one goes to its area, where the screen says what it may still lack.
  private func elsewhere(besides names: Set<String>) -> [PickerOption<String>] {
    guard surroundings.session != nil else { return [] }
    var seen = names
    return Area.allCases.filter { $0 != current.area && $0.isSeen(in: surroundings) }
      .flatMap { area in
        let screen = areas[area] ?? area.beginning(in: surroundings)
        let options = screen.optionsFromElsewhere(in: surroundings).filter {
          seen.insert($0.id).inserted
        }
        let name = surroundings.wording[area.name]
        return options.map {
          PickerOption(
            id: Elsewhere(area: area, command: $0.id).name, title: "\(name): \($0.title)",
            detail: $0.detail, keywords: $0.keywords)
        }
      }
  }
}

/// A command of another area, by the stable name "2/list.handOver".
struct Elsewhere {
  let area: Area
  let command: String

  var name: String { "\(area.number)/\(command)" }

  init(area: Area, command: String) { (self.area, self.command) = (area, command) }

  init?(_ name: String) {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, let area = Int(parts[0]).flatMap({ Area(rawValue: $0) }) else {
      return nil
    }
    self.init(area: area, command: parts[1])
  }
}

extension TextKey {
  static let paletteTitle = TextKey("palette.title")
}
