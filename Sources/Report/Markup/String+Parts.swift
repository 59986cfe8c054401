import Glibc

extension String {
  /// What stands before, between and behind the occurrences of an ASCII text; one part where there is none.
  ///
  /// By `strstr`, in time linear in the text, which has no NUL (``Markup`` lets none through).
  func parts(between separator: StaticString) -> [Substring] {
    let width = separator.utf8CodeUnitCount
    let offsets = withCString { start in
      var offsets: [Int] = []
      var rest = start
      while let found = strstr(rest, separator.cString) {
        offsets.append(UnsafePointer(found) - start)
        rest = UnsafePointer(found) + width
      }
      return offsets
    }
    var parts: [Substring] = []
    var begin = utf8.startIndex
    var position = 0
    for offset in offsets {
      let end = utf8.index(begin, offsetBy: offset - position)
      parts.append(self[begin..<end])
      begin = utf8.index(end, offsetBy: width)
      position = offset + width
    }
    return parts + [self[begin...]]
  }
}

extension StaticString {
  /// As C reads it: static strings end with a NUL.
  fileprivate var cString: UnsafePointer<CChar> {
    UnsafeRawPointer(utf8Start).assumingMemoryBound(to: CChar.self)
  }
}
