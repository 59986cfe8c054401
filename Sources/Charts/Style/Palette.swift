/// The colours of a standalone chart; the same values as the page's (`docs/design-language.md` §5,
/// where their contrast is measured).
enum Palette {
  private static let colours: [(name: String, light: String, dark: String)] = [
    ("ink", "#1A1D21", "#ECEAE4"), ("ink2", "#4A5058", "#BDC1C6"),
    ("ink3", "#636A73", "#9AA1A9"), ("grid", "#E4E3DD", "#2B3036"),
    ("axis", "#7C828A", "#858C95"), ("paper", "#FAFAF7", "#14171A"),
    ("link", "#0B57A4", "#7FB8F5"), ("f", "#1660B5", "#6FB1F7"), ("g", "#8C8D96", "#7F7E84"),
    ("c1", "#2987E6", "#5E76EC"), ("c2", "#872001", "#CD7221"), ("c3", "#226759", "#98CDB2"),
    ("c4", "#5C216F", "#EEBAF8"), ("c5", "#B48416", "#DBEA63"), ("conf", "#9A3412", "#F2A477"),
  ]

  static let light = colours.map { "--\($0.name):\($0.light);" }.joined()
  /// Where the system imposes its colours, everything has that of text, but paper and grid.
  static let forced = colours.map {
    "--\($0.name):\(forcedColours[$0.name] ?? "CanvasText");"
  }
  .joined()
  private static let forcedColours = ["paper": "Canvas", "grid": "GrayText"]
  static let dark = colours.map { "--\($0.name):\($0.dark);" }.joined()

  /// A declaration with the light colour in place of `var(--name)`.
  static func resolved(_ declaration: String) -> String {
    for colour in colours {
      let reference = "var(--\(colour.name))"
      guard declaration.hasSuffix(reference) else { continue }
      return declaration.dropLast(reference.count) + colour.light
    }
    return declaration
  }
}
