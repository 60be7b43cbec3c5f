import Guardianship
import Wording

/// The words that guardians and proposals are put together from.
struct DemoGuardianWords {
  private let texts: [String: [String]]

  enum Topic: String {
    case language, skill, availability, note, elsewhere, homeAuthority, partner, contactPerson
    case proofNote, topic, talk, reason, closeReason, professionalReason
    case organisationReason, view, viewWished, viewSilent, refusal, question, answer, returned
    case approval, refused, withdrawn, overtaken, dismissal, proofsFollow
  }

  init() {
    var texts: [String: [String]] = [:]
    for cells in Catalogues.records("demo-guardians") where cells.count == 2 {
      texts[cells[0], default: []].append(cells[1])
    }
    self.texts = texts
  }

  func pick(_ topic: Topic, _ random: inout DemoRandom) -> String? {
    texts[topic.rawValue].map { random.pick($0) }
  }

  /// Why somebody is proposed, as it fits who that is.
  func reason(for assignment: Assignment, _ random: inout DemoRandom) -> String? {
    let isClose = assignment.tie?.isClose == true
    let topic: Topic =
      assignment.kind.isOrganisation
      ? .organisationReason
      : assignment.kind == .volunteer
        ? isClose ? .closeReason : .reason
        : .professionalReason
    return pick(topic, &random)
  }

  func first(_ topic: Topic) -> String? { texts[topic.rawValue]?.first }

  /// The reason for going past a warning.
  func reason(past rule: ProposalRule) -> String? {
    texts[rule == .view ? "viewMissing" : rule.rawValue]?.first
  }
}
