/// One line of input of `factbook quantities`; other keys are ignored.
struct Question: Decodable {
  /// What the answer repeats; null where the line names none.
  var id: JSONLine.Value
  var text: String
  /// A day, month or year in ISO form.
  var referenceDate: String?

  private enum Key: String, CodingKey {
    case id, text
    case referenceDate = "reference_date"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    text = try container.decode(String.self, forKey: .text)
    referenceDate = try? container.decode(String.self, forKey: .referenceDate)
    id = Self.id(in: container)
  }

  /// Strings, numbers and truth values are repeated as they are, anything else as null.
  private static func id(in container: KeyedDecodingContainer<Key>) -> JSONLine.Value {
    if let text = try? container.decode(String.self, forKey: .id) { return .string(text) }
    if let flag = try? container.decode(Bool.self, forKey: .id) { return .number("\(flag)") }
    if let number = try? container.decode(Int.self, forKey: .id) { return .number("\(number)") }
    if let number = try? container.decode(Double.self, forKey: .id) { return .number("\(number)") }
    return .null
  }
}
