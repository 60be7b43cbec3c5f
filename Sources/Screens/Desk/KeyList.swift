import TerminalKit
public import Wording

/// The list of all keys for the handbook, made from the same tables as footer, help and palette.
public enum KeyList {
  /// `docs/keys.md` in the language of the wording.
  public static func markdown(_ wording: Wording) -> String {
    let names = KeyNames(wording)
    let columns = (
      keys: wording[TextKey("keys.keys")], help: wording[TextKey("keys.help")],
      name: wording[TextKey("keys.name")]
    )
    let sections = sections(wording, names).map { section in
      "## \(wording[section.title])\n\n"
        + HelpGroup.markdown(section.groups, level: 3, columns: columns)
    }
    return "# \(wording[TextKey("keys.title")])\n\n\(wording[TextKey("keys.introduction")])\n\n"
      + sections.joined(separator: "\n")
  }

  /// What is wrong with any of the tables, a key of the desk taken by a screen above all; a test
  /// expects nothing.
  public static func flaws(_ wording: Wording) -> [String] {
    sections(wording, KeyNames(wording)).flatMap(\.flaws)
      + CommandTable(ListDeclaration.openings(wording)).flaws()
  }

  /// One table of commands, whatever its commands are.
  private struct Section {
    let title: TextKey
    let groups: [HelpGroup]
    let flaws: [String]
  }

  private static func sections(_ wording: Wording, _ names: KeyNames) -> [Section] {
    let general = GeneralCommand.table(wording)
    // A screen that searches itself takes the key of the desk's search on purpose.
    let taken = CommandTable(
      GeneralCommand.everywhere(wording).filter { $0.command != .findCase })
    func section<Command>(_ title: TextKey, _ table: CommandTable<Command>) -> Section {
      Section(
        title: title, groups: table.helpGroups(names: names), flaws: table.flaws(over: taken))
    }
    func commands<S: Screen>(_ title: TextKey, _ commands: [ScreenCommand<S>]) -> Section {
      section(title, commands.table(wording))
    }
    func sections(of screen: ScreenKind) -> [Section] {
      switch screen {
      case .cases:
        [
          commands(TextKey("keys.list"), ListDeclaration.cases.commands),
          commands(
            TextKey("keys.search"), ListScreen.searchCommands + [ScreenCommand.dropTermsOfSearch]),
        ]
      case .today: [commands(TextKey("keys.today"), TodayScreen.commands)]
      case .work: [commands(TextKey("keys.work"), ListDeclaration.allOfWork)]
      case .agenda: [commands(TextKey("keys.agenda"), AgendaScreen.commands)]
      case .merge: [commands(TextKey("keys.merge"), MergeScreen.commands)]
      case .sharing: [commands(TextKey("keys.sharing"), SharingScreen.commands)]
      case .guardian: [commands(TextKey("keys.guardian"), GuardianScreen.commands)]
      case .proposal: [commands(TextKey("keys.proposal"), ProposalScreen.commands)]
      case .candidates: [commands(TextKey("keys.candidates"), CandidatesScreen.commands)]
      case .compare: [commands(TextKey("keys.compare"), CompareScreen.commands)]
      case .overview: [commands(TextKey("keys.overview"), OverviewScreen.commands)]
      case .detail: [commands(TextKey("keys.detail"), CaseDetailScreen.commands)]
      case .form: [commands(TextKey("keys.form"), FormScreen.commands)]
      case .conflict: [commands(TextKey("keys.conflict"), ConflictScreen.commands)]
      case .importing:
        [
          commands(TextKey("keys.import"), ImportScreen.choosing),
          commands(TextKey("keys.preview"), ImportScreen.looking),
          commands(TextKey("keys.imported"), ImportScreen.finished),
        ]
      case .paper: [commands(TextKey("keys.paper"), PaperScreen.commands)]
      case .catalogue: [commands(TextKey("keys.catalogue"), ListDeclaration.courts.commands)]
      case .start:
        [
          commands(TextKey("keys.start"), StartScreen.ofList),
          commands(TextKey("keys.newRegister"), StartScreen.ofForm),
        ]
      }
    }
    return [section(TextKey("keys.everywhere"), general)]
      + ScreenKind.allCases.flatMap(sections(of:))
  }
}
