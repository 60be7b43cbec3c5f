import Guardianship

/// What `Assignment` says of itself, asked of a row of the table `assignment`.
struct AssignmentSQL {
  private let row: String

  /// - Parameter alias: the name of the row in the statement; nothing where it has none.
  init(_ alias: String? = nil) { row = alias.map { $0 + "." } ?? "" }

  // MARK: - State

  /// `State.isOpen`.
  var isOpen: Fragment { Fragment("\(row)state NOT IN \(closed.literals)") }

  var isClosed: Fragment { Fragment("\(row)state IN \(closed.literals)") }

  var isAppointed: Fragment { state(in: .appointed) }

  /// `State.wasAppointed`.
  var wasAppointed: Fragment {
    Fragment("\(row)state IN \(states(where: \.wasAppointed).literals)")
  }

  func state(in states: Assignment.State...) -> Fragment {
    Fragment(
      states.count == 1
        ? "\(row)state = \(states[0].literal)" : "\(row)state IN \(states.literals)")
  }

  /// `Assignment.awaitsReview`.
  var awaitsReview: Fragment {
    Fragment("(\(row)state = \(Assignment.State.inReview.literal) OR \(row)reviewLater)")
  }

  /// `Assignment.isUnfinished`, in the words of the index `assignmentOpen`.
  var isUnfinished: Fragment { Fragment("(\(isOpen) OR \(row)reviewLater)") }

  /// An office that is one of the guardian's cases.
  var isActiveCase: Fragment { Fragment("\(isAppointed) AND \(countsAsCase)") }

  /// Was appointed as a volunteer for good, so that papers hold three years (§ 21 Abs. 3 BtOG).
  ///
  /// - Parameter order: the name of the row of the order in the statement, empty where there is none.
  func wasVolunteer(by order: String) -> Fragment {
    Fragment("\(kind(is: .volunteer)) AND \(wasAppointed) AND \(isForGood(by: order))")
  }

  /// Not by an einstweilige Anordnung, as far as an order is known.
  func isForGood(by order: String) -> Fragment {
    Fragment("ifnull(\(order).kind, '') <> \(OrderKind.provisional.literal)")
  }

  /// `Assignment.isCurrent`.
  func isCurrent(on day: Day) -> Fragment {
    Fragment(
      """
      (\(isAppointed) OR \(state(in: .ended)) AND \(row)endedOn IS NOT NULL)
        AND ifnull(\(row)effectiveOn, '') <= '\(day.iso)'
        AND ifnull(\(row)endedOn, \(NoDay.literal)) > '\(day.iso)'
      """)
  }

  /// The place in the list of proposals, in the words of the index `assignmentOpen`: who has to do
  /// something next, then the day it went into review.
  var queue: Fragment {
    Fragment(
      """
      CASE WHEN \(row)state = \(Assignment.State.inReview.literal) OR \(row)reviewLater THEN '0'
        WHEN \(state(in: .returned)) THEN '1' WHEN \(state(in: .draft)) THEN '2'
        WHEN \(state(in: .approved)) THEN '3' ELSE '4' END || ifnull(\(row)submittedOn, \(NoDay.literal))
      """)
  }

  // MARK: - Role, kind and tie

  /// `Role.isMain`.
  var isMain: Fragment {
    Fragment("\(row)role IN \(Assignment.Role.allCases.filter(\.isMain).literals)")
  }

  var isGuardian: Fragment { Fragment("\(row)role = \(Assignment.Role.guardian.literal)") }

  var isSubstitute: Fragment { Fragment("\(row)role = \(Assignment.Role.substitute.literal)") }

  /// `Role.countsAsCase`.
  var countsAsCase: Fragment {
    Fragment(
      "\(row)role NOT IN \(Assignment.Role.allCases.filter { !$0.countsAsCase }.literals)")
  }

  func kind(is kind: GuardianKind) -> Fragment { Fragment("\(row)kind = \(kind.literal)") }

  /// `GuardianKind.isProfessional`.
  var isProfessional: Fragment {
    Fragment("\(row)kind IN \(GuardianKind.allCases.filter(\.isProfessional).literals)")
  }

  /// `Tie.isClose`.
  var isClose: Fragment {
    Fragment("ifnull(\(row)tie, '') IN \(Tie.allCases.filter(\.isClose).literals)")
  }

  /// Wished by the person.
  var isWished: Fragment {
    Fragment("\(row)preference = \(Party.Preference.wished.literal)")
  }

  private var closed: [Assignment.State] { states { !$0.isOpen } }

  private func states(where holds: (Assignment.State) -> Bool) -> [Assignment.State] {
    Assignment.State.allCases.filter(holds)
  }
}

extension NoDay {
  static var literal: Fragment { Fragment("'\(iso)'") }
}
