import Corpus
import Diagnostics
package import Foundation

/// One line of the input of `factbook extract`: a text and what is known about it.
package struct ExtractionInput: Sendable {
  /// As the line gives it; nil where it gives none.
  package var id: RecordID?
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
    id = try? keys.decodeIfPresent(RecordID.self, forKey: .id)
    title = try? keys.decodeIfPresent(String.self, forKey: .title)
    publisher = try? keys.decodeIfPresent(String.self, forKey: .publisher)
    date = try? keys.decodeIfPresent(String.self, forKey: .date)
    url = try? keys.decodeIfPresent(String.self, forKey: .url)
  }
}

/// The id of a record: a text or a whole number, given back as it came.
package enum RecordID: Hashable, Sendable, Codable {
  case text(String)
  case number(Int)

  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else {
      self = .text(try value.decode(String.self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .text(let text): try value.encode(text)
    case .number(let number): try value.encode(number)
    }
  }

  var name: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    }
  }
}
