import Foundation
import Model
import Quantities

extension Snapshot {
  /// The only format there is so far.
  private static let format = 1

  /// The file's text: a line for each sentence and each figure, so that a version control shows what is
  /// another.
  package var json: String {
    let sentences = figures.flatMap(\.sentences).uniqued()
    let numbers = Dictionary(
      sentences.enumerated().map { ($0.element, $0.offset) }
    ) { first, _ in first }
    let head = "{\"format\":\(Self.format),\"date\":\(JSONText.quoted(date.iso)),\n"
    let lists = [
      ("sentences", sentences.map(\.line)),
      ("figures", figures.map { $0.line(numbering: numbers) }),
    ].map { name, lines in
      "\"\(name)\":[\n" + lines.map(\.text).joined(separator: ",\n") + "\n]"
    }
    return head + lists.joined(separator: ",\n") + "}\n"
  }

  /// Why a file is no snapshot.
  package struct Unreadable: Error {
    package var reason: String
  }

  /// Reads the text of a file.
  ///
  /// - Throws: `Unreadable` with a reason in words.
  package init(json text: String, name: String) throws(Unreadable) {
    let file: File
    do {
      file = try JSONDecoder().decode(File.self, from: Data(text.utf8))
    } catch {
      throw Unreadable(reason: "it is no JSON with format, date, sentences and figures")
    }
    guard file.format == Self.format else {
      throw Unreadable(reason: "this program does not know format \(file.format)")
    }
    guard let date = CalendarDate(iso: file.date), date.day != nil else {
      throw Unreadable(reason: "‘\(file.date)’ is no day")
    }
    guard file.figures.allSatisfy({ $0.sentences.allSatisfy(file.sentences.indices.contains) })
    else { throw Unreadable(reason: "a figure names a sentence that it does not have") }
    self.init(
      name: name,
      date: date,
      figures: file.figures.map { $0.figure(file.sentences) }.sorted().uniqued(by: \.key)
    )
  }

  /// The file as it is written.
  private struct File: Decodable {
    var format: Int
    var date: String
    var sentences: [Sentence]
    var figures: [FigureLine]
  }

  /// A figure as it is written, its sentences by their numbers.
  private struct FigureLine: Decodable {
    var place: String
    var place_name: String
    var metric: String
    var metric_name: String
    var period: String?
    var basis: String
    var unit: String?
    var shown: [String]
    var verdict: String
    var sentences: [Int]

    func figure(_ all: [Sentence]) -> Figure {
      Figure(
        key: Key(place: place, metric: metric, period: period, basis: basis, unit: unit),
        placeName: place_name,
        metricName: metric_name,
        shown: shown,
        verdict: verdict,
        sentences: sentences.map { all[$0] }
      )
    }
  }
}

extension Snapshot.Sentence {
  fileprivate var line: JSONLine {
    var line = JSONLine()
    line.add("source", .text(source))
    line.add("publisher", .text(publisher))
    line.add("text", .text(text))
    return line
  }
}

extension Snapshot.Figure {
  fileprivate func line(numbering numbers: [Snapshot.Sentence: Int]) -> JSONLine {
    var line = JSONLine()
    line.add("place", .text(key.place))
    line.add("place_name", .text(placeName))
    line.add("metric", .text(key.metric))
    line.add("metric_name", .text(metricName))
    line.addIfPresent("period", key.period)
    line.add("basis", .text(key.basis))
    line.addIfPresent("unit", key.unit)
    line.add("shown", .texts(shown))
    line.add("verdict", .text(verdict))
    line.add("sentences", .numbers(sentences.compactMap { numbers[$0] }))
    return line
  }
}
