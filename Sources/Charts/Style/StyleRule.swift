/// One rule of a chart's style sheet.
struct StyleRule {
  var selector: String
  /// As written in CSS; colours are `var(--name)`.
  var declarations: [String]

  init(_ selector: String, _ declarations: [String]) {
    self.selector = selector
    self.declarations = declarations
  }

  init(_ selector: String, _ declarations: String...) {
    self.init(selector, declarations)
  }

  func text(prefix: String) -> String {
    prefix + selector + "{" + declarations.joined(separator: ";") + "}"
  }

  /// With the light colour before each custom property, for programs that know no properties:
  /// librsvg, which makes the PNG files, drops a declaration it cannot read.
  var textWithFallbacks: String {
    let both = declarations.flatMap { declaration in
      let literal = Palette.resolved(declaration)
      return literal == declaration ? [declaration] : [literal, declaration]
    }
    return selector + "{" + both.joined(separator: ";") + "}"
  }
}
