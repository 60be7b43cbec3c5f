extension String {
  /// The text in lines of at most so many columns, broken at spaces and its own line breaks.
  ///
  /// A word that is wider than a line is broken where the line ends; a paragraph sign stays with
  /// its number. Never empty.
  public func wrapped(to columns: Int) -> [String] {
    let columns = max(1, columns)
    return split(omittingEmptySubsequences: false) { $0.isNewline }
      .flatMap { wrapParagraph($0, to: columns) }
  }
}

private func wrapParagraph(_ paragraph: Substring, to columns: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var width = 0
  for word in unbrokenParts(of: paragraph) {
    let wordWidth = displayWidth(of: String(word))
    if width > 0, width + 1 + wordWidth <= columns {
      line += " " + word
      width += 1 + wordWidth
      continue
    }
    if width > 0 { lines.append(line) }
    (line, width) = (String(word), wordWidth)
    while width > columns {
      let head = prefix(of: line, columns: columns)
      lines.append(head)
      line.removeFirst(head.count)
      width = displayWidth(of: line)
    }
  }
  return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
}

/// The words, "§ 1815" being one.
private func unbrokenParts(of paragraph: Substring) -> [Substring] {
  var parts: [Substring] = []
  for word in paragraph.split(separator: " ", omittingEmptySubsequences: true) {
    if let last = parts.last, last.last == "§" {
      parts[parts.count - 1] = paragraph[last.startIndex..<word.endIndex]
    } else {
      parts.append(word)
    }
  }
  return parts
}

/// The longest beginning that fits; at least one character, so that a loop over it ends.
private func prefix(of text: String, columns: Int) -> String {
  var used = 0
  var head = ""
  for character in text {
    used += displayWidth(of: character)
    if used > columns, !head.isEmpty { break }
    head.append(character)
  }
  return head
}
