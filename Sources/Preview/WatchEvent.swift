import Glibc

/// One event of inotify(7).
struct WatchEvent: Hashable, Sendable {
  var watch: Int32
  var mask: UInt32
  /// The name within the watched folder.
  var name: String

  var isFolder: Bool { has(IN_ISDIR) }
  var isCreation: Bool { has(IN_CREATE) }
  var isNew: Bool { has(IN_CREATE) || has(IN_MOVED_TO) }
  /// The watch has ended with its folder.
  var isGone: Bool { has(IN_IGNORED) }
  /// The queue was full: events are lost.
  var isOverflow: Bool { has(IN_Q_OVERFLOW) }

  private func has(_ bit: some BinaryInteger) -> Bool {
    mask & UInt32(truncatingIfNeeded: bit) != 0
  }

  /// Takes apart what one `read` returned: events, each with as many bytes of name as it says.
  static func all(in bytes: ArraySlice<UInt8>) -> [WatchEvent] {
    bytes.withUnsafeBytes { buffer in
      var events: [WatchEvent] = []
      var offset = 0
      let size = MemoryLayout<inotify_event>.size
      while offset + size <= buffer.count {
        let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        let end = min(offset + size + Int(event.len), buffer.count)
        let name = buffer[(offset + size)..<end].prefix { $0 != 0 }
        events.append(
          WatchEvent(watch: event.wd, mask: event.mask, name: String(decoding: name, as: UTF8.self))
        )
        offset = end
      }
      return events
    }
  }
}
