/// An address that stands in one cell: "Hauptstr. 5, 52349 Düren".
struct WrittenAddress: Equatable {
  let street: String
  let postcode: String
  let place: String

  /// Nothing where no Postleitzahl with a place stands behind the street.
  init?(_ text: String) {
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "," }
    guard
      let index = words.lastIndex(where: { word in
        let code = word.hasPrefix("D-") ? word.dropFirst(2) : word
        return code.utf8.count == 5 && code.utf8.allSatisfy { (48...57).contains($0) }
      }), index > 0, index + 1 < words.count
    else { return nil }
    street = text[..<words[index].startIndex].split { $0 == "\n" }
      .joined(separator: " ").trimmingSuffix { ", ".contains($0) }
    postcode = String(words[index].suffix(5))
    place = text[words[index].endIndex...].split { $0 == " " || $0 == "\n" }
      .joined(separator: " ")
  }
}

extension String {
  fileprivate func trimmingSuffix(while isOut: (Character) -> Bool) -> String {
    guard let last = lastIndex(where: { !isOut($0) }) else { return "" }
    return String(self[...last])
  }
}
