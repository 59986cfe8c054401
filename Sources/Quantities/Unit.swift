/// A unit in its base form as the machine contracts name it: 元, 家, 人, 平方米, %, TB, 位 …
///
/// Scale characters (万, 亿) are multiplied into the value and never part of the unit.
package struct Unit: Hashable, Sendable, Codable {
  /// The base form, without spaces.
  package var symbol: String

  /// Checks nothing: any text is a unit.
  package init(_ symbol: String) {
    self.symbol = symbol
  }

  /// The unit of money.
  ///
  /// Source: 中华人民共和国人民币管理条例, article 4.
  package static let yuan = Unit("元")

  /// Hundredths of a whole.
  ///
  /// Source: the contract in `docs/design.md` §6.
  package static let percent = Unit("%")

  /// Differences of percentages.
  ///
  /// Source: the contract in `docs/design.md` §6.
  package static let percentagePoint = Unit("百分点")

  /// Multiples.
  ///
  /// Source: the contract in `docs/design.md` §6.
  package static let times = Unit("倍")

  /// Places in a ranking.
  ///
  /// Source: the contract in `docs/design.md` §6.
  package static let rank = Unit("位")

  /// General counters that texts use for one another.
  ///
  /// Chosen: the measure words of firms, persons, projects and measures.
  package static let counters: Set<Unit> = [
    Unit("家"), Unit("个"), Unit("户"), Unit("所"), Unit("项"), Unit("条"), Unit("款"), Unit("名"),
    Unit("人"), Unit("位"),
  ]

  /// What figures have to share to be compared at all: 810个 and 10428亿元 of one name are two things.
  /// Nil for the general counters; percentage points are per cent, since texts mix them up.
  package var dimension: Unit? {
    if Self.counters.contains(self) { return nil }
    return self == .percentagePoint ? .percent : self
  }

  /// Whether the unit is part of the number in every place: 33.3%, 2倍.
  var isRatio: Bool {
    symbol.isByteForByte(Unit.percent.symbol) || symbol.isByteForByte(Unit.times.symbol)
      || symbol.isByteForByte(Unit.percentagePoint.symbol)
  }

  /// Whether readers expect 万 and 亿 before it: 4.36万亿元, but 33.3%.
  package var takesScale: Bool {
    !["%", "百分点", "倍", "分", "年", "月", "个月", "天", "届"].contains(symbol)
  }
}

extension Unit {
  /// Byte by byte: `String` would look for canonical equivalents first, of which units have none.
  package static func == (left: Unit, right: Unit) -> Bool {
    left.symbol.isByteForByte(right.symbol)
  }

  /// Goes with `==`.
  package func hash(into hasher: inout Hasher) { symbol.hashBytes(into: &hasher) }
}

extension Unit: CustomStringConvertible {
  /// The base form.
  package var description: String { symbol }
}
