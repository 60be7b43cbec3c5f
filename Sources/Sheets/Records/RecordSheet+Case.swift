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
        let (title, blocks) = sheet.contents(of: section)
        return Section(key: section.rawValue, title: title, blocks: blocks)
      })
  }
}

extension CaseSheet {
  fileprivate func contents(of section: CaseSection) -> (title: String, blocks: [Block]) {
    switch section {
    case .guardianship: (wording[TextKey("record.section.guardianship")], guardianship)
    case .scope: (wording[TextKey("record.section.scope")], scope)
    case .proposals: (wording[TextKey("record.section.proposals")], proposals)
    case .deadlines: (wording[TextKey("record.section.deadlines")], deadlines)
    case .requests: (wording[TextKey("record.section.requests")], requests)
    case .plans: (wording[TextKey("record.section.plans")], plans)
    case .contacts: (wording[TextKey("record.section.contacts")], contacts)
    case .reports: (wording[TextKey("record.section.reports")], reports)
    case .events: (wording[TextKey("record.section.events")], events)
    case .person: (personTitle, personFacts)
    case .parties: (wording[TextKey("record.section.parties")], parties)
    case .directives: (wording[TextKey("record.section.directives")], directives)
    case .court: (wording[TextKey("record.section.court")], court)
    case .formerGuardians: (wording[TextKey("record.section.formerGuardians")], formerGuardians)
    case .remark: (wording[TextKey("record.section.remark")], remark)
    case .household: (wording[TextKey("record.section.household")], household)
    case .otherCases: (wording[TextKey("record.section.otherCases")], otherCases)
    }
  }
}
