#pragma once

#include <stddef.h>

/// One file that is built into the program.
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t length;
} Resource;

/// The number of files that are built in.
size_t resource_count(void);

/// The file at a place from 0 to `resource_count() - 1`, in the order of their names.
Resource resource_at(size_t index);
