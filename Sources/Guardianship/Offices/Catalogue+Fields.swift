extension Court: FieldCoded {
  public static let kind = RecordKind.court

  public init(_ values: FieldValues) throws(Refusal) {
    self.init(name: try values.required(.courtName))
    isRetired = values.flag(.courtIsRetired)
    state = try values.choice(.courtState)
    municipal = try values.holidays(.courtMunicipal)
  }

  public var values: FieldValues {
    var values: FieldValues = [.courtName: name]
    values.set(.courtIsRetired, isRetired)
    values.set(.courtState, state)
    values.set(.courtMunicipal, municipal)
    return values
  }
}

extension TaskArea: FieldCoded {
  public static let kind = RecordKind.taskArea

  public init(_ values: FieldValues) throws(Refusal) {
    let number = try values.number(.taskAreaExpressNumber)
    if let number, !TaskArea.expressNumbers.contains(number) {
      throw .unknownValue(.taskAreaExpressNumber, "\(number)")
    }
    self.init(
      name: try values.required(.taskAreaName), expressNumber: number,
      includesAssets: values.flag(.taskAreaIncludesAssets))
    isRetired = values.flag(.taskAreaIsRetired)
  }

  public var values: FieldValues {
    var values: FieldValues = [.taskAreaName: name]
    values.set(.taskAreaExpressNumber, expressNumber)
    values.set(.taskAreaIncludesAssets, includesAssets)
    values.set(.taskAreaIsRetired, isRetired)
    return values
  }
}

extension User: FieldCoded {
  public static let kind = RecordKind.user

  public init(_ values: FieldValues) throws(Refusal) {
    self.init(
      account: values[.userAccount], name: try values.required(.userName),
      role: try values.requiredChoice(.userRole), isActive: values.flag(.userIsActive))
  }

  public var values: FieldValues {
    var values: FieldValues = [
      .userAccount: account, .userName: name, .userRole: role.rawValue,
    ]
    values.set(.userIsActive, isActive)
    return values
  }
}
