import Foundation

/// A JSON Schema (draft 2020-12), as far as the project's files need it.
indirect enum JSONSchema: Sendable {
  case text(String, pattern: String? = nil)
  case number(String)
  case wholeNumber(String, ClosedRange<Int>?)
  case flag(String)
  case choice(String, of: [String])
  case list(String, of: JSONSchema)
  /// Keys that are known; any other is an error, as it is for the program.
  case object(String, [String: JSONSchema], required: [String] = [])
  /// Entries under ids.
  case entries(String, of: JSONSchema)
  case oneOf(String, [JSONSchema])
}

extension JSONSchema: Encodable {
  private enum Key: String, CodingKey {
    case type, description, pattern, minimum, maximum, items, properties, required
    case anyOf
    case values = "enum"
    case others = "additionalProperties"
    case names = "propertyNames"
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    switch self {
    case .text(let description, let pattern):
      // YAML reads 2023 as a number; the program reads what was written.
      try object.encode(["string", "number"], forKey: .type)
      try object.encode(description, forKey: .description)
      try object.encodeIfPresent(pattern, forKey: .pattern)
    case .number(let description):
      try object.encode("number", forKey: .type)
      try object.encode(description, forKey: .description)
    case .wholeNumber(let description, let range):
      try object.encode("integer", forKey: .type)
      try object.encode(description, forKey: .description)
      try object.encodeIfPresent(range?.lowerBound, forKey: .minimum)
      try object.encodeIfPresent(range?.upperBound, forKey: .maximum)
    case .flag(let description):
      // YAML 1.2 has no on and off, which the program reads as well.
      try object.encode(["boolean", "string"], forKey: .type)
      try object.encode("^(true|false|on|off)$", forKey: .pattern)
      try object.encode(description, forKey: .description)
    case .choice(let description, let values):
      try object.encode(values, forKey: .values)
      try object.encode(description, forKey: .description)
    case .list(let description, let item):
      try object.encode("array", forKey: .type)
      try object.encode(description, forKey: .description)
      try object.encode(item, forKey: .items)
    case .object(let description, let keys, let required):
      try object.encode("object", forKey: .type)
      try object.encode(description, forKey: .description)
      try object.encode(keys, forKey: .properties)
      if !required.isEmpty { try object.encode(required, forKey: .required) }
      try object.encode(false, forKey: .others)
    case .entries(let description, let entry):
      try object.encode("object", forKey: .type)
      try object.encode(description, forKey: .description)
      try object.encode(["pattern": FileSchema.id], forKey: .names)
      try object.encode(entry, forKey: .others)
    case .oneOf(let description, let schemas):
      try object.encode(description, forKey: .description)
      try object.encode(schemas, forKey: .anyOf)
    }
  }
}
