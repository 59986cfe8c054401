package import Diagnostics
package import Model

/// What was read in one source.
package struct SourceExtract: Sendable, Codable {
  /// In the order of the text.
  package var claims: [Claim]
  /// In the order of the text.
  package var policies: [PolicyMention]
  /// The other numbers of the source, each with the reason, in the order of the text.
  package var setAside: [SetAside]
  /// What was met and not understood, in the order of the text.
  package var notes: [SourceNote]
  package var diagnostics: [Diagnostic]

  package init(
    claims: [Claim] = [],
    policies: [PolicyMention] = [],
    setAside: [SetAside] = [],
    notes: [SourceNote] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.claims = claims
    self.policies = policies
    self.setAside = setAside
    self.notes = notes
    self.diagnostics = diagnostics
  }

  package var coverage: Coverage { Coverage(claims: claims, setAside: setAside) }
}
