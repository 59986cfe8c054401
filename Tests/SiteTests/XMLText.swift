import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An XML document, read by libxml2.
final class XMLText: NSObject, XMLParserDelegate {
  /// Why it is not well-formed; nil where it is.
  private(set) var problem: String?
  /// The names of its elements, each once, in the order of the document.
  private(set) var names: [String] = []

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    if !parser.parse() { problem = parser.parserError.map { "\($0)" } ?? "it cannot be read" }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    if !names.contains(name) { names.append(name) }
  }
}
