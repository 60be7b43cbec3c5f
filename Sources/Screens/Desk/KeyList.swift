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
    let sections = screens(wording, names).map { title, groups in
      "## \(title)\n\n" + HelpGroup.markdown(groups, level: 3, columns: columns)
    }
    return "# \(wording[.keysTitle])\n\n\(wording[.keysIntroduction])\n\n"
      + sections.joined(separator: "\n")
  }

  private static func screens(
    _ wording: Wording, _ names: KeyNames
  ) -> [(title: String, groups: [HelpGroup])] {
    [
      (wording[.keysEverywhere], GeneralCommand.table(wording).helpGroups(names: names)),
      (wording[.keysList], CaseListScreen.listTable(wording).helpGroups(names: names)),
      (wording[.keysSearch], CaseListScreen.searchTable(wording).helpGroups(names: names)),
      (wording[.keysToday], TodayScreen.table(wording).helpGroups(names: names)),
      (wording[.keysWork], WorkListScreen.listTable(wording).helpGroups(names: names)),
      (wording[.keysAgenda], AgendaScreen.table(wording).helpGroups(names: names)),
      (wording[.keysMerge], MergeScreen.table(wording).helpGroups(names: names)),
      (wording[.keysGuardian], GuardianScreen.table(wording).helpGroups(names: names)),
      (wording[.keysProposal], ProposalScreen.table(wording).helpGroups(names: names)),
      (wording[.keysCandidates], CandidatesScreen.table(wording).helpGroups(names: names)),
      (wording[.keysCompare], CompareScreen.table(wording).helpGroups(names: names)),
      (wording[.keysOverview], OverviewScreen.table(wording).helpGroups(names: names)),
      (wording[.keysDetail], CaseDetailScreen.table(wording).helpGroups(names: names)),
      (wording[.keysForm], FormScreen.table(wording).helpGroups(names: names)),
      (wording[.keysConflict], ConflictScreen.table(wording).helpGroups(names: names)),
      (wording[.keysImport], ImportScreen.choosingTable(wording).helpGroups(names: names)),
      (wording[.keysPreview], ImportScreen.lookingTable(wording).helpGroups(names: names)),
      (wording[.keysPaper], PaperScreen.table(wording).helpGroups(names: names)),
      (wording[.keysCatalogue], CatalogueScreen.table(wording).helpGroups(names: names)),
      (wording[.keysStart], StartScreen.listTable(wording).helpGroups(names: names)),
      (wording[.keysNewRegister], StartScreen.formTable(wording).helpGroups(names: names)),
    ]
  }

  /// What is wrong with any of the tables; a test expects nothing.
  public static func flaws(_ wording: Wording) -> [String] {
    CaseListScreen.listTable(wording).flaws() + CaseListScreen.searchTable(wording).flaws()
      + CaseDetailScreen.table(wording).flaws() + FormScreen.table(wording).flaws()
      + ConflictScreen.table(wording).flaws() + ImportScreen.choosingTable(wording).flaws()
      + ImportScreen.lookingTable(wording).flaws() + PaperScreen.table(wording).flaws()
      + CatalogueScreen.table(wording).flaws() + TodayScreen.table(wording).flaws()
      + WorkListScreen.listTable(wording).flaws() + WorkListScreen.searchTable(wording).flaws()
      + AgendaScreen.table(wording).flaws() + MergeScreen.table(wording).flaws()
      + StartScreen.listTable(wording).flaws() + StartScreen.formTable(wording).flaws()
      + GuardianScreen.table(wording).flaws() + ProposalScreen.table(wording).flaws()
      + CandidatesScreen.table(wording).flaws() + CompareScreen.table(wording).flaws()
      + OverviewScreen.table(wording).flaws()
      + GeneralCommand.table(wording).flaws()
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
  static let keysPaper = TextKey("keys.paper")
  static let keysCatalogue = TextKey("keys.catalogue")
  static let keysStart = TextKey("keys.start")
  static let keysNewRegister = TextKey("keys.newRegister")
}
