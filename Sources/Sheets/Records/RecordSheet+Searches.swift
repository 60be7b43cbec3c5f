public import Guardianship
public import Wording

extension RecordSheet {
  /// Gesuche: half a page for each person for whom a volunteer is looked for, without a name,
  /// under a running number of this paper. Copies are numbered and collected again.
  ///
  /// - Parameter leftOut: cases that are not on it because they have an open proposal.
  public init(
    searches: [VolunteerSearch], leftOut: Int, copy: Int, of copies: Int, asOf day: Day,
    office: String, wording: Wording
  ) {
    let rest = leftOut == 0 ? [] : [wording.plural(PluralKey("searchPaper.leftOut"), leftOut)]
    self.init(
      title: wording.text(
        TextKey("searchPaper.title"), wording[TextKey("print.searches")], "\(copy)", "\(copies)"),
      office: office, asOf: day,
      head: [
        searches.isEmpty
          ? wording[TextKey("searchPaper.none")]
          : wording.plural(PluralKey("searchPaper.people"), searches.count)
      ] + rest,
      sections: searches.sorted { $0.place < $1.place }.enumerated().map { index, search in
        Section(
          key: "\(index + 1)",
          title: wording.text(TextKey("searchPaper.number"), "\(index + 1)"),
          blocks: SearchSheet(search: search, wording: wording).blocks)
      })
  }
}

/// One Gesuch in words.
private struct SearchSheet {
  let search: VolunteerSearch
  let wording: Wording

  private static let answerLines = 5

  var blocks: [RecordSheet.Block] {
    let gap = wording[TextKey("report.gap")]
    let areas = search.areas.map(\.name)
    let pairs: [RecordSheet.Pair?] = [
      RecordSheet.Pair(
        wording[TextKey("searchPaper.age")], search.age.map { wording.ageGroup($0) } ?? gap),
      search.district.map { RecordSheet.Pair(wording[TextKey("column.district")], $0) },
      RecordSheet.Pair(
        wording.label(.orderTaskAreas),
        areas.isEmpty ? wording[TextKey("searchPaper.noAreas")] : areas.list),
      RecordSheet.Pair(wording.label(.personLanguages), search.languages ?? gap),
      search.interpreter.map { RecordSheet.Pair(wording.label(.personInterpreter), $0) },
      RecordSheet.Pair(wording[TextKey("searchPaper.wish")], search.wish ?? gap),
      RecordSheet.Pair(wording[TextKey("searchPaper.tasks")], tasks),
      RecordSheet.Pair(wording[TextKey("searchPaper.answerBy")], wording.day(search.answerBy)),
    ]
    let answer = RecordSheet.Block.notes(
      label: wording[TextKey("searchPaper.answer")], lines: SearchSheet.answerLines)
    return [.pairs(pairs.compactMap(\.self)), answer]
  }

  /// What a volunteer would do, in plain words.
  private var tasks: String {
    let named = search.areas.compactMap { VolunteerTask($0) }
    let tasks = [.visiting] + VolunteerTask.allCases.filter(named.contains)
    return tasks.map { wording[$0.words] }.joined(separator: "; ")
  }
}

extension VolunteerTask {
  fileprivate var words: TextKey {
    switch self {
    case .visiting: TextKey("volunteerTask.visiting")
    case .money: TextKey("volunteerTask.money")
    case .health: TextKey("volunteerTask.health")
    case .stay: TextKey("volunteerTask.stay")
    case .home: TextKey("volunteerTask.home")
    case .careHome: TextKey("volunteerTask.careHome")
    case .offices: TextKey("volunteerTask.offices")
    case .support: TextKey("volunteerTask.support")
    case .post: TextKey("volunteerTask.post")
    case .telecommunication: TextKey("volunteerTask.telecommunication")
    }
  }
}
