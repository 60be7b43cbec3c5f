/// DIN A4 upright or lying.
public enum PageOrientation: String, CaseIterable, Sendable {
  case portrait
  case landscape
}
