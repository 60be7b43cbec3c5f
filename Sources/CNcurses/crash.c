#define _GNU_SOURCE
#include "CNcurses.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { crash_count = sizeof crashes / sizeof crashes[0] };
static struct sigaction earlier[crash_count];
static struct termios found_modes;
static bool has_modes;
static int terminal = -1;
static char leave[256];
static size_t leave_length;
static char farewell[512];
static size_t farewell_length;

/// Only what is safe in a signal handler: `endwin` is not.
static void restore_and_pass_on(int signal, siginfo_t *info, void *context) {
  (void)context;
  if (leave_length > 0) {
    ssize_t written = write(terminal, leave, leave_length);
    (void)written;
  }
  if (has_modes) {
    tcsetattr(terminal, TCSANOW, &found_modes);
  }
  if (leave_length > 0 && farewell_length > 0) {
    ssize_t written = write(terminal, farewell, farewell_length);
    (void)written;
  }
  curses_release_errors();
  for (int index = 0; index < crash_count; index++) {
    sigaction(crashes[index], &earlier[index], NULL);
  }
  // A fault happens again when the handler returns; a signal that was sent has to be sent again.
  if (info->si_code <= 0) {
    raise(signal);
  }
}

/// Adds a capability without its padding marks.
static void append(const char *text) {
  if (text == NULL || text == (const char *)-1) {
    return;
  }
  while (*text != 0 && leave_length < sizeof leave) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end == NULL) {
        return;
      }
      text = end + 1;
      continue;
    }
    leave[leave_length++] = *text++;
  }
}

void curses_set_farewell(const char *text) {
  size_t length = strlen(text);
  farewell_length = length < sizeof farewell ? length : sizeof farewell;
  memcpy(farewell, text, farewell_length);
}

void curses_guard_crashes(int output, bool knows_terminal) {
  leave_length = 0;
  if (!knows_terminal) {
    terminal = output;
    has_modes = tcgetattr(output, &found_modes) == 0;
    return;
  }
  if (!isatty(output)) {
    return;
  }
  append("\033[?2004l");
  append(tigetstr("sgr0"));
  append(tigetstr("rmkx"));
  append(tigetstr("cnorm"));
  append(tigetstr("rmcup"));
  append("\r\n");
  struct sigaction action = {.sa_sigaction = restore_and_pass_on,
                             .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int index = 0; index < crash_count; index++) {
    sigaction(crashes[index], &action, &earlier[index]);
  }
}

void curses_unguard_crashes(void) {
  if (leave_length == 0) {
    return;
  }
  leave_length = 0;
  for (int index = 0; index < crash_count; index++) {
    sigaction(crashes[index], &earlier[index], NULL);
  }
}
