extension SocialReport: FieldCoded {
  public static let kind = RecordKind.socialReport

  public init(_ values: FieldValues) throws(Refusal) {
    self.init()
    request = try values.identifier(.reportRequest)
    for section in Section.allCases {
      let passage = Passage(finding: values[section.field], view: values[section.viewField])
      if !passage.isEmpty { passages[section] = passage }
    }
    sources = values[.reportSources]
    state = try values.choice(.reportState) ?? .draft
    author = try values.identifier(.reportAuthor)
    coSigner = try values.identifier(.reportCoSigner)
    coSignedOn = try values.day(.reportCoSignedOn)
    sentOn = try values.day(.reportSentOn)
    way = try values.choice(.reportWay)
    receipt = values[.reportReceipt]
    if let coSigner, coSigner == author { throw .ownCoSignature }
    if coSignedOn != nil, coSigner == nil { throw .missing(.reportCoSigner) }
    if state == .sent {
      if sentOn == nil { throw .missing(.reportSentOn) }
      if way == nil { throw .missing(.reportWay) }
    } else if sentOn != nil {
      throw .onlyByOperation(.reportSentOn)
    }
  }

  public var values: FieldValues {
    var values: FieldValues = [
      .reportSources: sources, .reportState: state.rawValue, .reportReceipt: receipt,
    ]
    for section in Section.allCases {
      values[section.field] = passages[section]?.finding
      values[section.viewField] = passages[section]?.view
    }
    values.set(.reportRequest, request)
    values.set(.reportAuthor, author)
    values.set(.reportCoSigner, coSigner)
    values.set(.reportCoSignedOn, coSignedOn)
    values.set(.reportSentOn, sentOn)
    values.set(.reportWay, way)
    return values
  }
}
