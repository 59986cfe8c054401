import Diagnostics

/// The names that a tag can use: those of the sections around it, the inner ones first.
struct TemplateScope {
  private var values: [TemplateValue]
  /// Told what is asked of the outermost names, those of the page.
  private let reads: PageReads?

  init(_ root: TemplateValue, noting reads: PageReads? = nil) {
    values = [root]
    self.reads = reads
  }

  /// The scope inside a section over `value`.
  func entering(_ value: TemplateValue) -> TemplateScope {
    var scope = self
    scope.values.append(value)
    return scope
  }

  /// Why a name means nothing.
  struct Unknown: Error, Hashable {
    var message: String
    var help: String
  }

  /// The value of a name: its first part is looked for from the inside out, the rest only there.
  func value(of name: String) throws(Unknown) -> TemplateValue {
    if name == "." { return values.last ?? .none }
    var parts = name.split(separator: ".").map(String.init)[...]
    let first = parts.popFirst() ?? ""
    guard let level = values.lastIndex(where: { $0.members[first] != nil }),
      var value = values[level].members[first]
    else { throw unknown(name, first, among: values.flatMap(\.members.keys), before: "") }
    if level == 0 { reads?.note(.name(([first] + parts.prefix(1)).joined(separator: "."))) }
    var path = first
    for part in parts {
      guard case .object(let members) = value else {
        throw Unknown(
          message: "‘\(path)’ is \(value.noun) here and has no ‘\(part)’",
          help: "ask for it with ‘{{#\(path)}}…{{/\(path)}}’ before"
        )
      }
      guard let member = members[part] else {
        throw unknown(name, part, among: Array(members.keys), before: path + ".")
      }
      value = member
      path += "." + part
    }
    return value
  }

  private func unknown(
    _ name: String,
    _ part: String,
    among names: [String],
    before prefix: String
  ) -> Unknown {
    let known = Set(names).sorted()
    if prefix.isEmpty, let collection = FrontMatter.Collection.of(item: name) {
      return Unknown(
        message: "the name ‘\(name)’ is not known here",
        help: "‘\(collection.item)’ is known on pages with `for-each: \(collection.rawValue)`; "
          + "inside ‘{{#\(collection.rawValue)}}’ write ‘{{name}}’ alone"
      )
    }
    let message = "the name ‘\(name)’ is not known here"
    if let meant = suggestion(for: part, among: known) {
      return Unknown(message: message, help: "did you mean ‘\(prefix)\(meant)’?")
    }
    let list = known.map { "‘\(prefix)\($0)’" }.joined(separator: ", ")
    return Unknown(message: message, help: known.isEmpty ? "no names are" : "known are \(list)")
  }
}

extension TemplateValue {
  fileprivate var members: [String: TemplateValue] {
    if case .object(let members) = self { members } else { [:] }
  }
}
