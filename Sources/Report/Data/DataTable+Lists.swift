import Diagnostics
import Foundation
import Model
import Quantities

extension DataTable {
  /// One row for each place, those that only lead to another's parents included.
  static func places(_ places: [Place], in model: FactModel) -> DataTable {
    let pages = Set(model.ordered(places: places.map(\.id)).map(\.id))
    let rows = places.map { place in
      [
        place.id, place.name, place.englishName ?? "", place.kind.rawValue, place.parent ?? "",
        pages.contains(place.id) ? PagePath.place(place.id).path : "",
      ]
    }
    return DataTable(
      columns: [
        .place, Column(name: "name", meaning: "名称", english: "Name"),
        Column(name: "name_en", meaning: "英文名称", english: "English name"),
        Column(
          name: "kind",
          meaning: "级别：world、country、region、province、city、district、park、organisation、event",
          english: "What kind of place it is"
        ),
        Column(
          name: "parent",
          meaning: "上级地区编号",
          english: "Id of the place that it is part of"
        ), .page,
      ],
      rows: rows
    )
  }

  static func metrics(_ metrics: [Metric]) -> DataTable {
    let rows = metrics.map { metric in
      [
        metric.id, metric.name, metric.englishName ?? "", metric.definition ?? "",
        metric.unit?.symbol ?? "", metric.kind.rawValue, metric.topic ?? "",
        metric.siblings.joined(separator: " "), metric.isOpen ? "true" : "false",
        PagePath.metric(metric.id).path,
      ]
    }
    return DataTable(
      columns: [
        .metric, Column(name: "name", meaning: "名称", english: "Name"),
        Column(name: "name_en", meaning: "英文名称", english: "English name"),
        Column(name: "definition", meaning: "定义（口径）", english: "Who or what is counted"),
        .unit,
        Column(
          name: "kind",
          meaning: "与时间的关系：stock、flow、share、index、rate",
          english: "How figures relate to time"
        ), Column(name: "topic", meaning: "主题编号", english: "Id of the topic"),
        Column(
          name: "siblings",
          meaning: "看似相同、口径不同的指标，空格分隔",
          english: "Ids of metrics that look the same and are defined otherwise"
        ),
        Column(
          name: "open",
          type: .flag,
          meaning: "是否还没有写进目录",
          english: "Whether no catalog knows it"
        ), .page,
      ],
      rows: rows
    )
  }

  static func sources(_ sources: [SourceProfile]) -> DataTable {
    let rows = sources.map { source in
      [
        source.id.name, source.title, source.publisher ?? "", source.date?.iso ?? "",
        source.isDateInferred ? "true" : "false", source.url ?? "",
        PagePath.source(source.id.name).path,
      ]
    }
    return DataTable(
      columns: [
        .source, Column(name: "title", meaning: "标题", english: "Title"),
        Column(name: "publisher", meaning: "发布者", english: "Publisher"),
        Column(
          name: "date",
          meaning: "日期，ISO 8601，精确到来源所载",
          english: "Date, ISO 8601, as precise as the source"
        ),
        Column(
          name: "date_inferred",
          type: .flag,
          meaning: "日期是否推断",
          english: "Whether the date is inferred"
        ), Column(name: "url", meaning: "原文地址", english: "Address of the original"), .page,
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
        policy.span?.iso ?? "", policy.measures.first?.quantity.value.description ?? "",
        policy.mentions.map(\.sentence.source.name).uniqued().joined(separator: " "),
        PagePath.policy(policy.id).path,
      ]
    }
    return DataTable(
      columns: [
        Column(name: "policy", meaning: "政策编号", english: "Id of the policy"),
        Column(name: "title", meaning: "全称", english: "Full title"),
        Column(
          name: "names",
          meaning: "来源所用的其他名称，；分隔",
          english: "Other names that sources use, separated by ；"
        ), .place,
        Column(
          name: "issuers",
          meaning: "发文机关，；分隔",
          english: "Issuing bodies, separated by ；"
        ),
        Column(
          name: "steps",
          meaning: "日期:状态，空格分隔",
          english: "Dates with status, separated by spaces"
        ), Column(name: "span", meaning: "施行期", english: "When it is in force"),
        Column(name: "measures", type: .integer, meaning: "措施数", english: "Number of measures"),
        .sources, .page,
      ],
      rows: rows
    )
  }
}
