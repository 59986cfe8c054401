/// A word of a closed class where it stands in a text.
struct RoleWord: Sendable {
  var range: Range<Int>
  var role: WordRole
}
