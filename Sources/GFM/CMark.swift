import CCMarkGFM
import Glibc

/// Owns one parsed document of the C library; freed when the value dies.
///
/// Everything that touches a C pointer is in this file. Only `table` and `tasklist` are attached:
/// `strikethrough` and `autolink` change a table that all threads share while they parse.
struct CMarkDocument: ~Copyable {
  private let parser: OpaquePointer
  private let tree: OpaquePointer

  /// The library that is loaded: 0.29.0.gfm.6.
  static var libraryVersion: String { String(cString: cmark_version_string()) }

  /// The C function takes no lock; a static constant runs it once.
  private static let extensionsAreRegistered: Void = cmark_gfm_core_extensions_ensure_registered()

  /// Parses a text whose size `MarkdownLimits` has checked.
  init(parsing text: String) {
    _ = Self.extensionsAreRegistered
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS) else {
      preconditionFailure("cmark-gfm makes a parser or ends the process")
    }
    for name in ["table", "tasklist"] {
      let found = cmark_find_syntax_extension(name)
      precondition(found != nil, "cmark-gfm has no extension '\(name)'")
      cmark_parser_attach_syntax_extension(parser, found)
    }
    cmark_parser_feed(parser, text, text.utf8.count)
    guard let tree = cmark_parser_finish(parser) else {
      preconditionFailure("cmark-gfm makes a document of every text")
    }
    self.parser = parser
    self.tree = tree
  }

  deinit {
    cmark_node_free(tree)
    cmark_parser_free(parser)  // last: it owns the extension list that `html()` borrows
  }

  /// The document node. A node must not be kept longer than its document.
  var root: CMarkNode { CMarkNode(tree) }

  /// Renders in safe mode: raw HTML and `javascript:` addresses of the author stay out.
  borrowing func html() -> String {
    let extensions = cmark_parser_get_syntax_extensions(parser)
    guard let buffer = cmark_render_html(tree, CMARK_OPT_FOOTNOTES, extensions) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(buffer) }
    return String(cString: buffer)
  }
}

/// One node of a living `CMarkDocument`: a name for it, not its owner.
struct CMarkNode: Hashable {
  private let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  /// Makes a node that writes ready HTML; `replace(with:)` gives it to a document.
  private init(custom type: cmark_node_type, enter: String, exit: String) {
    guard let pointer = cmark_node_new(type) else {
      preconditionFailure("cmark-gfm makes a node or ends the process")
    }
    cmark_node_set_on_enter(pointer, enter)
    cmark_node_set_on_exit(pointer, exit)
    self.pointer = pointer
  }
}

// MARK: - Reading

extension CMarkNode {
  var kind: CMarkKind {
    let type = cmark_node_get_type(pointer)
    if let kind = CMarkKind(type) { return kind }
    return cmark_node_get_type_string(pointer).map { CMarkKind(tablePart: $0) } ?? .other
  }

  var next: CMarkNode? { cmark_node_next(pointer).map { CMarkNode($0) } }

  var parent: CMarkNode? { cmark_node_parent(pointer).map { CMarkNode($0) } }

  var firstChild: CMarkNode? { cmark_node_first_child(pointer).map { CMarkNode($0) } }

  var lastChild: CMarkNode? { cmark_node_last_child(pointer).map { CMarkNode($0) } }

  var children: [CMarkNode] {
    var children: [CMarkNode] = []
    var next = cmark_node_first_child(pointer)
    while let child = next {
      children.append(CMarkNode(child))
      next = cmark_node_next(child)
    }
    return children
  }

  /// Line and column of the first byte, both from 1, the column in UTF-8 bytes; 0 where unknown.
  var start: (line: Int, column: Int) {
    (Int(cmark_node_get_start_line(pointer)), Int(cmark_node_get_start_column(pointer)))
  }

  /// The text of a text, code or HTML node, else empty.
  var literal: String { text(cmark_node_get_literal(pointer)) }

  /// The address of a link or an image, else empty.
  var url: String { text(cmark_node_get_url(pointer)) }

  /// The title of a link or an image, else empty.
  var title: String { text(cmark_node_get_title(pointer)) }

  /// The words behind the opening fence, `nil` for a code block that is indented.
  var fenceInfo: String? {
    var length: CInt = 0
    var offset: CInt = 0
    var character: CChar = 0
    guard cmark_node_get_fenced(pointer, &length, &offset, &character) != 0 else { return nil }
    return text(cmark_node_get_fence_info(pointer))
  }

  /// 1...6 for a heading, else 0.
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  /// The number of columns that a table's header has.
  var tableColumns: Int { Int(cmark_gfm_extensions_get_table_columns(pointer)) }

  /// Copies at once: strings from getters belong to the node.
  private func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}

// MARK: - Walking

extension CMarkNode {
  /// A step of a walk; leaves are only entered.
  enum Step {
    case enter(CMarkNode)
    case exit(CMarkNode)
  }

