import Corpus
import Diagnostics
import Foundation
import Model
import Quantities

extension DataTable {
  /// One row for each data point.
  static func dataPoints(_ points: [DataPoint]) -> DataTable {
    figures(points.map { ($0, $0.shown) })
  }

  /// One row for each figure that a chart or table shows: all of a data point whose sources disagree.
  static func shownFigures(_ points: [DataPoint]) -> DataTable {
    figures(points.flatMap { point in point.shownClaims.map { (point, $0) } })
  }

  private static func figures(_ figures: [(point: DataPoint, claim: Claim)]) -> DataTable {
    let rows = figures.map { point, claim -> [String] in
      let quantity = claim.quantity
      return [
        point.place.id, point.place.name, point.metric.id, point.metric.name,
        point.period?.iso ?? "", point.isPeriodInferred ? "true" : "false",
        point.key.basis.rawValue, quantity.value.plain, quantity.upper?.plain ?? "",
        quantity.unit?.symbol ?? "", quantity.hedge.rawValue, quantity.verbatim,
        point.verdict.code, InterfaceText.badge(point.verdict), claim.address,
        point.claims.map(\.source.name).uniqued().joined(separator: " "),
      ]
    }
    return DataTable(
      columns: [
        .place, .placeName, .metric,
        Column(name: "metric_name", meaning: "指标名", english: "Name of the metric"), .period,
        Column(
          name: "period_inferred",
          type: .flag,
          meaning: "时点是否推断",
          english: "Whether the period is inferred"
        ), .basis, .value, .upper, .unit, .hedge, .wording,
        Column(
          name: "verdict",
          meaning: "判定：single、corroborated、same-origin、disputed-value、disputed-period、several、"
            + "superseded",
          english: "What the sources together say"
        ), Column(name: "badge", meaning: "判定的中文标签", english: "The verdict in Chinese"),
        Column(
          name: "claim",
          meaning: "所示数字的说法编号",
          english: "The claim whose figure is shown"
        ), .sources,
      ],
      rows: rows
    )
  }

  /// One row for each claim, with the sentence it was read from.
  static func claims(_ claims: [Claim], in report: ReportInput) -> DataTable {
    let rows = claims.map { claim -> [String] in
      let quantity = claim.quantity
      return [
        claim.address, report.permalink(of: claim), claim.source.name, claim.place.id,
        claim.place.name,
        claim.metric.id, claim.metricWords, claim.period?.iso ?? "", claim.basis.rawValue,
        quantity.value.plain, quantity.upper?.plain ?? "", quantity.unit?.symbol ?? "",
        quantity.hedge.rawValue, quantity.verbatim, claim.origin?.name ?? "",
        claim.inferred.map(\.rawValue).sorted().joined(separator: " "), claim.rule,
        claim.quote.text, String(claim.quote.range.lowerBound),
        String(claim.quote.range.upperBound),
      ]
    }
    return DataTable(
      columns: [
        Column(
          name: "claim",
          meaning: "说法编号：来源编号:数字在正文中的位置",
          english: "Id of the claim: source, colon, where the number begins in the text"
        ),
        Column(
          name: "permalink",
          meaning: "数字在来源页上的固定地址，自网站根目录起",
          english: "Permanent place of the number on its source's page, from the site's root"
        ), .source, .place, .placeName, .metric,
        Column(
          name: "metric_words",
          meaning: "来源自己的说法",
          english: "The metric in the words of the source"
        ), .period, .basis, .value, .upper, .unit, .hedge, .wording,
        Column(name: "origin", meaning: "来源所引的出处", english: "Whom the source credits"),
        Column(
          name: "inferred",
          meaning: "推断所得的栏：subject、metric、period、unit，空格分隔",
          english: "What is inferred: subject, metric, period, unit, separated by spaces"
        ),
        Column(
          name: "rule",
          meaning: "读出它的规则；review 为人工",
          english: "The rule that read it; review where a person did"
        ),
        Column(
          name: "quote",
          meaning: "原文，一字不改",
          english: "The words of the source, unchanged"
        ), .start, .end,
      ],
      rows: rows
    )
  }

  /// One row for each number that became no claim, in the order of the texts.
  static func setAside(_ report: ReportInput, of sources: [SourceID]) -> DataTable {
    let rows = sources.flatMap { id in
      report.setAside(in: id).map { aside -> [String] in
        let range = aside.quote.range
        let sentence = report.source(id).flatMap { source in
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
        .source,
        Column(
          name: "number",
          meaning: "数字的原文写法",
          english: "The number as the source writes it"
        ),
        Column(name: "reason", meaning: "没有采用的原因，英文代码", english: "Code of the reason"),
        Column(name: "reason_name", meaning: "没有采用的原因", english: "The reason in Chinese"),
        Column(
          name: "review",
          meaning: "审校者写明的理由；空为规则所定",
          english: "A reviewer's reason; empty where a rule decided"
        ),
        Column(
          name: "sentence",
          meaning: "所在的句子，一字不改；空为不在正文句子里",
          english: "The sentence around it, unchanged; empty where it stands in none"
        ), .start, .end,
      ],
      rows: rows
    )
  }
}

extension Verdict {
  /// How data files name it.
  var code: String {
    switch self {
    case .single: "single"
    case .corroborated: "corroborated"
    case .sameOrigin: "same-origin"
    case .disputed(let dispute): "disputed-" + dispute.rawValue
    case .several: "several"
    case .superseded: "superseded"
    }
  }
}

extension Decimal {
  /// ASCII digits without exponent: 380000000000.
  fileprivate var plain: String { description }
}
