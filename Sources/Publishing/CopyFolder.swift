import Foundation
import Glibc

/// Where the copies of sites lie that are on their way: one folder a run, named after its process.
enum CopyFolder {
  private static let start = "factbook-publish-"

  /// A new folder, once those of runs that were killed are gone.
  static func make() throws -> URL {
    clean()
    // In the place of the last six letters, which have to be `X`, come others: mkdtemp(3).
    let name = "\(start)\(getpid())-" + String(repeating: "X", count: 6)
    var template = Array(parent.appending(path: name).plainPath.utf8CString)
    guard mkdtemp(&template) != nil else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return URL(filePath: path, directoryHint: .isDirectory)
  }

  private static var parent: URL { FileManager.default.temporaryDirectory }

  private static func clean() {
    let names = try? FileManager.default.contentsOfDirectory(atPath: parent.plainPath)
    for name in names ?? [] where name.hasPrefix(start) {
      let process = name.dropFirst(start.count).prefix { $0 != "-" }
      guard let id = pid_t(process), kill(id, 0) != 0, errno == ESRCH else { continue }
      // Another user's stays, since it cannot be deleted.
      try? FileManager.default.removeItem(at: parent.appending(path: name))
    }
  }
}
