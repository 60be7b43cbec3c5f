#pragma once

/// Opens a pseudo-terminal of a size and answers its keyboard end, or -1; the program's end is put
/// into `device`.
int open_pseudo_terminal(int columns, int rows, int *_Nonnull device);
