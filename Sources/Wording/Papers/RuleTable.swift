import Guardianship

/// The rules of deadlines as the handbook explains them, made from the rules themselves.
public enum RuleTable {
  /// `docs/fristen.md` in the language of the wording.
  public static func markdown(_ wording: Wording) -> String {
    let rules = DeadlineRule.table.map { rule in
      line([
        rule.id.rawValue, wording.name(rule.id), wording.name(.ruleTrigger, rule.id.rawValue),
        wording.name(.ruleDue, rule.id.rawValue), wording.name(rule.debtor),
        wording.exemption(of: rule.id) ?? "–", wording.name(rule.kind),
        wording[rule.isShifted ? .yes : .no], concern(of: rule.id, in: .authority, wording),
        concern(of: rule.id, in: .association, wording), rule.paragraph.description,
        wording.period(rule.validity),
      ])
    }
    let duties = ChecklistDuty.table.map { duty in
      line([
        duty.id.rawValue, wording.name(duty.id), wording.name(duty.owedBy),
        duty.paragraph.description,
      ])
    }
    return """
      # \(wording[TextKey("rules.title")])

      \(wording[TextKey("rules.introduction")])

      \(table(wording[TextKey("rules.columns")], rules))

      ## \(wording[TextKey("rules.checklist")])

      \(wording[TextKey("rules.checklistIntroduction")])

      \(table(wording[TextKey("rules.checklistColumns")], duties))

      """
  }

  /// Whether a deadline is the office's own concern: always, never, or in the guardianships that it
  /// leads itself or accompanies.
  private static func concern(
    of rule: DeadlineRule.ID, in office: Office.Kind, _ wording: Wording
  ) -> String {
    let kinds = GuardianKind.known.filter { office.watches(rule, of: $0) }
    if kinds.isEmpty { return "–" }
    if kinds.count == GuardianKind.known.count { return wording[.yes] }
    let concerns = Set(kinds.compactMap { office.concern(of: $0) })
    if concerns == [.own] { return wording[TextKey("rules.own")] }
    return concerns == [.accompanied]
      ? wording[TextKey("rules.accompanied")] : wording[TextKey("rules.ownAndAccompanied")]
  }

  private static func table(_ columns: String, _ lines: [String]) -> String {
    let titles = columns.split(separator: " | ").map(String.init)
    return ([line(titles), line(titles.map { _ in "---" })] + lines).joined(separator: "\n")
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}

extension Wording {
  /// Who is exempt from a rule, if there is an exemption.
  fileprivate func exemption(of rule: DeadlineRule.ID) -> String? {
    texts[TextFamily.ruleExempt.key(rule.rawValue).name]
  }
}
