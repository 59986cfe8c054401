import Diagnostics
import Foundation
import GFM

/// The images of a page: found among those of `Templates/assets/`, written with width and height.
struct PageImages {
  /// By name below `Templates/assets/`.
  let images: [String: SiteImage]
  let page: PagePath
  /// The template, relative to the project.
  let template: String

  private static let folder = "Templates/assets/"

  /// The element for an image; nil for one that lies elsewhere, which stays as it is.
  func html(for image: MarkdownLink, at location: SourceLocation) -> (InlineHTML?, [Diagnostic]) {
    let hints = image.text.isEmpty ? [Self.missingText(image, at: location)] : []
    guard let name = name(of: image.url) else { return (nil, hints) }
    guard let file = images[name] else { return (nil, hints + [unknown(name, at: location)]) }
    let element = Markup.void(
      "img",
      [
        "src": page.link(to: file.path.path), "alt": image.text,
        "title": image.title.isEmpty ? nil : image.title,
        "width": String(file.width), "height": String(file.height), "loading": "lazy",
      ]
    )
    return (InlineHTML(html: element.html, text: image.text), hints)
  }

  /// The name below the folder of what an author calls `assets/a.png`, seen from the site's root, or
  /// `../assets/a.png`, seen from the template, as Git hosts show it; nil for anything else.
  func name(of url: String) -> String? {
    let path = url.removingPercentEncoding ?? url
    if path.hasPrefix("assets/") { return String(path.dropFirst("assets/".count)) }
    guard path.hasPrefix(".") else { return nil }
    var folders = template.split(separator: "/").dropLast()
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { folders = folders.dropLast() } else { folders.append(part) }
    }
    let whole = folders.joined(separator: "/")
    guard whole.hasPrefix(Self.folder) else { return nil }
    return String(whole.dropFirst(Self.folder.count))
  }

  private func unknown(_ name: String, at location: SourceLocation) -> Diagnostic {
    let meant = suggestion(for: name, among: images.keys.sorted())
    return Diagnostic(
      .error,
      "unknown-image",
      at: location,
      "there is no image ‘\(name)’ in Templates/assets",
      help: meant.map { "did you mean `assets/\($0)`?" }
        ?? "put a PNG, JPEG, GIF, WebP, AVIF or SVG file of this name there"
    )
  }

  private static func missingText(_ image: MarkdownLink, at location: SourceLocation) -> Diagnostic
  {
    Diagnostic(
      .warning,
      "image-without-text",
      at: location,
      "the image ‘\(image.url)’ says nothing to readers who do not see it",
      help: "write what it shows between the brackets: ![…](\(image.url))"
    )
  }
}
