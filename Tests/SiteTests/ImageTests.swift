import Diagnostics
import Foundation
import Report
import Site
import Testing

@Suite("Images in pages")
struct ImageTests {
  /// The head of a file of each format, 300 pixels wide and 200 high.
  private static let heads: [(ending: String, bytes: [UInt8])] = [
    (
      "png",
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 0, 1, 0x2C, 0, 0, 0, 200]
    ),
    ("gif", Array("GIF89a".utf8) + [0x2C, 1, 200, 0]),
    (
      "jpg",
      [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0xFF, 0xC0, 0xFF, 0xFF, 0xC2, 0, 17, 8, 0, 200, 1, 0x2C]
    ),
    (
      "webp",
      Array("RIFF....WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 0x2B, 1, 0, 199, 0, 0]
    ),
    (
      "avif",
      Array("....ftypavif........ispe".utf8) + [0, 0, 0, 0, 0, 0, 1, 0x2C, 0, 0, 0, 200]
    ),
    ("svg", Array("<?xml?><svg xmlns='x' viewBox='0 0 300 200'>".utf8)),
    ("svg", Array("<svg width=\"300\" height=\"200px\" viewBox=\"0 0 1 1\">".utf8)),
  ]

  @Test("have the size of their file", arguments: heads)
  func sizes(ending: String, bytes: [UInt8]) async throws {
    let project = try ScratchProject(
      [
        "Templates/pages/a/b.md": "---\ntitle: 甲\n---\n![港口](assets/图 1.\(ending))\n"
      ].mapValues { $0.replacing("图 1", with: "%E5%9B%BE%201") }
    )
    try project.write("Templates/assets/图 1.\(ending)", Data(bytes))
    let result = await project.build()
    #expect(result.diagnostics == [])
    let file = try #require(result.files.first { $0.bytes != nil })
    #expect(file.bytes == bytes)
    #expect(file.path.path.hasPrefix("assets/图 1-") && file.path.path.hasSuffix(".\(ending)"))
    let page = try #require(result.files.first { $0.path.path == "a/b.html" })
    #expect(
      page.content.contains(
        #"<img src="../\#(file.path.path)" alt="港口" width="300" height="200" loading="lazy">"#
      )
    )
    #expect(project.builder.write(result.files, to: "site") == nil)
    #expect(try Data(contentsOf: project.url("site/" + file.path.path)) == Data(bytes))
  }

  @Test func areFoundAsTheTemplatesFolderSeesThem() async throws {
    let project = try ScratchProject([
      "Templates/pages/a/b.md": "---\ntitle: 甲\n---\n![港口](../../assets/port.svg \"题\")\n",
      "Templates/assets/port.svg": "<svg viewBox=\"0 0 3 2\"></svg>",
    ])
    let result = await project.build()
    #expect(result.diagnostics == [])
    let page = result.files.first { $0.path.path == "a/b.html" }
    #expect(page?.content.contains(#"alt="港口" title="题" width="3" height="2""#) == true)
  }

  @Test func whatIsWrongWithThemIsSaid() async throws {
    let project = try ScratchProject([
      "Templates/pages/a.md": "---\ntitle: 甲\n---\n![](assets/port.svg)\n\n![港](assets/prot.svg)\n",
      "Templates/assets/port.svg": "<svg viewBox=\"0 0 3 2\"></svg>",
      "Templates/assets/text.png": "no picture",
      "Templates/assets/none.svg": "<svg></svg>",
    ])
    #expect(
      await project.buildAndWrite() == [
        """
        Templates/assets/none.svg:1:1: error: this is no SVG image, or it does not say how large it \
        is [image-unreadable]
          help: give its <svg> a width and a height, or a viewBox
        """,
        """
        Templates/assets/text.png:1:1: error: this is no PNG image, or it does not say how large it \
        is [image-unreadable]
          help: save it again as an image, or give the file the ending of its format
        """,
        """
        Templates/pages/a.md:4:1: warning: the image ‘assets/port.svg’ says nothing to readers who \
        do not see it [image-without-text]
          help: write what it shows between the brackets: ![…](assets/port.svg)
        """,
        """
        Templates/pages/a.md:6:1: error: there is no image ‘prot.svg’ in Templates/assets \
        [unknown-image]
          help: did you mean `assets/port.svg`?
        """,
      ]
    )
  }
}
