import Model

/// `data/datapackage.json`: what the tables hold, by which programs read them without asking
/// (Frictionless Data Package 1.0).
struct DataPackage {
  let tables: [DataFiles.Named]
  /// The fingerprint of all data.
  let version: String
  let report: ReportInput
  /// What a file may weigh.
  let mostBytes: Int

  static let path = PagePath("data/datapackage.json")

  var file: SiteFile { SiteFile(path: Self.path, content: descriptor.text + "\n") }

  private var descriptor: JSONLine {
    var package = JSONLine()
    package.add("profile", .text("data-package"))
    package.add("name", .text("factbook"))
    package.add("title", .text(report.settings.title))
    package.add("version", .text(version))
    if let address = report.settings.address { package.add("homepage", .text(address.root)) }
    if !report.model.sources.isEmpty {
      package.add("sources", .objects(report.model.sources.map(source)))
    }
    package.add("resources", .objects(tables.flatMap { [csv($0)] + json($0) } + [whole]))
    return package
  }

  private func source(_ source: SourceProfile) -> JSONLine {
    var line = JSONLine()
    let names = [source.publisher, source.title].compactMap { $0 }
    line.add("title", .text(names.joined(separator: "：")))
    line.addIfPresent("path", source.url)
    return line
  }

  private func csv(_ named: DataFiles.Named) -> JSONLine {
    var resource = resource(
      named,
      name: named.name,
      files: named.names("csv"),
      content: DataTable.whole(ofCSV: named.csv)
    )
    var dialect = JSONLine()
    dialect.add("lineTerminator", .text("\r\n"))
    resource.add("dialect", .object(dialect))
    resource.add("schema", .object(schema(of: named, isReferring: true)))
    return resource
  }

  /// The same rows, as plain data with a schema: programs that read tables take the CSV, and need no
  /// reader of JSON tables.
  private func json(_ named: DataFiles.Named) -> [JSONLine] {
    zip(named.names("json"), named.json).enumerated().map { index, file in
      let name = named.name + "-json" + (index == 0 ? "" : "-\(index + 1)")
      var resource = resource(named, name: name, files: [file.0], content: file.1)
      resource.add("schema", .object(schema(of: named, isReferring: false)))
      return resource
    }
  }

  private var whole: JSONLine {
    let named = DataFiles.Named(
      name: "factbook",
      title: DataFiles.allTitle,
      english: "All tables in one",
      table: DataTable(columns: [], rows: []),
      in: mostBytes
    )
    return resource(
      named,
      name: named.name,
      files: named.names("json"),
      content: DataFiles.whole(of: tables, in: mostBytes)
    )
  }

  private func resource(
    _ named: DataFiles.Named,
    name: String,
    files: [String],
    content: String
  ) -> JSONLine {
    let ending = files[0].hasSuffix(".csv") ? "csv" : "json"
    var resource = JSONLine()
    resource.add("profile", .text(ending == "csv" ? "tabular-data-resource" : "data-resource"))
    resource.add("name", .text(name))
    resource.add("title", .text(named.title))
    resource.add("description", .text(named.english))
    resource.add("path", files.count == 1 ? .text(files[0]) : .texts(files))
    resource.add("format", .text(ending))
    resource.add("mediatype", .text(ending == "csv" ? "text/csv" : "application/json"))
    resource.add("encoding", .text("utf-8"))
    resource.add("bytes", .number(String(content.utf8.count)))
    resource.add("hash", .text("sha256:" + SHA256.digest(of: content).hexadecimal))
    return resource
  }

  private func schema(of named: DataFiles.Named, isReferring: Bool) -> JSONLine {
    var schema = JSONLine()
    schema.add("fields", .objects(named.table.columns.map(field)))
    schema.add("missingValues", .texts([""]))
    if !named.key.isEmpty { schema.add("primaryKey", .texts(named.key)) }
    if isReferring, !named.references.isEmpty {
      schema.add("foreignKeys", .objects(named.references.map(reference)))
    }
    return schema
  }

  private func field(_ column: DataTable.Column) -> JSONLine {
    var meanings = JSONLine()
    meanings.add("zh-CN", .text(column.meaning))
    meanings.add("en", .text(column.english))
    var field = JSONLine()
    field.add("name", .text(column.name))
    field.add("type", .text(column.type.fieldType))
    field.add("description", .text(column.meaning))
    field.add("descriptions", .object(meanings))
    return field
  }

  private func reference(column: String, table: String) -> JSONLine {
    var target = JSONLine()
    target.add("resource", .text(table))
    target.add("fields", .text(column))
    var key = JSONLine()
    key.add("fields", .text(column))
    key.add("reference", .object(target))
    return key
  }
}

extension DataTable.ValueType {
  /// Table Schema 1.0, section "Types and Formats".
  fileprivate var fieldType: String {
    switch self {
    case .text: "string"
    case .number: "number"
    case .integer: "integer"
    case .flag: "boolean"
    }
  }
}
