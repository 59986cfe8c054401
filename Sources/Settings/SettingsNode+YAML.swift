package import Diagnostics
import Yams

extension SettingsNode {
  /// Reads one YAML document.
  ///
  /// Syntax errors, repeated keys, and the parts of YAML that the formats here do not use (anchors,
  /// keys that are no text) become a `yaml-syntax` diagnostic.
  ///
  /// - Parameters:
  ///   - yaml: the YAML alone, without the `---` lines of front matter.
  ///   - file: the path relative to the project folder, for the locations.
  ///   - firstLine: the line of `file` on which `yaml` begins, from 1.
  ///   - diagnostics: receives what is wrong.
  /// - Returns: nil where the text is not YAML; an empty node where it says nothing.
  package static func parse(
    _ yaml: String,
    file: String,
    firstLine: Int = 1,
    reporting diagnostics: inout [Diagnostic]
  ) -> SettingsNode? {
    parse(yaml, at: YAMLPlace(file: file, firstLine: firstLine), reporting: &diagnostics)
  }

  /// The same, wherever the YAML stands.
  package static func parse(
    _ yaml: String,
    at place: YAMLPlace,
    reporting diagnostics: inout [Diagnostic]
  ) -> SettingsNode? {
    do {
      let parser = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8)
      // Nodes hold their anchors weakly: the parser must outlive the walk.
      return try withExtendedLifetime(parser) {
        guard let root = try parser.singleRoot() else {
          return SettingsNode(.empty, at: place.location(of: nil))
        }
        return try SettingsNode(root, in: place)
      }
    } catch let problem as YAMLProblem {
      diagnostics.append(problem.diagnostic)
    } catch {
      diagnostics.append(YAMLProblem(error, in: place).diagnostic)
    }
    return nil
  }

  fileprivate init(_ node: Node, in place: YAMLPlace) throws(YAMLProblem) {
    let location = place.location(of: node.mark)
    guard node.anchor == nil else { throw .anchor(at: location) }
    switch node {
    case .scalar(let scalar):
      self.init(Self.content(of: scalar), at: location)
    case .sequence(let sequence):
      var items: [SettingsNode] = []
      for item in sequence { items.append(try SettingsNode(item, in: place)) }
      self.init(.sequence(items), at: location)
    case .mapping(let mapping):
      var entries: [SettingsEntry] = []
      for (key, value) in mapping { entries.append(try SettingsEntry(key, value, in: place)) }
      self.init(.mapping(entries), at: location)
    case .alias:
      throw .anchor(at: location)
    }
  }

  /// YAML 1.2's core schema: only a plain scalar can mean nothing.
  private static func content(of scalar: Node.Scalar) -> Content {
    guard scalar.style == .plain, ["", "~", "null"].contains(scalar.string) else {
      return .scalar(scalar.string)
    }
    return .empty
  }
}

extension SettingsEntry {
  fileprivate init(_ key: Node, _ value: Node, in place: YAMLPlace) throws(YAMLProblem) {
    let location = place.location(of: key.mark)
    guard case .scalar(let name) = key else { throw .key(at: location) }
    self.init(key: name.string, location: location, value: try SettingsNode(value, in: place))
  }
}
