import Testing

/// Everything that starts ncurses: its state is the process's, so these tests run one by one.
@Suite(.serialized) enum RealTerminal {}
