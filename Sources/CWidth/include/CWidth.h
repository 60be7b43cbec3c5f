#pragma once

#include <stdint.h>

/// Columns of one Unicode scalar on a terminal: 0, 1 or 2, and -1 for a scalar that is not printed.
///
/// Asks `wcwidth` under C.UTF-8 whatever the locale of the process is.
int terminal_width(uint32_t scalar);
