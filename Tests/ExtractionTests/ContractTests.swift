import Extraction
import Foundation
import Model
import Testing

/// One JSON object in, one out.
struct ContractTests {
  private let filter = ExtractionFilter(Extractor(catalog: .builtIn))

  private func answer(_ line: String, number: Int = 1) throws -> [String: Any] {
    let output = filter.output(for: Data(line.utf8), number: number)
    let object = try JSONSerialization.jsonObject(with: Data(output.json.utf8))
    return try #require(object as? [String: Any])
  }

  @Test func aClaimHasItsKeys() throws {
    let answer = try answer(#"{"id":"a","date":"2023-07-08","text":"上海规上企业达到350家。"}"#)
    let claims = try #require(answer["claims"] as? [[String: Any]])
    let claim = try #require(claims.first)
    #expect(answer["id"] as? String == "a")
    #expect(claim["subject"] as? String == "上海")
    #expect(claim["value"] as? Int == 350)
    #expect(claim["unit"] as? String == "家")
    #expect(claim["hedge"] as? String == "exact")
    #expect(claim["period"] as? String == "2023-07-08")
    #expect(claim["start"] as? Int == 8)
    #expect(claim["end"] as? Int == 11)
    #expect(claim["rule"] as? String == "plain")
  }

  @Test(
    "A line that is no object with a text gets an error and the run goes on",
    arguments: ["", "[]", "{}", #"{"text":5}"#, "上海"]
  )
  func badLines(line: String) throws {
    let answer = try answer(line, number: 7)
    #expect(answer["id"] is NSNull)
    #expect(answer["line"] as? Int == 7)
    #expect(filter.output(for: Data(line.utf8), number: 7).isUnderstood == false)
  }

  @Test func theSameTextGivesTheSameBytes() {
    let line = Data(#"{"text":"上海、北京、深圳企业数量分别为3家、4家、5家。"}"#.utf8)
    let outputs = (0..<5).map { _ in filter.output(for: line, number: 1).json }
    #expect(Set(outputs).count == 1)
  }

  @Test(
    "Hostile and empty texts give no claims and do not stop the run",
    arguments: ["", "》《》》（（", "《\\u0000》", "2023年2023年", "Shanghai has 350 firms."]
  )
  func oddTexts(text: String) throws {
    let answer = try answer(#"{"text":"\#(text)"}"#)
    #expect((answer["claims"] as? [Any])?.isEmpty == true)
  }
}
