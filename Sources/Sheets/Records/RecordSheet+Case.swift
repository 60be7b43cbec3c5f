public import Guardianship
public import Wording

extension RecordSheet {
  /// One case as of a day: the detail on the screen, and the Fallblatt.
  ///
  /// With an Auskunftssperre no address and no district is in it (§ 51 BMG). Of a case that is not
  /// whole (`CaseDetail.placement`) only the sections that a placement needs.
  public init(case detail: CaseDetail, asOf day: Day, office: String, wording: Wording) {
    let sheet = CaseSheet(detail: detail, day: day, wording: wording)
    let sections = detail.isWhole ? CaseSection.allCases : CaseSection.ofPlacement
    self.init(
      title: wording.text(TextKey("sheet.record"), detail.reference), about: sheet.name,
      office: office, asOf: day, head: sheet.head,
      sections: sections.map { section in
        Section(
          key: section.rawValue, title: section.title(of: sheet), blocks: section.blocks(of: sheet))
      })
  }
}

extension CaseSection {
  func title(of sheet: CaseSheet) -> String {
    switch self {
    case .guardianship: sheet.wording[TextKey("record.section.guardianship")]
    case .scope: sheet.wording[TextKey("record.section.scope")]
    case .proposals: sheet.wording[TextKey("record.section.proposals")]
    case .deadlines: sheet.wording[TextKey("record.section.deadlines")]
    case .requests: sheet.wording[TextKey("record.section.requests")]
    case .plans: sheet.wording[TextKey("record.section.plans")]
    case .contacts: sheet.wording[TextKey("record.section.contacts")]
    case .reports: sheet.wording[TextKey("record.section.reports")]
    case .events: sheet.wording[TextKey("record.section.events")]
    case .person: sheet.personTitle
    case .parties: sheet.wording[TextKey("record.section.parties")]
    case .directives: sheet.wording[TextKey("record.section.directives")]
    case .court: sheet.wording[TextKey("record.section.court")]
    case .formerGuardians: sheet.wording[TextKey("record.section.formerGuardians")]
    case .remark: sheet.wording[TextKey("record.section.remark")]
    case .otherCases: sheet.wording[TextKey("record.section.otherCases")]
    }
  }

  func blocks(of sheet: CaseSheet) -> [RecordSheet.Block] {
    switch self {
    case .guardianship: sheet.guardianship
    case .scope: sheet.scope
    case .proposals: sheet.proposals
    case .deadlines: sheet.deadlines
    case .requests: sheet.requests
    case .plans: sheet.plans
    case .contacts: sheet.contacts
    case .reports: sheet.reports
    case .events: sheet.events
    case .person: sheet.personFacts
    case .parties: sheet.parties
    case .directives: sheet.directives
    case .court: sheet.court
    case .formerGuardians: sheet.formerGuardians
    case .remark: sheet.remark
    case .otherCases: sheet.otherCases
    }
  }
}
