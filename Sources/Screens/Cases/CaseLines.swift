import Guardianship
import TerminalKit
import Wording

/// One line of a case as it is read on the screen.
struct CaseLine: Equatable, Sendable {
  var text: StyledLine
  var section: CaseSection?
  /// What `e` changes and Entf takes out when the cursor stands here.
  var target: CaseTarget?

  init(_ text: StyledLine, section: CaseSection? = nil, target: CaseTarget? = nil) {
    self.text = text
    self.section = section
    self.target = target
  }
}

/// The sections of a case in reading order.
enum CaseSection: String, CaseIterable, Sendable {
  case guardianship
  case taskAreas
  case person
  case parties
  case directives
  case court
  case former
  case remark
  case otherCases
  case history
}

/// The record that a line of a case is about.
enum CaseTarget: Hashable, Sendable {
  case person
  case residence
  case caseFile
  case court
  case party(Party.ID)
  case directive(Directive.ID)
  case order(CourtOrder.ID)
  case otherCase(Case.ID)
}

/// A whole case as lines of a given width: the head with the wishes first, then the sections.
struct CaseLines {
  let detail: CaseDetail
  let desk: Surroundings
  let width: Int
  private(set) var lines: [CaseLine] = []

  var wording: Wording { desk.wording }
  var today: Day { desk.today }
  /// Below this the labels of sections stand on lines of their own.
  private var isNarrow: Bool { width < 64 }
  private var labelWidth: Int { isNarrow ? 2 : 18 }

  init(
    _ detail: CaseDetail, history: [Change], hasMoreHistory: Bool, in desk: Surroundings,
    width: Int
  ) {
    self.detail = detail
    self.desk = desk
    self.width = max(20, width)
    lines = head + [CaseLine("")]
    addGuardianship()
    addTaskAreas()
    addPerson()
    addParties()
    addDirectives()
    addCourt()
    addFormer()
    addRemark()
    addOtherCases()
    addHistory(history, hasMore: hasMoreHistory)
  }

  /// Name, age, where, status, who; below it what the person wishes.
  var head: [CaseLine] {
    let person = detail.person.value
    var parts = [[person.title, person.displayName].compactMap(\.self).joined(separator: " ")]
    if let died = person.diedOn {
      parts.append(wording.text(.diedOn, wording.day(died)))
    } else if let born = person.born {
      parts.append("\(wording.day(born)) (\(born.age(on: today)))")
    }
    if let home = detail.residence(.home, on: today)?.value.district { parts.append(home) }
    parts.append(statusText)
    if let caseworker = detail.caseworker {
      parts.append(wording.text(.headCaseworker, caseworker.name))
    }
    var lines = parts.joined(separator: " · ").wrapped(to: width - 2).enumerated().map {
      CaseLine(StyledLine(" " + $0.element, $0.offset == 0 ? .heading : .normal), target: .person)
    }
    let wishes = detail.file.value.wishes ?? wording[.noWishes]
    let label = wording[.wishes].padded(to: 9)
    for (index, text) in wishes.wrapped(to: width - 11).enumerated() {
      let lead = index == 0 ? Span(" " + label, .heading) : Span(String(repeating: " ", count: 10))
      let role: Role = detail.file.value.wishes == nil ? .dimmed : .normal
      lines.append(CaseLine(StyledLine([lead, Span(text, role)]), target: .caseFile))
    }
    return lines
  }

  private var statusText: String {
    let name = wording.name(detail.status)
    guard let since = detail.statuses.first(where: { $0.value.period.to == nil })?.value.period.from
    else { return name }
    return wording.text(.statusSince, name, wording.day(since))
  }

  /// The sections that stand beside the list.
  var brief: [CaseLine] {
    lines.filter { line in
      switch line.section {
      case .guardianship, .taskAreas, .person, .court: true
      default: false
      }
    }
  }

  // MARK: - Building

  /// Adds a section with its label; one without content says so in one word.
  mutating func add(_ section: CaseSection, _ title: String, _ content: [Content]) {
    let content = content.isEmpty ? [Content(wording[.nothing], role: .dimmed)] : content
    if isNarrow { lines.append(CaseLine(StyledLine(" " + title, .heading), section: section)) }
    var label = isNarrow ? "" : title
    for item in content {
      let room = max(10, width - labelWidth - 3 - item.indent)
      for (index, text) in item.text.wrapped(to: room).enumerated() {
        let sign = index == 0 && item.role == .warning ? "! " : "  "
        let lead = " " + label.padded(to: labelWidth - 1)
        let indent = String(repeating: " ", count: item.indent)
        let line = StyledLine([
          Span(lead, .heading), Span(sign + indent, item.role), Span(text, item.role),
        ])
        lines.append(CaseLine(line, section: section, target: item.target))
        label = ""
      }
    }
    lines.append(CaseLine("", section: section))
  }

  /// One entry of a section before it is wrapped.
  struct Content {
    let text: String
    var role: Role
    var target: CaseTarget?
    var indent: Int

    init(_ text: String, role: Role = .normal, target: CaseTarget? = nil, indent: Int = 0) {
      self.text = text
      self.role = role
      self.target = target
      self.indent = indent
    }

    /// The parts that say something, with dots between them.
    init(_ parts: [String?], role: Role = .normal, target: CaseTarget? = nil) {
      self.init(
        parts.compactMap { $0.flatMap { $0.isEmpty ? nil : $0 } }.joined(separator: " · "),
        role: role, target: target)
    }
  }
}

extension Person {
  /// "Çelik, Ayşe"; the family name alone where no given name is known.
  var displayName: String { given.isEmpty ? family : "\(family), \(given)" }
}
