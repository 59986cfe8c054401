import Foundation
import Model
import Quantities
import Report
import Testing

@Suite("Tables for download")
struct DataFileTests {
  private var files: [SiteFile] {
    var report = ReportExample()
    report.add("a", "上海企业\"超\"，超3800亿元。", publisher: "=HYPERLINK(\"x\")")
    report.claim("超3800亿元", 380_000_000_000, .over, unit: "元", of: "scale", at: "2022")
    report.add("b", "北京企业近1500家。", publisher: "@央视网")
    report.claim("近1500家", 1500, .nearly, in: "beijing", at: nil)
    return DataFiles(report: report.input).files
  }

  @Test func comeAsCSVAndJSONWithOneForAllAndTheirDescription() {
    let names = ["claims", "data-points", "metrics", "places", "policies", "set-aside", "sources"]
    let expected = names.flatMap { ["data/\($0).csv", "data/\($0).json"] }
    #expect(
      files.map(\.path.path).sorted()
        == (expected + ["data/datapackage.json", "data/factbook.json"]).sorted()
    )
  }

  @Test func keepValueHedgeAndWordingApart() {
    let csv = content("data/data-points.csv")
    #expect(csv.hasPrefix("\u{FEFF}place,place_name,metric,"))
    #expect(
      csv.contains(
        "shanghai,上海,scale,产业规模,2022,false,reported,380000000000,,元,over,超3800亿元,"
          + "single,单源,a:8,a\r\n"
      )
    )
    #expect(
      csv.contains(
        "beijing,北京,firms,企业,,false,reported,1500,,家,nearly,近1500家,single,单源,b:4,b\r\n"
      )
    )
  }

  @Test func numbersAndTruthValuesAreSuchInJSONAndWhatIsMissingIsNull() throws {
    let points = try objects("data/data-points.json")
    let scale = try #require(points.first { $0["metric"] as? String == "scale" })
    #expect(scale["value"] as? Int == 380_000_000_000)
    #expect(scale["period_inferred"] as? Bool == false)
    #expect(scale["upper"] is NSNull)
    let firms = try #require(points.first { $0["metric"] as? String == "firms" })
    #expect(firms["period"] is NSNull)
  }

  @Test func aClaimHasAPermanentPlace() throws {
    let claim = try #require(try objects("data/claims.json").first)
    #expect(claim["claim"] as? String == "a:8")
    #expect(claim["permalink"] as? String == "sources/a.html#c-8")
  }

  @Test func quoteWhatTheFormatAsksFor() {
    #expect(content("data/claims.csv").contains(",\"上海企业\"\"超\"\"，超3800亿元。\","))
  }

  @Test func noCellIsAFormula() {
    let csv = content("data/sources.csv")
    #expect(csv.contains("a,文章a,\"'=HYPERLINK(\"\"x\"\")\",2024-06,"))
    #expect(csv.contains("b,文章b,'@央视网,2024-06,"))
  }

  @Test func escapeTextInJSON() {
    #expect(content("data/sources.json").contains("\"publisher\":\"=HYPERLINK(\\\"x\\\")\""))
  }

  @Test func theDescriptionHasSizeAndHashOfEveryFile() throws {
    let package = try object("data/datapackage.json")
    let resources = try #require(package["resources"] as? [[String: Any]])
    #expect(resources.count == files.count - 1)
    for resource in resources {
      let path = try #require(resource["path"] as? String)
      let text = content("data/" + path)
      #expect(resource["bytes"] as? Int == text.utf8.count, "\(path)")
      let hash = "sha256:" + SHA256.digest(of: text).hexadecimal
      #expect(resource["hash"] as? String == hash, "\(path)")
    }
  }

  @Test func everyColumnIsDescribedInBothLanguages() throws {
    let package = try object("data/datapackage.json")
    let resources = try #require(package["resources"] as? [[String: Any]])
    let points = try #require(resources.first { $0["name"] as? String == "data-points" })
    let schema = try #require(points["schema"] as? [String: Any])
    let fields = try #require(schema["fields"] as? [[String: Any]])
    let header = content("data/data-points.csv").dropFirst().prefix { $0 != "\r\n" }
    #expect(fields.compactMap { $0["name"] as? String }.joined(separator: ",") == header)
    let value = try #require(fields.first { $0["name"] as? String == "value" })
    #expect(value["type"] as? String == "number")
    #expect(
      value["descriptions"] as? [String: String] == [
        "zh-CN": "数值，万、亿已乘出", "en": "The number, with 万 and 亿 multiplied out",
      ]
    )
  }

  @Test func aLargeTableIsInSeveralFilesOfWhichEachIsUsable() throws {
    var report = ReportExample()
    let days = (1...40).map { $0 < 10 ? "0\($0)" : "\($0)" }
    report.add("a", days.map { "20\($0)年上海企业为5\($0)家。" }.joined(), publisher: "青年报")
    for day in days { report.claim("5\(day)家", Decimal(Int("5" + day) ?? 0), at: "20" + day) }
    let whole = DataFiles(report: report.input).files
    let parted = DataFiles(report: report.input, mostBytes: 2_000).files
    func contents(_ files: [SiteFile], _ name: String, _ ending: String) -> [String] {
      let names = ["data/\(name).\(ending)"] + (2...99).map { "data/\(name)-\($0).\(ending)" }
      return names.compactMap { name in files.first { $0.path.path == name }?.content }
    }
    let csv = contents(parted, "claims", "csv")
    #expect(csv.count > 2)
    let lines = csv.map { $0.split(separator: "\r\n") }
    #expect(Set(lines.map(\.[0])).count == 1)
    let all = contents(whole, "claims", "csv").joined().split(separator: "\r\n")
    #expect(lines.flatMap { $0.dropFirst() } == Array(all.dropFirst()))
    let json = contents(parted, "claims", "json")
    let rows = try json.flatMap { text in
      try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    }
    #expect(rows.count == 40)
    #expect(Set(rows.compactMap { $0["claim"] as? String }).count == 40)
    let described = try #require(parted.first { $0.path.path == "data/datapackage.json" })
    #expect(described.content.contains("\"path\":[\"claims.csv\",\"claims-2.csv\""))
    let list = try #require(parted.first { $0.path.path == "data/factbook.json" })
    #expect(list.content.contains("\"claims\":[\"claims.json\",\"claims-2.json\""))
  }

  private func object(_ path: String) throws -> [String: Any] {
    let data = Data(content(path).utf8)
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func objects(_ path: String) throws -> [[String: Any]] {
    let data = Data(content(path).utf8)
    return try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
  }

  private func content(_ path: String) -> String {
    files.first { $0.path.path == path }?.content ?? ""
  }
}
