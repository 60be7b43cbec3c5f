import Guardianship
import Wording

/// The words that guardians and proposals are put together from.
struct DemoGuardianWords {
  private let texts: [String: [String]]

  enum Topic: String {
    case language, skill, availability, note, elsewhere, homeAuthority, partner, contactPerson
    case proofNote, topic, talk, reason, view, refusal, question, answer, returned, approval
    case decline, dismissal, proofsFollow
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

  func first(_ topic: Topic) -> String? { texts[topic.rawValue]?.first }

  /// The reason for going past a warning.
  func reason(past rule: ProposalRule) -> String? {
    texts[rule == .view ? "viewMissing" : rule.rawValue]?.first
  }
}
