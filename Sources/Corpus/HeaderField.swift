/// A labelled value of a document, as news sites and crawlers write them: `标题: …`, `来源：解放日报`.
struct HeaderField {
  var label: Label
  /// The value without the white space around it; may be empty.
  var value: Range<Int>

  /// What a label announces.
  enum Label: Hashable {
    case title, publisher, date, address, keywords, person, body
  }

  /// The labels met on Chinese news pages and in the records that crawlers make of them.
  private static let labels: [String: Label] = [
    "标题": .title, "原标题": .title, "题目": .title, "title": .title,
    "来源": .publisher, "文章来源": .publisher, "信息来源": .publisher, "稿件来源": .publisher, "稿源": .publisher,
    "publisher": .publisher, "source": .publisher,
    "发布时间": .date, "发表时间": .date, "发布日期": .date, "时间": .date, "日期": .date, "date": .date,
    "publishdate": .date,
    "链接": .address, "原文链接": .address, "原文": .address, "网址": .address, "url": .address,
    "关键词": .keywords, "关键字": .keywords, "标签": .keywords, "keywords": .keywords, "tags": .keywords,
    "作者": .person, "记者": .person, "编辑": .person, "责任编辑": .person, "责编": .person, "撰文": .person,
    "校对": .person, "审核": .person, "监制": .person, "摄影": .person, "文": .person, "author": .person,
    "正文": .body, "内容": .body, "全文": .body, "总结": .body, "content": .body,
  ]
  private static let longestLabel = labels.keys.map(\.unicodeScalars.count).max() ?? 0

  /// The fields of a block that begins with a label; empty for any other block.
  ///
  /// A further label behind white space begins a further field (`来源：新华网　作者：张三`), but not behind a
  /// title, an address or the body, which go on to the end of the block.
  static func fields(in block: Range<Int>, of text: SourceText) -> [HeaderField] {
    var fields: [HeaderField] = []
    var cursor = block.lowerBound
    while let (label, start) = label(at: cursor, in: block, of: text) {
      let end = isOpenEnded(label) ? block.upperBound : next(from: start, in: block, of: text)
      fields.append(HeaderField(label: label, value: text.trimmed(start..<end)))
      cursor = end
    }
    return fields
  }

  /// Whether the block is `label: value` with any short label, as the last lines of a record are.
  static func isRecordLine(_ block: Range<Int>, of text: SourceText) -> Bool {
    let scalars = text.scalars[block]
    guard let colon = scalars.firstIndex(where: isColon), !scalars.containsSentenceEnd else {
      return false
    }
    return scalars[..<colon].count <= longestOpenLabel
      && scalars[..<colon].allSatisfy { $0.properties.isAlphabetic || $0.isHan || $0.isDigit }
  }

  /// Scalars of a label that is in no table, such as `AI技术`.
  private static let longestOpenLabel = 8

  private static func isOpenEnded(_ label: Label) -> Bool {
    [.title, .address, .keywords, .body].contains(label)
  }

  private static func isColon(_ scalar: Unicode.Scalar) -> Bool {
    [":", "：", "|", "｜", "丨"].contains(scalar)
  }

  /// The label at an offset and the offset behind its colon.
  private static func label(at offset: Int, in block: Range<Int>, of text: SourceText) -> (
    Label, Int
  )? {
    let limit = min(offset + longestLabel + 1, block.upperBound)
    guard offset < limit, let colon = text.scalars[offset..<limit].firstIndex(where: isColon)
    else { return nil }
    let name = text[text.trimmed(offset..<colon)].lowercased()
    return labels[name].map { ($0, colon + 1) }
  }

  /// The offset of the next label behind white space, or the end of the block.
  private static func next(from start: Int, in block: Range<Int>, of text: SourceText) -> Int {
    let offsets = (start + 1)..<max(block.upperBound, start + 1)
    return offsets.first { offset in
      text.scalars[offset - 1].isBlank && label(at: offset, in: block, of: text) != nil
    } ?? block.upperBound
  }
}
