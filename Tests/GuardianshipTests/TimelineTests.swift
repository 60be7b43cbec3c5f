import Guardianship
import Testing

@Suite("Values that hold period by period")
struct TimelineTests {
  typealias Entry = Timeline.Entry<Int, String>

  private func period(_ from: Int?, _ to: Int?) -> Period {
    Period(from: from.map { Day(number: $0) }, to: to.map { Day(number: $0) })
  }

  /// The periods after a change, as the steps leave them.
  private func result(
    _ entries: [Entry], _ value: String, from day: Int, yields: (String) -> Bool = { _ in true }
  ) -> [(String, Period)] {
    var periods = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, ($0.value, $0.period)) })
    var next = 100
    for step in Timeline.steps(in: entries, to: value, from: Day(number: day), yields: yields) {
      switch step {
      case .change(let id, let value, let period): periods[id] = (value, period)
      case .drop(let id): periods[id] = nil
      case .begin(let value, let period):
        periods[next] = (value, period)
        next += 1
      }
      #expect(Timeline.overlap(of: periods.values.map(\.1)) == nil)
    }
    return periods.values.sorted { ($0.1.from?.number ?? .min) < ($1.1.from?.number ?? .min) }
  }

  private func expect(_ result: [(String, Period)], _ wanted: [(String, Period)]) {
    #expect(result.map(\.0) == wanted.map(\.0))
    #expect(result.map(\.1) == wanted.map(\.1))
  }

  private var two: [Entry] {
    [
      Entry(id: 1, value: "a", period: period(0, 9)),
      Entry(id: 2, value: "b", period: period(10, nil)),
    ]
  }

  @Test("a new value ends the one before on the day before")
  func follows() {
    expect(
      result(two, "c", from: 20),
      [("a", period(0, 9)), ("b", period(10, 19)), ("c", period(20, nil))])
    expect(result([], "c", from: 20), [("c", period(20, nil))])
  }

  @Test("a value that holds already changes nothing")
  func holds() {
    #expect(Timeline.steps(in: two, to: "b", from: Day(number: 30), yields: { _ in true }).isEmpty)
    #expect(Timeline.steps(in: two, to: "b", from: Day(number: 10), yields: { _ in true }).isEmpty)
  }

  @Test("a value from an earlier day on takes the place of what yields")
  func replaces() {
    expect(result(two, "c", from: 5), [("a", period(0, 4)), ("c", period(5, nil))])
    expect(result(two, "a", from: 5), [("a", period(0, nil))])
    expect(result(two, "c", from: -5), [("c", period(-5, nil))])
    expect(result(two, "c", from: 10), [("a", period(0, 9)), ("c", period(10, nil))])
  }

  @Test("what does not yield ends the new period")
  func stays() {
    expect(
      result(two, "c", from: 5, yields: { $0 != "b" }),
      [("a", period(0, 4)), ("c", period(5, 9)), ("b", period(10, nil))])
    expect(
      result(two, "c", from: -5, yields: { _ in false }),
      [("c", period(-5, -1)), ("a", period(0, 9)), ("b", period(10, nil))])
  }

  @Test("an unknown beginning comes before every day")
  func openBeginning() {
    let entries = [Entry(id: 1, value: "a", period: period(nil, nil))]
    expect(result(entries, "b", from: 7), [("a", period(nil, 6)), ("b", period(7, nil))])
  }

  @Test("periods that share a day overlap")
  func overlap() {
    #expect(Timeline.overlap(of: [period(0, 9), period(10, nil)]) == nil)
    #expect(Timeline.overlap(of: [period(10, nil), period(0, 10)]) == Day(number: 10))
    #expect(Timeline.overlap(of: [period(nil, nil), period(5, 6)]) == Day(number: 5))
    #expect(Timeline.overlap(of: [period(nil, 3), period(nil, 9)]) != nil)
    #expect(Timeline.overlap(of: []) == nil)
  }
}
