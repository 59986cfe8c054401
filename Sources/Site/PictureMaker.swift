import Foundation
import Report

/// Draws PNG files from SVG files of the site with `rsvg-convert`.
enum PictureMaker {
  static let program = "rsvg-convert"

  /// Twice the size of the drawing, for screens and slides.
  private static let zoom = "2"

  /// Whether the program is on the PATH.
  static var isInstalled: Bool { (try? run(["--version"])) == 0 }

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

  /// Runs the program, which `env` finds, and returns its status; what it prints is of no interest.
  private static func run(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
