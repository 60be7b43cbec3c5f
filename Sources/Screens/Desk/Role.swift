import TerminalKit

/// In this room a role is how a cell looks; what a user may do is `Guardianship.Role`.
typealias Role = TerminalKit.Role
