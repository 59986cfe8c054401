package import Diagnostics
package import Model

/// What was read in one source.
package struct SourceExtract: Sendable {
  /// In the order of the text.
  package var claims: [Claim]
  /// In the order of the text.
  package var policies: [PolicyMention]
  /// The other numbers of the source, each with the reason, in the order of the text.
  package var setAside: [SetAside]
  package var diagnostics: [Diagnostic]

  package init(
    claims: [Claim] = [],
    policies: [PolicyMention] = [],
    setAside: [SetAside] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.claims = claims
    self.policies = policies
    self.setAside = setAside
    self.diagnostics = diagnostics
  }
}
