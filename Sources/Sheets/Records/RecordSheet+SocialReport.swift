public import Guardianship
public import Wording

extension RecordSheet {
  /// Sozialbericht as it goes to the court (§ 11 BtOG, § 279 Abs. 2 FamFG): every point of the law
  /// with the person's own view, gaps said in so many words.
  ///
  /// Person and court are shown as they were on the day of sending, or as they are on `day`.
  public init(
    report: SocialReport, of detail: CaseDetail, asOf day: Day, office: String, wording: Wording
  ) {
    let day = report.sentOn ?? day
    let sheet = SocialReportSheet(
      report: report, file: CaseSheet(detail: detail, day: day, wording: wording))
    self.init(
      title: sheet.title, about: "\(detail.reference) · \(sheet.file.name)", office: office,
      asOf: day, head: sheet.file.letterHead, sections: sheet.sections)
  }
}

/// One Sozialbericht in words.
private struct SocialReportSheet {
  let report: SocialReport
  let file: CaseSheet

  private var wording: Wording { file.wording }
  private var detail: CaseDetail { file.detail }

  /// Only what the court gets is called a report without more ado.
  var title: String {
    let name = wording.name(RecordKind.socialReport)
    return report.state == .draft
      ? wording.text(TextKey("report.draftTitle"), name, wording.name(report.state)) : name
  }

  var sections: [RecordSheet.Section] {
    [section("person", TextKey("report.section.proceeding"), [.pairs(proceeding)])]
      + SocialReport.Section.allCases.map(passage)
      + [
        section(
          "sources", TextKey("report.section.sources"), [.paragraph(report.sources ?? gap)]),
        section("ending", TextKey("report.section.ending"), [.pairs(ending)]),
      ]
  }

  private var gap: String { wording[TextKey("report.gap")] }

  private func section(
    _ key: String, _ title: TextKey, _ blocks: [Block]
  ) -> RecordSheet.Section {
    RecordSheet.Section(key: key, title: wording[title], blocks: blocks)
  }

  private func passage(_ section: SocialReport.Section) -> RecordSheet.Section {
    let passage = report.passages[section] ?? SocialReport.Passage()
    return RecordSheet.Section(
      key: section.rawValue, title: wording.label(section.field),
      blocks: [
        .paragraph(passage.finding ?? gap),
        .pairs([Pair(wording[TextKey("report.view")], passage.view ?? gap)]),
      ])
  }

  // MARK: - What it is about, and who answers for it

  private var proceeding: [Pair] {
    let request = report.request.flatMap { id in detail.work.requests.first { $0.id == id } }
    let pairs =
      file.addresses + [
        Pair(wording[TextKey("record.reference")], detail.reference),
        Pair(wording.label(.reportRequest), request.map { file.words($0.value).list } ?? gap),
      ]
    return pairs.compactMap(\.self)
  }

  private var ending: [Pair] {
    let signed = file.user(report.coSigner).map { name in
      report.coSignedOn.map { "\(name), \(wording.day($0))" } ?? name
    }
    let pairs = [
      file.pair(.reportAuthor, file.user(report.author) ?? gap),
      file.pair(.reportCoSigner, signed),
      file.pair(.reportState, wording.name(report.state)),
      file.pair(.reportSentOn, report.sentOn.map { wording.day($0) }),
      file.pair(.reportWay, report.way.map { wording.name($0) }),
      file.pair(.reportReceipt, report.receipt),
    ]
    return pairs.compactMap(\.self)
  }
}
