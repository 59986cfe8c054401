/// Folds scalars that mean the same: `３` is `3`, 億 is 亿, a wide space is a space.
///
/// One scalar becomes one glyph, so that offsets stay as they are.
enum Folding {
  /// The glyph of every scalar of the Basic Multilingual Plane.
  static let table: [Glyph] = {
    var table = (0...UInt16.max).map { Glyph(code: $0) }
    table[0] = .other
    for code in 0xFF01...0xFF5E where !kept.contains(code) {
      table[code] = Glyph(code: UInt16(code - 0xFEE0))
    }
    for code in spaces { table[code] = " " }
    for (variant, base) in variants {
      table[Int(variant.code)] = base
    }
    return table
  }()

  /// The full-width comma, which ends a clause where the ASCII comma may group digits.
  private static let kept: Set<Int> = [0xFF0C]

  /// Tab, no-break space, the typographic spaces U+2000 to U+200A, narrow and ideographic space
  /// (Unicode category Zs).
  private static let spaces = [0x09, 0xA0, 0x202F, 0x205F, 0x3000] + Array(0x2000...0x200A)

  /// Traditional and compatibility forms of glyphs that the tables name; source: the
  /// kSimplifiedVariant field of the Unicode Han Database.
  private static let variants: [(Glyph, Glyph)] = [
    ("萬", "万"), ("億", "亿"), ("兩", "两"), ("點", "点"), ("餘", "余"), ("幾", "几"), ("數", "数"),
    ("個", "个"), ("條", "条"), ("項", "项"), ("場", "场"), ("隻", "只"), ("輛", "辆"), ("張", "张"),
    ("臺", "台"), ("種", "种"), ("處", "处"), ("間", "间"), ("雙", "双"), ("對", "对"), ("組", "组"),
    ("圓", "元"), ("圆", "元"), ("塊", "块"), ("錢", "钱"), ("幣", "币"), ("歐", "欧"), ("鎊", "镑"),
    ("頓", "顿"), ("噸", "吨"), ("裡", "里"), ("畝", "亩"), ("頃", "顷"), ("時", "时"), ("鐘", "钟"),
    ("週", "周"), ("歲", "岁"), ("倆", "俩"), ("約", "约"), ("過", "过"), ("達", "达"), ("將", "将"),
    ("○", "〇"), ("∶", ":"), ("％", "%"), ("﹪", "%"), ("￥", "¥"),
    ("−", "-"), ("‐", "-"), ("‑", "-"), ("‒", "-"), ("長", "长"), ("從", "从"),
    ("當", "当"), ("來", "来"), ("後", "后"), ("於", "于"), ("內", "内"), ("這", "这"), ("為", "为"),
    ("佔", "占"), ("貳", "贰"), ("叄", "叁"), ("陸", "陆"), ("銖", "铢"), ("盧", "卢"),
  ]
}
