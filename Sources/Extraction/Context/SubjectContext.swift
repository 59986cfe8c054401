import Model

/// What figures without a subject of their own are about, as the text has gone so far.
struct SubjectContext: Sendable {
  let topic: DocumentTopic
  private var last: (place: Place, paragraph: Int, end: Int)?

  /// Where the text has last spoken of a firm that it does not name.
  private var firm: (paragraph: Int, end: Int)?

  /// Where the text has last spoken of several places together.
  private var several: (paragraph: Int, end: Int)?

  /// The firm that the headline is about; nil where it is about none.
  private let company: Place?

  init(topic: DocumentTopic, company: Place? = nil) {
    self.topic = topic
    self.company = company
  }

  /// What the heading over the sentence names.
  private var section: Place?

  private var standard: Place? { company ?? section ?? topic.place }

  /// Enters the part of the text under a heading.
  mutating func enter(section: Place?) {
    guard !topic.isReport else { return }
    self.section = section
  }

  /// What a sentence that names no subject speaks of; nil where nothing tells.
  ///
  /// Of 绍兴黄酒 speaks no other place than 绍兴 and what it lies in.
  func subject(in sentence: SentenceReading) -> Place? {
    guard let place = place(before: sentence), !place.isUnknown else { return nil }
    let goods = sentence.names(in: sentence.range).filter { $0.role == .goods }
    return goods.allSatisfy { place.holds($0.place) } ? place : nil
  }

  private func place(before sentence: SentenceReading) -> Place? {
    if let several, several.paragraph == sentence.paragraph, !topic.isReport,
      sentence.range.lowerBound - several.end <= Self.longestGap
    {
      return nil  // …等十城合计384家。累计市值达到3.84万亿元
    }
    guard !topic.isReport, let last, continues(last.paragraph, sentence) else {
      return standard
    }
    let isNext = sentence.range.lowerBound - last.end <= Self.longestGap
    return isNext || last.place.kind.isSettlement ? last.place : standard
  }

  /// Whether a sentence speaks of a firm that is not named, or goes on from one that does and names nothing else.
  func isOfUnnamedFirm(_ sentence: SentenceReading) -> Bool {
    if Self.firms.isFound(in: sentence.range, of: sentence.text) || isSpeech(sentence) {
      return true
    }
    guard let firm, firm.paragraph == sentence.paragraph else { return false }
    return sentence.range.lowerBound - firm.end <= Self.longestGap && sentence.names.isEmpty
  }

  /// “我们去年新招了300名工程师。” says nobody knows whose.
  private func isSpeech(_ sentence: SentenceReading) -> Bool {
    let text = sentence.text
    let start = sentence.range.lowerBound
    let isQuoted = text[start] == "“" || start > 0 && text[start - 1] == "“"
    return isQuoted && sentence.names.isEmpty && Self.speakers.isFound(in: sentence.range, of: text)
  }

  private static let speakers: WordSet = ["我们", "我司", "本公司"]
  private static let firms: WordSet = [
    "某公司", "某企业", "某集团", "某厂", "这家企业", "这家公司", "这家工厂", "这家厂", "该企业", "该公司", "该厂", "我们公司", "我们企业",
    "我们厂", "我公司", "我们车间", "工厂里",
    "企业负责人", "公司负责人", "工厂负责人", "企业主", "他们", "本企业", "该厂家",
    "车间里", "车间内", "生产车间",
    // 浙江的这家医院
    "的这家", "的这所", "的这座工厂", "的这个车间",
  ]

  /// Remembers what the sentence was about.
  mutating func pass(_ sentence: SentenceReading) {
    firm = isOfUnnamedFirm(sentence) ? (sentence.paragraph, sentence.range.upperBound) : nil
    let roles = SubjectRoles(sentence)
    if roles.isOfSeveral {
      several = (sentence.paragraph, sentence.range.upperBound)
    } else if let topic = roles.topic {
      last = (topic.place, sentence.paragraph, sentence.range.upperBound)
    }
  }

  /// Between two sentences stands a quotation mark or a space at most. What is no settlement is soon
  /// forgotten: a firm or a region named in passing.
  private static let longestGap = 2

  /// A paragraph begins anew, unless its first words lean on what was said: 从地域分布来看, 其中.
  private func continues(_ paragraph: Int, _ sentence: SentenceReading) -> Bool {
    paragraph == sentence.paragraph
      || paragraph == sentence.paragraph - 1 && sentence.leansOnWhatWasSaid
  }
}

extension SentenceReading {
  /// Whether it begins with words that continue the sentence before it.
  var leansOnWhatWasSaid: Bool {
    guard let first = clauses.first else { return false }
    if Self.continuations.leading(first.range, of: text) != nil { return true }
    return Self.aspects.trailing(first.range, of: text) != nil
  }

  private static let continuations: WordSet = [
    "其中", "其后", "其次", "另外", "此外", "同时", "而就", "而从", "单从", "从", "就", "——", "与此同时",
  ]
  private static let aspects: WordSet = ["来看", "来说", "而言", "方面"]
}

extension Place {
  /// Whether the other place is this one, or a part of it as far as one step up tells.
  fileprivate func holds(_ other: Place) -> Bool {
    id == other.id || id == other.parent || kind == .country
  }
}

extension Place.Kind {
  /// Whether articles are written about such places: a province, city or district.
  fileprivate var isSettlement: Bool {
    switch self {
    case .country, .province, .city, .district: true
    case .world, .region, .park, .organisation, .event: false
    }
  }
}
