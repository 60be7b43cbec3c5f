public import Guardianship

extension Wording {
  /// "Russisch, Dolmetscher nötig", "Polnisch; Dolmetschen: Russisch": what a person speaks, each
  /// language once.
  public func languages(of person: Person) -> String? {
    guard let interpreter = person.interpreter else { return person.languages }
    guard let languages = person.languages, languages.folded != interpreter.folded else {
      return text(TextKey("person.interpreterFor"), interpreter)
    }
    return "\(languages); \(label(.personInterpreter)): \(interpreter)"
  }
}
