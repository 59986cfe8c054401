import CLinux
import Glibc

/// What lies below a folder, as the disk has it: links are listed, not followed.
enum FolderListing {
  struct Entry: Hashable, Sendable {
    /// Relative to the folder, with `/`.
    var path: String
    var state: FileState
  }

  /// All files, folders and links below a folder, sorted by path; none where it cannot be read.
  static func entries(below folder: String) -> [Entry] {
    guard let root = strdup(folder) else { return [] }
    defer { free(root) }
    var roots: [UnsafeMutablePointer<CChar>?] = [root, nil]
    guard let walk = fts_open(&roots, FTS_PHYSICAL | FTS_NOCHDIR, nil) else { return [] }
    defer { fts_close(walk) }
    let start = strlen(root) + (folder.hasSuffix("/") ? 0 : 1)
    var entries: [Entry] = []
    while let entry = fts_read(walk) {
      // A folder is met before what is in it, and once more behind.
      guard fts_is_inner(entry) != 0, let path = fts_path_of(entry),
        let status = fts_status_of(entry)
      else { continue }
      entries.append(Entry(path: String(cString: path + start), state: FileState(status.pointee)))
    }
    return entries.sorted { $0.path < $1.path }
  }
}
