import Quantities

/// Measuring nouns that say nothing without what they are of: 总额, 规模, 面积.
enum BareHeads {
  static func isBare(_ words: String) -> Bool { heads.contains(ByteKey(words)) }

  /// What projects have too, and stands alone where none were counted before: 签约金额.
  static func isOfProjects(_ words: String) -> Bool { sums.contains(ByteKey(words)) }

  private static let sums = Set(
    [
      "签约额", "签约金额", "签约总额", "签约总金额", "协议金额", "协议总金额", "协议投资", "协议投资额", "协议总投资", "协议引资", "合同金额",
      "合同额", "到位资金",
      "实际到位资金", "当年实际到位资金", "到位投资", "投资总额", "投资总金额", "计划投资", "年度计划投资", "年度投资", "完成投资额",
    ].map(ByteKey.init)
  )
  private static let heads = Set(words.map(ByteKey.init))
  private static let words = [
    "总额", "总量", "总数", "总投资", "总投资额", "计划总投资", "投资额", "总金额", "金额", "规模", "总规模", "总体规模", "总额度", "面积",
    "总面积",
    "建筑面积", "床位", "床位数", "职工", "在校生", "数量", "年吞吐能力", "年产能", "产能", "价值",
    "增速", "增幅", "增量", "总量和增速", "总量、增速", "规模和增速",
  ]
}
