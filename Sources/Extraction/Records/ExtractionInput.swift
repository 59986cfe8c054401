package import Foundation
import Model

/// One line of the input of `factbook extract`: a text and what is known about it.
package struct ExtractionInput: Sendable {
  /// As the line gives it; null where it gives none.
  var id: JSONLine.Value
  var text: String
  var title: String?
  var publisher: String?
  var date: String?
  var url: String?

  /// Reads a JSON object with a string `text`; keys that are not known are ignored.
  package init(json: Data) throws {
    self = try JSONDecoder().decode(ExtractionInput.self, from: json)
  }
}

extension ExtractionInput: Decodable {
  private enum CodingKeys: String, CodingKey {
    case id, text, title, publisher, date, url
  }

  /// A known key of a wrong type counts as missing, except `text`.
  package init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: CodingKeys.self)
    text = try keys.decode(String.self, forKey: .text)
    id = (try? keys.decodeIfPresent(JSONLine.Value.self, forKey: .id)) ?? .null
    title = try? keys.decodeIfPresent(String.self, forKey: .title)
    publisher = try? keys.decodeIfPresent(String.self, forKey: .publisher)
    date = try? keys.decodeIfPresent(String.self, forKey: .date)
    url = try? keys.decodeIfPresent(String.self, forKey: .url)
  }
}
