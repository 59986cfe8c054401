import Foundation
import Model
import Quantities

/// `feed.xml`: the changes as an Atom feed (RFC 4287). Its times are those of snapshots and sources, at the
/// beginning of their last day.
struct Feed {
  let report: ReportInput

  static let path = PagePath("feed.xml")
  private static let page = "changes.html"

  /// There is none without the site's address, which its ids are made of, and where nothing is dated.
  var isThere: Bool { report.settings.address != nil && !sets.isEmpty }

  private var sets: [ChangeSet] { report.changes.filter { $0.date != nil } }

  var file: SiteFile? {
    let sets = sets
    guard let address = report.settings.address else { return nil }
    guard let updated = sets.compactMap(\.date).max(by: { $0.lastDay < $1.lastDay }) else {
      return nil
    }
    let title = report.settings.title
    let head =
      .element("title", text: title)
      + .element("id", text: address.root)
      + .element("updated", text: Self.time(updated))
      + .element("author", [:], .element("name", text: title))
      + Self.link("alternate", to: address.root)
      + Self.link("self", to: address.address(of: Self.path.path))
    let entries = sets.map { entry($0, below: address) }.joined()
    let feed = Markup.element(
      "feed",
      ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "zh-CN"],
      head + entries
    )
    return SiteFile(
      path: Self.path,
      content: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + feed.html.ofXMLCharacters + "\n"
    )
  }

  private func entry(_ set: ChangeSet, below address: SiteAddress) -> Markup {
    let place = address.address(of: Self.page + "#" + set.id)
    let items = ChangeItems(set: set, present: { _ in nil }) { figure in
      figure.heading { _, name in Markup(text: name) }
    }
    let content =
      .element("title", text: set.title)
      + .element("id", text: place)
      + .element("updated", text: Self.time(set.date))
      + Self.link("alternate", to: place)
      + .element("content", ["type": "html"], text: items.markup.html)
    return Markup(trusted: "\n") + .element("entry", [:], content)
  }

  private static func link(_ relation: String, to address: String) -> Markup {
    .element("link", ["rel": relation, "href": address])
  }

  private static func time(_ date: CalendarDate?) -> String {
    (date?.lastDay.iso ?? "") + "T00:00:00Z"
  }
}

extension String {
  /// Without what no XML document may hold (XML 1.0, production 2).
  fileprivate var ofXMLCharacters: String {
    let allowed = unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
      default: false
      }
    }
    return String(String.UnicodeScalarView(allowed))
  }
}
