import Report

extension SiteAddress {
  /// In small letters, without a port.
  var host: String {
    afterScheme.prefix { $0 != "/" && $0 != ":" }.lowercased()
  }

  /// From the host on; begins and ends with `/`.
  var path: String { String(afterScheme.drop { $0 != "/" }) }

  private var afterScheme: Substring { root.drop { $0 != ":" }.dropFirst(3) }
}
