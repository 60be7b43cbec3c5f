extension Wording {
  /// "70 bis 79 Jahre": an age that does not tell who it is.
  public func ageGroup(_ years: Int) -> String {
    switch years {
    case ..<30: self[TextKey("ageGroup.young")]
    case 90...: self[TextKey("ageGroup.old")]
    default:
      text(TextKey("ageGroup"), "\(years / 10 * 10)", "\(years / 10 * 10 + 9)")
    }
  }
}
