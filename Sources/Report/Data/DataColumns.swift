/// Columns that several tables have.
extension DataTable.Column {
  static let place = Self(name: "place", meaning: "地区编号", english: "Id of the place")
  static let placeName = Self(name: "place_name", meaning: "地区名", english: "Name of the place")
  static let metric = Self(name: "metric", meaning: "指标编号", english: "Id of the metric")
  static let source = Self(name: "source", meaning: "来源编号", english: "Id of the source")
  static let sources = Self(
    name: "sources",
    meaning: "来源编号，空格分隔",
    english: "Ids of the sources, separated by spaces"
  )
  static let period = Self(
    name: "period",
    meaning: "时点或时段，ISO 8601；空为来源未载",
    english: "Day, month, year or range, ISO 8601; empty where no source says"
  )
  static let basis = Self(
    name: "basis",
    meaning: "性质：reported、target、grant",
    english: "Whether it is reported, a target or a grant"
  )
  static let value = Self(
    name: "value",
    type: .number,
    meaning: "数值，万、亿已乘出",
    english: "The number, with 万 and 亿 multiplied out"
  )
  static let upper = Self(
    name: "upper",
    type: .number,
    meaning: "区间上端；空为单一数值",
    english: "Upper end of a range; empty for a single number"
  )
  static let unit = Self(name: "unit", meaning: "单位", english: "Unit of the value")
  static let hedge = Self(
    name: "hedge",
    meaning: "约数修饰：exact、over、nearly、about、at_least、at_most、several",
    english: "How the source hedges the number"
  )
  static let wording = Self(
    name: "wording",
    meaning: "来源的原文写法",
    english: "The figure as the source writes it"
  )
  static let page = Self(
    name: "page",
    meaning: "所在网页，自网站根目录起；空为没有自己的网页",
    english: "Its page, from the root of the site; empty where it has none of its own"
  )
  static let start = Self(
    name: "start",
    type: .integer,
    meaning: "起点，Unicode 码位",
    english: "Where it begins, in Unicode code points"
  )
  static let end = Self(
    name: "end",
    type: .integer,
    meaning: "终点，Unicode 码位，不含",
    english: "Where it ends, in Unicode code points, not included"
  )
}
