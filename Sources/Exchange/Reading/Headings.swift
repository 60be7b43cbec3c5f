import Guardianship

/// How headings of lists are compared, whatever the list is about.
public enum Headings {
  /// The reason column of a rejects file: skipped when the mended file comes in again.
  public static let rejection = ["Ablehnungsgrund", "Rejection reason", "Grund der Ablehnung"]

  public static func isRejectionReason(_ heading: String) -> Bool {
    rejectionKeys.contains(key(heading))
  }

  /// What two spellings of the same heading have in common: folded, letters and digits only, so that
  /// `Gesch.-Nr. Gericht`, `GESCH NR GERICHT` and `gesch_nr_gericht` are one.
  public static func key(_ heading: String) -> String {
    let folded = heading.folded
    if folded.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(
        decoding: folded.utf8.filter { (48...57).contains($0) || (97...122).contains($0) },
        as: UTF8.self)
    }
    return String(
      String.UnicodeScalarView(
        folded.unicodeScalars.filter {
          $0.properties.isAlphabetic || ("0"..."9").contains($0)
        }))
  }

  private static let rejectionKeys = Set(rejection.map(key))
}
