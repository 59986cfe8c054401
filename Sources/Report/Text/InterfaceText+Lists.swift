/// How names and parts of a sentence are joined.
extension InterfaceText {
  /// Between the names of a list: 北京、上海.
  static var and: String { text("lists.and") }
  /// Between the two names of a pair: 2022年与2023年.
  static var pair: String { text("lists.pair") }
  static var or: String { text("lists.or") }
  /// Between what is said of one thing.
  static var comma: String { text("lists.comma") }
  /// Between what is said of several things.
  static var clause: String { text("lists.clause") }
  /// Between what is spoken of and what is said of it.
  static var of: String { text("lists.of") }
  /// At the end of a sentence.
  static var stop: String { text("lists.stop") }

  static func titled(_ title: String) -> String { text("lists.title", ["title": title]) }

  static var asideBegin: String { text("lists.aside-begin") }
  static var asideEnd: String { text("lists.aside-end") }

  static func aside(_ remark: String) -> String { asideBegin + remark + asideEnd }

  /// The sentence with its full stop.
  static func sentence(_ sentence: String) -> String {
    sentence.hasSuffix(stop) ? sentence : sentence + stop
  }
}
