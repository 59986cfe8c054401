import Model

/// The files of `seeds/catalog/`. No key is required: an entry may change a built-in one.
extension JSONSchema {
  static let places = JSONSchema.entries(
    "Places, by id.",
    of: .object(
      "A place, new or changed.",
      [
        "name": name,
        "kind": .choice("What it is.", of: Place.Kind.allCases.map(\.rawValue)),
        "parent": .text("The place that it is part of."),
        "aliases": texts("Other names by which texts call it."),
      ]
    )
  )

  static let metrics = JSONSchema.entries(
    "Metrics, by id.",
    of: .object(
      "What is measured, new or changed.",
      [
        "name": name,
        "unit": .text("The base unit, without 万 or 亿."),
        "kind": .choice("How figures relate to time.", of: Metric.Kind.allCases.map(\.rawValue)),
        "topic": .text("An id of a topic."),
        "comparable": .flag("Whether figures of several places may share a scale."),
        "definition": name,
        "names": byKind("Its name for places of some kinds."),
        "definitions": byKind("Its definition for places of some kinds."),
        "also": texts("Other wordings of the same measure."),
        "field": .text("Words that texts leave out where they are about that field."),
        "alongside": texts("Ids of metrics that may be the same measure under another name."),
        "reference": .wholeNumber(
          "What readers compare figures with: a line in every ranking.",
          nil
        ),
        "siblings": texts("Ids of metrics that look the same and are defined otherwise."),
      ]
    )
  )

  static let policies = JSONSchema.entries(
    "Policies, by id.",
    of: .object(
      "A policy document, new or changed.",
      [
        "title": .text("The full title, without 《》."),
        "also": texts("Other names by which texts call it."),
        "place": .text("For which place it was issued."),
        "reason": .text("Why the names are taken for one document; readers see it."),
      ]
    )
  )

  static let publishers = JSONSchema.entries(
    "Publishers, by id.",
    of: .object(
      "A publisher, new or changed.",
      [
        "name": name,
        "also": texts("Other names by which sources call it."),
        "hosts": texts("Domains under which it publishes, without www."),
      ]
    )
  )

  static let topics = JSONSchema.entries(
    "Topics, by id.",
    of: .object(
      "A topic, new or changed.",
      ["zh-CN": .text("The name of the section."), "en": .text("Its English name.")]
    )
  )

  private static let name = JSONSchema.oneOf(
    "The Chinese text, or one for each language.",
    [
      .text("The Chinese text."),
      .object(
        "One for each language.",
        ["zh-CN": .text("The Chinese text."), "en": .text("The English text.")],
        required: ["zh-CN"]
      ),
    ]
  )

  private static func byKind(_ description: String) -> JSONSchema {
    let kinds = Place.Kind.allCases.map { ($0.rawValue, JSONSchema.text("The Chinese text.")) }
    return .object(description, Dictionary(uniqueKeysWithValues: kinds))
  }

  private static func texts(_ description: String) -> JSONSchema {
    .list(description, of: .text("One."))
  }
}
