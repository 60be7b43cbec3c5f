import Guardianship
import Wording

/// Lays one guardian out in words as of a day.
struct GuardianSheet {
  let detail: GuardianDetail
  let day: Day
  let wording: Wording

  var guardian: Guardian { detail.record.value }

  var isVolunteer: Bool { guardian.with(kindsOfOffices: detail.row.kinds).isPerhapsVolunteer }

  /// "Braun, Ursula · ehrenamtlich · Birkesdorf · tätig · 2 von 3 Fällen", then how to reach her.
  var head: [String] {
    let identity = [
      guardian.listName, kinds, guardian.address.district,
      wording.state(of: detail.row, today: day), load,
    ]
    let reach = [guardian.phone, guardian.email, guardian.availability]
    return [identity, reach].map { $0.compactMap(\.self).joined(separator: " · ") }
      .filter { !$0.isEmpty }
  }

  private var kinds: String {
    let names = GuardianKind.allCases.filter(detail.row.kinds.contains).map { wording.name($0) }
    return names.isEmpty
      ? wording[TextKey("guardianSheet.noKinds")] : names.joined(separator: ", ")
  }

  private var load: String {
    wording.text(TextKey("guardianSheet.load"), wording.load(of: detail.row))
  }

  /// What is known of the guardian, line by line; what a proposal asks for stays as a gap.
  var facts: [Block] {
    let address = guardian.address
    let pairs: [Pair?] =
      [
        line(.guardianKinds, kinds), line(.guardianStage, stage),
        line(wording[TextKey("guardianSheet.loadLabel")], wording.load(of: detail.row)),
        guardian.reportedLoad == nil
          ? nil : line(.guardianCapacity, guardian.capacity.map { "\($0)" }),
        line(.guardianTakesStrangers, guardian.takesStrangers.map { wording[$0 ? .yes : .no] }),
        line(.guardianSubstitutes, guardian.substitutes.map { wording[$0 ? .yes : .no] }),
        line(.guardianTaskAreas, taskAreas), line(.guardianLanguages, guardian.languages),
        line(.guardianSkills, guardian.skills),
        line(.guardianAvailability, guardian.availability),
        line(wording[TextKey("record.address")], address.line),
        line(.guardianDistrict, address.district), line(.guardianPhone, guardian.phone),
        line(.guardianEmail, guardian.email),
        line(.guardianEmployer, detail.employer?.listName),
      ] + licence + talks + [line(.guardianNote, guardian.note)]
    return [.pairs(pairs.compactMap(\.self))]
  }

  private var stage: String {
    let state = wording.state(of: detail.row, today: day)
    // Tätig is no stage of its own: it began with the first office.
    let since =
      guardian.stage == .ready && detail.row.isActive ? detail.row.appointedOn : guardian.stageOn
    return since.map {
      wording.text(TextKey("record.since"), state, wording.day($0))
    } ?? state
  }

  private var taskAreas: String? {
    let names = guardian.taskAreas.compactMap {
      $0.wording ?? detail.names.taskAreas[$0.area]?.name
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// Registration and insurance, without which a professional cannot be proposed (§ 23 BtOG).
  private var licence: [Pair?] {
    let licence = guardian.licence
    guard detail.row.kinds.contains(where: \.isProfessional) || licence != Guardian.Licence() else {
      return []
    }
    let registration = licence.registration.map { registration in
      let name = (registration.isInForce ? "" : "! ") + wording.name(registration)
      return licence.registeredOn.map {
        wording.text(TextKey("record.since"), name, wording.day($0))
      } ?? name
    }
    let missing = wording[TextKey("guardianSheet.missing")]
    return [
      line(.guardianRegistration, registration ?? missing),
      line(.guardianHomeAuthority, licence.homeAuthority),
      line(
        .guardianInsuredUntil,
        licence.insuredUntil.map { ($0 < day ? "! " : "") + wording.day($0) } ?? missing),
    ]
  }

  private var talks: [Pair?] {
    let row = detail.row
    let next = row.nextTalk.map {
      ($0 < day ? "! " : "") + wording.day($0) + ", " + wording.distance(to: $0, today: day)
    }
    return [
      line(wording[TextKey("guardianSheet.lastTalk")], row.lastTalk.map { wording.day($0) }),
      line(wording[TextKey("guardianSheet.nextTalk")], next),
    ]
  }

  private func line(_ field: Field, _ value: String?) -> Pair? {
    line(wording.shortLabel(field), value)
  }

  private func line(_ label: String, _ value: String?) -> Pair? {
    value.map { Pair(label, $0, record: detail.record.reference) }
  }

}
