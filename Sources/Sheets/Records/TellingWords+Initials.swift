import Guardianship

/// Single capital letters that stand for a name.
extension TellingWords {
  /// "H.-P." before a name, "B." behind one, "K. B." by themselves.
  func hideInitials(in parts: inout [Part]) {
    hideRuns(in: &parts)
    for index in parts.indices.reversed() where parts[index].isInitial && index + 2 < parts.count {
      guard parts[index + 2].isHidden else { continue }
      let isKnown = isInitialOfSomebody(parts[index]) && parts[index + 1].isAmongInitials
      if parts[index + 1].text.hasPrefix(".") || isKnown { hide(index...index + 1, in: &parts) }
    }
    for index in parts.indices.dropFirst(2) where isInitialOfSomebody(parts[index]) {
      let between = parts[index - 1].text
      guard parts[index - 2].isHidden, parts[index - 1].isAmongInitials || between == ", " else {
        continue
      }
      hideInitial(index...index, in: &parts)
    }
  }

  /// Two letters or more that are those of one person, in whatever order.
  private func hideRuns(in parts: inout [Part]) {
    for first in parts.indices where parts[first].isInitial && !parts[first].isHidden {
      var last = first
      while last + 2 < parts.count, parts[last + 1].isAmongInitials, parts[last + 2].isInitial {
        last += 2
      }
      while last > first, !isOfOnePerson(parts[first...last]) { last -= 2 }
      if last > first { hideInitial(first...last, in: &parts) }
    }
  }

  private func isOfOnePerson(_ run: ArraySlice<Part>) -> Bool {
    let letters = run.filter(\.isInitial).compactMap(\.folded.first)
    return initials.contains { person in
      var left = person
      return letters.allSatisfy { letter in
        guard let index = left.firstIndex(of: letter) else { return false }
        left.remove(at: index)
        return true
      }
    }
  }

  private func isInitialOfSomebody(_ part: Part) -> Bool {
    guard part.isInitial, let letter = part.folded.first else { return false }
    return initials.contains { $0.contains(letter) }
  }

  /// Its dot goes with it, which would say that the mark stands for a letter.
  private func hideInitial(_ range: ClosedRange<Int>, in parts: inout [Part]) {
    hide(range, in: &parts)
    let next = range.upperBound + 1
    if next < parts.count, parts[next].text.hasPrefix(".") { parts[next].text.removeFirst() }
  }
}

extension TellingWords.Part {
  /// Whether letters around it may be those of one name.
  fileprivate var isAmongInitials: Bool { !isWord && text.allSatisfy { " .-–".contains($0) } }
}
