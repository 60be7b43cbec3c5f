extension String {
  /// Without what moves the cursor of a terminal or changes its state: control characters but tab
  /// and line feed.
  ///
  /// What comes from a command line goes through it on its way in, and whatever the program prints
  /// on its way out: a register that somebody else wrote into is not trusted.
  public var withoutControls: String {
    func isControl(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x09, 0x0A: false
      case ..<0x20, 0x7F...0x9F: true
      default: false
      }
    }
    guard unicodeScalars.contains(where: isControl) else { return self }
    return String(UnicodeScalarView(unicodeScalars.filter { !isControl($0) }))
  }
}
