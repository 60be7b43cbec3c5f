import Guardianship

@testable import Register

extension Numbers {
  /// A query with up to three terms and up to two words, in any order.
  mutating func query(today: Day, asOf: FilterDay? = nil) -> ListQuery {
    var filter = Filter(asOf: asOf)
    let words = [
      "mul", "Müller", "a", "5", "graf", "ursula", "merk", "xvii", "53xvii", "8", "F-2026",
      "cem", "eichen", "anna", "02421", "7100", "1950", "V-2-1",
    ]
    for _ in 0..<max(0, below(4) - 1) { filter.words.append(one(of: words)) }
    for _ in 0..<below(4) {
      let key = one(of: FilterKey.keys(for: .cases).filter { $0 != .asOf })
      var values = [value(key, today)]
      if below(3) == 0 { values.append(value(key, today)) }
      filter.terms.append(FilterTerm(key, excludes: below(4) == 0, values))
    }
    let order = ListOrder(one(of: ListOrder.Key.allCases), descending: below(2) == 0)
    return ListQuery(.cases, filter: filter, order: order, today: today)
  }

  /// A query of a list of work with up to three terms and mostly no words.
  mutating func query(_ list: ListName, today: Day) -> ListQuery {
    var filter = Filter()
    let words = ["mul", "a", "5", "graf", "hausbesuch", "toch", "uber", "merk"]
    for _ in 0..<max(0, below(4) - 2) { filter.words.append(one(of: words)) }
    let keys = FilterKey.keys(for: list)
    let own = keys.filter { $0.meaning.subject(in: list) == .row }
    for _ in 0..<below(4) {
      let key = below(3) > 0 && !own.isEmpty ? one(of: own) : one(of: keys)
      var values = [value(key, today)]
      if below(3) == 0 { values.append(value(key, today)) }
      filter.terms.append(FilterTerm(key, excludes: below(4) == 0, values))
    }
    return ListQuery(list, filter: filter, today: today)
  }

  private mutating func value(_ key: FilterKey, _ today: Day) -> FilterValue {
    switch key.content {
    case .choice(let raw, _): return below(5) == 0 && key != .status ? .none : .choice(one(of: raw))
    case .flag: return .flag(below(2) == 0)
    case .name: return below(4) == 0 ? .none : .name(name(key))
    case .elapsed: return below(5) == 0 ? .none : .number(comparison(), below(120))
    case .number:
      if below(3) == 0 { return .numbers(40, 40 + below(40)) }
      return below(6) == 0 ? .none : .number(comparison(), 20 + below(70))
    default:
      let day = today.adding(days: 1_000 - below(3_500))
      switch below(5) {
      case 0: return .none
      case 1: return .past
      case 2: return .days(day, day.adding(days: 365))
      case 3: return .day(comparison(), .fromToday(days: below(800) - 400))
      default: return .day(comparison(), .fixed(day))
      }
    }
  }

  private mutating func comparison() -> FilterValue.Comparison {
    one(of: [.equal, .less, .lessOrEqual, .greater, .greaterOrEqual])
  }

  private mutating func name(_ key: FilterKey) -> String {
    switch key {
    case .district: one(of: ["Merken", "Echtz", "Gürzenich", "Unbekannt"])
    case .caseworker, .owner: one(of: ["Pohl", "Adam", "Özcan"])
    case .court: one(of: ["Amtsgericht Düren", "Amtsgericht Jülich"])
    case .taskArea: one(of: ["Vermögenssorge", "Wohnung"])
    case .request: one(of: ["Sozialbericht", "Vorschlag Ehrenamt", "Eignungsfeststellung"])
    case .fileReference: one(of: ["51.3", "51.3-1", "52"])
    default: one(of: ["Braun", "Nowak, Ursula", "cari", "Mueller"])
    }
  }
}
