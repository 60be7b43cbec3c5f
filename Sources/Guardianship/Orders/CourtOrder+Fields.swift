extension CourtOrder: FieldCoded {
  public static let kind = RecordKind.courtOrder

  public init(_ values: FieldValues) throws(Refusal) {
    self.init(kind: try values.requiredChoice(.orderKind))
    decidedOn = try values.day(.orderDecidedOn)
    effectiveOn = try values.day(.orderEffectiveOn)
    reviewOn = try values.day(.orderReviewOn)
    validUntil = try values.day(.orderValidUntil)
    againstDeclaredWill = values.flag(.orderAgainstDeclaredWill)
    hasReservation = values.flag(.orderHasReservation)
    reservationScope = values[.orderReservationScope]
    taskAreas = OrderedTaskArea.list(from: values[.orderTaskAreas] ?? "")
    wording = values[.orderWording]
  }

  public var values: FieldValues {
    var values: FieldValues = [
      .orderKind: kind.rawValue, .orderReservationScope: reservationScope, .orderWording: wording,
      .orderTaskAreas: OrderedTaskArea.text(of: taskAreas),
    ]
    values.set(.orderDecidedOn, decidedOn)
    values.set(.orderEffectiveOn, effectiveOn)
    values.set(.orderReviewOn, reviewOn)
    values.set(.orderValidUntil, validUntil)
    values.set(.orderAgainstDeclaredWill, againstDeclaredWill)
    values.set(.orderHasReservation, hasReservation)
    return values
  }
}

extension OrderedTaskArea {
  /// One area a line: the number of the catalogue entry, then the order's own wording if any.
  public static func list(from text: String) -> [OrderedTaskArea] {
    text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      guard let number = parts.first.flatMap({ Int64($0) }) else { return nil }
      return OrderedTaskArea(
        area: TaskArea.ID(number), wording: parts.count > 1 ? String(parts[1]) : nil)
    }
  }

  public static func text(of areas: [OrderedTaskArea]) -> String {
    areas.map { area in
      area.wording.map { "\(area.area.rawValue) \($0)" } ?? "\(area.area.rawValue)"
    }.joined(separator: "\n")
  }
}
