import Quantities

/// Measuring nouns that say nothing without what they are of: 总额, 规模, 面积.
enum BareHeads {
  static func isBare(_ words: String) -> Bool { heads.contains(ByteKey(words)) }

  private static let heads = Set(words.map(ByteKey.init))
  private static let words = [
    "总额", "总量", "总数", "总投资", "总投资额", "计划总投资", "投资额", "总金额", "金额", "规模", "总规模", "面积", "总面积",
    "建筑面积", "床位", "床位数", "职工", "在校生", "数量", "年吞吐能力", "年产能", "产能",
    "增速", "增幅", "增量", "总量和增速", "总量、增速", "规模和增速",
  ]
}
