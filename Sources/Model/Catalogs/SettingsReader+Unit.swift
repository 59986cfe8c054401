import Diagnostics
package import Quantities
package import Settings

extension SettingsReader {
  /// A unit in its base form; 亿元 and 万家 are reported (`invalid-unit`), since scales belong to values.
  package mutating func unit(_ key: String, required: Bool = false) -> Unit? {
    guard let symbol = string(key, required: required) else { return nil }
    guard let base = Self.baseUnit(of: symbol) else { return Unit(symbol) }
    report(
      Diagnostic(
        .error,
        "invalid-unit",
        at: location(of: key),
        "‘\(symbol)’ is no base unit",
        help: base.isEmpty ? "name what is counted, such as 家 or 元" : "write `\(base)`"
      )
    )
    return nil
  }

  /// What to write instead of a unit; nil for one that is fine.
  private static func baseUnit(of symbol: String) -> String? {
    let spelledOut = ["％": "%", "percent": "%", "个百分点": "百分点", "块": "元", "圆": "元", "": ""]
    if let base = spelledOut[symbol] { return base }
    let rest = symbol.drop { scales.contains($0) }
    return rest.count == symbol.count ? nil : String(rest)
  }

  private static let scales: Set<Character> = ["十", "百", "千", "万", "亿", "兆"]
}
