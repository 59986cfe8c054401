/// What a word of a closed class does in a clause. Whatever no class holds is content: nouns and
/// their attributes.
enum WordRole: Sendable {
  /// Says how, when or how much something is done, never what: 全部, 已, 稳步, 力争.
  case adverb
  /// Opens a phrase of place, agent or goal: 在, 由, 作为.
  case preposition
  /// Follows a verb: 了, 出.
  case aspect
  /// Joins the measured thing to its number: 达到, 为.
  case link
  /// Says no more than that there is, or shall be, what follows: 打造, 拥有, 遴选.
  case existence
  /// The same, but the word is also a noun (产业布局, 社会组织): a verb only at the front.
  case nominalExistence
  /// Says which of the things are meant: 新增, 引进, 拆除. Part of what is measured.
  case delimiting
  /// Takes what stands before it as its subject and goes on: 入选, 获批, 成为.
  case predicate
  /// Happens to what stands before it; also an attribute of what follows (签约项目): 签约, 开工.
  case occurrence
  /// Holds the characters of a function word or verb and is none: 参与, 自由, 覆盖率.
  case whole

  var isVerb: Bool {
    switch self {
    case .existence, .nominalExistence, .delimiting, .predicate, .occurrence: true
    case .adverb, .preposition, .aspect, .link, .whole: false
    }
  }
}
