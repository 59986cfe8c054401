import Diagnostics
import Model
import Testing

/// Reviews are added to a sidecar file and nothing else in it is touched.
struct SidecarTextTests {
  private let item = ["- quote: 新", "  decision: accept"]

  private func added(to text: String) -> String? {
    var sidecar = SidecarText(text, file: "seeds/a.yml")
    return sidecar.add(item) ? sidecar.text : nil
  }

  @Test(
    "An item goes to the end of the list",
    arguments: [
      ("", "reviews:\n  ⊕"),
      ("title: 甲\n", "title: 甲\nreviews:\n  ⊕"),
      ("title: 甲", "title: 甲\nreviews:\n  ⊕"),
      ("# 注\n", "# 注\nreviews:\n  ⊕"),
      ("reviews:\n", "reviews:\n  ⊕"),
      ("reviews:\ntitle: 甲\n", "reviews:\n  ⊕title: 甲\n"),
      ("reviews:\n- quote: 旧\n", "reviews:\n- quote: 旧\n⊕"),
      ("reviews:\n    - quote: 旧 # 注\n", "reviews:\n    - quote: 旧 # 注\n    ⊕"),
      (
        "reviews:\n  - quote: 旧\n\n# 关于地址\nurl: https://a.cn\n",
        "reviews:\n  - quote: 旧\n  ⊕\n# 关于地址\nurl: https://a.cn\n"
      ),
      ("reviews:\n  - quote: 旧\n  # 还有\n\n", "reviews:\n  - quote: 旧\n  # 还有\n  ⊕\n"),
      ("reviews:\n  - quote: 旧\n# 完", "reviews:\n  - quote: 旧\n  ⊕# 完"),
      (
        "reviews:\n  - quote: 旧\n    reason: |\n      一\n      # 二\nurl: https://a.cn",
        "reviews:\n  - quote: 旧\n    reason: |\n      一\n      # 二\n  ⊕url: https://a.cn"
      ),
      ("reviews:\n  - { quote: 旧 }\n", "reviews:\n  - { quote: 旧 }\n  ⊕"),
    ]
  )
  func places(text: String, expected: String) {
    let marked = expected.split(separator: "⊕", omittingEmptySubsequences: false)
    let indent = marked[0].reversed().prefix { $0 == " " }
    let written = item.map { String(indent) + $0 + "\n" }.joined().drop { $0 == " " }
    #expect(added(to: text) == String(marked[0]) + String(written) + String(marked[1]))
  }

  @Test func linesEndAsInTheFile() {
    #expect(
      added(to: "title: 甲\r\nreviews:\r\n  - quote: 旧\r\n")
        == "title: 甲\r\nreviews:\r\n  - quote: 旧\r\n  - quote: 新\r\n    decision: accept\r\n"
    )
  }

  @Test(
    "A file to which no lines can be added is left alone",
    arguments: [
      "reviews: []\n", "reviews: [{ quote: 旧 }]\n", "{ title: 甲 }\n", "- 甲\n", "a: [\n",
      "reviews: 甲\n", "甲\n",
    ]
  )
  func otherForms(text: String) {
    #expect(added(to: text) == nil)
    var sidecar = SidecarText(text, file: "seeds/a.yml")
    _ = sidecar.add(item)
    #expect(sidecar.text == text)
  }

  @Test func manyItemsComeInTheirOrder() {
    var sidecar = SidecarText("title: 甲\n", file: "seeds/a.yml")
    let isAdded = ["一", "二", "三"].map { sidecar.add(["- quote: \($0)"]) }
    #expect(isAdded == [true, true, true])
    #expect(sidecar.text == "title: 甲\nreviews:\n  - quote: 一\n  - quote: 二\n  - quote: 三\n")
  }
}
