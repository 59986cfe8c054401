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

  /// RFC 4180 with a byte order mark, by which Excel knows UTF-8, in as many files as it takes to have none
  /// of them much above a size. Each has the head: Frictionless takes the first line of the later ones away.
  func csv(in bytes: Int = .max) -> [String] {
    let lines = rows.map { $0.map(Self.field).joined(separator: ",") + "\r\n" }
    let head = "\u{FEFF}" + columns.map(\.name).joined(separator: ",") + "\r\n"
    return Self.parts(of: lines, in: bytes).map { head + lines[$0].joined() }
  }

  /// The whole table from its files.
  static func whole(ofCSV parts: [String]) -> String {
    let others = parts.dropFirst().map { part in
      let end = part.utf8.firstIndex(of: UInt8(ascii: "\n")) ?? part.startIndex
      return String(part.utf8[end...].dropFirst()) ?? ""
    }
    return ([parts[0]] + others).joined()
  }

  /// Arrays of objects, keys in the order of the columns; each file is JSON by itself.
  static func json(of objects: [JSONLine], in bytes: Int = .max) -> [String] {
    let lines = objects.map(\.text)
    return parts(of: lines, in: bytes).map { "[" + lines[$0].joined(separator: ",\n") + "]\n" }
  }

  /// At least one, which may be empty.
  private static func parts(of lines: [String], in most: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    var size = 0
    for (index, line) in lines.enumerated() {
      if index > start, size + line.utf8.count > most {
        parts.append(start..<index)
        start = index
        size = 0
      }
      size += line.utf8.count
    }
    return parts + [start..<lines.count]
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
