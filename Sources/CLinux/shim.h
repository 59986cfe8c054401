// What glibc has and Swift's Glibc module does not show.

#ifndef CLINUX_SHIM_H
#define CLINUX_SHIM_H

// Walks through folders: fts(3). Its structures belong to a module of Foundation's too, which hides their members.
#include <fts.h>

/// Whether the entry is below where the walk began, and is met for the first time.
static inline int fts_is_inner(const FTSENT *entry) {
  return entry->fts_level > 0 && entry->fts_info != FTS_DP;
}

static inline const char *fts_path_of(const FTSENT *entry) { return entry->fts_path; }

static inline const struct stat *fts_status_of(const FTSENT *entry) { return entry->fts_statp; }

/// Renames atomically; with `flags` 2 (RENAME_EXCHANGE) both names exist and change places.
/// glibc 2.28, Linux 3.15: renameat2(2).
extern int renameat2(
    int old_directory, const char *old_path, int new_directory, const char *new_path,
    unsigned int flags);

#endif