  /// All steps through this node and what is below it, in reading order, without recursion.
  ///
  /// Collected before anything is returned, so the tree may be changed while they are read.
  var steps: [Step] {
    var steps: [Step] = []
    walk { node, isEntered in steps.append(isEntered ? .enter(node) : .exit(node)) }
    return steps
  }

  /// This node and all below it, in reading order, collected before anything is returned.
  var descendants: [CMarkNode] {
    var nodes: [CMarkNode] = []
    walk { node, isEntered in if isEntered { nodes.append(node) } }
    return nodes
  }

  private func walk(_ visit: (_ node: CMarkNode, _ isEntered: Bool) -> Void) {
    guard let iterator = cmark_iter_new(pointer) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      visit(CMarkNode(node), event == CMARK_EVENT_ENTER)
    }
  }
}

// MARK: - Changing

extension CMarkNode {
  func setLiteral(_ text: String) { cmark_node_set_literal(pointer, text) }
  func setURL(_ text: String) { cmark_node_set_url(pointer, text) }
  func setTitle(_ text: String) { cmark_node_set_title(pointer, text) }
  func setFenceInfo(_ text: String) { cmark_node_set_fence_info(pointer, text) }

  /// Takes the node and all below it out of the document.
  func remove() {
    cmark_node_unlink(pointer)
    cmark_node_free(pointer)
  }

  /// Puts ready block HTML in this node's place; safe mode lets it through.
  func replace(withBlockHTML html: String) {
    replace(with: CMarkNode(custom: CMARK_NODE_CUSTOM_BLOCK, enter: html, exit: ""))
  }

  /// Puts text in this node's place, wherever inline text may stand, and returns its node.
  func replace(withText text: String) -> CMarkNode {
    guard let pointer = cmark_node_new(CMARK_NODE_TEXT) else {
      preconditionFailure("cmark-gfm makes a node or ends the process")
    }
    let node = CMarkNode(pointer)
    node.setLiteral(text)
    replace(with: node)
    return node
  }

  /// Puts the given tags around this node's children in its place, and returns what is in between.
  ///
  /// The tags are inline in a block that writes nothing: around a block's own the library breaks lines.
  func replace(withTags open: String, _ close: String) -> CMarkNode {
    // Texts lie in the block from which they were parsed and which is freed now; those that were asked for are copies.
    for node in descendants { _ = cmark_node_get_literal(node.pointer) }
    let tags = CMarkNode(custom: CMARK_NODE_CUSTOM_INLINE, enter: open, exit: close)
    for child in children { cmark_node_append_child(tags.pointer, child.pointer) }
    let block = CMarkNode(custom: CMARK_NODE_CUSTOM_BLOCK, enter: "", exit: "")
    cmark_node_append_child(block.pointer, tags.pointer)
    replace(with: block)
    return tags
  }

  private func replace(with node: CMarkNode) {
    cmark_node_replace(pointer, node.pointer)
    cmark_node_free(pointer)
  }
}

/// What a node is.
enum CMarkKind {
  case document, blockQuote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading
  case thematicBreak, footnoteDefinition
  case text, softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image
  case footnoteReference
  case table, tableHeader, tableRow, tableCell
  case other

  /// Nil for what is not part of CommonMark or a footnote.
  fileprivate init?(_ type: cmark_node_type) {
    switch type {
    case CMARK_NODE_TEXT: self = .text
    case CMARK_NODE_SOFTBREAK: self = .softBreak
    case CMARK_NODE_LINEBREAK: self = .lineBreak
    case CMARK_NODE_CODE: self = .code
    case CMARK_NODE_HTML_INLINE: self = .htmlInline
    case CMARK_NODE_CUSTOM_INLINE: self = .customInline
    case CMARK_NODE_EMPH: self = .emphasis
    case CMARK_NODE_STRONG: self = .strong
    case CMARK_NODE_LINK: self = .link
    case CMARK_NODE_IMAGE: self = .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: self = .footnoteReference
    case CMARK_NODE_DOCUMENT: self = .document
    case CMARK_NODE_BLOCK_QUOTE: self = .blockQuote
    case CMARK_NODE_LIST: self = .list
    case CMARK_NODE_ITEM: self = .item
    case CMARK_NODE_CODE_BLOCK: self = .codeBlock
    case CMARK_NODE_HTML_BLOCK: self = .htmlBlock
    case CMARK_NODE_CUSTOM_BLOCK: self = .customBlock
    case CMARK_NODE_PARAGRAPH: self = .paragraph
    case CMARK_NODE_HEADING: self = .heading
    case CMARK_NODE_THEMATIC_BREAK: self = .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: self = .footnoteDefinition
    default: return nil
    }
  }

  /// Tables are known to the C library by name alone.
  fileprivate init(tablePart name: UnsafePointer<CChar>) {
    if strcmp(name, "table_cell") == 0 {
      self = .tableCell
    } else if strcmp(name, "table_row") == 0 {
      self = .tableRow
    } else if strcmp(name, "table_header") == 0 {
      self = .tableHeader
    } else {
      self = strcmp(name, "table") == 0 ? .table : .other
    }
  }
}
