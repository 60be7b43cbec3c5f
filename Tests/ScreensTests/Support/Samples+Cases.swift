import Guardianship

extension Samples {
  /// Rows with long, wide and marked names, in the order of their names.
  static let rows: [CaseRow] = [
    row(1, "Becker", "Hans", born: day(1945, 4, 3), "Nord", "7 XVII 255/26", "Braun, Ursula"),
    row(2, "Çelik", "Ayşe", born: day(1962, 8, 17), "Grüngürtel", "53 XVII 893/22", nil),
    row(
      3, "Graf von Berg zu Hohenstein-Wittgenfels", "Uwe Maximilian Alexander",
      born: day(1938, 11, 30), "Echtz", "1 XVII 12/19",
      "Betreuungsverein der Caritas im Kreis Düren e. V.", review: day(2026, 11, 17)),
    row(4, "Müller", "Anna", born: day(1950, 3, 11), "Merken", "12 XVII 345/23", "Esser, Karl"),
    row(
      5, "Müller-Lüdenscheidt", "Rüdiger", born: nil, "Merken", nil, nil, status: .inquiry),
    row(6, "Nguyễn", "Thị Hồng", born: day(1991, 1, 9), nil, "17 XVII 8/25", "Demir, Fatma"),
    row(7, "山田", "太郎", born: day(1970, 12, 24), "Nord", "17 XVII 9/25", "Esser, Karl"),
    row(
      8, "Zimmermann", "", born: day(1933, 2, 28), "Nord", "9 XVII 1/09", nil, status: .ended),
  ]

  static func row(
    _ number: Int64, _ family: String, _ given: String, born: Day?, _ district: String?,
    _ fileNumber: String?, _ guardian: String?, status: CaseStatus = .running, review: Day? = nil
  ) -> CaseRow {
    CaseRow(
      id: Case.ID(number), reference: "F-2026-0000\(number)", family: family, given: given,
      born: born, district: district, status: status, court: "Amtsgericht Düren",
      fileNumber: fileNumber, guardian: guardian, guardianKind: guardian.map { _ in .volunteer },
      guardianTie: nil, guardianCount: guardian == nil ? 0 : 1,
      appointedOn: guardian.map { _ in day(2022, 2, 14) }, decidedOn: day(2022, 2, 10),
      reviewOn: status == .running ? review ?? day(2029, 2, 14) : nil, caseworker: "Pohl, Marion",
      endReason: status == .ended ? .death : nil,
      endedOn: status == .ended ? day(2025, 6, 1) : nil)
  }

  /// As many rows as wanted, named by their number.
  static func manyRows(_ count: Int) -> [CaseRow] {
    (1...count).map { number in
      let digits = String(number)
      let name = "Fall-" + String(repeating: "0", count: 7 - digits.count) + digits
      return row(
        Int64(number), name, "Eva", born: day(1950, 1, 1), "Nord", "1 XVII \(number % 9999)/26",
        "Esser, Karl")
    }
  }
}
