// Guardianship: the domain.
//
// Owns what an office keeps about legal guardianships of adults (rechtliche Betreuungen) and the
// rules of the law about it. Pure values: no clock, no files, no sentences. Today comes in as an
// argument, refusals go out as values, Wording turns them into German or English.
//
// The model, what contains what:
//
//   Office                kind, Land, name; OfficeSetting, catalogues (Court, TaskArea, Term, TextModule)
//   User                  with a role, with or without an account; Absence
//   Person                name, birth day, hints, death
//     Residence           address or present stay, as periods
//   Case                  own reference, wishes, remark
//     CourtPeriod         court and file number, as periods
//     StatusPeriod        Anregung … beendet, as periods
//     CaseworkerPeriod    who works on it, as periods
//     Party               relative, attorney, doctor …
//     Directive           Vollmacht, Betreuungs-, Patientenverfügung
//     CourtOrder          what the court decided and what it changes
//       OrderedTaskArea   Aufgabenbereich in the order's own words
//     Assignment          one Guardian in one role: Proposal, then office; with its Reviews
//     Inquiry             Anfrage: whether somebody would become guardian
//     CourtRequest        Auftrag: what the court asks of the office
//     SocialReport        Sozialbericht
//     CalendarEntry, FollowUp, Contact    Termin, Wiedervorlage, Kontakt; may stand without a case
//     CaseEvent           what starts a period beside the orders
//     DeadlineEntry       what was recorded about a Deadline, which is computed (`DeadlineFacts`)
//   Guardian              a human or an organisation that is, was or can be appointed
//     Proof, Agreement, Training          Nachweis, Vereinbarung, Veranstaltung
//   Change                one performed Operation, with its FieldChanges
//
// Start reading with `Operation` (what can be done), `Refusal` (what is refused and why) and
// `Field` (every single thing that can be typed).
