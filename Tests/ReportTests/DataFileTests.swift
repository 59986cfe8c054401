import Foundation
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

  @Test func comeAsCSVAndJSONWithOneForAll() {
    #expect(
      files.map(\.path.path).sorted() == [
        "data/claims.csv", "data/claims.json", "data/data-points.csv", "data/data-points.json",
        "data/factbook.json", "data/policies.csv", "data/policies.json", "data/set-aside.csv",
        "data/set-aside.json", "data/sources.csv", "data/sources.json",
      ]
    )
  }

  @Test func keepValueHedgeAndWordingApart() {
    let csv = content("data/data-points.csv")
    #expect(csv.hasPrefix("\u{FEFF}place,place_name,metric,"))
    #expect(
      csv.contains(
        "shanghai,上海,scale,产业规模,2022,false,reported,380000000000,,元,over,超3800亿元,单源,a\r\n"
      )
    )
    #expect(csv.contains("beijing,北京,firms,企业,,false,reported,1500,,家,nearly,近1500家,单源,b\r\n"))
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

  private func content(_ path: String) -> String {
    files.first { $0.path.path == path }?.content ?? ""
  }
}
