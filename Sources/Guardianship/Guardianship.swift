// Guardianship: the domain.
//
// Owns what an office keeps about legal guardianships of adults (rechtliche Betreuungen) and the
// rules of the law about it. Pure values: no clock, no files, no sentences. Today comes in as an
// argument, refusals go out as values, Wording turns them into German or English.
//
// The model, what contains what:
//
//   Office                kind, Land, name
//   User                  caseworker or supervisor, with or without an account
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
//     Assignment          a period of one Guardian in one role
//   Guardian              a human or an organisation that is or was appointed
//   Change                one performed Operation, with its FieldChanges
//
// Start reading with `Operation` (what can be done), `Refusal` (what is refused and why) and
// `Field` (every single thing that can be typed).
