/// Something short that, repeated, makes a careless reader look again at what it has passed.
struct HardInput {
  let name: String
  let unit: String

  static let all = [
    HardInput(name: "one run of digits", unit: "7"),
    HardInput(name: "years", unit: "2023年"),
    HardInput(name: "scales", unit: "万"),
    HardInput(name: "mixed scales", unit: "亿万"),
    HardInput(name: "Chinese digits", unit: "三"),
    HardInput(name: "open brackets", unit: "（【《("),
    HardInput(name: "numbers in brackets", unit: "（3家（"),
    HardInput(name: "fractions without end", unit: "1/"),
    HardInput(name: "ranges without end", unit: "3至"),
    HardInput(name: "lists without end", unit: "3、"),
    HardInput(name: "decimal points", unit: "1."),
    HardInput(name: "grouping commas", unit: "1,000,"),
    HardInput(name: "hedges without number", unit: "最高给予"),
    HardInput(name: "articles", unit: "一款"),
    HardInput(name: "letters and digits", unit: "A1-"),
  ]
}
