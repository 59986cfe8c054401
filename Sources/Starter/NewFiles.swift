package import Diagnostics
package import Model

/// What `factbook new` adds to a project.
package enum NewFiles {
  /// A source to paste a document into, with what is known about it beside it.
  ///
  /// - Parameters:
  ///   - name: of the file, without ending.
  ///   - title: the headline; nil where it is to be filled in.
  ///   - publisher: who published it.
  ///   - date: a day, month or year.
  ///   - url: where it was published.
  /// - Returns: the text and its sidecar file.
  package static func source(
    _ name: String,
    title: String?,
    publisher: String?,
    date: String?,
    url: String?
  ) -> [StarterFile] {
    let known = [("title", title), ("publisher", publisher), ("date", date), ("url", url)]
    let lines = known.map { key, value in
      value.map { "\(key): \(JSONText.quoted($0))" } ?? "# \(key):"
    }
    return [
      StarterFile(path: "seeds/\(name).txt", text: "在这里粘贴全文。\n"),
      StarterFile(path: "seeds/\(name).yml", text: lines.joined(separator: "\n") + "\n"),
    ]
  }

  /// A page template with front matter and a heading.
  package static func page(_ name: String, title: String) -> StarterFile {
    StarterFile(
      path: "Templates/pages/\(name).md",
      text: "---\ntitle: \(JSONText.quoted(title))\n---\n# \(title)\n\n"
    )
  }

  /// An entry of `metrics.yml`.
  package static func metric(_ id: String, name: String, unit: String, kind: Metric.Kind)
    -> StarterFile
  {
    StarterFile(
      path: "seeds/catalog/metrics.yml",
      text: """
        \(id):
          name: { zh-CN: \(JSONText.quoted(name)) }
          unit: \(JSONText.quoted(unit))
          kind: \(kind.rawValue)
          # definition: { zh-CN: 数的是谁、是什么 }
          # also: [同一指标的其他写法]

        """
    )
  }

  /// An entry of `places.yml`.
  package static func place(_ id: String, name: String, kind: Place.Kind, parent: String)
    -> StarterFile
  {
    StarterFile(
      path: "seeds/catalog/places.yml",
      text: """
        \(id):
          name: { zh-CN: \(JSONText.quoted(name)) }
          kind: \(kind.rawValue)
          parent: \(JSONText.quoted(parent))
          # aliases: [别名]

        """
    )
  }

  /// Why a name cannot be part of a path and of an address; nil where it can.
  package static func problem(withName name: String) -> Diagnostic? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = name.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-_/".unicodeScalars.contains(scalar)
    }
    guard !isPlain || parts.contains(where: \.isEmpty) else { return nil }
    return Diagnostic(
      .error,
      "invalid-name",
      at: SourceLocation(file: name),
      "‘\(name)’ cannot be the name of a file of the site",
      help: "use letters, digits, - and _"
    )
  }

  /// Why an id cannot be a new one of a catalog; nil where it can.
  package static func problem(withID id: String, among taken: Set<String>, in file: String)
    -> Diagnostic?
  {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    let isValid = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isIDCharacter) }
    if !isValid || parts.first == "open" {
      return Diagnostic(
        .error,
        "invalid-id",
        at: SourceLocation(file: file),
        "‘\(id)’ cannot be an id",
        help: "use a–z, 0–9 and single hyphens; the Chinese name goes into --title"
      )
    }
    guard taken.contains(id) else { return nil }
    return Diagnostic(
      .error,
      "id-taken",
      at: SourceLocation(file: file),
      "there is a ‘\(id)’ already",
      help: "choose another id, or write an entry of this id by hand to change that one"
    )
  }

  private static func isIDCharacter(_ character: Character) -> Bool {
    ("a"..."z").contains(character) || ("0"..."9").contains(character)
  }
}
