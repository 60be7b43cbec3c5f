extension Court: FieldCoded {
  public static let kind = RecordKind.court

  public init(_ values: FieldValues) throws(Refusal) {
    self.init(name: try values.required(.courtName))
  }

  public var values: FieldValues { [.courtName: name] }
}

extension TaskArea: FieldCoded {
  public static let kind = RecordKind.taskArea

  public init(_ values: FieldValues) throws(Refusal) {
    self.init(
      name: try values.required(.taskAreaName),
      expressNumber: try values.number(.taskAreaExpressNumber),
      includesAssets: values.flag(.taskAreaIncludesAssets))
  }

  public var values: FieldValues {
    var values: FieldValues = [.taskAreaName: name]
    values.set(.taskAreaExpressNumber, expressNumber)
    values.set(.taskAreaIncludesAssets, includesAssets)
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
