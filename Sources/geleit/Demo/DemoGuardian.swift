import Guardianship

/// A guardian of the city with what the rules ask for.
struct DemoGuardian {
  let id: Guardian.ID
  let guardian: Guardian
  /// In which kind he or she usually acts.
  let kind: GuardianKind
  var proofs: [Proof] = []
  var agreement: Agreement?
}
