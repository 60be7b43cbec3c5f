import TerminalKit
import TestSupport
import Testing

/// The fields of a form for an order, as a screen has them.
enum OrderField: Hashable, Sendable, CaseIterable {
  case kind
  case decidedOn
  case against
  case areas
  case person
  case wording
  case court
}

@Suite("the form") struct FormTests {
  private static func read(_ text: String) -> DateReading {
    switch text {
    case "": .empty
    case "12.11.", "12.11.2026": .day(text: "12.11.2026", remark: "Donnerstag")
    default: .refused("kein Tag: \(text)")
    }
  }

  private func form(width: Int = 60) -> Form<OrderField> {
    let kinds = [
      ChoiceField.Option(id: "first", title: "Erstbestellung"),
      ChoiceField.Option(id: "extension", title: "Verlängerung"),
      ChoiceField.Option(id: "end", title: "Aufhebung"),
    ]
    let boxes = ["Gesundheitssorge", "Vermögenssorge", "Wohnung", "Post"].map {
      CheckField.Box(id: $0, title: $0, isOn: $0 == "Post")
    }
    return Form(
      [
        FormField(.kind, label: "Art", input: .choice(ChoiceField(options: kinds))),
        FormField(
          .decidedOn, label: "Beschluss vom", input: .date(DateField(reader: Self.read)),
          hint: "TT.MM.JJJJ"),
        FormField(
          .against, label: "Gegen Willen",
          input: .check(CheckField(boxes: [.init(id: "ja", title: "ja")]))),
        FormField(.areas, label: "Aufgabenbereiche", input: .check(CheckField(boxes: boxes))),
        FormField(.person, label: "Person", input: .fixed("Çelik, Ayşe")),
        FormField(.wording, label: "Wortlaut", input: .area(TextArea(), rows: 2)),
        FormField(.court, label: "Gericht", input: .text(TextField()), columns: 20),
      ], width: width)
  }

  private func press(_ form: inout Form<OrderField>, _ keys: Key...) {
    for key in keys { _ = form.update(.key(key)) }
  }

  @Test("a whole day gives way to the first character typed, and stays for an arrow")
  func wholeDay() {
    func field() -> DateField {
      DateField("30.11.2026") { text in
        text.count == 10 ? .day(text: text, remark: "Mo") : .refused(text)
      }
    }
    var typed = field()
    for letter in "1.2" { _ = typed.update(.key(.char(letter))) }
    #expect(typed.text == "1.2")
    var kept = field()
    for key in [Key.left, .char("9")] { _ = kept.update(.key(key)) }
    #expect(kept.text == "30.11.20296")
    var pasted = field()
    _ = pasted.update(.paste("heute"))
    #expect(pasted.text == "heute")
    var erased = field()
    for key in [Key.backspace, .char("7")] { _ = erased.update(.key(key)) }
    #expect(erased.text == "30.11.2027")
    typed.text = "24.12.2026"
    _ = typed.update(.key(.char("h")))
    #expect(typed.text == "h")
  }

  private func look(_ form: Form<OrderField>, _ columns: Int, _ rows: Int) -> String {
    dump(columns, rows) { rect, canvas in form.draw(in: rect, on: &canvas) }
  }

  @Test("Tab goes round and leaves out what is not entered")
  func tab() {
    var form = form()
    var order: [OrderField] = []
    for _ in 0..<7 {
      order.append(form.focused)
      press(&form, .tab)
    }
    #expect(order == [.kind, .decidedOn, .against, .areas, .wording, .court, .kind])
    press(&form, .backTab, .backTab)
    #expect(form.focused == .court)
  }

  @Test("Enter goes on, but not past the last field")
  func enter() {
    var form = form()
    form.focus(on: .court)
    press(&form, .enter)
    #expect(form.focused == .court)
    press(&form, .up)
    #expect(form.focused == .wording)
    press(&form, .enter)
    #expect(form[.wording].value == "\n")
  }

