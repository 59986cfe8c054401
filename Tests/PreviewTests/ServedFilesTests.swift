import Foundation
import Preview
import Site
import Testing

@Suite("What browsers get")
struct ServedFilesTests {
  private let files = [
    "index.html": "<!doctype html><body><p>首页</p></body>",
    "places/index.html": "<p>城市</p>",
    "places/上海.html": "<p>上海</p>",
    "assets/style.css": "p { color: red }",
    "data/claims.csv": "甲,乙\n",
    "charts/a.svg": "<svg></svg>",
  ]

  @Test(
    "Files have their media type with charset",
    arguments: [
      ("/", "text/html; charset=utf-8"), ("/assets/style.css", "text/css; charset=utf-8"),
      ("/data/claims.csv", "text/csv; charset=utf-8"),
      ("/charts/a.svg", "image/svg+xml; charset=utf-8"),
      ("/-/preview.js", "text/javascript; charset=utf-8"),
    ]
  )
  func mediaTypes(target: String, type: String) async throws {
    let answer = try await serving(files) { port, _ in try await Client.get(target, from: port) }
    #expect(answer.status == 200)
    #expect(answer.fields["content-type"] == type)
    #expect(answer.fields["x-content-type-options"] == "nosniff")
  }

  @Test func aPictureIsDrawnWhenItIsAskedForAndNeverEmpty() async throws {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"
    let files = ["charts/a.svg": drawing, "charts/broken.svg": "<svg"]
    let pictures = ["charts/a.png": "charts/a.svg", "charts/broken.png": "charts/broken.svg"]
    try await serving(files, pictures: pictures) { port, _ in
      let broken = try await Client.get("/charts/broken.png", from: port)
      #expect(broken.status == 404)
      let picture = try await Client.get("/charts/a.png", from: port)
      guard PictureMaker.isInstalled else {
        #expect(picture.status == 404)
        return
      }
      #expect(picture.status == 200)
      #expect(picture.fields["content-type"] == "image/png")
      #expect(picture.body.prefix(4) == Data([0x89, 0x50, 0x4E, 0x47]))
    }
  }

  @Test func onlyPagesGetTheScriptAndOnlyOnTheirWay() async throws {
    try await serving(files) { port, room in
      let page = try await Client.get("/", from: port)
      #expect(
        page.text == "<!doctype html><body><p>首页</p>"
          + "<script src=\"/-/preview.js\" data-build=\"1\" data-base=\"/\"></script></body>"
      )
      let sheet = try await Client.get("/assets/style.css", from: port)
      #expect(sheet.text == "p { color: red }")
    }
  }

  @Test func aFolderIsItsIndexBehindASlash() async throws {
    try await serving(files) { port, _ in
      let moved = try await Client.get("/places", from: port)
      #expect(moved.status == 301)
      #expect(moved.fields["location"] == "/places/")
      let answer1 = try await Client.get("/places/", from: port)
      #expect(answer1.text.hasPrefix("<p>城市</p>"))
    }
  }

  @Test func chineseNamesAndQueriesAreUnderstood() async throws {
    try await serving(files) { port, _ in
      let page = try await Client.get("/places/%E4%B8%8A%E6%B5%B7.html?a=b", from: port)
      #expect(page.text.hasPrefix("<p>上海</p>"))
    }
  }

  @Test func whatIsNotThereIsTheSitesOwn404Page() async throws {
    try await serving(["404.html": "<p>没有</p>"]) { port, _ in
      let answer = try await Client.get("/nothing.html", from: port)
      #expect(answer.status == 404)
      #expect(answer.text.hasPrefix("<p>没有</p><script"))
    }
    try await serving { port, _ in
      let answer = try await Client.get("/nothing.html", from: port)
      #expect(answer.status == 404)
      #expect(answer.text.contains("<script"))
    }
  }

  @Test func headHasTheLengthAndNoBody() async throws {
    try await serving(files) { port, _ in
      let answer = try await Client.get("/assets/style.css", from: port, method: "HEAD")
      #expect(answer.fields["content-length"] == "16")
      #expect(answer.body.isEmpty)
    }
  }

  @Test func aKnownPageIsNotSentAgain() async throws {
    try await serving(files) { port, room in
      let tag = try #require(try await Client.get("/", from: port).fields["etag"])
      let again = try await Client.get("/", from: port, fields: ["If-None-Match: \"x\", \(tag)"])
      #expect(again.status == 304)
      #expect(again.body.isEmpty)
      await room.show(["index.html": .text("<p>新</p>")], as: "2", diagnostics: [])
      let changed = try await Client.get("/", from: port, fields: ["If-None-Match: \(tag)"])
      #expect(changed.status == 200)
    }
  }

  @Test(
    "Ranges of bytes",
    arguments: [
      ("bytes=0-2", 206, "p {", "bytes 0-2/16"), ("bytes=12-", 206, "ed }", "bytes 12-15/16"),
      ("bytes=-3", 206, "d }", "bytes 13-15/16"), ("bytes=12-99", 206, "ed }", "bytes 12-15/16"),
      ("bytes=16-", 416, "", "bytes */16"), ("bytes=0-1,4-5", 200, "p { color: red }", nil),
      ("bytes=5-2", 200, "p { color: red }", nil), ("lines=1-2", 200, "p { color: red }", nil),
      ("bytes=99999999999999999999-", 200, "p { color: red }", nil),
    ] as [(String, Int, String, String?)]
  )
  func ranges(field: String, status: Int, body: String, range: String?) async throws {
    try await serving(files) { port, _ in
      let answer = try await Client.get(
        "/assets/style.css",
        from: port,
        fields: ["Range: " + field]
      )
      #expect(answer.status == status)
      #expect(answer.text == body)
      #expect(answer.fields["content-range"] == range)
    }
  }

  @Test func theWayToAFolderWithAChineseNameIsEncoded() async throws {
    let moved = try await serving(files, base: "/报告/") { port, _ in
      try await Client.get("/", from: port)
    }
    #expect(moved.status == 301)
    #expect(moved.fields["location"] == "/%E6%8A%A5%E5%91%8A/")
  }

  @Test func aSiteCanLieBelowAFolder() async throws {
    try await serving(files, base: "/ai/") { port, _ in
      let answer2 = try await Client.get("/", from: port)
      #expect(answer2.fields["location"] == "/ai/")
      let answer3 = try await Client.get("/ai/places", from: port)
      #expect(answer3.fields["location"] == "/ai/places/")
      let answer4 = try await Client.get("/ai/", from: port)
      #expect(answer4.text.contains("src=\"/ai/-/preview.js\""))
      let answer5 = try await Client.get("/index.html", from: port)
      #expect(answer5.status == 404)
    }
  }
}
