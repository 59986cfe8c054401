package import Foundation
import Report

/// Draws PNG files from SVG files of the site with `rsvg-convert`.
package enum PictureMaker {
  static let program = "rsvg-convert"

  /// Twice the size of the drawing, for screens and slides.
  private static let zoom = "2"

  /// Whether the program is on the PATH.
  package static var isInstalled: Bool { (try? run(["--version"])) == 0 }

  /// Why a picture could not be drawn.
  struct Failure: Error, CustomStringConvertible {
    var path: PagePath
    var status: Int32

    var description: String { "\(program) ended with status \(status) on \(path.path)" }
  }

  /// Draws what is a picture among the files; the drawings lie in the folder already.
  static func draw(_ files: [SiteFile], in folder: URL) throws {
    for file in files {
      guard let drawing = file.drawing else { continue }
      let status = try run([
        "--zoom", zoom, "--output", folder.appending(path: file.path.path).plainPath,
        folder.appending(path: drawing.path).plainPath,
      ])
      guard status == 0 else { throw Failure(path: drawing, status: status) }
    }
  }

  /// The PNG of a drawing, for a site that is in memory alone; nil where the program is missing or
  /// fails.
  package static func picture(of drawing: String) -> Data? {
    BrokenPipe.failsTheWrite()
    let process = process(["--zoom", zoom])
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    guard (try? process.run()) != nil else { return nil }
    // The program reads everything before it writes anything.
    try? input.fileHandleForWriting.write(contentsOf: Data(drawing.utf8))
    try? input.fileHandleForWriting.close()
    let picture = try? output.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? picture : nil
  }

  /// Runs the program, which `env` finds, and returns its status.
  private static func run(_ arguments: [String]) throws -> Int32 {
    let process = process(arguments)
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// The program, about to run; what it prints is of no interest.
  private static func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return process
  }
}
