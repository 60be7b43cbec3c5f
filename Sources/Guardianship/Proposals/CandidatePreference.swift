/// What orders candidates inside a tier of the law; the office puts these in its own order.
public enum CandidatePreference: String, FieldChoice {
  public static let textFamily = "candidatePreference"

  case language
  case district
  case room
  case agreement
  case papers
}
