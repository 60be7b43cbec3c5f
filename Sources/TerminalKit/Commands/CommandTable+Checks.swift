extension CommandTable {
  /// What is wrong with the table, one sentence each; a test expects none.
  ///
  /// - Parameter general: the table this one lies over, whose keys it should not take by accident.
  public func flaws(over general: CommandTable? = nil) -> [String] {
    var flaws: [String] = []
    var owners: [Key: Command] = [:]
    for binding in bindings {
      let name = binding.command.rawValue
      if binding.help.isEmpty { flaws.append("\(name) has no help") }
      if binding.label.isEmpty { flaws.append("\(name) has no label") }
      if displayWidth(of: binding.label) > 12 { flaws.append("the label of \(name) is too wide") }
      for key in binding.keys {
        if let owner = owners[key] {
          flaws.append("\(key.name) stands for \(owner.rawValue) and for \(name)")
        } else if let other = general?.command(for: key, typing: false), other != binding.command {
          flaws.append("\(key.name) stands for \(name) and for \(other.rawValue) everywhere")
        }
        owners[key] = binding.command
      }
    }
    return flaws
  }
}
