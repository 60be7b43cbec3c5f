import Guardianship
import Wording

/// Lays one case out in words as of a day.
struct CaseSheet {
  let detail: CaseDetail
  let day: Day
  let wording: Wording

  var person: Person { detail.person.value }
  var file: Case { detail.file.value }

  var head: [String] {
    let wishes = file.wishes ?? wording[TextKey("record.noWishes")]
    let who = detail.isWhole ? "\(identity) · \(caseworker)" : identity
    return [who, wording.text(TextKey("record.wishes"), wishes)]
  }

  /// "Çelik, Ayşe · 17.08.1962 (64 Jahre) · Grüngürtel · laufend seit 14.02.2022".
  private var identity: String {
    [name, born, person.addressBlocked ? nil : home?.value.district, status]
      .compactMap(\.self).joined(separator: " · ")
  }

  var name: String {
    [person.listName, person.title].compactMap(\.self).joined(separator: ", ")
  }

  var born: String {
    if let diedOn = person.diedOn {
      let died = wording.text(TextKey("record.died"), wording.day(diedOn))
      return person.born.map { "\(wording.day($0)), \(died)" } ?? died
    }
    guard let born = person.born else { return wording[TextKey("record.bornUnknown")] }
    return wording.text(
      TextKey("record.born"), wording.day(born), wording.age(born.age(on: day)))
  }

  var home: Versioned<Residence>? { detail.residence(.home, on: day) }

  var caseStatus: CaseStatus { detail.statuses.current(on: day)?.value.status ?? .inquiry }

  var courtPeriod: CourtPeriod? { detail.courts.current(on: day)?.value }

  var status: String {
    let name = wording.name(caseStatus)
    if caseStatus == .ended {
      let reason = file.endReason.map { "\(name) (\(wording.name($0)))" } ?? name
      return file.endedOn.map {
        wording.text(TextKey("record.endedOn"), reason, wording.day($0))
      } ?? reason
    }
    guard let since = detail.statuses.holding(on: day)?.period.from else { return name }
    return wording.text(TextKey("record.since"), name, wording.day(since))
  }

  private var caseworker: String {
    let current = detail.caseworkers.current(on: day)
    guard let user = current.flatMap({ detail.names.users[$0.value.caseworker] }) else {
      return wording[TextKey("record.noCaseworker")]
    }
    return wording.text(TextKey("record.caseworker"), user.name)
  }

  func pair(_ field: Field, _ value: String?, record: RecordReference? = nil) -> Pair? {
    value.map { Pair(wording.label(field), $0, record: record) }
  }

  /// The first lines of a letter to the court: where the case is pending, whom it is about, and by
  /// which number the office keeps it.
  var letterHead: [String] {
    [
      courtPeriod.map { words($0, isCurrent: true) } ?? wording[.noValue],
      wording.text(TextKey("report.about"), personTitle, name, born),
    ] + [file.fileReference.map { "\(wording.label(.caseFileReference)) \($0)" }].compactMap(\.self)
  }

  /// What the court asks for, and in which letter.
  func words(_ request: CourtRequest) -> [String] {
    let terms = detail.work.terms
    return [
      terms[request.kind]?.name, request.occasion.flatMap { terms[$0]?.name },
      request.letterOf.map { "\(wording.label(.requestLetterOf)) \(wording.day($0))" },
      "\(wording.label(.requestReceivedOn)) \(wording.day(request.receivedOn))",
    ].compactMap(\.self)
  }
}
