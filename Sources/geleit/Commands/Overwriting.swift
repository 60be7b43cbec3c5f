import ArgumentParser

/// The flag by which a file that is there already is replaced. One type for every command: a flag of
/// the same name that the root declared by itself would be taken away from the commands below.
struct Overwriting: ParsableArguments {
  @Flag(help: .text("help.force")) var force = false
}
