/// What libyaml found, in the words of someone who writes a list of keys and values.
struct YAMLWording {
  var message: String
  var help: String

  /// - Parameters:
  ///   - problem: as libyaml words it.
  ///   - opening: the line on which what it was reading begins.
  ///   - character: what stands at the place of the problem.
  init(of problem: String, opening: Int?, character: Character?) {
    let start = opening.map { " of line \($0)" } ?? ""
    switch problem {
    case "mapping values are not allowed in this context":
      message = "‘: ’ stands where no key can be"
      help = "put a text that contains ‘: ’ between double quotes; else check the indentation"
    case "did not find expected ',' or ']'":
      message = "the list that ‘[’\(start) begins has no end here"
      help = "write `]` where the list ends, and `,` between its items"
    case "did not find expected ',' or '}'":
      message = "what ‘{’\(start) begins has no end here"
      help =
        "write `}` where it ends, and `,` between its parts; put a value that begins with `{{` "
        + "between double quotes"
    case "found unexpected end of stream":
      message = "the quotation mark that begins here is never closed"
      help = "write the same mark at the end of the text"
    case "could not find expected ':'":
      message = "there is no ‘: ’ behind the key\(start)"
      help = "write `key: value`; a text of several lines is indented below its key"
    case "did not find expected key", "did not find expected '-' indicator":
      message =
        "this line does not belong to what begins\(opening.map { " on line \($0)" } ?? " above")"
      help = "keys of one group, and the ‘-’ of one list, stand exactly below each other"
    case "found character that cannot start any token":
      message =
        character == "\t"
        ? "a tab stands where only spaces can indent" : "no text can begin with this character"
      help =
        character == "\t"
        ? "indent with spaces" : "put the text between double quotes"
    default:
      message = problem
      help =
        "check the indentation (spaces, no tabs), and quote text with ‘: ’, ‘ #’ or a leading "
        + "- [ { * & % @"
    }
  }
}
