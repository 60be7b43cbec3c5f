import GRDB
import Guardianship

extension BulkInsert {
  func addPerson(_ records: CaseRecords) throws {
    let person = records.person
    let values = person.values
    let nameKey = [person.family, person.given].filter { !$0.isEmpty }.map(names.folded)
      .joined(separator: ", ")
    try insert(into: "person") { row in
      row.put("id", lastPerson)
      row.put("nameKey", nameKey)
      for column in RecordTable.of(.person).columns {
        row.put(column.field.column, column.databaseValue(values[column.field]))
      }
    }
    for residence in records.residences {
      try insert(into: "residence") { row in
        row.put("person", lastPerson)
        row.put("kind", residence.kind)
        row.put("street", residence.street)
        row.put("postcode", residence.postcode)
        row.put("place", residence.place)
        row.put("district", residence.district)
        row.put(residence.period)
      }
    }
  }

  func addFile(_ records: CaseRecords, _ id: Int64) throws {
    let facts = records.facts
    try insert(into: "caseFile") { row in
      row.put("id", id)
      row.put("reference", records.reference)
      row.put("person", lastPerson)
      row.put("wishes", facts.wishes)
      row.put("cause", facts.cause)
      row.put("fileReference", facts.fileReference)
      row.put("remark", facts.remark)
      row.put("importNote", facts.importNote)
      row.put("endReason", facts.endReason)
      row.put("endedOn", facts.endedOn)
      row.put("createdBy", change)
    }
  }

  /// - Returns: the number of the last one.
  func addCourts(_ records: CaseRecords, _ id: Int64) throws -> Int64? {
    for period in records.courts {
      try insert(into: "courtPeriod") { row in
        row.put("caseFile", id)
        row.put("court", period.court?.rawValue)
        row.put("fileNumber", period.fileNumber?.text)
        row.put("fileKey", period.fileNumber?.key)
        row.put(period.period)
      }
    }
    return records.courts.isEmpty ? nil : db.lastInsertedRowID
  }

  func addPeriods(_ records: CaseRecords, _ id: Int64) throws {
    for period in records.statuses {
      try insert(into: "statusPeriod") { row in
        row.put("caseFile", id)
        row.put("status", period.status)
        row.put(period.period)
      }
    }
    for period in records.caseworkers {
      try insert(into: "caseworkerPeriod") { row in
        row.put("caseFile", id)
        row.put("caseworker", period.caseworker.rawValue)
        row.put(period.period)
      }
    }
  }

  func add(_ party: Party, to id: Int64) throws {
    try insert(into: "party") { row in
      row.put("caseFile", id)
      row.put("kind", party.kind)
      row.put("name", party.name)
      row.put("relation", party.relation)
      row.put("phone", party.phone)
      row.put("email", party.email)
      row.put("address", party.address)
      row.put("mayBeInformed", party.mayBeInformed)
      row.put("asGuardian", party.asGuardian)
      row.put("isReady", party.isReady)
      row.put("note", party.note)
    }
  }

  func add(_ directive: Directive, to id: Int64) throws {
    try insert(into: "directive") { row in
      row.put("caseFile", id)
      row.put("kind", directive.kind)
      row.put("signedOn", directive.signedOn)
      row.put("holder", directive.holder)
      row.put("location", directive.location)
      row.put("note", directive.note)
    }
  }

  func add(_ order: CourtOrder, to id: Int64) throws {
    lastOrder += 1
    try insert(into: "courtOrder") { row in
      row.put("id", lastOrder)
      row.put("caseFile", id)
      row.put("kind", order.kind)
      row.put("decidedOn", order.decidedOn)
      row.put("effectiveOn", order.effectiveOn)
      row.put("reviewOn", order.reviewOn)
      row.put("validUntil", order.validUntil)
      row.put("againstDeclaredWill", order.againstDeclaredWill)
      row.put("hasReservation", order.hasReservation)
      row.put("reservationScope", order.reservationScope)
      row.put("taskAreas", OrderedTaskArea.text(of: order.taskAreas).nonEmpty)
      row.put("wording", order.wording)
    }
  }
}

extension FileNumber {
  /// What the number is found by; nothing for one of signs only.
  var key: String? { compact.nonEmpty }
}

extension String {
  /// Nothing for an empty text: an empty value is no value.
  var nonEmpty: String? { isEmpty ? nil : self }
}
