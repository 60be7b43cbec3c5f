/// How a paper is asked for: the sheet's orientation and room to write by hand.
public struct PaperForm: Equatable, Sendable {
  /// DIN A4 upright or lying.
  public enum Orientation: String, CaseIterable, Sendable {
    case portrait
    case landscape
  }

  public let orientation: Orientation
  /// Whether each row of a list is followed by a free line and a box for the decision.
  public let hasDecisionLines: Bool

  public init(orientation: Orientation, hasDecisionLines: Bool) {
    self.orientation = orientation
    self.hasDecisionLines = hasDecisionLines
  }

  public static let portrait = PaperForm(orientation: .portrait, hasDecisionLines: false)
  public static let landscape = PaperForm(orientation: .landscape, hasDecisionLines: false)
}
