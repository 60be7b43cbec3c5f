extension CommandTable {
  /// The entries of the footer in the order of the table, refused ones dimmed.
  ///
  /// - Parameter refusal: why a command cannot run now, or nothing where it can.
  public func footer(names: KeyNames, refusal: (Command) -> String?) -> Footer {
    Footer(
      entries: bindings.filter { $0.footer != .hidden && !$0.keys.isEmpty }.map { binding in
        Footer.Entry(
          key: names[binding.keys[0]], label: binding.label,
          isRefused: refusal(binding.command) != nil, isPinned: binding.footer == .pinned)
      })
  }

  /// Groups in the order of their first command, each with its commands: what the help shows.
  public func helpGroups(names: KeyNames) -> [HelpGroup] {
    var order: [String] = []
    var lines: [String: [HelpGroup.Line]] = [:]
    for binding in bindings where !binding.keys.isEmpty {
      if lines[binding.group] == nil { order.append(binding.group) }
      let keys = binding.keys.map { names[$0] }
      lines[binding.group, default: []].append(
        HelpGroup.Line(keys: keys, help: binding.help, name: binding.command.rawValue))
    }
    return order.map { HelpGroup(title: $0, lines: lines[$0] ?? []) }
  }

  /// The commands as options of a picker: help, keys, and the reason where one is refused.
  public func paletteOptions(
    names: KeyNames, refusal: (Command) -> String?
  ) -> [PickerOption<Command>] {
    bindings.map { binding in
      PickerOption(
        id: binding.command, title: binding.help,
        detail: binding.keys.first.map { names[$0] } ?? "",
        keywords: [binding.label, binding.words, binding.command.rawValue].joined(separator: " "),
        refusal: refusal(binding.command))
    }
  }
}

/// The commands of one heading in the help and in the printed list of keys.
public struct HelpGroup: Hashable, Sendable {
  /// One command.
  public struct Line: Hashable, Sendable {
    public let keys: [String]
    public let help: String
    public let name: String

    public init(keys: [String], help: String, name: String = "") {
      self.keys = keys
      self.help = help
      self.name = name
    }
  }

  public let title: String
  public let lines: [Line]

  public init(title: String, lines: [Line]) {
    self.title = title
    self.lines = lines
  }

  /// The groups as Markdown tables under headings of the given level, for the handbook.
  ///
  /// - Parameter columns: the words over keys, help and name.
  public static func markdown(
    _ groups: [HelpGroup], level: Int, columns: (keys: String, help: String, name: String)
  ) -> String {
    groups.map { group in
      let head = """
        \(String(repeating: "#", count: level)) \(group.title)

        | \(columns.keys) | \(columns.help) | \(columns.name) |
        |---|---|---|
        """
      let rows = group.lines.map { line in
        let keys = line.keys.map { "`\($0 == "|" ? "\\|" : $0)`" }.joined(separator: " ")
        return "| \(keys) | \(line.help) | `\(line.name)` |"
      }
      return ([head] + rows).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}
