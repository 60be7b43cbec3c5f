import Guardianship

/// The texts of one enumeration that is no choice of a field: `weekday.monday`, `field.person.born`.
///
/// The raw value is the first part of the keys.
public enum TextFamily: String, CaseIterable, Sendable {
  /// One or two letters for narrow lists.
  case guardianLetter
  /// The six matters of § 1815 Abs. 2 BGB by their numbers.
  case expressMatter
  case officeKind
  case operation
  case weekday
  case weekdayShort
  case form
  /// Titles of forms that make a record, where they are others than those that change it.
  case newForm
  case order
  /// Where cases were found by the words of a search; and where none were found before them.
  case searchGroup
  case searchGroupAlone
  case field
  /// Labels of at most 14 columns, where the label of the field itself is longer.
  case fieldShort
  /// What a label of 14 columns cannot say of a field.
  case fieldHint
  case importColumn
  /// What warnings of an import are about.
  case warningTopic
  /// The name of a filter key on papers and in pickers.
  case filterKey
  /// The words for a filter key in a search line, the first one shown.
  case filterWord
  /// The words for a choice of a key in a search line, the first one shown: `stage.ready`.
  case filterChoice
  /// What starts a rule, when it is due, and who is exempt, for the handbook.
  case ruleTrigger
  case ruleDue
  case ruleExempt
  case deadlineKind
  case deadlineState
  case debtor
  case holiday
  case duty
  case workList
  /// The list in the name of a file.
  case listFile
  case workGroup
  case finding
  case morning
  case paperState
  /// Where a proposal stands, as the reason why a step does not lead on from there.
  case wrongStep
  case proposalRule
  /// What a rule found about a proposal.
  case proposalNote
  case verdict
  case candidateTier
  /// What speaks for or against a candidate.
  case candidateNote
  case guardianLoss
  /// Why fewer look at a proposal than the table of reviews asks for.
  case reviewShortfall
  case volunteerTask
  /// Failures of the register file by the names that Register gives them.
  case failure

  public func key(_ member: String) -> TextKey { TextKey(rawValue, member) }

  /// Whether every member has to have a text.
  public var isWhole: Bool { ![.fieldShort, .fieldHint, .newForm, .ruleExempt].contains(self) }

  /// Every member that has a text, or may have one where the family is not whole.
  public var members: [String] {
    switch self {
    case .guardianLetter: GuardianKind.allCases.map(\.rawValue)
    case .wrongStep: Assignment.State.allCases.map(\.rawValue)
    case .expressMatter: TaskArea.expressNumbers.map { "\($0)" }
    case .officeKind: Office.Kind.allCases.map(\.rawValue)
    case .operation: OperationName.allCases.map(\.rawValue)
    case .weekday, .weekdayShort: Weekday.allCases.map(\.rawValue)
    case .form: Draft.Form.allCases.map(\.rawValue)
    case .newForm: RecordKind.allCases.map(\.rawValue)
    case .searchGroup: SearchGroup.allCases.map { "\($0)" }
    case .searchGroupAlone: SearchGroup.notOwn.map { "\($0)" }
    case .order: ListOrder.Key.allCases.map(\.rawValue)
    case .field, .fieldShort, .fieldHint: Field.allCases.map(\.rawValue)
    case .importColumn: ImportColumn.allCases.map(\.rawValue)
    case .warningTopic: Warning.Topic.allCases.map(\.rawValue)
    case .filterKey, .filterWord: FilterKey.allCases.map(\.rawValue)
    case .filterChoice: TextFamily.filterChoices
    case .ruleTrigger, .ruleDue, .ruleExempt:
      DeadlineRule.ID.allCases.map(\.rawValue)
    case .deadlineKind: DeadlineRule.Kind.allCases.map(\.rawValue)
    case .deadlineState: Deadline.State.allCases.map(\.rawValue)
    case .debtor: DeadlineRule.Debtor.allCases.map(\.rawValue)
    case .holiday: Holiday.allCases.map(\.rawValue)
    case .workList, .listFile: ListName.allCases.map(\.rawValue)
    case .workGroup: WorkGroup.allCases.map(\.rawValue)
    case .finding: QualityRow.Kind.allCases.map(\.rawValue)
    case .morning: Morning.Kind.allCases.map(\.rawValue)
    case .paperState: PaperState.allCases.map(\.rawValue)
    case .proposalRule: ProposalRule.allCases.map(\.rawValue)
    case .proposalNote: ProposalFinding.Note.allCases.map(\.rawValue)
    case .verdict: ProposalFinding.Verdict.allCases.map(\.rawValue)
    case .candidateTier: Candidate.Tier.allCases.map(\.rawValue)
    case .candidateNote: Candidate.Note.allCases.map(\.rawValue)
    case .guardianLoss: GuardianLoss.Cause.allCases.map(\.rawValue)
    case .reviewShortfall: ReviewNeed.Shortfall.allCases.map(\.rawValue)
    case .volunteerTask: VolunteerTask.allCases.map(\.rawValue)
    case .duty: ChecklistDuty.ID.allCases.map(\.rawValue)
    case .failure: TextFamily.failures
    }
  }

  /// The signs of the rules are words by themselves.
  private static var filterChoices: [String] {
    FilterKey.allCases.filter { $0 != .rule }.flatMap { key -> [String] in
      guard case .choice(let rawValues, _) = key.content else { return [] }
      return rawValues.map { "\(key.rawValue).\($0)" }
    }
  }

  private static let failures = [
    "noRegister", "alreadyExists", "notARegister", "newerProgram", "olderProgram", "notPermitted",
    "networkFileSystem", "unknownGroup", "noSpace", "noSpaceToOpen", "replaced", "openToOthers",
    "wasOpenToOthers", "diskFault", "isFolder", "busy", "damaged",
    "unexpected", "notInGroup", "commonFolder", "foreignFile", "openToOtherGroup",
  ]
}
