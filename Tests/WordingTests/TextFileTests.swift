import Foundation
import Testing
import Wording

@Suite("Texts")
struct TextFileTests {
  @Test("the texts are sorted by key", arguments: Language.allCases)
  func sorted(language: Language) {
    let keys = TextFile(language).keys
    let disorder = zip(keys, keys.dropFirst()).first { first, second in
      !first.utf8.lexicographicallyPrecedes(second.utf8)
    }
    #expect(
      disorder == nil,
      "sort with: LC_ALL=C sort -u -o Resources/Texts/\(language.rawValue).txt{,}")
  }

  @Test("every line is a key and a text", arguments: Language.allCases)
  func lines(language: Language) {
    for (key, text) in TextFile(language).entries {
      #expect(key.wholeMatch(of: /[a-zA-Z][A-Za-z0-9.-]*/) != nil, "odd key: \(key)")
      #expect(!text.isEmpty, "\(key) has no text")
      #expect(text == text.trimmingCharacters(in: .whitespaces), "\(key) has space around it")
    }
  }

  @Test("both languages have the same keys")
  func translated() {
    let (german, english) = (Set(TextFile.german.keys), Set(TextFile.english.keys))
    #expect(german.subtracting(english).sorted() == [], "untranslated")
    #expect(english.subtracting(german).sorted() == [], "only in English")
  }

  @Test("both languages have the same placeholders")
  func placeholders() {
    for (german, english) in zip(TextFile.german.entries, TextFile.english.entries) {
      let (first, second) = (
        TextFile.placeholders(german.text), TextFile.placeholders(english.text)
      )
      #expect(first == second, "\(german.key)")
    }
  }

  @Test("every text that the sources name exists")
  func missing() {
    let keys = Set(TextFile.german.keys)
    #expect(TextUse.required.subtracting(keys).sorted() == [], "missing")
  }

  @Test("every text is named by the sources")
  func unused() {
    let unused = TextFile.german.keys.filter { !TextUse.isUsed($0) }
    #expect(unused == [], "unused")
  }

  @Test("every declared key is used somewhere")
  func unusedConstants() {
    let sources = SourceTree.swiftFiles.joined(separator: "\n")
    let names = sources.matches(of: /static let (\w+) = (?:TextKey|PluralKey)\("/)
      .map { String($0.output.1) }
    let words = Set(sources.matches(of: /\.(\w+)/).map { String($0.output.1) })
    let unused = Set(names).subtracting(words)
    #expect(unused.sorted() == [])
  }

  @Test("no text holds a word that the law left behind or that hurts", arguments: Language.allCases)
  func words(language: Language) {
    let words = [
      "mündel", "vormund", "entmündig", "pflegling", "gebrechlich", "unter betreuung gestellt",
      "betreuungsfall", "schützling", "unmündig", "geistig zurück", "geschäftsunfähig", "ward",
      "incapacitated", "custody",
    ]
    for (key, text) in TextFile(language).entries {
      let folded = " " + text.lowercased()
      for word in words where folded.contains(word == "ward" ? " ward" : word) {
        Issue.record("\(key) says \(word)")
      }
    }
  }
}

/// What the sources say about texts.
enum TextUse {
  /// Keys written out (commands name theirs in `.text("help.x")` and `CommandHelp.line("help.x")`),
  /// both forms of plurals, and the members of every family that has to be whole.
  static let required: Set<String> = {
    var keys = Set(literal).union(TextKey.choices.map(\.name))
    for family in TextFamily.allCases where family.isWhole {
      keys.formUnion(family.members.map { family.key($0).name })
    }
    return keys
  }()

  private static let literal: [String] = SourceTree.swiftFiles.flatMap { source in
    source.matches(of: /(?:\bTextKey|\bCommandHelp\.line|[ (]\.text)\("([a-zA-Z][A-Za-z0-9.-]*)"/)
      .map { String($0.output.1) }
      + source.matches(of: /\bPluralKey\("([^"]+)"\)/).flatMap {
        ["\($0.output.1).one", "\($0.output.1).other"]
      }
  }

  /// The names of commands, whose texts stand under them unless the command says another key.
  private static let commands: Set<String> = Set(
    SourceTree.swiftFiles.flatMap { source in
      source.matches(of: /: String, CommandName \{([^}]*)\}/).flatMap { command in
        command.output.1.matches(of: /"([^"]+)"/).map { String($0.output.1) }
      }
    })

  /// Also the texts of commands, the remedies of sentences and short labels.
  static func isUsed(_ key: String) -> Bool {
    if required.contains(key) || commands.contains(key) { return true }
    for remedy in [".next", ".next.command"] where key.hasSuffix(remedy) {
      return required.contains(String(key.dropLast(remedy.count)))
    }
    return TextFamily.allCases.filter { !$0.isWhole }
      .contains { family in family.members.contains { family.key($0).name == key } }
  }
}
