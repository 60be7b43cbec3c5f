public import Guardianship

extension Wording {
  /// "Amselweg 22, 52355 Düren (Lendersdorf)"; empty where nothing of it is known.
  public func address(_ residence: Residence) -> String {
    let town = [residence.postcode, residence.place].compactMap(\.self).joined(separator: " ")
    let place = [residence.street ?? "", town].filter { !$0.isEmpty }.joined(separator: ", ")
    guard let district = residence.district else { return place }
    return place.isEmpty ? district : text(TextKey("record.place"), place, district)
  }
}
