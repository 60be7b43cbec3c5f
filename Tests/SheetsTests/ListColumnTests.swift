import Guardianship
import Sheets
import Testing
import Wording

@Suite("The columns of every list")
struct ListColumnTests {
  private let context = CellContext(.screen, today: Samples.today, Wording(.german))

  private func columns(_ list: ListName, _ place: ListColumns.Place) -> ListColumns {
    ListColumns(ListQuery(list, today: Samples.today), in: place, seenBy: .supervisor)
  }

  private func followUp(_ day: Day, _ text: String) -> ListRow {
    .followUp(
      FollowUpRow(
        record: Versioned(id: FollowUp.ID(1), version: 1, value: FollowUp(dueOn: day, text: text)),
        caseRow: nil, owner: nil))
  }

  @Test("no list has one key twice, and what is shown has a title", arguments: ListName.allCases)
  func keys(list: ListName) {
    for place in [ListColumns.Place.list, .table, .data, .json] {
      let keys = columns(list, place).heads.map(\.key)
      #expect(Set(keys).count == keys.count, "\(place)")
    }
    for place in [ListColumns.Place.list, .table, .data] {
      for head in columns(list, place).heads {
        #expect(!head.column(.paper, context.wording).title.isEmpty, "\(head.key)")
      }
    }
  }

  @Test("tables of guardians and proposals begin with the reference")
  func tables() {
    for list in ListName.allCases {
      let (list, table) = (columns(list, .list), columns(list, .table))
      let added = table.heads.map(\.key).filter { !list.heads.map(\.key).contains($0) }
      #expect(added == [] || added == ["reference"])
    }
    #expect(columns(.guardians, .table).heads[0].key == "reference")
    #expect(columns(.assignments, .table).heads[0].key == "reference")
  }

  @Test("a group is said where it begins, and what is late calls for attention")
  func groups() {
    let yesterday = Samples.today.adding(days: -1)
    let rows = [
      followUp(yesterday, "a"), followUp(yesterday, "b"), followUp(Samples.today, "c"),
    ]
    let cells = columns(.followUps, .list).cells(of: rows, context)
    #expect(cells.map { $0[0].text } == ["überfällig", "", "heute"])
    #expect(cells.map { $0[1].isWarning } == [true, true, false])
    #expect(cells.allSatisfy { !$0[2].isWarning })
  }

  @Test("a row of another list has empty cells and no members")
  func otherRows() {
    let row = followUp(Samples.today, "Gutachten nachfragen")
    #expect(columns(.contacts, .list).texts(of: row, context).allSatisfy { $0.isEmpty })
    #expect(columns(.contacts, .json).json(row).isEmpty)
    #expect(row.brief(context) == "Gutachten nachfragen")
  }
}
