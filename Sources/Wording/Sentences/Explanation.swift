public import Guardianship

/// A refusal or a warning in words: what it is, the paragraph behind it, what to do next.
public struct Explanation: Equatable, Sendable {
  public let what: String
  public let paragraph: Paragraph?
  /// What can be done now; nothing where `what` already says it.
  public let next: String?

  /// The fact with its paragraph, for the line at a field.
  public var line: String {
    guard let paragraph else { return what }
    return "\(what) (\(paragraph))"
  }

  /// Everything, for dialogs, the command line and the rejects file.
  public var text: String {
    [line + ".", next.map { $0 + "." }].compactMap(\.self).joined(separator: " ")
  }
}

extension Wording {
  /// A sentence and, under `key.next`, what to do; neither ends with a full stop in the files.
  func explanation(
    _ key: TextKey, _ arguments: [String], paragraph: Paragraph? = nil
  ) -> Explanation {
    let next = texts[key.name + ".next"].map { Wording.filled($0, arguments) }
    return Explanation(what: text(key, arguments: arguments), paragraph: paragraph, next: next)
  }

  /// "A, B oder C".
  func alternatives(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(self[.or]) " + last
  }

  /// A name in the quotation marks of the language.
  func quoted(_ text: String) -> String { self.text(.quotes, text) }
}

extension TextKey {
  static let or = TextKey("or")
  static let quotes = TextKey("quotes")
}
