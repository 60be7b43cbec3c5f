#pragma once
#include <sys/types.h>

/// Starts a program on a pseudo-terminal of its own; Swift cannot call `fork`.
///
/// Returns the process, or -1 with `errno`; `master` gets the terminal's other end.
pid_t cpty_start(char *const arguments[], char *const environment[], unsigned short rows,
                 unsigned short columns, int *master);
