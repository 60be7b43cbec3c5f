#pragma once

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

// Macros and globals of ncurses that Swift does not import, as functions.

static inline WINDOW *_Nonnull curses_window(void) { return stdscr; }
static inline WINDOW *_Nonnull curses_shown(void) { return curscr; }
static inline FILE *_Nonnull curses_input(void) { return stdin; }
static inline FILE *_Nonnull curses_output(void) { return stdout; }
static inline int curses_rows(void) { return getmaxy(stdscr); }
static inline int curses_columns(void) { return getmaxx(stdscr); }
static inline int curses_colors(void) { return COLORS; }
static inline uint32_t curses_bold(void) { return A_BOLD; }
static inline uint32_t curses_dim(void) { return A_DIM; }
static inline uint32_t curses_reverse(void) { return A_REVERSE; }
static inline uint32_t curses_underline(void) { return A_UNDERLINE; }
static inline int curses_function_key(int number) { return KEY_F(number); }

/// Whether the terminal that `newterm` has opened can put the cursor somewhere. (`cup`)
bool curses_can_move_cursor(void);

/// Whether the C library can write a character in the character set of the locale.
bool curses_can_write(uint32_t scalar);

/// One cell to show: a spacing scalar, up to two marks (0 for none), attributes and colour pair.
typedef struct {
  uint32_t base;
  uint32_t marks[2];
  uint32_t attributes;
  int16_t pair;
  /// The cell is the right half of the one before it and holds nothing itself.
  bool is_right_half;
} curses_cell;

/// Puts the cells of one row into `stdscr`; never wraps and never moves the cursor.
void curses_put_row(int row, const curses_cell *_Nonnull cells, int count);

/// What ended a wait; nothing of it when the time was up.
typedef struct {
  bool has_input;
  bool has_wake;
  bool has_signal;
  bool hung_up;
} curses_arrival;

/// Waits for input, for the wake descriptor (-1 for none) or for a signal. Signals that the loop
/// has to hear of are only let through here, so none is missed between a look and the wait.
/// A negative time waits for ever.
curses_arrival curses_wait(int input, int wake, int milliseconds);

/// Signals that have come in since the last call.
typedef struct {
  bool terminate;
  bool stop;
  bool resumed;
} curses_signals;

curses_signals curses_take_signals(void);

/// Turns SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP and SIGCONT into what `curses_take_signals`
/// answers, and holds them and SIGWINCH back outside `curses_wait`. Call after `newterm`.
void curses_catch_signals(void);
void curses_release_signals(void);

/// Stops the whole job, as Ctrl-Z at a shell does; returns when it is continued.
void curses_stop_job(void);

/// Lets the held signals through while another program has the screen, and holds them again.
void curses_hold_signals(bool hold);

/// Remembers how the terminal was found. On a trap or crash it is put back before the earlier
/// handler sees the signal. Call before `newterm`, then once more with `true` after it.
void curses_guard_crashes(int output, bool knows_terminal);
void curses_unguard_crashes(void);

/// What a crash leaves on the restored terminal; at most 512 bytes.
void curses_set_farewell(const char *_Nonnull text);

/// Keeps what is written to standard error while a screen is shown, which it would tear, and hands
/// it on when the screen is left. Both are safe in a signal handler and do nothing the second time.
void curses_hold_errors(void);
void curses_release_errors(void);
