import Foundation

/// The variables of this machine; they reach other programs and no file.
enum MachineEnvironment {
  static var variables: [String: String] { ProcessInfo.processInfo.environment }
}
