import Model

/// The tables that the site offers for download, as CSV and JSON.
package struct DataFiles {
  let report: ReportInput

  package init(report: ReportInput) {
    self.report = report
  }

  private var tables: [(name: String, title: String, table: DataTable)] {
    let model = report.model
    return [
      ("data-points", "数据点", .dataPoints(model.dataPoints, in: model)),
      ("claims", "说法", .claims(model)),
      ("policies", "政策", .policies(model.policies)),
      ("sources", "来源", .sources(model)),
      ("set-aside", "没有采用的数字", .setAside(report)),
    ]
  }

  /// The files, below `data/`: each table as CSV and JSON, and all of them in one JSON.
  package var files: [SiteFile] {
    let each = tables.flatMap { name, _, table in
      [
        SiteFile(path: PagePath("data/\(name).csv"), content: table.csv),
        SiteFile(path: PagePath("data/\(name).json"), content: table.json),
      ]
    }
    let whole = tables.map { name, _, table in "\"\(name)\":" + table.json }
    let all = SiteFile(
      path: PagePath("data/factbook.json"),
      content: "{" + whole.joined(separator: ",") + "}\n"
    )
    return each + [all]
  }

  /// A file for download.
  struct Download {
    var title: String
    var path: PagePath
    var mediaType: String
  }

  /// Each table in both forms, then all in one.
  var downloads: [Download] {
    let each = tables.flatMap { name, title, _ in
      [("csv", "text/csv"), ("json", "application/json")].map { ending, type in
        Download(title: title, path: PagePath("data/\(name).\(ending)"), mediaType: type)
      }
    }
    let all = PagePath("data/factbook.json")
    return each + [Download(title: "全部数据", path: all, mediaType: "application/json")]
  }

  /// The first twelve hex digits of the SHA-256 of all data: equal for equal data.
  var fingerprint: String {
    let content = tables.map { $0.table.csv }.joined()
    return String(SHA256.digest(of: content).hexadecimal.prefix(12))
  }

  /// Name, title, row count and column dictionary of each table, for templates.
  var descriptions: [TemplateValue] {
    tables.map { name, title, table in
      .object([
        "name": .string(name),
        "title": .string(title),
        "csv": .string("data/\(name).csv"),
        "json": .string("data/\(name).json"),
        "rows": .string(String(table.rows.count)),
        "columns": .list(
          table.columns.map { column in
            .object(["name": .string(column.name), "meaning": .string(column.meaning)])
          }
        ),
      ])
    }
  }
}
