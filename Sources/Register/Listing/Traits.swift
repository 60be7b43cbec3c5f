import Guardianship

/// The choices of a case in one small number, carried by every sort index and by the tally.
struct Traits: Hashable {
  var bits = 0

  enum Part: CaseIterable {
    case status
    /// 0 for no guardian, else the position of the kind plus one.
    case kind
    /// 0 for none written down.
    case tie
    case reservation
    /// 0 for an open case or an unknown reason.
    case endReason
    /// Whether a review day is known.
    case review

    var shift: Int {
      switch self {
      case .status: 0
      case .kind: 3
      case .tie: 6
      case .reservation: 8
      case .endReason: 9
      case .review: 12
      }
    }

    var mask: Int {
      switch self {
      case .status, .kind, .endReason: 7
      case .tie: 3
      case .reservation, .review: 1
      }
    }
  }

  subscript(part: Part) -> Int {
    get { (bits >> part.shift) & part.mask }
    set { bits = bits & ~(part.mask << part.shift) | (newValue & part.mask) << part.shift }
  }

  /// From 1 on, so that 0 stays for none.
  static func number<Choice: CaseIterable & Equatable>(of choice: Choice) -> Int {
    (Array(Choice.allCases).firstIndex(of: choice) ?? 0) + 1
  }
}
