/// What lay on the desk when the search for a case was opened from elsewhere.
struct Interrupted: Sendable {
  let current: any Screen
  let below: [any Screen]
}
