/// What a single block shows by its form alone.
struct BlockForm {
  let text: SourceText
  let block: Range<Int>

  /// Prose has a full stop, or is longer than any headline.
  var isProse: Bool {
    text.scalars[block].contains("。") || block.count > 80
  }

  /// A line that could be the headline: 4 to 60 characters, no enumeration, not the beginning of anything.
  var isHeadline: Bool {
    let scalars = text.scalars[block]
    guard (4...60).contains(block.count), let last = scalars.last, let first = scalars.first else {
      return false
    }
    return !scalars.contains("。") && !"，、；：,;:".unicodeScalars.contains(last)
      && !"（(—".unicodeScalars.contains(first) && !isEnumerated
  }

  /// A line without a full stop that stands between paragraphs, at most ``longestHeading`` long.
  var isHeading: Bool {
    guard block.count <= Self.longestHeading, let last = text.scalars[block].last else {
      return false
    }
    let scalars = text.scalars[block].dropLast()
    return !scalars.containsSentenceEnd && !"。，、；：,;:”".unicodeScalars.contains(last)
  }

  /// The subheadings of Chinese news have up to some 25 characters; two fit into this.
  private static let longestHeading = 40

  /// `一、`, `第二章`, `3.`
  private var isEnumerated: Bool {
    let numerals = "一二三四五六七八九十第章条节0123456789".unicodeScalars
    guard let end = text.scalars[block].firstIndex(where: { !numerals.contains($0) }),
      end > block.lowerBound
    else { return false }
    return text.scalars[block.lowerBound] == "第" || "、.．".unicodeScalars.contains(text.scalars[end])
  }

  /// The furniture that a block is wherever it stands, or as the last block of the document; nil for text.
  func furniture(isLast: Bool) -> Furniture.Kind? {
    if Byline(block, of: text, isLast: isLast) != nil { return .byline }
    if isField { return .field }
    return PageControls.isControl(block, of: text) ? .control : nil
  }

  /// A line of fields, or a date as software writes it; prose and headings write `2023年7月8日`.
  private var isField: Bool {
    if isDateLine { return HeaderDate.first(in: block, of: text)?.isMechanical ?? false }
    let fields = HeaderField.fields(in: block, of: text)
    return !fields.isEmpty && fields.allSatisfy(isPlain)
  }

  /// A date with nothing behind it but fields or a name of at most ``longestHouse``.
  var isDateLine: Bool {
    guard let date = HeaderDate.first(in: block, of: text) else { return false }
    let rest = text.trimmed(date.range.upperBound..<block.upperBound)
    let isName =
      rest.count <= Self.longestHouse
      && !text.scalars[rest].contains { "，。、；,;!！?？".unicodeScalars.contains($0) }
    return isName || !HeaderField.fields(in: rest, of: text).isEmpty
  }

  /// 中华人民共和国国家统计局 and the like.
  private static let longestHouse = 16

  /// Inside an article, `时间：2024年7月4日至6日` and `内容：` are text, and so is whatever goes on for a sentence.
  private func isPlain(_ field: HeaderField) -> Bool {
    let value = text.scalars[field.value]
    return switch field.label {
    case .address: Metadata.isWebAddress(text[field.value])
    case .title: field.value.count <= Self.longestValue && !value.contains("。")
    case .publisher, .person:
      field.value.count <= Self.longestValue && !value.containsSentenceEnd
    case .date: field.value.isEmpty || isDate(field.value)
    case .keywords, .body: false
    }
  }

  /// The longest headline or list of editors.
  private static let longestValue = 60

  private func isDate(_ range: Range<Int>) -> Bool {
    HeaderDate.first(in: range, of: text)?.range.upperBound == range.upperBound
  }
}
