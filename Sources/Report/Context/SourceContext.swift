import Diagnostics
import Model
import Quantities

/// A source for templates.
struct SourceContext {
  private let source: SourceProfile
  private let report: ReportInput

  init(_ source: SourceProfile, _ report: ReportInput) {
    self.source = source
    self.report = report
  }

  var value: TemplateValue {
    let claims = report.model.claims(of: source.id)
    let coverage = report.coverage(of: source.id)
    let aside = report.setAside(in: source.id)
    return .object([
      "id": .string(source.id.name),
      "path": .string(PagePath.source(source.id.name).path),
      "title": .string(source.title),
      "publisher": source.publisher.map { .string($0) } ?? .none,
      "date": .string(source.date?.worded ?? InterfaceText.undated),
      "date-inferred": .bool(source.isDateInferred),
      "url": source.url.map { .string($0) } ?? .none,
      "reference": .string(DocumentReference(source).text),
      "claims": .string(String(claims.count)),
      "numbers": .string(String(coverage.numbers)),
      "numbers-read": .string(String(coverage.claimed)),
      "set-aside-count": .string(String(coverage.setAsideCount)),
      "set-aside": .list(reasons(aside)),
    ])
  }

  /// Reasons with the numbers that were set aside for them, in the order of the text.
  private func reasons(_ aside: [SetAside]) -> [TemplateValue] {
    SetAside.Reason.allCases.compactMap { reason in
      let own = aside.filter { $0.reason == reason }
      guard !own.isEmpty else { return nil }
      return .object([
        "reason": .string(InterfaceText.reason(reason)),
        "count": .string(String(own.count)),
        "numbers": .string(own.map(\.quote.text).uniqued().joined(separator: InterfaceText.and)),
      ])
    }
  }
}
