import Foundation
import Guardianship
import Register
import Sheets

/// Betreuervorschläge are kept as they went out: what is recorded later changes none.
extension Workplace {
  func letter(_ detail: ProposalDetail) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(sheet(of: detail)), as: UTF8.self)
  }

  /// What went to the court, or what would go there today. Where a letter went out and was not
  /// kept, what stands in its place says so.
  func sheet(of id: Assignment.ID) throws -> RecordSheet {
    let detail = try proposal(id)
    guard detail.assignment.proposal.sentOn != nil else { return sheet(of: detail) }
    guard let sent = try register.letter(of: id) else {
      return RecordSheet(
        proposal: detail, asOf: today, isRemade: true, office: office.name, wording: wording)
    }
    let letter = try JSONDecoder().decode(RecordSheet.self, from: Data(sent.utf8))
    return RecordSheet(
      title: letter.title, about: letter.about ?? detail.row.reference, office: letter.office,
      asOf: letter.asOf, head: letter.head, sections: letter.sections)
  }

  func sheet(of detail: ProposalDetail) -> RecordSheet {
    RecordSheet(proposal: detail, asOf: today, office: office.name, wording: wording)
  }
}
