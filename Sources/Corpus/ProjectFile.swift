package import Diagnostics
import Glibc

/// Reads a plain file, and nothing that only looks like one: no pipe that never ends, no device, no link
/// out of the project, no more than a limit, however the file grows meanwhile.
package enum ProjectFile {
  /// Why there is nothing to read.
  package enum Problem: Error, Hashable {
    /// There is none, this user may not read it, or it is a folder, a pipe or a device.
    case unreadable
    /// A link leads out of the project.
    case outside
    /// It has more bytes than this.
    case tooLarge(limit: Int)
  }

  /// What a text may have: 350,000 Chinese characters, a book of 500 pages. A text of this size in which
  /// every few characters are a figure is read and printed within a minute.
  package static let textLimit = 1 << 20
  /// What pictures and data may have.
  package static let dataLimit = 64 << 20

  /// - Parameters:
  ///   - path: of this machine.
  ///   - root: what no link may leave; nil where the path was named by the user.
  ///   - limit: the most bytes that there may be.
  /// - Returns: what the file holds at the moment.
  /// - Throws: why there is nothing to read.
  package static func bytes(at path: String, within root: Root?, limit: Int = textLimit)
    throws(Problem) -> [UInt8]
  {
    // A pipe would keep `open` waiting for somebody who writes.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable
    }
    if let root, !root.holds(descriptor) { throw .outside }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    return try read(descriptor, expecting: Int(status.st_size), limit: limit)
  }

  /// A folder by the name that the kernel has for it.
  package struct Root: Sendable {
    /// Ends with `/`; nil where there is no such folder.
    private let prefix: String?

    package init(_ path: String) {
      guard let real = realpath(path, nil) else {
        prefix = nil
        return
      }
      defer { free(real) }
      let folder = String(cString: real)
      prefix = folder.hasSuffix("/") ? folder : folder + "/"
    }

    /// Asks the kernel what was opened (proc(5)): the names on the way may be others by now.
    fileprivate func holds(_ descriptor: Int32) -> Bool {
      guard let prefix else { return false }
      let link = "/proc/self/fd/\(descriptor)"
      return withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { path in
        let count = path.baseAddress.map { readlink(link, $0, path.count) } ?? 0
        return count > 0 && prefix.utf8.count <= count
          && zip(prefix.utf8, path).allSatisfy { $0 == UInt8(bitPattern: $1) }
      }
    }
  }

  private static func read(_ descriptor: Int32, expecting count: Int, limit: Int)
    throws(Problem) -> [UInt8]
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var block = [UInt8](repeating: 0, count: min(max(count, 1), 1 << 16) + 1)
    while true {
      let found = Glibc.read(descriptor, &block, block.count)
      if found < 0, errno == EINTR { continue }
      guard found >= 0 else { throw .unreadable }
      if found == 0 { return bytes }
      bytes += block[..<found]
      if bytes.count > limit { throw .tooLarge(limit: limit) }
    }
  }
}

extension ProjectFile.Problem {
  /// What is wrong and what to do; nil for a file that cannot be read, of which each stage knows more.
  package func diagnostic(at location: SourceLocation) -> Diagnostic? {
    switch self {
    case .unreadable: nil
    case .outside:
      Diagnostic(
        .error,
        "file-outside",
        at: location,
        "this is a link that leads out of the project",
        help: "put the file itself there: what lies elsewhere is nobody's to publish"
      )
    case .tooLarge(let limit):
      Diagnostic(
        .error,
        "file-too-large",
        at: location,
        "the file has more than \(limit >> 20) MiB",
        help: "part it in several, or take out what is not needed"
      )
    }
  }
}
