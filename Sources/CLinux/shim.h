// What glibc has and Swift's Glibc module does not show, since it is a GNU extension.

#ifndef CLINUX_SHIM_H
#define CLINUX_SHIM_H

/// Renames atomically; with `flags` 2 (RENAME_EXCHANGE) both names exist and change places.
/// glibc 2.28, Linux 3.15: renameat2(2).
extern int renameat2(
    int old_directory, const char *old_path, int new_directory, const char *new_path,
    unsigned int flags);

#endif
