import Diagnostics
import Foundation
import Model

/// The tables that the site offers for download, as CSV and JSON, described by a data package.
package struct DataFiles: Sendable {
  let tables: [Named]
  /// The first twelve hex digits of the SHA-256 of all data: equal for equal data.
  let fingerprint: String
  private let mostBytes: Int
  private let descriptor: SiteFile

  /// What a file may weigh: on a slow line of 1.6 Mbit/s it takes half a minute, and every host takes it.
  package static let mostBytes = 5_000_000

  /// - Parameters:
  ///   - report: what the tables are of.
  ///   - mostBytes: tables that are larger are in several files.
  package init(report: ReportInput, mostBytes: Int = mostBytes) {
    tables = Self.tables(of: report, in: mostBytes)
    self.mostBytes = mostBytes
    fingerprint = String(
      SHA256.digest(of: tables.map { DataTable.whole(ofCSV: $0.csv) }.joined()).hexadecimal.prefix(
        12
      )
    )
    descriptor =
      DataPackage(tables: tables, version: fingerprint, report: report, mostBytes: mostBytes).file
  }

  /// A table with its name in addresses and its title.
  struct Named: Sendable {
    var name: String
    var title: String
    var english: String
    var table: DataTable
    /// What tells its rows apart.
    var key: [String] = []
    /// Columns that name a row of another table by its key of one column.
    var references: [(column: String, table: String)] = []
    /// The contents of its files, never none.
    let csv: [String]
    let json: [String]

    init(
      name: String,
      title: String,
      english: String,
      table: DataTable,
      key: [String] = [],
      references: [(column: String, table: String)] = [],
      lines: [JSONLine]? = nil,
      in bytes: Int
    ) {
      self.name = name
      self.title = title
      self.english = english
      self.table = table
      self.key = key
      self.references = references
      csv = table.csv(in: bytes)
      json = DataTable.json(of: lines ?? table.objects, in: bytes)
    }

    /// The names of its files below `data/`: `claims.csv`, `claims-2.csv`.
    func names(_ ending: String) -> [String] {
      let count = ending == "csv" ? csv.count : json.count
      return ["\(name).\(ending)"] + (1..<count).map { "\(name)-\($0 + 1).\(ending)" }
    }
  }

  private static func tables(of report: ReportInput, in bytes: Int) -> [Named] {
    let model = report.model
    let figure = [("place", "places"), ("metric", "metrics")]
    return [
      Named(
        name: "data-points",
        title: "数据点",
        english: "Data points: place, metric and period with what the sources together say",
        table: .dataPoints(model.dataPoints),
        references: figure,
        lines: report.lines(of: model.dataPoints),
        in: bytes
      ),
      Named(
        name: "claims",
        title: "说法",
        english: "Claims: what one source says, with its words",
        table: .claims(model.claims, in: report),
        key: ["claim", "place", "metric"],
        references: figure + [("source", "sources")],
        lines: report.lines(of: model.claims),
        in: bytes
      ),
      Named(
        name: "policies",
        title: "政策",
        english: "Policy documents",
        table: .policies(model.policies),
        key: ["policy"],
        references: [("place", "places")],
        in: bytes
      ),
      Named(
        name: "places",
        title: "地区",
        english: "Places",
        table: .places(model.namedPlaces, in: model),
        key: ["place"],
        in: bytes
      ),
      Named(
        name: "metrics",
        title: "指标",
        english: "Metrics with their definitions",
        table: .metrics(model.metrics),
        key: ["metric"],
        in: bytes
      ),
      Named(
        name: "sources",
        title: "来源",
        english: "Sources",
        table: .sources(model.sources),
        key: ["source"],
        in: bytes
      ),
      Named(
        name: "set-aside",
        title: "没有采用的数字",
        english: "Numbers of the sources that became no claim, with the reason",
        table: .setAside(report, of: model.sources.map(\.id)),
        references: [("source", "sources")],
        in: bytes
      ),
    ]
  }

  /// The files, below `data/`: each table as CSV and JSON, all of them in one JSON, and their description.
  package var files: [SiteFile] {
    let each = tables.flatMap { named in
      zip(named.names("csv") + named.names("json"), named.csv + named.json).map { name, content in
        SiteFile(path: PagePath("data/" + name), content: content)
      }
    }
    let whole = Self.whole(of: tables, in: mostBytes)
    return each + [SiteFile(path: Self.all, content: whole), descriptor]
  }

  /// All tables by their names; where they are too large for one file, the files of each.
  static func whole(of tables: [Named], in bytes: Int) -> String {
    guard tables.reduce(0, { $0 + $1.json.reduce(0) { $0 + $1.utf8.count } }) <= bytes else {
      var files = JSONLine()
      for named in tables { files.add(named.name, .texts(named.names("json"))) }
      var whole = JSONLine()
      whole.add("files", .object(files))
      return whole.text + "\n"
    }
    return "{" + tables.map { "\"\($0.name)\":" + $0.json[0] }.joined(separator: ",") + "}\n"
  }

  static let allTitle = "全部数据"
  private static let all = PagePath("data/factbook.json")

  /// A file for download.
  struct Download {
    var title: String
    var path: PagePath
    var mediaType: String
  }

  /// Each table in both forms, then all in one.
  var downloads: [Download] {
    let each = tables.flatMap { named in
      [("csv", "text/csv"), ("json", "application/json")].flatMap { ending, type in
        named.names(ending).map { name in
          Download(title: named.title, path: PagePath("data/" + name), mediaType: type)
        }
      }
    }
    return each + [
      Download(title: Self.allTitle, path: Self.all, mediaType: "application/json")
    ]
  }

  /// Name, title, row count and column dictionary of each table, for templates.
  var descriptions: [TemplateValue] {
    tables.map { named in
      .object([
        "name": .string(named.name),
        "title": .string(named.title),
        "csv": .string("data/\(named.name).csv"),
        "json": .string("data/\(named.name).json"),
        "more-csv": Self.more(named.names("csv")), "more-json": Self.more(named.names("json")),
        "parted": .bool(named.csv.count + named.json.count > 2),
        "rows": .string(String(named.table.rows.count)),
        "columns": .list(
          named.table.columns.map { column in
            .object([
              "name": .string(column.name), "meaning": .string(column.meaning),
              "english": .string(column.english),
            ])
          }
        ),
      ])
    }
  }
}

extension DataFiles {
  /// The files behind the first, from 2.
  private static func more(_ names: [String]) -> TemplateValue {
    .list(
      names.enumerated().dropFirst().map { index, name in
        .object(["number": .string(String(index + 1)), "path": .string("data/" + name)])
      }
    )
  }
}

extension FactModel {
  /// Every place that a figure or policy names, and everything that it is part of; sorted.
  var namedPlaces: [Place] {
    let named = dataPoints.map(\.place) + policies.compactMap(\.place)
    return named.uniqued(by: \.id).flatMap { [$0] + lineage(of: $0) }.uniqued(by: \.id)
      .sorted()
  }
}
