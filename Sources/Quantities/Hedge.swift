/// How a source qualifies a number: 超3800亿 is more than the number, 近1500 a little less.
///
/// The cases and their raw values are the project's vocabulary (`docs/design.md` §1) and part of
/// the machine contracts. GB/T 15835—2011, 3.3, calls hedged numbers 概数.
package enum Hedge: String, Hashable, Sendable, Codable, CaseIterable {
  /// The number itself; also 达, 为, 共, 高达.
  case exact
  /// 超, 逾, 突破, 多, 余, 上百, 上万: more than the number.
  case over
  /// 近, 接近, 几乎: a little less than the number.
  case nearly
  /// 约, 左右, …级: somewhere around the number.
  case about
  /// 至少, 以上, 不少于, 起.
  case atLeast = "at_least"
  /// 不超过, 最高, 不到, 不足, 以内.
  case atMost = "at_most"
  /// 数十, 几: the value is the written scale (几十 10, 数千 1000).
  case several
}
