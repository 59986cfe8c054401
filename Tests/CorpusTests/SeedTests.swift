import Corpus
import Diagnostics
import Foundation
import Testing

@Suite("The five sources of the project")
struct SeedTests {
  /// What a reader sees of one source.
  struct Expectation: Sendable {
    var title: String
    var publisher: String
    var date: String
    var isDateInferred: Bool
    var begins: String
    var ends: String
    var sentences: Int
    var headings: Int
    var leftOut: [String]
  }

  static let expectations: [(Int, Expectation)] = [
    (
      0,
      Expectation(
        title: "世界人工智能大会前夕的上海：产业、大模型与人才",
        publisher: "青年报",
        date: "2024-06",
        isDateInferred: true,
        begins: "2018年,习近平总书记为首届",
        ends: "核心人员拿到相关奖励。",
        sentences: 65,
        headings: 8,
        leftOut: ["青年报记者 陈嘉音"]
      )
    ),
    (
      1,
      Expectation(
        title: "上海出台大模型发展措施：内容与专家解读",
        publisher: "21世纪经济报道",
        date: "2023-11",
        isDateInferred: true,
        begins: "今年以来,多地抢抓",
        ends: "联合培养跨学科大模型人才。",
        sentences: 40,
        headings: 2,
        leftOut: ["(文章来源:21世纪经济报道)"]
      )
    ),
    (
      2,
      Expectation(
        title: "打造人工智能“上海高地”,上海正在做什么",
        publisher: "央视网",
        date: "2023-07-08",
        isDateInferred: false,
        begins: "7月6日，专家在一幅",
        ends: "现代化国际大都市注入澎湃动力。",
        sentences: 60,
        headings: 3,
        leftOut: [
          "标题: 打造人工智能“上海高地”,上海正在做什么",
          "链接: https://news.cctv.com/2023/07/08/ARTIV8GuPiroS1Fr9Ogh4SS8230708.shtml", "总结:",
          "新华社 图", "关键词: 上海,  人工智能,  AI产业", "AI技术: 大模型, 芯片, 机器人", "行业: 金融, 制造, 医疗",
        ]
      )
    ),
    (
      3,
      Expectation(
        title: "国内城市人工智能发展的梯队与基础设施",
        publisher: "中国网",
        date: "2023-07",
        isDateInferred: true,
        begins: "人工智能产业发展持续",
        ends: "投资机构。”李建华说。",
        sentences: 125,
        headings: 5,
        leftOut: ["来源:中国网", "(查志远)"]
      )
    ),
    (
      4,
      Expectation(
        title: "市放出大招!连出3个文件:大力支持人工智能!",
        publisher: "金汇网",
        date: "2023-05-19",
        isDateInferred: false,
        begins: "上海有半导体,有人工智能。",
        ends: "创新合作是大势所趋。",
        sentences: 65,
        headings: 7,
        leftOut: [
          "2023-05-19 \u{A0}\u{A0}\u{A0} 网友", "K图 BK0800_0]", "市放出大招!连出3个文件:大力支持人工智能!", "910",
          "515", "845", "分享",
          "收藏",
          "本文仅代表作者本人观点,与金汇网无关。", "金汇网对文中陈述、观点判断保持中立,不对所包含内容的准确性、",
          "可靠性或完整性提供任何明示或暗示的保证。投资者据此操作,风险自担。", "信息提示", "确认要删除这条内容吗?",
        ]
      )
    ),
  ]

  @Test("Each is read as a reader would", arguments: expectations)
  func reads(index: Int, expected: Expectation) async throws {
    let source = try #require(await Self.reading.value.sources.dropFirst(index).first)
    #expect(source.metadata.title == expected.title)
    #expect(source.metadata.publisher == expected.publisher)
    #expect(source.metadata.date == expected.date)
    #expect(source.metadata.isDateInferred == expected.isDateInferred)
    #expect(source.characters[source.body].hasPrefix(expected.begins))
    #expect(source.characters[source.body].hasSuffix(expected.ends))
    #expect(source.sentences.count == expected.sentences)
    #expect(source.paragraphs.count(where: \.isHeading) == expected.headings)
    #expect(source.furniture.map { source.characters[$0.range] } == expected.leftOut)
  }

  @Test func allAreReadInOrderAndWithoutComplaint() async {
    let reading = await Self.reading.value
    #expect(reading.sources.map { $0.id.name.prefix(3) } == ["000", "001", "002", "003", "004"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func everySentenceIsFoundByteForByteInItsFile() async throws {
    for source in await Self.reading.value.sources {
      let bytes = try Data(contentsOf: Self.project.appending(path: source.id.path))
      let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
      for sentence in source.sentences {
        let start = scalars.index(scalars.startIndex, offsetBy: sentence.range.lowerBound)
        let end = scalars.index(start, offsetBy: sentence.range.count)
        let quote = source.quote(sentence.range)
        #expect(Array(quote.text.utf8) == Array(String(scalars[start..<end]).utf8))
        #expect(source.sentence(containing: sentence.range.lowerBound) == sentence)
      }
    }
  }

  @Test func textIsArticleOrFurnitureAndNothingIsLost() async {
    for source in await Self.reading.value.sources {
      var isCovered = [Bool](repeating: false, count: source.characters.count)
      for range in source.sentences.map(\.range) + source.furniture.map(\.range) {
        #expect(!isCovered[range].contains(true))
        isCovered.replaceSubrange(range, with: repeatElement(true, count: range.count))
      }
      let lost = zip(source.characters.scalars, isCovered)
        .filter { scalar, isCovered in !isCovered && !scalar.properties.isWhitespace }
      #expect(lost.isEmpty)
    }
  }

  private static let project = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let reading = Task { SourceFolder(project: project.path()).read() }
}
