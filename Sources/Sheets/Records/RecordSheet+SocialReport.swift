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
      asOf: day, head: sheet.head, sections: sheet.sections)
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

  var head: [String] {
    return [
      file.courtPeriod.map { file.words($0, isCurrent: true) } ?? wording[.noValue],
      wording.text(TextKey("report.about"), file.personTitle, file.name, file.born),
    ]
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
    _ key: String, _ title: TextKey, _ blocks: [RecordSheet.Block]
  ) -> RecordSheet.Section {
    RecordSheet.Section(key: key, title: wording[title], blocks: blocks)
  }

  private func passage(_ section: SocialReport.Section) -> RecordSheet.Section {
    let passage = report.passages[section] ?? SocialReport.Passage()
    return RecordSheet.Section(
      key: section.rawValue, title: wording.label(section.field),
      blocks: [
        .paragraph(passage.finding ?? gap),
        .pairs([RecordSheet.Pair(wording[TextKey("report.view")], passage.view ?? gap)]),
      ])
  }

  // MARK: - What it is about, and who answers for it

  private var proceeding: [RecordSheet.Pair] {
    let request = report.request.flatMap { id in detail.work.requests.first { $0.id == id } }
    let pairs =
      file.addresses + [
        RecordSheet.Pair(wording[TextKey("record.reference")], detail.reference),
        RecordSheet.Pair(wording.label(.reportRequest), request.map(words) ?? gap),
      ]
    return pairs.compactMap(\.self)
  }

  private func words(_ record: Versioned<CourtRequest>) -> String {
    let request = record.value
    return [
      detail.work.terms[request.kind]?.name,
      request.occasion.flatMap { detail.work.terms[$0]?.name },
      request.letterOf.map { "\(wording.label(.requestLetterOf)) \(wording.day($0))" },
      "\(wording.label(.requestReceivedOn)) \(wording.day(request.receivedOn))",
    ].compactMap(\.self).joined(separator: ", ")
  }

  private var ending: [RecordSheet.Pair] {
    let signed = file.user(report.coSigner).map { name in
      report.coSignedOn.map { "\(name), \(wording.day($0))" } ?? name
    }
    let pairs: [(Field, String?)] = [
      (.reportAuthor, file.user(report.author) ?? gap),
      (.reportCoSigner, signed),
      (.reportState, wording.name(report.state)),
      (.reportSentOn, report.sentOn.map { wording.day($0) }),
      (.reportWay, report.way.map { wording.name($0) }),
      (.reportReceipt, report.receipt),
    ]
    return pairs.compactMap { field, value in
      value.map { RecordSheet.Pair(wording.label(field), $0) }
    }
  }
}
