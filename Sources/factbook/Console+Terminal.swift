import Diagnostics
import Foundation
import Glibc

extension Console {
  /// What standard output is: `COLUMNS` goes before the width that the terminal gives, and `NO_COLOR`
  /// (no-color.org) or `TERM=dumb` before its styles.
  static var terminal: Terminal {
    let environment = ProcessInfo.processInfo.environment
    var size = winsize()
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let isMeasured = isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    let measured = isMeasured && size.ws_col > 0 ? Int(size.ws_col) : nil
    return Terminal(
      columns: environment["COLUMNS"].flatMap { Int($0) } ?? measured ?? Terminal.usualColumns,
      isStyled: isStyled(STDOUT_FILENO)
    )
  }

  /// Colours are for terminals that have them, and for people who want them.
  static func isStyled(_ descriptor: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(descriptor) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }

  /// Whether standard error is a terminal on which a line can be written over.
  static var isLive: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Whether a person sits at both ends.
  static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }
}
