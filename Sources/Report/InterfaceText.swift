import Model
import Quantities

/// Every word of the pages that is neither a source's nor a template's.
///
/// The wordings are those of `docs/design-language.md` §8.
package enum InterfaceText {
  static let seeSentence = "在原文中查看这句"
  static let inferred = "推断"
  static let undated = "日期未载"
  static let missing = "来源未载"
  static let dataTable = "数据表"
  static let notes = "来源与原句"
  static let addedByHand = "人工补录"
  static let corrected = "人工订正"
  static let ownerUnclear = "归属存疑"
  static let placeUnknown = "地区未载"
  static let periodInferred = "来源没有写明这些数的时点，此处据上下文推断。"
  static let wholesDiffer = "各条的整体不同，不作排序"
  static let panelsDiffer = "各图的指标、单位和时点不同，各有各的坐标；地区的次序相同"
  static let intervals = "来源所写的下端与上端"
  static let onlyOneTime = "只有一个时点"
  static let onlyOnePanel = "其余各项没有这一地区"

  static func onlyInTable(_ count: Int) -> String { "其余\(count)个地区只列在数据表里。" }

  static func sourceLabel(_ number: Int, _ publisher: String) -> String {
    "来源\(number)：\(publisher)"
  }

  static func footnoteLabel(_ number: Int) -> String { "脚注\(number)" }

  /// 央视网，2023年7月8日 or 青年报，2024年6月（日期据正文推断）.
  static func sourceLine(_ source: SourceProfile) -> String {
    let date = source.date.map { date in
      date.worded + (source.isDateInferred ? "（日期据正文推断）" : "")
    }
    return [source.publisher ?? source.title, date ?? undated].joined(separator: "，")
  }

  static func derived(_ formula: String) -> String { "本站计算：\(formula)" }
}

extension InterfaceText {
  /// The text of a verdict's badge: 佐证 2, 同源 2, 单源, 分歧：年份, 已更新.
  static func badge(_ verdict: Verdict) -> String {
    switch verdict {
    case .single: "单源"
    case .corroborated(let count): "佐证 \(count)"
    case .sameOrigin(let count): "同源 \(count)"
    case .disputed(.value): "分歧：数值"
    case .disputed(.period): "分歧：年份"
    case .several: "一源多数"
    case .superseded: "已更新"
    }
  }

  /// What a badge means, for its title.
  static func explanation(_ verdict: Verdict) -> String {
    switch verdict {
    case .single: "只有一份文档给出这个数"
    case .corroborated(let count): "\(count)个相互独立的出处给出同一个数"
    case .sameOrigin(let count): "\(count)份文档转引同一出处，不算独立佐证"
    case .disputed(.value): "同一口径、同一时点，来源给出的数互不相容"
    case .disputed(.period): "同一个数，来源放在不同的年份"
    case .several: "一份文档在同一名目下给出几个数，所指可能不同，全部列出"
    case .superseded: "同一出处后来给出了新的数"
    }
  }

  /// The class by which the style sheet tells verdicts apart.
  static func badgeClass(_ verdict: Verdict) -> String {
    switch verdict {
    case .single: "badge single"
    case .corroborated: "badge agree"
    case .sameOrigin: "badge same"
    case .disputed: "badge conflict"
    case .several: "badge single"
    case .superseded: "badge single"
    }
  }

  static func span(_ span: Period) -> String { "施行期\(span.worded)" }

  static func basis(_ basis: Claim.Basis) -> String? {
    switch basis {
    case .reported: nil
    case .target: "目标"
    case .grant: "政策额度"
    }
  }

  static func status(_ status: Policy.Status) -> String {
    switch status {
    case .draft: "征求意见稿"
    case .deliberated: "审议"
    case .issued: "发布"
    case .inForce: "施行"
    }
  }

  /// Why a figure is not on a chart's scale.
  static func reason(_ reason: ComparableGroup.Reason, period: Period?) -> String {
    switch reason {
    case .period: period.map { "时点不同：" + $0.worded } ?? undated
    case .unit: "单位不同"
    case .part(let whole): "属于\(whole.name)"
    case .level: "地区级别不同"
    case .basis: "不是现状数"
    case .unclear: ownerUnclear
    case .several: "一份文档给出几个数"
    }
  }

  /// Why a number of a source did not become a claim.
  static func reason(_ reason: SetAside.Reason) -> String {
    switch reason {
    case .noSubject: "看不出说的是谁"
    case .noMetric: "看不出数的是什么"
    case .unproven: "复读原句时对不上"
    case .rejected: "审校时剔除"
    case .decoy: "序数、名称、型号或编号"
    case .time: "日期或时长"
    case .furniture: "页面附件：标题、署名、计数、按钮"
    }
  }

  /// The level of the places that a comparison compares.
  static func level(_ kind: Place.Kind) -> String {
    switch kind {
    case .world: "世界"
    case .country: "各国"
    case .region: "各区域"
    case .province: "各省区市"
    case .city: "各城市"
    case .district: "各区县"
    case .park: "各园区"
    case .organisation: "各机构"
    case .event: "各活动"
    }
  }
}
