/// Takes passwords and tokens out of what other programs say, before anybody reads it.
package struct Secrets {
  /// Values of the environment that are nobody's business.
  private let values: [String]

  /// Parts of names under which programs expect secrets, such as `AWS_SECRET_ACCESS_KEY`,
  /// `GITHUB_TOKEN` and `RSYNC_PASSWORD`.
  private static let marks = ["SECRET", "TOKEN", "PASSWORD", "PASSWD", "ACCESS_KEY", "API_KEY"]

  /// Shorter values would take words apart.
  private static let shortest = 8

  /// Of this machine.
  init() { self.init(environment: MachineEnvironment.variables) }

  package init(environment: [String: String]) {
    values = environment.filter { name, value in
      Self.marks.contains { name.uppercased().contains($0) } && value.utf8.count >= Self.shortest
    }.map(\.value).sorted { $0.utf8.count > $1.utf8.count }
  }

  package func masked(_ text: String) -> String {
    let plain = values.reduce(text) { $0.replacing($1, with: "***") }
    // `https://user:password@host`, in any scheme.
    return plain.replacing(#/:\/\/[^\/\s@'"]+@/#, with: "://***@")
  }
}
