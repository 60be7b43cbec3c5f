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

  var blocks: [Block] {
    let gap = wording[TextKey("report.gap")]
    let areas = search.areas.map(\.name)
    let pairs: [Pair?] = [
      Pair(wording[TextKey("searchPaper.age")], search.age.map { wording.ageGroup($0) } ?? gap),
      search.district.map { Pair(wording[TextKey("column.district")], $0) },
      Pair(
        wording.label(.orderTaskAreas),
        areas.isEmpty ? wording[TextKey("searchPaper.noAreas")] : areas.list),
      Pair(wording.label(.personLanguages), search.languages ?? gap),
      search.interpreter.map { Pair(wording.label(.personInterpreter), $0) },
      Pair(wording[TextKey("searchPaper.wish")], search.wish ?? gap),
      Pair(wording[TextKey("searchPaper.tasks")], tasks),
      Pair(wording[TextKey("searchPaper.answerBy")], wording.day(search.answerBy)),
    ]
    let answer = Block.notes(
      label: wording[TextKey("searchPaper.answer")], lines: SearchSheet.answerLines)
    return [.pairs(pairs.compactMap(\.self)), answer]
  }

  /// What a volunteer would do, in plain words.
  private var tasks: String {
    let named = search.areas.compactMap { VolunteerTask($0) }
    let tasks = [.visiting] + VolunteerTask.allCases.filter(named.contains)
    return tasks.map { wording.name(.volunteerTask, $0.rawValue) }.joined(separator: "; ")
  }
}
