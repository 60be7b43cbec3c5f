import Guardianship
import Register
import Wording

/// What somebody typed on the command line, as records and values.
extension Workplace {
  /// The case that a Geschäftszeichen, or a court's number where it is unique, stands for.
  func caseID(_ reference: String) throws -> Case.ID {
    Case.ID(try number(of: reference, as: .caseFile))
  }

  func guardianID(_ reference: String) throws -> Guardian.ID {
    Guardian.ID(try number(of: reference, as: .guardian))
  }

  func assignmentID(_ reference: String) throws -> Assignment.ID {
    Assignment.ID(try number(of: reference, as: .assignment))
  }

  private func number(of reference: String, as kind: RecordKind) throws -> Int64 {
    let found = try find(reference)
    guard found.kind == kind else { throw Refusal.notFound(reference) }
    return found.id
  }

  func caseDetail(_ id: Case.ID) throws -> CaseDetail { try found(try detail(id), id.rawValue) }

  func guardian(_ id: Guardian.ID) throws -> GuardianDetail {
    try found(try guardianDetail(id), id.rawValue)
  }

  func proposal(_ id: Assignment.ID) throws -> ProposalDetail {
    try found(try proposalDetail(id), id.rawValue)
  }

  private func found<Detail>(_ detail: Detail?, _ number: Int64) throws -> Detail {
    guard let detail else { throw Refusal.notFound("\(number)") }
    return detail
  }

  /// In the notations of every field for days; nothing where nothing was typed.
  func day(_ typed: String?) throws -> Day? {
    guard let typed else { return nil }
    guard let day = DayInput.day(typed, today: today, words: wording.dayWords) else {
      throw CommandFailure.notADay(typed)
    }
    return day
  }

  /// Aufgabenbereiche of the catalogue by name, between commas or semicolons; a name may have a
  /// comma of its own.
  func taskAreas(_ typed: String) throws -> [OrderedTaskArea] {
    let catalogue = try register.taskAreas()
    func area(_ name: String) -> Versioned<TaskArea>? {
      catalogue.first { $0.value.name.folded == name.folded }
    }
    func words(_ text: Substring) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return try typed.split(separator: ";").flatMap { part in
      if let whole = area(words(part)) { return [OrderedTaskArea(area: whole.id)] }
      return try part.split(separator: ",").map(words).map { name in
        guard let found = area(name) else {
          throw Refusal.unknownValue(.assignmentTaskAreas, name)
        }
        return OrderedTaskArea(area: found.id)
      }
    }
  }
}
