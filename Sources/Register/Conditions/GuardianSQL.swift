import Guardianship

/// What is asked of a row of `guardianListing`.
struct GuardianSQL {
  private let row: String

  /// - Parameter alias: the name of the row in the statement; nothing where it has none.
  init(_ alias: String? = nil) { row = alias.map { $0 + "." } ?? "" }

  func stage(is stage: Guardian.Stage) -> Fragment {
    Fragment("\(row)stage = \(stage.literal)")
  }

  var isReady: Fragment { stage(is: .ready) }

  /// Not `Stage.isOver`: could be proposed, now or later.
  var isStaying: Fragment {
    Fragment("\(row)stage IN \(Guardian.Stage.allCases.filter { !$0.isOver }.literals)")
  }

  /// Whether a kind is among those that the guardian can be.
  func can(be kind: GuardianKind) -> Fragment {
    Fragment("instr(\(row)kinds, ' \(kind.rawValue) ') > 0")
  }

  /// `GuardianRow.isPerhapsVolunteer`: a volunteer, or somebody of whom no kind is known.
  var isPerhapsVolunteer: Fragment {
    Fragment("(\(can(be: .volunteer)) OR \(hasNoKind))")
  }

  var hasNoKind: Fragment { Fragment("\(row)kinds = '  '") }
}
