import Model

/// A place, organisation or event where a sentence names it.
struct NameMention: Hashable, Sendable {
  /// In Unicode scalar offsets of the source's text.
  var range: Range<Int>
  @Boxed var place: Place
  var role: Role
  /// Whether the text does not write the name itself: 全市, 该市, a stripped name.
  var isInferred = false

  init(range: Range<Int>, place: Place, role: Role, isInferred: Bool = false) {
    self.init(range: range, place: Boxed(place), role: role, isInferred: isInferred)
  }

  /// Shares the place with whoever has it.
  init(range: Range<Int>, place: Boxed<Place>, role: Role, isInferred: Bool = false) {
    self.range = range
    _place = place
    self.role = role
    self.isInferred = isInferred
  }

  enum Role: Hashable, Sendable {
    /// May be the subject of a figure.
    case subject
    /// What a figure is compared with: 占全国, 全球首个.
    case reference
    /// Where something comes from or goes to: 从北京引进, 向全国输出.
    case oblique
    /// Where a firm is that the text does not name: 宁波的这家企业. Its figures are nobody's.
    case host
    /// One of those that a number counts: 成都、重庆等8个城市.
    case member
    /// The place that goods are called after, with their name: 绍兴黄酒. Part of what is measured.
    case goods
    /// Who speaks or issues: 上海市经信委主任介绍; stands for its place where nothing else does.
    case body
  }
}
