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

  /// What went to the court, or what would go there today.
  func sheet(of id: Assignment.ID) throws -> RecordSheet {
    let detail = try proposal(id)
    guard detail.assignment.proposal.sentOn != nil, let sent = try register.letter(of: id) else {
      return sheet(of: detail)
    }
    return try JSONDecoder().decode(RecordSheet.self, from: Data(sent.utf8))
  }

  private func sheet(of detail: ProposalDetail) -> RecordSheet {
    RecordSheet(proposal: detail, asOf: today, office: office.name, wording: wording)
  }
}
