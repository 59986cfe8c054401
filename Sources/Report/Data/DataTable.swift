import Diagnostics
import Foundation
import Model
import Quantities

/// A table for download: named columns, rows of text.
struct DataTable {
  var columns: [Column]
  var rows: [[String]]

  /// A column and what it holds, in the words of the column dictionary.
  struct Column {
    var name: String
    var meaning: String
  }

  /// RFC 4180 with a byte order mark, by which Excel knows UTF-8.
  var csv: String {
    let lines = [columns.map(\.name)] + rows
    let text = lines.map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
    return "\u{FEFF}" + text
  }

  /// An array of objects, keys in the order of the columns.
  var json: String {
    let objects = rows.map { row in
      var object = JSONLine()
      for (column, value) in zip(columns, row) { object.add(column.name, .text(value)) }
      return object.text
    }
    return "[" + objects.joined(separator: ",\n") + "]\n"
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
