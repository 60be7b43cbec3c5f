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
        Section(
          key: section.rawValue, title: wording[section.title], blocks: section.blocks(of: sheet))
      })
  }
}

extension GuardianSection {
  fileprivate var title: TextKey {
    switch self {
    case .person: TextKey("guardianSheet.person")
    case .cases: TextKey("guardianSheet.cases")
    case .inquiries: TextKey("guardianSheet.inquiries")
    case .proofs: TextKey("guardianSheet.proofs")
    case .agreement: TextKey("guardianSheet.agreement")
    case .trainings: TextKey("guardianSheet.trainings")
    case .contacts: TextKey("guardianSheet.contacts")
    }
  }

  fileprivate func blocks(of sheet: GuardianSheet) -> [RecordSheet.Block] {
    switch self {
    case .person: sheet.facts
    case .cases: sheet.offices
    case .inquiries: sheet.inquiries
    case .proofs: sheet.proofs
    case .agreement: sheet.agreements
    case .trainings: sheet.trainings
    case .contacts: sheet.contacts
    }
  }
}
