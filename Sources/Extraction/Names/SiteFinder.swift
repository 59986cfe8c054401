import ChineseText
import Corpus
import Model

/// Finds villages, parks, hospitals and other sites that are named behind the place they lie in: 曲靖土瓜冲村,
/// 贵阳大数据科创城. What is said of one is not said of the place.
struct SiteFinder: Sendable {
  private let matcher = PhraseMatcher(Self.ownEndings + Self.endings)

  /// In the order of the text: each from the last place before its ending to the end of that.
  ///
  /// - Parameters:
  ///   - text: what is read.
  ///   - places: the ranges of place names in it, in their order.
  /// - Returns: the range of each name, and the index of the place that it begins with.
  /// - Complexity: O(*n* log *n*) in the number of endings found.
  func sites(in text: SourceText, places: [Range<Int>]) -> [(range: Range<Int>, place: Int)] {
    venues(in: text, places: places)
      + matcher.matches(in: text.scalars).compactMap { match in
        let index = places.partitioningIndex { $0.upperBound > match.range.lowerBound } - 1
        guard index >= 0 else { return nil }
        let stem = Range(spanning: places[index].upperBound, match.range.lowerBound)
        guard stem.upperBound == match.range.lowerBound,
          isName(stem, isOwn: match.phrase < Self.ownEndings.count, of: text),
          !goesOn(behind: match.range.upperBound, in: text)
        else { return nil }
        return (places[index].lowerBound..<match.range.upperBound, index)
      }
  }

  /// 中国轻纺城, 中国传感谷: what calls itself after the country is in one of its cities.
  private func venues(in text: SourceText, places: [Range<Int>]) -> [(
    range: Range<Int>, place: Int
  )] {
    places.enumerated().compactMap { index, place in
      guard Self.country.leading(place, of: text) == place else { return nil }
      let reach = place.upperBound..<min(place.upperBound + Self.longestVenue, text.count)
      guard let end = reach.first(where: { Self.venueEndings.contains(text[$0]) }),
        end - place.upperBound > 1, (place.upperBound..<end).allSatisfy({ isPart(text[$0]) }),
        end + 1 == text.count || !Self.venueContinuations.contains(text[end + 1])
      else { return nil }
      return (place.lowerBound..<end + 1, index)
    }
  }

  private static let country: WordSet = ["中国"]
  private static let longestVenue = 5
  private static let venueEndings = Set("城谷".unicodeScalars)
  private static let venueContinuations = Set("市区镇乡建际投物雨地底类".unicodeScalars)

  /// Whether the words between a place and an ending are a name rather than a kind (省级园区), an action or
  /// several things.
  private func isName(_ stem: Range<Int>, isOwn: Bool, of text: SourceText) -> Bool {
    if stem.isEmpty { return isOwn }
    guard stem.count <= Self.longestStem, stem.allSatisfy({ isPart(text[$0]) }),
      Self.kinds.trailing(stem, of: text) == nil,
      Self.kinds.strippingLeading(stem, of: text) == stem
    else { return false }
    return RoleLexicon.chinese.words(in: stem, of: text).allSatisfy { $0.role == .whole }
  }

  private func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isCommonHan && !Self.functionWords.contains(scalar)
  }

  /// 村民, 园区化.
  private func goesOn(behind end: Int, in text: SourceText) -> Bool {
    end < text.count && Self.continuations.contains(text[end])
  }

  private static let longestStem = 8
  /// Right behind a place too these make a name: 浑南科技城.
  private static let ownEndings = ["科创城", "科技城", "科学城", "科教城", "大走廊", "科创走廊", "小商品城", "商贸城"]
  /// Generic words at the end of the names of settlements below the county, parks, buildings and works
  /// (GB/T 18521—2001, 地名分类与类别代码编制规则).
  private static let endings = [
    "村", "镇", "街道", "社区", "小镇", "新城", "片区", "港区", "园区", "产业园", "产业园区", "工业园", "科技园", "创新园", "软件园",
    "物流园", "科创园", "医院", "学校", "小学", "中学",
    "工厂", "码头", "火车站", "高铁站", "核电站", "水电站", "电站", "电厂", "大桥", "隧道", "煤矿", "油田", "牧场", "农场", "林场",
    "景区", "度假区", "博物馆", "图书馆", "科技馆", "港", "保税区", "物流中心", "生产基地", "孵化器",
  ]
  /// What says of which kind a site is, so that all of that kind are meant. From the texts read.
  private static let kinds: WordSet = [
    "农", "乡", "城", "行政", "示范", "中心", "中", "自然", "贫困", "精品", "传统", "古", "各", "全", "每", "省级", "市级",
    "国家级", "国家",
    "省", "市", "区", "县", "产业", "工业", "科技", "高新技术", "现代", "智慧", "智能", "数字", "数字化", "特色", "重点", "农业",
    "大型",
    "三甲", "三级", "公立", "民营", "基层", "乡镇", "城乡", "街道", "社区", "老旧", "高校", "中小", "化工", "物流", "绿色", "零碳",
    "灯塔",
    "卓越级", "未来", "进", "出", "多", "新建", "新", "综合", "海洋", "自由", "内地", "沿海", "特别", "香", "的", "企业", "主要",
    "最大", "首个", "首家",
    "互联网", "沿线", "两", "三", "所", "家", "座", "个", "等", "枢纽", "跨境", "海外", "境外", "无人", "黑灯", "本地", "地方",
    "汽车", "光伏",
  ]
  private static let continuations: Set<Unicode.Scalar> = Set(
    "民级庄镇干支委务史化所生城区会长口元币股资澳务人"
      .unicodeScalars
  )
  /// 《现代汉语八百词》.
  private static let functionWords: Set<Unicode.Scalar> = Set(
    "的在由与和及是了向从等对为将被以于到年月日届次把让给至又也都并且或该本这那其个家已有来去称还就约近超达".unicodeScalars
  )
}