  @Test("a date says its weekday and is written out when the focus leaves")
  func dates() {
    var form = form()
    form.focus(on: .decidedOn)
    for event in typing("12.11.") { _ = form.update(event) }
    expectGolden(look(form, 60, 10), named: "form-date")
    press(&form, .tab)
    #expect(form[.decidedOn].value == "12.11.2026")
  }

  @Test("a date that is none is kept as typed and refused at its field")
  func wrongDate() {
    var form = form()
    form.focus(on: .decidedOn)
    for event in typing("31.02.") { _ = form.update(event) }
    press(&form, .tab)
    #expect(form[.decidedOn].value == "31.02.")
    #expect(look(form, 60, 10).contains("! kein Tag: 31.02."))
  }

  @Test("refusals stand at their fields, the first gets the focus, and nothing typed is lost")
  func refusals() {
    var form = form()
    form.focus(on: .court)
    for event in typing("Düren") { _ = form.update(event) }
    form.refuse([
      .court: "das Gericht steht nicht im Katalog; F4 zeigt die Gerichte zur Auswahl",
      .decidedOn: "der Tag des Beschlusses fehlt",
    ])
    #expect(form.focused == .decidedOn)
    #expect(form[.court].value == "Düren")
    expectGolden(look(form, 60, 12), named: "form-refused")
    for event in typing("12.11.") { _ = form.update(event) }
    #expect(form[.decidedOn].note == nil)
    #expect(form[.court].note != nil)
  }

  @Test("a word that is typed finds its option and no other")
  func typedWord() {
    let names = ["Dorn", "Ehrenfels", "Lensing", "Pohlmann", "Sommer, Ruth", "Schulte"]
    func chosen(_ word: String) -> String? {
      var field = ChoiceField(
        options: names.map { ChoiceField.Option(id: $0, title: $0) }, selected: "Dorn")
      for letter in word { _ = field.update(.key(.char(letter))) }
      return field.selected
    }
    #expect(chosen("Pohlmann") == "Pohlmann")
    #expect(chosen("sommer, ruth") == "Sommer, Ruth")
    #expect(chosen("ss") == "Schulte")
    #expect(chosen("Neumann") == "Dorn")
  }

  @Test("Space turns a choice on, a letter jumps to its option")
  func choices() {
    var form = form()
    press(&form, .char(" "))
    #expect(form[.kind].value == "first")
    press(&form, .char("a"))
    #expect(form[.kind].value == "end")
    press(&form, .right)
    #expect(form[.kind].value == "first")
    press(&form, .left)
    #expect(form[.kind].value == "end")
  }

  @Test("Space ticks the box with the focus, arrows go between boxes and then between fields")
  func boxes() {
    var form = form()
    form.focus(on: .areas)
    press(&form, .char(" "), .right, .char(" "))
    #expect(form[.areas].value == "Gesundheitssorge Vermögenssorge Post")
    press(&form, .down, .down, .down)
    #expect(form.focused == .wording)
  }

  @Test("every field can be seen at its focus, at every size, with the cursor in it")
  func sizes() {
    for (columns, rows) in [(80, 20), (40, 6), (20, 3), (200, 60)] {
      var form = form(width: columns)
      form.refuse([.wording: "der Wortlaut des Beschlusses fehlt"])
      for field in OrderField.allCases where field != .person {
        form.focus(on: field)
        var canvas = Canvas(size: Size(columns: columns, rows: rows))
        form.draw(in: canvas.bounds, on: &canvas)
        #expect(canvas.cursor != nil, "\(field) at \(columns)×\(rows)")
      }
    }
  }

  @Test("looks: 20 columns wide, and overflowing")
  func looks() {
    var form = form(width: 20)
    expectGolden(look(form, 20, 6), named: "form-20")
    form.focus(on: .court)
    expectGolden(look(form, 40, 4), named: "form-overflow")
  }

  @Test("values name every field")
  func values() {
    let values = form().values
    #expect(values.count == OrderField.allCases.count)
    #expect(values[.person] == "Çelik, Ayşe")
    #expect(values[.areas] == "Post")
  }
}
