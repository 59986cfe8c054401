import Diagnostics
import Foundation
import Model

/// The tables that the site offers for download, as CSV and JSON, described by a data package.
package struct DataFiles: Sendable {
  let tables: [Named]
  /// The first twelve hex digits of the SHA-256 of all data: equal for equal data.
  let fingerprint: String
  private let descriptor: SiteFile

  package init(report: ReportInput) {
    tables = Self.tables(of: report)
    fingerprint = String(
      SHA256.digest(of: tables.map(\.csv).joined()).hexadecimal.prefix(12)
    )
    descriptor = DataPackage(tables: tables, version: fingerprint, report: report).file
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
    let csv: String
    let json: String

    init(
      name: String,
      title: String,
      english: String,
      table: DataTable,
      key: [String] = [],
      references: [(column: String, table: String)] = []
    ) {
      self.name = name
      self.title = title
      self.english = english
      self.table = table
      self.key = key
      self.references = references
      csv = table.csv
      json = table.json
    }
  }

  private static func tables(of report: ReportInput) -> [Named] {
    let model = report.model
    let figure = [("place", "places"), ("metric", "metrics")]
    return [
      Named(
        name: "data-points",
        title: "数据点",
        english: "Data points: place, metric and period with what the sources together say",
        table: .dataPoints(model.dataPoints),
        references: figure
      ),
      Named(
        name: "claims",
        title: "说法",
        english: "Claims: what one source says, with its words",
        table: .claims(model.claims, in: report),
        key: ["claim", "place", "metric"],
        references: figure + [("source", "sources")]
      ),
      Named(
        name: "policies",
        title: "政策",
        english: "Policy documents",
        table: .policies(model.policies),
        key: ["policy"],
        references: [("place", "places")]
      ),
      Named(
        name: "places",
        title: "地区",
        english: "Places",
        table: .places(model.namedPlaces, in: model),
        key: ["place"]
      ),
      Named(
        name: "metrics",
        title: "指标",
        english: "Metrics with their definitions",
        table: .metrics(model.metrics),
        key: ["metric"]
      ),
      Named(
        name: "sources",
        title: "来源",
        english: "Sources",
        table: .sources(model.sources),
        key: ["source"]
      ),
      Named(
        name: "set-aside",
        title: "没有采用的数字",
        english: "Numbers of the sources that became no claim, with the reason",
        table: .setAside(report, of: model.sources.map(\.id)),
        references: [("source", "sources")]
      ),
    ]
  }

  /// The files, below `data/`: each table as CSV and JSON, all of them in one JSON, and their description.
  package var files: [SiteFile] {
    let each = tables.flatMap { named in
      [
        SiteFile(path: PagePath("data/\(named.name).csv"), content: named.csv),
        SiteFile(path: PagePath("data/\(named.name).json"), content: named.json),
      ]
    }
    return each + [SiteFile(path: Self.all, content: Self.whole(of: tables)), descriptor]
  }

  /// All tables by their names.
  static func whole(of tables: [Named]) -> String {
    "{" + tables.map { "\"\($0.name)\":" + $0.json }.joined(separator: ",") + "}\n"
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
      [("csv", "text/csv"), ("json", "application/json")].map { ending, type in
        Download(
          title: named.title,
          path: PagePath("data/\(named.name).\(ending)"),
          mediaType: type
        )
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

extension FactModel {
  /// Every place that a figure or policy names, and everything that it is part of; sorted.
  var namedPlaces: [Place] {
    let named = dataPoints.map(\.place) + policies.compactMap(\.place)
    return named.uniqued(by: \.id).flatMap { [$0] + lineage(of: $0) }.uniqued(by: \.id)
      .sorted()
  }
}
