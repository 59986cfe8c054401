/// Headers for the files below a path, as a `_headers` file has them (Netlify and Cloudflare Pages).
struct HeaderRule: Hashable {
  /// Ends with `/`.
  var prefix: String
  var headers: [Header] = []

  struct Header: Hashable {
    var name: String
    var value: String
  }

  /// Reads lines such as `/assets/*`, each with indented `Name: value` lines below.
  static func read(_ text: String) -> [HeaderRule] {
    var rules: [HeaderRule] = []
    for line in text.split(whereSeparator: \.isNewline) {
      guard line.hasPrefix(" ") else {
        rules.append(HeaderRule(prefix: String(line.prefix { $0 != "*" })))
        continue
      }
      let halves = line.drop { $0 == " " }.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, !rules.isEmpty else { continue }
      let header = Header(name: String(halves[0]), value: String(halves[1].drop { $0 == " " }))
      rules[rules.count - 1].headers.append(header)
    }
    return rules
  }
}
