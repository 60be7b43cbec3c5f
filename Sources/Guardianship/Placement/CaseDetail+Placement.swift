extension CaseDetail {
  /// What a placement needs of the case (`Rights.seesWholeCases`): who it is about, the part of the
  /// town, what the person wishes, Aufgabenbereiche, guardians, proposals, inquiries. All else is
  /// empty, and `isWhole` says so.
  public var placement: CaseDetail {
    var work = CaseWork()
    work.inquiries = self.work.inquiries
    work.assignmentReferences = self.work.assignmentReferences
    var detail = CaseDetail(
      file: file.showing(\.placement), reference: reference, person: person.showing(\.placement),
      residences: person.value.addressBlocked
        ? [] : residences.filter { $0.value.kind == .home }.map { $0.showing(\.placement) },
      courts: [], statuses: statuses, caseworkers: [], parties: [], directives: [],
      orders: orders.map { $0.showing(\.placement) },
      assignments: assignments.map { $0.showing(\.placement) }, otherCases: [],
      names: Names(
        courts: [:], users: [:], guardians: names.guardians, taskAreas: names.taskAreas),
      work: work)
    detail.isWhole = false
    return detail
  }
}

extension Versioned {
  fileprivate func showing(_ part: (Record) -> Record) -> Versioned<Record> {
    Versioned(id: id, version: version, value: part(value))
  }
}

extension Case {
  fileprivate var placement: Case {
    var file = Case()
    file.wishes = wishes
    file.endReason = endReason
    file.endedOn = endedOn
    return file
  }
}

extension Person {
  fileprivate var placement: Person {
    var person = Person(family: family, given: given)
    person.title = title
    person.born = born
    person.diedOn = diedOn
    person.languages = languages
    person.interpreter = interpreter
    person.addressBlocked = addressBlocked
    return person
  }
}

extension Residence {
  fileprivate var placement: Residence {
    var home = Residence(kind: kind, period: period)
    home.district = district
    return home
  }
}

extension CourtOrder {
  /// The Aufgabenkreis and whether declarations need consent.
  fileprivate var placement: CourtOrder {
    var order = CourtOrder(kind: kind)
    order.taskAreas = taskAreas
    order.hasReservation = hasReservation
    order.reservationScope = reservationScope
    return order
  }
}
