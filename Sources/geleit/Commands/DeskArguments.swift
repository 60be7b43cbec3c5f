/// A command line that only opens the desk: options with their values, no command.
///
/// It is read here because ArgumentParser looks at every command by reflection first, which takes
/// longer than opening the register. Anything else, help and mistakes included, is for the parser.
struct DeskArguments {
  private(set) var options = GlobalOptions(
    register: nil, language: nil, today: nil, user: nil)
  private(set) var theme: String?

  init?(_ arguments: some Sequence<String>) {
    var words = arguments.makeIterator()
    var given: Set<String> = []
    while let name = words.next() {
      guard given.insert(name).inserted, let value = words.next(), !value.hasPrefix("-") else {
        return nil
      }
      switch name {
      case "--register": options.register = value
      case "--language": options.language = value
      case "--today": options.today = value
      case "--user": options.user = value
      case "--theme": theme = value
      default: return nil
      }
    }
  }
}
