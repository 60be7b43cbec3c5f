/// That accounts outside could do with a register what is not for them.
public enum OpenToOthers: Sendable {
  /// They could until it was opened.
  case closedNow
  /// They can read it still: the owner, who could forbid it, is somebody else.
  case readable
}
