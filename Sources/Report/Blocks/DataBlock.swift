import Diagnostics
import Model
import Quantities
import Settings

/// A fenced block of a page template that selects figures and says how to show them.
protocol DataBlock: SendableMetatype {
  /// The word behind the fence: `chart`, `table`.
  static var name: String { get }

  /// Reads the block's keys; what is wrong is reported to the reader.
  init(_ reader: inout BlockReader)

  /// The block's HTML; empty where the sources say nothing about what it selects.
  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup
}

/// The blocks that templates may use.
enum DataBlocks {
  static let all: [any DataBlock.Type] = [
    BadgesBlock.self, CardsBlock.self, ChangesBlock.self, ChartBlock.self, CoverageBlock.self,
    DefinitionsBlock.self, DisputesBlock.self, MarksBlock.self, PoliciesBlock.self,
    QuotesBlock.self, RanksBlock.self, SourcesBlock.self, TableBlock.self, TimelineBlock.self,
  ]

  static func named(_ name: String) -> (any DataBlock.Type)? {
    all.first { $0.name == name }
  }
}

/// Reads the YAML of a data block, with places, metrics and periods looked up.
struct BlockReader {
  private var settings: SettingsReader
  private let resolver: FactResolver
  /// The block's body as its author wrote it.
  let text: String

  init(_ node: SettingsNode, text: String, model: FactModel) {
    self.text = text
    settings = SettingsReader(node)
    resolver = FactResolver(model: model)
  }

  /// Where the block begins.
  var location: SourceLocation { settings.location }

  /// Everything that is wrong; that nothing is selected is no news where a key is misspelt.
  func finish() -> [Diagnostic] {
    let problems = settings.finish()
    let others = problems.filter { $0.id != "empty-block" }
    return others.isEmpty ? problems : others
  }

  mutating func string(_ key: String) -> String? { settings.string(key) }

  mutating func bool(_ key: String) -> Bool? { settings.bool(key) }

  mutating func integer(_ key: String) -> Int? { settings.integer(key) }

  mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ key: String,
    of type: Value.Type
  ) -> Value? {
    settings.choice(key, of: type)
  }

  mutating func place(_ key: String) -> Place? {
    named(key) { [resolver] name, location throws(FactResolver.Reported) in
      try resolver.place(name, at: location)
    }
  }

  mutating func metric(_ key: String) -> Metric? {
    named(key) { [resolver] name, location throws(FactResolver.Reported) in
      try resolver.metric(name, at: location)
    }
  }

  /// A list, or one value alone.
  mutating func metrics(_ key: String) -> [Metric] {
    list(key) { [resolver] name, location throws(FactResolver.Reported) in
      try resolver.metric(name, at: location)
    }
  }

  mutating func places(_ key: String) -> [Place] {
    list(key) { [resolver] name, location throws(FactResolver.Reported) in
      try resolver.place(name, at: location)
    }
  }

  mutating func topic(_ key: String) -> Topic? {
    named(key) { [resolver] name, location throws(FactResolver.Reported) in
      try resolver.topic(name, at: location)
    }
  }

  /// The source of a page's address.
  mutating func source(_ key: String) -> SourceProfile? {
    named(key) { [resolver] name, location throws(FactResolver.Reported) in
      try resolver.source(name, at: location)
    }
  }

  mutating func policy(_ key: String) -> Policy? {
    named(key) { [resolver] name, location throws(FactResolver.Reported) in
      try resolver.policy(name, at: location)
    }
  }

  /// Reports a block that selects nothing.
  mutating func require(_ isThere: Bool, _ keys: String) {
    guard !isThere else { return }
    settings.report(
      Diagnostic(
        .error,
        "empty-block",
        at: settings.location,
        "the block does not say what to show",
        help: "add \(keys)"
      )
    )
  }

  mutating func period(_ key: String) -> Period? {
    named(key) { text, location throws(FactResolver.Reported) in
      try Self.period(text, at: location)
    }
  }

  mutating func periods(_ key: String) -> [Period] {
    list(key) { text, location throws(FactResolver.Reported) in
      try Self.period(text, at: location)
    }
  }

  private static func period(_ text: String, at location: SourceLocation)
    throws(FactResolver.Reported) -> Period
  {
    if let period = Period(text) { return period }
    throw FactResolver.Reported(
      Diagnostic(
        .error,
        "invalid-period",
        at: location,
        "‘\(text)’ is no period",
        help: "write a period like 2023, 2023-07, 2020-12-31 or 2016..2022"
      )
    )
  }

  private mutating func named<Value>(
    _ key: String,
    _ look: (String, SourceLocation) throws(FactResolver.Reported) -> Value
  ) -> Value? {
    guard let name = settings.string(key) else { return nil }
    do {
      return try look(name, settings.location(of: key))
    } catch {
      settings.report(error.diagnostic)
      return nil
    }
  }

  private mutating func list<Value>(
    _ key: String,
    _ look: (String, SourceLocation) throws(FactResolver.Reported) -> Value
  ) -> [Value] {
    guard let node = settings.node(key) else { return [] }
    var values: [Value] = []
    for item in node.items ?? [node] {
      guard let name = item.scalar else { continue }
      do {
        values.append(try look(name, item.location))
      } catch {
        settings.report(error.diagnostic)
      }
    }
    return values
  }
}
