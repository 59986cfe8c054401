import Diagnostics
import Foundation
import Model
import Quantities

/// A table for download: named columns, rows of text.
struct DataTable: Sendable {
  var columns: [Column]
  /// As they stand in CSV; an empty text is no value.
  var rows: [[String]]

  /// A column and what it holds, in the words of the column dictionary.
  struct Column: Sendable {
    var name: String
    var type = ValueType.text
    var meaning: String
    var english: String
  }

  /// What the texts of a column stand for.
  enum ValueType: String, Sendable {
    case text, number, integer, flag
  }

  /// RFC 4180 with a byte order mark, by which Excel knows UTF-8.
  var csv: String {
    let lines = [columns.map(\.name)] + rows
    let text = lines.map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
    return "\u{FEFF}" + text
  }

  /// An array of objects, keys in the order of the columns.
  var json: String {
    "[" + objects.map(\.text).joined(separator: ",\n") + "]\n"
  }

  /// One object a row: numbers and truth values as such, and null where there is no value.
  var objects: [JSONLine] {
    rows.map { row in
      var object = JSONLine()
      for (column, text) in zip(columns, row) {
        object.add(column.name, text.isEmpty ? .null : column.type.value(of: text))
      }
      return object
    }
  }

  /// Quoted where RFC 4180 asks for it. A text that a spreadsheet would run as a formula begins
  /// with an apostrophe (OWASP, CSV injection): sources are hostile.
  private static func field(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t".contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.contains(where: { ",\"\r\n".contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}

extension DataTable.ValueType {
  fileprivate func value(of text: String) -> JSONLine.Value {
    switch self {
    case .text: .text(text)
    case .number, .integer: .number(text)
    case .flag: .flag(text == "true")
    }
  }
}
