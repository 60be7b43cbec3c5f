extension Court {
  /// Whether a name may be the short form of another: "Amtsgericht DD" of "Amtsgericht Dresden".
  public static func isPerhaps(_ name: String, short other: String) -> Bool {
    let (place, whole) = (place(of: name), place(of: other))
    guard place != whole, place.first == whole.first, (1...4).contains(place.count),
      place.count < whole.count
    else { return false }
    var rest = Substring(whole)
    for letter in place {
      guard let found = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: found)...]
    }
    return true
  }

  private static func place(of name: String) -> String {
    (name.split(separator: " ").last.map(String.init) ?? name).folded
  }
}
