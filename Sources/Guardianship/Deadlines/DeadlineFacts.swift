/// What the rules have to know of a case to compute its deadlines.
public struct DeadlineFacts: Equatable, Sendable {
  public var caseID: Case.ID
  public var office: Office.Kind
  /// Holidays at the office, where its own duties are due.
  public var officeCalendar: HolidayCalendar
  /// Holidays at the court's seat, or the office's place where the court is unknown.
  public var courtCalendar: HolidayCalendar
  /// The day on which the case came into the register; what was due before is not watched.
  public var takenOverOn: Day?
  public var today: Day
  public var born: Day?
  public var endReason: EndReason?
  public var endedOn: Day?
  /// Who works on the case, and has to see to its deadlines.
  public var caseworker: User.ID?
  /// Earliest first.
  public var orders: [Order] = []
  /// Earliest first.
  public var tenures: [Tenure] = []
  /// What was entered beside the orders.
  public var events: [Versioned<CaseEvent>] = []
  /// Aufträge that are not settled.
  public var requests: [Versioned<CourtRequest>] = []
  /// What the kinds of Aufträge mean to the law, where it knows them.
  public var matters: [Term.ID: RequestMatter] = [:]
  public var reminders = Reminders()
  /// Done or dropped by somebody; these are not computed again.
  public var settled: Set<Deadline.Key> = []
  /// Of those that somebody settled as done, the day.
  public var done: [Deadline.Key: Day] = [:]
  /// Days that the court set for single deadlines.
  public var courtDays: [Deadline.Key: Day] = [:]

  public init(
    caseID: Case.ID, office: Office.Kind, officeCalendar: HolidayCalendar,
    courtCalendar: HolidayCalendar, today: Day, takenOverOn: Day? = nil, born: Day? = nil,
    endReason: EndReason? = nil, endedOn: Day? = nil, caseworker: User.ID? = nil
  ) {
    self.caseID = caseID
    self.office = office
    self.officeCalendar = officeCalendar
    self.courtCalendar = courtCalendar
    self.today = today
    self.takenOverOn = takenOverOn
    self.born = born
    self.endReason = endReason
    self.endedOn = endedOn
    self.caseworker = caseworker
  }

  /// Who has to see to a deadline: the user of the Auftrag, else the caseworker of the case.
  public func owner(of deadline: Deadline) -> User.ID? {
    let request = requests.first { RecordReference($0.id) == deadline.key.subject }
    return request.map(\.value.assignedTo) ?? caseworker
  }

  /// A guardian who is appointed anew on the day the office ended goes on: one time in office from
  /// its first day, no second Anfangsbericht, nothing to hand over.
  public mutating func add(_ tenure: Tenure) {
    let earlier = tenures.lastIndex {
      $0.guardian == tenure.guardian && $0.role == tenure.role && $0.kind == tenure.kind
        && $0.endedOn != nil && $0.endedOn == tenure.effectiveOn
    }
    guard let earlier else { return tenures.append(tenure) }
    tenures[earlier].endedOn = tenure.endedOn
    tenures[earlier].isOver = tenure.isOver
    tenures[earlier].endedByDeathOfGuardian = tenure.endedByDeathOfGuardian
  }

  /// A court order, with what its Aufgabenkreis means for the assets.
  public struct Order: Equatable, Sendable {
    public var id: CourtOrder.ID
    public var value: CourtOrder
    /// Whether one of its Aufgabenbereiche includes Vermögensverwaltung.
    public var includesAssets: Bool

    public init(id: CourtOrder.ID, value: CourtOrder, includesAssets: Bool) {
      self.id = id
      self.value = value
      self.includesAssets = includesAssets
    }

    /// The day from which its periods count.
    var base: Day? { OrderRules.baseDay(of: value) }
    var setsScope: Bool { !value.taskAreas.isEmpty || includesAssets }
    /// The day on which it takes effect, as far as it is known.
    var start: Day? { value.effectiveOn ?? value.decidedOn }
  }

  /// One guardian's time in office.
  public struct Tenure: Equatable, Sendable {
    public var id: Assignment.ID
    public var guardian: Guardian.ID
    public var role: Assignment.Role
    public var kind: GuardianKind
    public var tie: Tie?
    /// Befreit, § 1859 BGB; nothing where that is not known.
    public var isExempt: Bool?
    public var effectiveOn: Day?
    public var endedOn: Day?
    /// Whether it is over, on a day that is known or not.
    public var isOver: Bool
    /// A dead guardian owes nothing.
    public var endedByDeathOfGuardian: Bool
    /// What is claimed in place of the Aufwandspauschale; nothing where it is the Pauschale.
    public var otherExpenses: Assignment.Expenses?
    /// While a Vereinbarung with the Verein that keeps the register was in force.
    public var accompanied: [Period] = []

    public init(
      id: Assignment.ID, guardian: Guardian.ID, role: Assignment.Role, kind: GuardianKind,
      tie: Tie?,
      isExempt: Bool? = nil, effectiveOn: Day?, endedOn: Day? = nil,
      isOver: Bool = false, endedByDeathOfGuardian: Bool = false
    ) {
      self.id = id
      self.guardian = guardian
      self.role = role
      self.kind = kind
      self.tie = tie
      self.isExempt = isExempt
      self.effectiveOn = effectiveOn
      self.endedOn = endedOn
      self.isOver = isOver || endedOn != nil
      self.endedByDeathOfGuardian = endedByDeathOfGuardian
    }

    /// Whether the guardian is in office on a day; an appointment without a day counts as begun.
    func contains(_ day: Day) -> Bool {
      Period(from: effectiveOn, to: endedOn?.adding(days: -1)).contains(day)
    }

    /// Whether the guardian was out of office before a day.
    func isOver(before day: Day) -> Bool { endedOn.map { $0 <= day } ?? false }

    func isAccompanied(on day: Day) -> Bool { accompanied.contains { $0.contains(day) } }

    /// A volunteer with a family relation or a personal bond: no Anfangsbericht.
    var isCloseVolunteer: Bool { kind == .volunteer && tie?.isClose == true }

    /// Befreit by law or as written down, § 1859 Abs. 2 BGB.
    var isExemptForCertain: Bool {
      switch kind {
      case .association, .associationEmployee, .authority, .authorityEmployee: true
      case .volunteer, .professional, .unknown: isExempt == true
      }
    }
  }

  /// The office's own periods where the law names none.
  public struct Reminders: Equatable, Sendable {
    /// Weeks for everything that is owed "unverzüglich".
    public var weeks = 4
    /// Weeks until a new volunteer's name goes to a Verein, § 10 BtOG.
    public var weeksForName = 1
  }
}
