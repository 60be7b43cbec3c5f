import Wording

extension TextKey {
  static let noRow = TextKey("list.noRow")
  static let noFilter = TextKey("list.noFilter")
  static let tooManyMarked = TextKey("list.tooManyMarked")
  static let listCount = TextKey("list.count")
  static let listEmpty = TextKey("list.empty")
  static let listEmptyFilter = TextKey("list.emptyFilter")
  static let listEmptyWithoutLast = TextKey("list.emptyWithoutLast")
  static let listEmptyDrop = TextKey("list.emptyDrop")
  static let listReading = TextKey("list.reading")
  static let searchTitle = TextKey("search.title")
  static let searchOnlyHere = TextKey("search.onlyHere")
  static let searchIn = TextKey("search.in")
  static let outsideFilter = TextKey("search.outside")
  static let outsideKey = TextKey("search.outsideKey")

  static let filterKeyTitle = TextKey("filter.keyTitle")
  static let filterValuesTitle = TextKey("filter.valuesTitle")
  static let orderTitle = TextKey("order.title")

  static let viewTitle = TextKey("view.title")
  static let viewOwn = TextKey("view.own")
  static let viewShared = TextKey("view.shared")
  static let viewSave = TextKey("view.save")
  static let viewShare = TextKey("view.share")
  static let viewDelete = TextKey("view.delete")
  static let viewDeleteTitle = TextKey("view.deleteTitle")
  static let viewNameTitle = TextKey("view.nameTitle")
  static let viewNameHint = TextKey("view.nameHint")
  static let viewApplied = TextKey("view.applied")
  static let viewSaved = TextKey("view.saved")

  static let deedGive = TextKey("deed.give")
  static let deedHandOver = TextKey("deed.handOver")
  static let deedDistrict = TextKey("deed.district")
  static let bulkRow = TextKey("bulk.row")
  static let handOverTitle = TextKey("handOver.title")
  static let contactNotAll = TextKey("contact.notAll")
  static let giveTitle = TextKey("give.title")
  static let districtTitle = TextKey("district.title")
  static let exportTitle = TextKey("export.title")
  static let exportHint = TextKey("export.hint")
}

extension PluralKey {
  static let hits = PluralKey("search.hits")
  static let marked = PluralKey("list.marked")
  static let giveConfirm = PluralKey("give.confirm")
  static let handOverConfirm = PluralKey("handOver.confirm")
  static let districtConfirm = PluralKey("district.confirm")
}
