/// One place of a canvas: a character, its role, and whether it is the right half of a wide one.
///
/// Holds one spacing scalar and at most two marks on it, which is what a terminal cell can take;
/// the first scalar stands for a grapheme made of several.
public struct Cell: Hashable, Sendable {
  public internal(set) var glyph: Glyph
  public internal(set) var role: Role
  /// The cell left of this one draws over it.
  public internal(set) var isRightHalf: Bool

  static let blank = Cell(glyph: .space, role: .normal, isRightHalf: false)
}
