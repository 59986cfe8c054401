import Foundation
import Model
import Site

/// Writes, renames and deletes files of a project in an order that nobody thought of and that is the same for
/// the same seed; now and then does harm to the cache.
struct RandomAuthor {
  let project: ScratchProject
  private var state: UInt64
  private var files: [String: String]

  private static let start = [
    "seeds/a.txt": "上海人工智能产业规模2022年达3821亿元。上海人工智能企业近1500家。\n",
    "seeds/a.yml": "title: 甲\npublisher: 青年报\ndate: 2023-07-08\n",
    "seeds/b.txt": "北京人工智能企业2022年达1048家。北京人工智能产业规模2022年达2170亿元。\n",
    "seeds/b.yml": "title: 乙\npublisher: 晚报\ndate: 2023-07-08\n",
    "seeds/c.txt": "深圳人工智能企业2022年达1920家。2023年7月，深圳印发《深圳市人工智能若干措施》。\n",
    "seeds/c.yml": "title: 丙\npublisher: 日报\ndate: 2023-08-01\n",
  ]

  init(seed: UInt64) throws {
    state = seed
    project = try ScratchProject([:])
    try project.remove("Templates")
    try project.copy("Templates")
    files = Self.start
    for (path, text) in files { try project.write(path, text) }
  }

  func cache(_ program: Fingerprint) -> DiskCache? {
    DiskCache(project: project.folder.path(percentEncoded: false), program: program)
  }

  /// Knuth's MMIX generator: the same numbers in every run.
  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private mutating func one<Element>(of elements: [Element]) -> Element {
    elements[number(below: elements.count)]
  }

  private var sources: [String] { files.keys.filter { $0.hasSuffix(".txt") }.sorted() }

  /// One deed, in words.
  mutating func work() throws -> String {
    switch number(below: 14) {
    case 0: return try addASource()
    case 1: return try renameASource()
    case 2: return try deleteASource()
    case 3, 4: return try append(one(of: Self.sentences), to: one(of: sources))
    case 5: return try write("seeds/a.yml", "title: \(one(of: ["甲", "新题"]))\npublisher: 青年报\n")
    case 6: return try write("seeds/catalog/metrics.yml", one(of: Self.metrics))
    case 7: return try write("factbook.yml", one(of: Self.configurations))
    case 8: return try write("Templates/pages/new.md", one(of: Self.pages))
    case 9, 12, 13: return try toggle("\n多一句。\n", in: one(of: Self.templates))
    case 10: return try toggle("\n<p>新框</p>\n", in: "Templates/layouts/page.html")
    default: return try toggle("\np { color: red }\n", in: "Templates/assets/style.css")
    }
  }

  private static let sentences = [
    "广州人工智能企业2023年超600家。", "上海人工智能产业规模2022年达3900亿元。", "北京人工智能人才约4万人。",
  ]
  private static let metrics = [
    "ai-output:\n  name: { zh-CN: 智能产值 }\n", "ai-firms:\n  definition: { zh-CN: 有人数过的企业 }\n", "",
  ]
  private static let configurations = [
    "format: 1\ntitle: 试验\naddress: https://example.org/\n",
    "format: 1\ntitle: 新名\naddress: https://example.org/ai/\nquote-context: 2\nsearch: on\n",
    "format: 1\ntitle: 试验\nstrict: true\n",
  ]
  private static let pages = [
    "---\ntitle: 新\n---\n# 新\n\n[](fact:上海/ai-firms)，另有99家企业。\n",
    "---\ntitle: 新\naliases: [old.html]\n---\n# 新\n\n{{> note}}\n",
    "---\ntitle: 新\n---\n# 新\n\n{{site.titel}}\n", "---\ntitle: 新\ndraft: true\n---\n# 新\n",
    "---\ntitle: 新\n---\n# 新\n\n```table\nplace: beijing\n```\n",
  ]
  private static let templates = [
    "Templates/pages/index.md", "Templates/pages/places/place.md", "Templates/pages/method.md",
    "Templates/pages/sources/source.md",
  ]

  private mutating func addASource() throws -> String {
    let name = "seeds/n\(number(below: 1000))"
    _ = try write(name + ".yml", "title: 新文\npublisher: 新报\ndate: 2023-09-01\n")
    return try write(name + ".txt", one(of: Self.sentences) + one(of: Self.sentences) + "\n")
  }

  private mutating func renameASource() throws -> String {
    let old = one(of: sources).dropLast(".txt".count)
    let new = "seeds/r\(number(below: 1000))"
    for ending in [".txt", ".yml"] {
      guard let text = files[old + ending] else { continue }
      try delete(old + ending)
      _ = try write(new + ending, text)
    }
    return "\(old) became \(new)"
  }

  private mutating func deleteASource() throws -> String {
    guard sources.count > 2 else { return "nothing" }
    let name = one(of: sources)
    try delete(name)
    return "\(name) was deleted"
  }

  private mutating func append(_ text: String, to path: String) throws -> String {
    try write(path, (files[path] ?? "") + text + "\n")
  }

  private mutating func toggle(_ part: String, in path: String) throws -> String {
    let text = project.text(path) ?? ""
    let other = text.hasSuffix(part) ? String(text.dropLast(part.count)) : text + part
    try project.write(path, other)
    return "\(path) was edited"
  }

  private mutating func write(_ path: String, _ text: String) throws -> String {
    files[path] = text
    try project.write(path, text)
    return "\(path) was written"
  }

  private mutating func delete(_ path: String) throws {
    files[path] = nil
    try project.remove(path)
  }

  /// What is on disk as the site, without the marker.
  func site() throws -> [String: Data] {
    let root = project.url("site").path(percentEncoded: false)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root)
    let files = try names.filter { $0 != ".factbook-site" }.compactMap { name -> (String, Data)? in
      let url = project.url("site/" + name)
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        return nil
      }
      return (name, try Data(contentsOf: url))
    }
    return Dictionary(files) { $1 }
  }

  /// Cuts an entry short, changes a byte of it, puts another one in its place, or a folder.
  mutating func damageTheCache() throws {
    let root = project.url(".factbook").path(percentEncoded: false)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
    let entries = names.filter { $0.contains("/") }
    for _ in 0..<3 {
      let entry = ".factbook/" + one(of: entries)
      guard var bytes = try? Data(contentsOf: project.url(entry)), !bytes.isEmpty else { continue }
      switch number(below: 4) {
      case 0: bytes = bytes.prefix(number(below: bytes.count))
      case 1: bytes[number(below: bytes.count)] ^= 1
      case 2:
        let other = ".factbook/" + one(of: entries)
        bytes = (try? Data(contentsOf: project.url(other))) ?? Data()
      default:
        try project.remove(entry)
        try project.write(entry + "/in-the-way", "")
        continue
      }
      try project.write(entry, bytes)
    }
  }
}
