import GRDB
import Guardianship

/// Terms about a guardian, or about who is proposed.
extension WorkCompiler {
  func guardianTest(_ value: FilterValue, _ key: FilterKey) throws -> SQL {
    if key == .due { return try nextTalk(value) }
    return switch (key, value) {
    case (.kind, .choice(let raw)): "instr(w.kinds, \(" \(raw) ")) > 0"
    case (.kind, _): "w.kinds = '  '"
    case (.stage, .choice(FilterKey.active)): "(w.stage = 'ready' AND w.activeCases > 0)"
    // Who is ready and has a case is `active`, in this list as in its column.
    case (.stage, .choice(Guardian.Stage.ready.rawValue)):
      "(w.stage = 'ready' AND w.activeCases = 0)"
    case (.stage, .choice(let raw)): "w.stage = \(raw)"
    case (.ownOnly, .flag(let flag)): flag ? "w.ownOnly" : "NOT w.ownOnly"
    case (.free, .flag(let flag)): flag ? "w.hasRoom" : "NOT w.hasRoom"
    case (.agreement, .flag(let flag)):
      flag ? "w.agreementOn IS NOT NULL" : "w.agreementOn IS NULL"
    case (.papers, .choice(let raw)):
      "\(GuardianListing.paperState(on: query.today)) = \(raw)"
    case (.contact, .number(let comparison, let count)): talk(comparison, count)
    case (.contact, _): "w.lastTalk IS NULL"
    case (.district, .name(let name)): field("g.district = \(name) COLLATE NOCASE")
    case (.district, _): field("g.district IS NULL")
    case (.language, .name(let name)): field("g.languages LIKE \("%\(name)%")")
    case (.language, _): field("g.languages IS NULL")
    default: .never
    }
  }

  /// What the derived row does not carry.
  private func field(_ condition: SQL) -> SQL {
    "EXISTS (SELECT 1 FROM guardian g WHERE g.id = w.id AND \(condition))"
  }

  /// The day of the next talk by the office's rhythm.
  private func nextTalk(_ value: FilterValue) throws -> SQL {
    let next = GuardianListing.nextTalk(try OfficeSetting.read(in: db).value.rhythm)
    guard let range = cases.days(value) else { return "\(next) IS NULL" }
    let (first, last) = FilterCompiler.iso(range)
    return "ifnull(\(next) BETWEEN \(first) AND \(last), 0)"
  }

  /// Never talked counts as longer ago than any day.
  private func talk(_ comparison: FilterValue.Comparison, _ count: Int) -> SQL {
    let day = query.today.adding(days: -count).iso
    return switch comparison {
    case .less: "ifnull(w.lastTalk, '') > \(day)"
    case .lessOrEqual: "ifnull(w.lastTalk, '') >= \(day)"
    case .greater: "ifnull(w.lastTalk, '') < \(day)"
    case .equal, .greaterOrEqual: "ifnull(w.lastTalk, '') <= \(day)"
    }
  }
}
