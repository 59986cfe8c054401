import ChineseText
import Foundation
import Quantities

/// Prints how fast quantities and periods are read: of running text at three sizes, and of inputs
/// that would show a reader whose time is not linear.
@main
struct ReadingBenchmark {
  static func main() throws {
    let folder = CommandLine.arguments.dropFirst().first ?? "seeds"
    let prose = try Corpus.text(of: URL(filePath: folder, directoryHint: .isDirectory))
    guard !prose.isEmpty else {
      FileHandle.standardError.write(Data("bench: no .txt file with text in \(folder)\n".utf8))
      exit(1)
    }
    print("running text of \(folder), repeated")
    for megabytes in [1, 10, 100] {
      let speed = Measurement(reading: prose.repeated(toMegabytes: megabytes)).megabytesPerSecond
      print("\(megabytes) MB".padded(to: 24) + "\(speed.rounded(toPlaces: 1)) MB/s")
    }
    print("\nhard input, 1 MB; 2, 4 and 8 MB take so many times as long (2, 4, 8 is linear)")
    for input in HardInput.all { print(input.row) }
  }
}

extension HardInput {
  /// Name, speed at 1 MB and the ratios of the times at 2, 4 and 8 MB to that.
  ///
  /// Several sizes, since one doubling alone may cost more than twice where the lists of mentions
  /// outgrow a cache; time that is not linear grows with every doubling.
  fileprivate var row: String {
    let once = Measurement(reading: unit.repeated(toMegabytes: 1))
    let ratios = [2, 4, 8].map { megabytes in
      let larger = Measurement(reading: unit.repeated(toMegabytes: megabytes))
      return "× \((larger.seconds / once.seconds).rounded(toPlaces: 2))".padded(to: 9)
    }
    return name.padded(to: 24)
      + "\(once.megabytesPerSecond.rounded(toPlaces: 1)) MB/s".padded(to: 14)
      + ratios.joined()
  }
}

extension Double {
  fileprivate func rounded(toPlaces places: Int) -> Double {
    let scale = places == 1 ? 10.0 : 100.0
    return (self * scale).rounded() / scale
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
