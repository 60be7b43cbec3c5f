import GRDB
import Guardianship

/// A record that holds a value for a period and follows others of its kind.
protocol Periodical: FieldCoded {
  /// What it is a period of.
  associatedtype Owner: FieldCoded = Case

  var period: Period { get set }
}

extension StatusPeriod: Periodical {}
extension CourtPeriod: Periodical {}
extension CaseworkerPeriod: Periodical {}
extension Residence: Periodical { typealias Owner = Person }

extension Periodical {
  /// To its owner: the only link of such a record.
  fileprivate static var link: RecordLink { description.links[0] }

  /// The same for all time: what two periods are compared by.
  fileprivate var timeless: Self {
    var copy = self
    copy.period = Period(from: nil, to: nil)
    return copy
  }

  fileprivate func during(_ period: Period) -> Self {
    var copy = self
    copy.period = period
    return copy
  }
}

extension Ledger {
  func periods<R: Periodical>(of owner: Identifier<R.Owner>) throws -> [Versioned<R>] {
    try R.all(
      where: "\(R.link.rawValue) = ? ORDER BY fromDay, id", [owner.rawValue], in: db)
  }

  /// Makes the value hold from its period's first day on; earlier and later periods give way as
  /// `Timeline` says.
  ///
  /// - Precondition: the value's period has a first day.
  /// - Returns: the record that holds the value now, or nothing where it held already.
  @discardableResult
  func set<R: Periodical>(
    _ value: R, among entries: [Versioned<R>], of owner: Identifier<R.Owner>,
    yields: (R) -> Bool = { _ in true }
  ) throws -> Identifier<R>? {
    guard let day = value.period.from else {
      preconditionFailure("a value that is set holds from a day on")
    }
    let steps = Timeline.steps(
      in: entries.map {
        Timeline.Entry(id: $0.id, value: $0.value.timeless, period: $0.value.period)
      }, to: value.timeless, from: day, yields: yields)
    var holder: Identifier<R>?
    for step in steps {
      switch step {
      case .change(let record, let value, let period):
        try update(record, value.during(period))
        if period.from == day { holder = record }
      case .drop(let record): try void(RecordReference(record))
      case .begin(let value, let period):
        holder = try insert(value.during(period), links: [R.link: owner.rawValue])
      }
    }
    return holder
  }
}
