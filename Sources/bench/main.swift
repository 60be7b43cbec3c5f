do { try Benchmark.run(Array(CommandLine.arguments.dropFirst())) } catch { note("bench: \(error)") }
