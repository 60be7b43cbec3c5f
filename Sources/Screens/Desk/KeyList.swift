import TerminalKit
public import Wording

/// The list of all keys for the handbook, made from the same tables as footer, help and palette.
public enum KeyList {
  /// `docs/keys.md` in the language of the wording.
  public static func markdown(_ wording: Wording) -> String {
    let names = KeyNames(wording)
    let columns = (
      keys: wording[.keysKeys], help: wording[.keysHelp], name: wording[.keysName]
    )
    let sections = sections(wording, names).map { section in
      "## \(wording[section.title])\n\n"
        + HelpGroup.markdown(section.groups, level: 3, columns: columns)
    }
    return "# \(wording[.keysTitle])\n\n\(wording[.keysIntroduction])\n\n"
      + sections.joined(separator: "\n")
  }

  /// What is wrong with any of the tables, a key of the desk taken by a screen above all; a test
  /// expects nothing.
  public static func flaws(_ wording: Wording) -> [String] {
    sections(wording, KeyNames(wording)).flatMap(\.flaws)
  }

  /// One table of commands, whatever its commands are.
  private struct Section {
    let title: TextKey
    let groups: [HelpGroup]
    let flaws: [String]
  }

  private static func sections(_ wording: Wording, _ names: KeyNames) -> [Section] {
    let general = GeneralCommand.table(wording)
    func section<Command>(_ title: TextKey, _ table: CommandTable<Command>) -> Section {
      Section(
        title: title, groups: table.helpGroups(names: names), flaws: table.flaws(over: general))
    }
    func commands<S: Screen>(_ title: TextKey, _ commands: [ScreenCommand<S>]) -> Section {
      section(title, commands.table(wording))
    }
    func sections(of screen: ScreenKind) -> [Section] {
      switch screen {
      case .cases:
        [
          commands(.keysList, ListDeclaration.cases.commands),
          commands(.keysSearch, ListScreen.searchCommands + [ScreenCommand.dropTermsOfSearch]),
        ]
      case .today: [commands(.keysToday, TodayScreen.commands)]
      case .work: [commands(.keysWork, ListDeclaration.allOfWork)]
      case .agenda: [commands(.keysAgenda, AgendaScreen.commands)]
      case .merge: [commands(.keysMerge, MergeScreen.commands)]
      case .guardian: [commands(.keysGuardian, GuardianScreen.commands)]
      case .proposal: [commands(.keysProposal, ProposalScreen.commands)]
      case .candidates: [commands(.keysCandidates, CandidatesScreen.commands)]
      case .compare: [commands(.keysCompare, CompareScreen.commands)]
      case .overview: [commands(.keysOverview, OverviewScreen.commands)]
      case .detail: [commands(.keysDetail, CaseDetailScreen.commands)]
      case .form: [commands(.keysForm, FormScreen.commands)]
      case .conflict: [commands(.keysConflict, ConflictScreen.commands)]
      case .importing:
        [
          commands(.keysImport, ImportScreen.choosing),
          commands(.keysPreview, ImportScreen.looking),
          commands(.keysImported, ImportScreen.finished),
        ]
      case .paper: [commands(.keysPaper, PaperScreen.commands)]
      case .catalogue: [commands(.keysCatalogue, ListDeclaration.courts.commands)]
      case .start:
        [
          commands(.keysStart, StartScreen.ofList), commands(.keysNewRegister, StartScreen.ofForm),
        ]
      }
    }
    return [section(.keysEverywhere, general)] + ScreenKind.allCases.flatMap(sections(of:))
  }
}

extension TextKey {
  static let keysTitle = TextKey("keys.title")
  static let keysIntroduction = TextKey("keys.introduction")
  static let keysKeys = TextKey("keys.keys")
  static let keysHelp = TextKey("keys.help")
  static let keysName = TextKey("keys.name")
  static let keysEverywhere = TextKey("keys.everywhere")
  static let keysList = TextKey("keys.list")
  static let keysSearch = TextKey("keys.search")
  static let keysDetail = TextKey("keys.detail")
  static let keysToday = TextKey("keys.today")
  static let keysWork = TextKey("keys.work")
  static let keysAgenda = TextKey("keys.agenda")
  static let keysMerge = TextKey("keys.merge")
  static let keysGuardian = TextKey("keys.guardian")
  static let keysProposal = TextKey("keys.proposal")
  static let keysCandidates = TextKey("keys.candidates")
  static let keysCompare = TextKey("keys.compare")
  static let keysOverview = TextKey("keys.overview")
  static let keysForm = TextKey("keys.form")
  static let keysConflict = TextKey("keys.conflict")
  static let keysImport = TextKey("keys.import")
  static let keysPreview = TextKey("keys.preview")
  static let keysImported = TextKey("keys.imported")
  static let keysPaper = TextKey("keys.paper")
  static let keysCatalogue = TextKey("keys.catalogue")
  static let keysStart = TextKey("keys.start")
  static let keysNewRegister = TextKey("keys.newRegister")
}
