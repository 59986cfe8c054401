import Diagnostics
import Foundation
import Settings
import Testing

@Suite("Reading the keys of a mapping")
struct SettingsReaderTests {
  private enum Kind: String, CaseIterable { case stock, flow, share }

  @Test func readsEachTypeOfValue() throws {
    var reader = try reader(
      "title: 上海\nstrict: on\ndepth: -3\nvalue: 67161.82\nkind: stock\naliases: [沪, 申城]\n"
        + "name: { zh-CN: 上海, en: Shanghai }\nplace: { parent: china }\nreviews: [1]\n"
    )
    #expect(reader.string("title") == "上海")
    #expect(reader.bool("strict") == true)
    #expect(reader.integer("depth") == -3)
    #expect(reader.decimal("value") == Decimal(string: "67161.82"))
    #expect(reader.choice("kind", of: Kind.self) == .stock)
    #expect(reader.strings("aliases") == ["沪", "申城"])
    #expect(reader.localizedName("name") == LocalizedName(chinese: "上海", english: "Shanghai"))
    let mapping = reader.mapping("place")
    var place = try #require(mapping)
    #expect(place.string("parent") == "china")
    #expect(reader.node("reviews")?.items?.count == 1)
    #expect(reader.finish() + place.finish() == [])
  }

  @Test func aMissingKeyReadsAsNothingAndIsReportedWhereRequired() throws {
    var reader = try reader("url:\n")
    #expect(reader.string("url") == nil)
    #expect(reader.list("aliases").isEmpty)
    #expect(reader.string("title", required: true) == nil)
    #expect(
      reader.finish().map(\.description) == [
        "a.yml:1:1: error: ‘title’ is missing [missing-key]\n  help: add `title: …`"
      ]
    )
  }

  @Test func aKeyThatNobodyAskedForIsReportedWithASuggestion() throws {
    var reader = try reader("titel: 上海\ncolour: red\n")
    _ = reader.string("title")
    _ = reader.string("url")
    #expect(
      reader.finish().map(\.description) == [
        "a.yml:1:1: error: unknown key ‘titel’ [unknown-key]\n  help: did you mean `title`?",
        "a.yml:2:1: error: unknown key ‘colour’ [unknown-key]\n  help: the keys here are title, url",
      ]
    )
  }

  @Test(
    "A value of the wrong type is reported where it stands",
    arguments: [
      "strict: yes", "depth: 3.5", "depth: ３", "value: 12 apples", "value: 1.", "value: 1,000",
      "aliases: 沪", "title: [a]",
    ]
  )
  func wrongTypes(yaml: String) throws {
    var reader = try reader(yaml)
    #expect(reader.bool("strict") == nil)
    #expect(reader.integer("depth") == nil)
    #expect(reader.decimal("value") == nil)
    #expect(reader.strings("aliases").isEmpty)
    #expect(reader.string("title") == nil)
    let diagnostics = reader.finish()
    #expect(diagnostics.map(\.id) == ["wrong-type"])
    #expect((diagnostics.first?.location.column ?? 0) > 1)
  }

  @Test func aValueOutsideAnEnumerationIsReportedWithASuggestion() throws {
    var reader = try reader("kind: stok")
    #expect(reader.choice("kind", of: Kind.self) == nil)
    #expect(
      reader.finish().map(\.description) == [
        "a.yml:1:7: error: ‘kind’ cannot be ‘stok’ [unknown-value]\n  help: did you mean `stock`?"
      ]
    )
  }

  @Test func aNameNeedsItsChinese() throws {
    var reader = try reader("name: { en: Shanghai }\nshort: 上海")
    #expect(reader.localizedName("name") == nil)
    #expect(reader.localizedName("short") == LocalizedName(chinese: "上海"))
    #expect(reader.finish().map(\.id) == ["missing-key"])
  }

  @Test func aTextInPlaceOfTheMappingIsOneDiagnostic() throws {
    var reader = try reader("just words")
    #expect(reader.string("title") == nil)
    #expect(reader.finish().map(\.id) == ["wrong-type"])
  }

  private func reader(_ yaml: String) throws -> SettingsReader {
    var diagnostics: [Diagnostic] = []
    let node = SettingsNode.parse(yaml, file: "a.yml", reporting: &diagnostics)
    #expect(diagnostics.isEmpty)
    return SettingsReader(try #require(node))
  }
}
