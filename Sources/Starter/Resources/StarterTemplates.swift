/// The files of `Templates/` but its words, which the program has anyway.
enum StarterTemplates {
  static let files = assets + style + layouts + pages + itemPages
}
