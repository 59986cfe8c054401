/// A name in the languages of the site: `{ zh-CN: 上海, en: Shanghai }`.
package struct LocalizedName: Hashable, Sendable {
  package var chinese: String
  /// nil where nobody has written one.
  package var english: String?

  package init(chinese: String, english: String? = nil) {
    self.chinese = chinese
    self.english = english
  }
}
