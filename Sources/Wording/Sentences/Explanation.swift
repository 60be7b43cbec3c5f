import Guardianship

/// A refusal or a warning in words: what it is, the paragraph behind it, what to do next.
public struct Explanation: Equatable, Sendable {
  /// The fact with its paragraph, for the line at a field; a full stop is not part of it.
  public let line: String
  /// What can be done now; nothing where the fact says it.
  public let next: String?
  /// The same where there is no form to go on in.
  let nextCommand: String?

  /// Everything in whole sentences, for dialogs, the command line and the rejects file.
  public var text: String { sentences(next) }

  /// The same for the command line, which has no fields and keys.
  public var commandText: String { sentences(nextCommand ?? next) }

  private func sentences(_ next: String?) -> String {
    [line, next].compactMap(\.self).map { $0.hasSuffix("?") ? $0 : $0 + "." }
      .joined(separator: " ")
  }
}

extension Wording {
  /// A sentence and, under `key.next`, what to do; neither ends with a full stop in the files. Under
  /// `key.next.command` stands what the command line says instead. The paragraph stands where the text
  /// has `{§}`, else in brackets behind it, unless the text cites one itself.
  func explanation(
    _ key: TextKey, _ arguments: [String], paragraph: Paragraph? = nil
  ) -> Explanation {
    func remedy(_ suffix: String) -> String? {
      texts[key.name + suffix].map { Wording.filled($0, arguments) }
    }
    var line = text(key, arguments: arguments)
    if let paragraph {
      let place = line.firstRange(of: "{§}")
      if let place {
        line.replaceSubrange(place, with: paragraph.description)
      } else if !line.contains("§") {
        line += " (\(paragraph))"
      }
    }
    return Explanation(
      line: line, next: remedy(".next"), nextCommand: remedy(".next.command"))
  }

  /// "A, B oder C".
  func alternatives(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(self[TextKey("or")]) " + last
  }

  /// A name in the quotation marks of the language.
  func quoted(_ text: String) -> String { self.text(TextKey("quotes"), text) }
}
