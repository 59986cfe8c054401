import Model

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
    id = (try? container.decode(JSONLine.Value.self, forKey: .id)) ?? .null
  }
}
