import Diagnostics
import Model
import Report
import Site
import Starter
import Testing

@Suite("What is added to a project")
struct NewFilesTests {
  @Test func everythingNewBuilds() async throws {
    let folder = try StarterFolder()
    let writer = ProjectWriter(folder: folder.path)
    #expect(writer.create(StarterProject(title: "试")) == nil)
    #expect(writer.add([NewFiles.page("notes/2024", title: "记: 二")]) == nil)
    let metric = NewFiles.metric("new-cars", name: "新车: 数", unit: "辆", kind: .flow)
    #expect(writer.append(metric) == nil)
    let place = NewFiles.place("lanwan", name: "蓝湾", kind: .district, parent: "云浦")
    #expect(writer.append(place) == nil)
    let source = NewFiles.source(
      "b",
      title: "题: \"一\"",
      publisher: "示例日报",
      date: "2024-03",
      url: "https://example.org/a"
    )
    #expect(writer.add(source) == nil)
    let result = await SiteBuilder(project: folder.path).build(isStrict: true)
    // The new source is still to be filled in, and the site has no address yet.
    #expect(result.diagnostics.map(\.id) == ["address-missing", "source-without-figures"])
    #expect(result.model.catalog.metrics["new-cars"]?.name == "新车: 数")
    #expect(result.model.catalog.places["lanwan"]?.parent == "yunpu")
    #expect(result.model.sources.first?.title == "题: \"一\"")
    #expect(result.files.contains { $0.path.path == "notes/2024.html" })
  }

  @Test func nothingIsWrittenOverAFile() throws {
    let folder = try StarterFolder()
    try folder.write("a.yml", "mine")
    let problem = ProjectWriter(folder: folder.path)
      .add([StarterFile(path: "a.txt", text: "x"), StarterFile(path: "a.yml", text: "x")])
    #expect(problem?.id == "file-exists")
    #expect(problem?.location.file == "a.yml")
    #expect(folder.names == ["a.yml"])
    #expect(folder.text("a.yml") == "mine")
  }

  @Test(
    "Ids that cannot be",
    arguments: [
      ("上海", "invalid-id"), ("a--b", "invalid-id"), ("open-a", "invalid-id"), ("A", "invalid-id"),
      ("", "invalid-id"), ("shanghai", "id-taken"),
    ]
  )
  func ids(id: String, problem: String) {
    #expect(NewFiles.problem(withID: id, among: ["shanghai"], in: "places.yml")?.id == problem)
    #expect(NewFiles.problem(withID: "mosu-space", among: ["shanghai"], in: "places.yml") == nil)
  }

  @Test(
    "Names that lead out of the project",
    arguments: ["../a", "/a", "a//b", "a.b", "", "a\0", "-\n"]
  )
  func names(name: String) {
    #expect(NewFiles.problem(withName: name)?.id == "invalid-name")
    #expect(NewFiles.problem(withName: "notes/上海-2024") == nil)
  }
}
