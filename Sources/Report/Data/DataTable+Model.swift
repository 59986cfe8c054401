import Corpus
import Diagnostics
import Foundation
import Model
import Quantities

extension DataTable {
  /// One row for each data point.
  static func dataPoints(_ points: [DataPoint], in model: FactModel) -> DataTable {
    let rows = points.map { point -> [String] in
      let quantity = point.shown.quantity
      let sources = point.claims.map(\.source.name).uniqued()
      return [
        point.place.id, point.place.name, point.metric.id, point.metric.name,
        point.period?.iso ?? "", point.isPeriodInferred ? "true" : "false",
        point.key.basis.rawValue, quantity.value.plain, quantity.upper?.plain ?? "",
        quantity.unit?.symbol ?? "", quantity.hedge.rawValue, quantity.verbatim,
        InterfaceText.badge(point.verdict), sources.joined(separator: " "),
      ]
    }
    return DataTable(
      columns: [
        place, Column(name: "place_name", meaning: "地区名"), metric,
        Column(name: "metric_name", meaning: "指标名"), period,
        Column(name: "period_inferred", meaning: "时点是否推断（true、false）"), basis, value, upper, unit,
        hedge, wording, Column(name: "verdict", meaning: "判定：佐证、同源、单源、分歧、一源多数、已更新"),
        Column(name: "sources", meaning: "来源编号，空格分隔"),
      ],
      rows: rows
    )
  }

  /// One row for each claim, with the sentence it was read from.
  static func claims(_ model: FactModel) -> DataTable {
    let rows = model.claims.map { claim -> [String] in
      let quantity = claim.quantity
      return [
        claim.address, claim.source.name, claim.place.id, claim.place.name, claim.metric.id,
        claim.metricWords, claim.period?.iso ?? "", claim.basis.rawValue, quantity.value.plain,
        quantity.upper?.plain ?? "", quantity.unit?.symbol ?? "", quantity.hedge.rawValue,
        quantity.verbatim, claim.origin?.name ?? "",
        claim.inferred.map(\.rawValue).sorted().joined(separator: " "), claim.rule,
        claim.quote.text, String(claim.quote.range.lowerBound),
        String(claim.quote.range.upperBound),
      ]
    }
    return DataTable(
      columns: [
        Column(name: "claim", meaning: "说法编号：来源编号:数字在正文中的位置"), source, place,
        Column(name: "place_name", meaning: "地区名"), metric,
        Column(name: "metric_words", meaning: "来源自己的说法"), period, basis, value, upper, unit,
        hedge, wording, Column(name: "origin", meaning: "来源所引的出处"),
        Column(name: "inferred", meaning: "推断所得的栏：subject、metric、period、unit"),
        Column(name: "rule", meaning: "读出它的规则；review 为人工"),
        Column(name: "quote", meaning: "原句，一字不改"),
        Column(name: "start", meaning: "原句起点，Unicode 码位"),
        Column(name: "end", meaning: "原句终点，Unicode 码位，不含"),
      ],
      rows: rows
    )
  }

  static func sources(_ model: FactModel) -> DataTable {
    let rows = model.sources.map { source in
      [
        source.id.name, source.title, source.publisher ?? "", source.date?.iso ?? "",
        source.isDateInferred ? "true" : "false", source.url ?? "",
      ]
    }
    return DataTable(
      columns: [
        source, Column(name: "title", meaning: "标题"),
        Column(name: "publisher", meaning: "发布者"),
        Column(name: "date", meaning: "日期，ISO 8601，精确到来源所载"),
        Column(name: "date_inferred", meaning: "日期是否推断（true、false）"),
        Column(name: "url", meaning: "原文地址"),
      ],
      rows: rows
    )
  }

  /// One row for each number that became no claim, in the order of the texts.
  static func setAside(_ report: ReportInput) -> DataTable {
    let rows = report.setAside.sorted { $0.key < $1.key }.flatMap { id, numbers in
      numbers.map { aside -> [String] in
        let range = aside.quote.range
        let sentence = report.sources[id].flatMap { source in
          source.sentence(containing: range.lowerBound).map { source.characters[$0.range] }
        }
        return [
          id.name, aside.quote.text, aside.reason.rawValue, InterfaceText.reason(aside.reason),
          aside.claim?.review?.reason ?? "", sentence ?? "", String(range.lowerBound),
          String(range.upperBound),
        ]
      }
    }
    return DataTable(
      columns: [
        source, Column(name: "number", meaning: "数字的原文写法"),
        Column(name: "reason", meaning: "没有采用的原因，英文代码"),
        Column(name: "reason_name", meaning: "没有采用的原因"),
        Column(name: "review", meaning: "审校者写明的理由；空为规则所定"),
        Column(name: "sentence", meaning: "所在的句子，一字不改；空为不在正文句子里"),
        Column(name: "start", meaning: "数字起点，Unicode 码位"),
        Column(name: "end", meaning: "数字终点，Unicode 码位，不含"),
      ],
      rows: rows
    )
  }

  static func policies(_ policies: [Policy]) -> DataTable {
    let rows = policies.map { policy -> [String] in
      let steps = policy.steps.map { step in
        (step.date?.iso ?? "") + (step.status.map { ":" + $0.rawValue } ?? "")
      }
      return [
        policy.id, policy.title, policy.names.joined(separator: "；"), policy.place?.id ?? "",
        policy.issuers.joined(separator: "；"), steps.joined(separator: " "),
        policy.span?.iso ?? "", policy.measures.first?.quantity.value.plain ?? "",
        policy.mentions.map(\.sentence.source.name).uniqued().joined(separator: " "),
      ]
    }
    return DataTable(
      columns: [
        Column(name: "policy", meaning: "政策编号"), Column(name: "title", meaning: "全称"),
        Column(name: "names", meaning: "来源所用的其他名称"), place,
        Column(name: "issuers", meaning: "发文机关"),
        Column(name: "steps", meaning: "日期:状态，空格分隔"),
        Column(name: "span", meaning: "施行期"), Column(name: "measures", meaning: "措施数"),
        Column(name: "sources", meaning: "来源编号，空格分隔"),
      ],
      rows: rows
    )
  }

  private static let place = Column(name: "place", meaning: "地区编号")
  private static let metric = Column(name: "metric", meaning: "指标编号")
  private static let source = Column(name: "source", meaning: "来源编号")
  private static let period = Column(name: "period", meaning: "时点或时段，ISO 8601；空为来源未载")
  private static let basis = Column(name: "basis", meaning: "性质：reported、target、grant")
  private static let value = Column(name: "value", meaning: "数值，万、亿已乘出")
  private static let upper = Column(name: "upper", meaning: "区间上端；空为单一数值")
  private static let unit = Column(name: "unit", meaning: "单位")
  private static let hedge = Column(
    name: "hedge",
    meaning: "约数修饰：exact、over、nearly、about、at_least、at_most、several"
  )
  private static let wording = Column(name: "wording", meaning: "来源的原文写法")
}

extension Decimal {
  /// ASCII digits without exponent: 380000000000.
  fileprivate var plain: String { description }
}
