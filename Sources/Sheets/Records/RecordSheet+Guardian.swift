public import Guardianship
public import Wording

extension RecordSheet {
  /// One guardian as of a day: the detail on the screen, and what `geleit show guardian` prints.
  public init(
    guardian detail: GuardianDetail, asOf day: Day, office: String, wording: Wording
  ) {
    let sheet = GuardianSheet(detail: detail, day: day, wording: wording)
    self.init(
      title: wording.text(TextKey("sheet.guardian"), detail.row.reference), office: office,
      asOf: day, head: sheet.head,
      sections: GuardianSection.allCases.map { section in
        let (title, blocks) = sheet.contents(of: section)
        return Section(key: section.rawValue, title: title, blocks: blocks)
      })
  }
}

extension GuardianSheet {
  fileprivate func contents(of section: GuardianSection) -> (title: String, blocks: [Block]) {
    switch section {
    case .person: (wording[TextKey("guardianSheet.person")], facts)
    case .cases: (wording[TextKey("guardianSheet.cases")], offices)
    case .inquiries: (wording[TextKey("guardianSheet.inquiries")], inquiries)
    case .proofs: (wording[TextKey("guardianSheet.proofs")], proofs)
    case .agreement: (wording[TextKey("guardianSheet.agreement")], agreements)
    case .trainings: (wording[TextKey("guardianSheet.trainings")], trainings)
    case .contacts: (wording[TextKey("guardianSheet.contacts")], contacts)
    }
  }
}
