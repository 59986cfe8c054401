/// The style rules of charts: one text for the page's style sheet and for standalone files.
///
/// An SVG has classes only, no style attributes, so that a page can forbid inline styles. The
/// classes read the custom properties of `docs/design-language.md` §5.
package enum ChartStyle {
  /// Rules for charts inside `<div class="plot">`, with both variants and the switch at 640 px.
  ///
  /// The palette is the page's; an element around the plot has `container-type: inline-size`.
  package static let css = """
    .plot{font-variant-numeric:tabular-nums;line-height:1.2}
    .plot svg{display:block;width:100%;height:auto;overflow:visible}
    .plot .n{display:none}
    @container (max-width:639px){.plot .w{display:none}.plot .n{display:block;max-width:440px}}
    @media print{.plot .w{display:block!important}.plot .n{display:none!important}}
    @media (forced-colors:active){.plot{\(Palette.forced)}}
    \(rules.map { $0.text(prefix: ".plot ") }.joined(separator: "\n"))
    .spark{vertical-align:middle;overflow:visible}
    .spark .f{fill:var(--f)}
    .spark .f-ol{fill:none;stroke:var(--f);stroke-width:1.5}
    .spark .hole{fill:var(--paper)}
    .plot .n :is(\(narrowClasses)){font-size:\(TextStyle.smallestNarrow.coordinate)px}

    """

  /// Rules and palette of a file that stands alone, on one line as SVG files have every text: a content
  /// policy can allow it by its hash.
  package static let standalone = standaloneLines.replacing("\n", with: " ")

  private static let standaloneLines = """
    svg{\(Palette.light)color-scheme:light dark;\(font)background:var(--paper)}
    @media (prefers-color-scheme:dark){svg{\(Palette.dark)}}
    @media print{svg{\(Palette.light)--paper:#fff}}
    \(rules.map(\.textWithFallbacks).joined(separator: "\n"))

    """

  /// CJK families first, so that Latin and Han come from one (`docs/design-language.md` §6).
  private static let font = """
    font-family:"PingFang SC","HarmonyOS Sans SC",MiSans,"Noto Sans CJK SC","Noto Sans SC",\
    "Source Han Sans SC","Microsoft YaHei",system-ui,sans-serif;font-variant-numeric:tabular-nums;
    """

  private static let rules =
    Colour.allCases.flatMap(rules(of:)) + TextStyle.allCases.map(rule(of:)) + shapes

  private static func rules(of colour: Colour) -> [StyleRule] {
    let value = "var(--\(colour.rawValue))"
    return [
      StyleRule(".\(colour.fill)", "fill:\(value)"),
      StyleRule(".\(colour.stop)", "stop-color:\(value)"),
      StyleRule(".\(colour.outline)", "fill:none", "stroke:\(value)", "stroke-width:2"),
      StyleRule(
        ".\(colour.tint)",
        "fill:\(value)",
        "fill-opacity:.24",
        "stroke:\(value)",
        "stroke-width:1.2"
      ),
    ]
  }

  private static func rule(of style: TextStyle) -> StyleRule {
    var rule = StyleRule(
      ".\(style.rawValue)",
      "font-size:\(style.size.coordinate)px",
      "font-weight:\(style.isBold ? 700 : 400)",
      "fill:var(--\(style.colour))"
    )
    if style.hasHalo { rule.declarations += halo }
    return rule
  }

  /// A stroke in the colour of the paper, behind the letters.
  private static let halo = [
    "paint-order:stroke", "stroke:var(--paper)", "stroke-width:4px", "stroke-linejoin:round",
  ]

  private static var narrowClasses: String {
    TextStyle.allCases.filter { $0.size < TextStyle.smallestNarrow }
      .map { "." + $0.rawValue }.joined(separator: ",")
  }

  /// Modifiers come after the series, whose widths and fills they change.
  private static let shapes = [
    StyleRule(".dash", "stroke-dasharray:4 2.5", "stroke-width:1.5"),
    StyleRule(".arrow", "stroke-width:2.6", "stroke-linejoin:miter"),
    StyleRule(".bold", "stroke-width:4"),
    StyleRule(".thin", "stroke-width:1.8"),
    StyleRule(".whole", "stroke-width:1.5"),
    StyleRule(".hole", "fill:var(--paper)"),
    StyleRule(".rest", "fill:var(--grid)"),
    StyleRule(".dot", "stroke:var(--paper)", "stroke-width:2"),
    StyleRule(".fan", "stroke-width:1.4", "stroke-dasharray:5 3.5"),
    StyleRule(".area", "fill-opacity:.13"),
    StyleRule(".join", "fill:none", "stroke:var(--axis)", "stroke-width:1.5"),
    StyleRule(".lead", "stroke:var(--axis)", "stroke-width:1"),
    StyleRule(".gap", "stroke-dasharray:2 4", "stroke-linecap:round"),
    StyleRule(".vt", "stroke:var(--ink)", "stroke-width:2"),
    StyleRule(".grid", "stroke:var(--grid)", "stroke-width:1"),
    StyleRule(".base", "stroke:var(--axis)", "stroke-width:1.25"),
    StyleRule(".ref", "stroke:var(--ink2)", "stroke-width:1.25", "stroke-dasharray:2 3"),
    StyleRule(".ring", "fill:none", "stroke:var(--ink3)", "stroke-width:1.5"),
    StyleRule(
      ".bound",
      "stroke:var(--ink3)",
      "stroke-width:1.5",
      "stroke-dasharray:1.5 4",
      "stroke-linecap:round"
    ),
    StyleRule(".halo", halo),
    StyleRule(".m", "text-anchor:middle"),
    StyleRule(".e", "text-anchor:end"),
    StyleRule(".sheet", "fill:var(--paper)"),
    StyleRule(".hit", "fill:none", "pointer-events:all"),
    StyleRule("a:hover .hit", "stroke:var(--ink)", "stroke-width:2"),
    StyleRule("a:focus-visible", "outline:none"),
    StyleRule("a:focus-visible .hit", "stroke:var(--link)", "stroke-width:3"),
  ]
}
