import GRDB
import Guardianship

/// Terms about a guardian, or about who is proposed.
extension WorkCompiler {
  /// - Throws: `FilterRefusal` for a key that asks nothing about a guardian.
  func guardianTest(_ value: FilterValue, _ key: FilterKey) throws -> SQL {
    switch key {
    case .kind:
      value.raw.map { "instr(w.kinds, \(" \($0) ")) > 0" } ?? "\(GuardianSQL("w").hasNoKind)"
    case .stage: value.raw.map(stage) ?? .never
    case .ownOnly: flag(value, "w.ownOnly")
    case .free: flag(value, "w.hasRoom")
    case .agreement: flag(value, "w.agreementOn IS NOT NULL")
    case .papers:
      value.raw.map { "\(GuardianListing.paperState(on: query.today)) = \($0)" } ?? .never
    case .contact: cases.elapsed(value, since: "w.lastTalk")
    case .due: try nextTalk(value)
    case .district:
      field(value.plainName.map { "g.district = \($0) COLLATE NOCASE" } ?? "g.district IS NULL")
    case .language:
      field(value.plainName.map { "g.languages LIKE \("%\($0)%")" } ?? "g.languages IS NULL")
    default: throw key.refusal(in: .guardians)
    }
  }

  private func flag(_ value: FilterValue, _ condition: SQL) -> SQL {
    value == .flag(true) ? condition : "NOT (\(condition))"
  }

  /// Who is ready and has a case is `active`, in this list as in its column.
  private func stage(_ raw: String) -> SQL {
    switch raw {
    case FilterKey.active: "(\(GuardianSQL("w").isReady) AND w.activeCases > 0)"
    case Guardian.Stage.ready.rawValue: "(\(GuardianSQL("w").isReady) AND w.activeCases = 0)"
    default: "w.stage = \(raw)"
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
}
