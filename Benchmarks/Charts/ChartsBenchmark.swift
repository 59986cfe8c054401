import Charts
import Foundation
import Quantities

/// Prints how long the chart of ten cities in two years takes and how large it is.
///
/// With `--data` it prints the same figures as JSON, for another program to draw; with `--widths`
/// it answers lines of `STYLE VARIANT TEXT` with the width that a layout reckons with.
@main
struct ChartsBenchmark {
  static func main() {
    switch CommandLine.arguments.dropFirst().first {
    case "--data": printData()
    case "--widths": printWidths()
    default: measure()
    }
  }

  /// How many charts a run draws, and the best of how many runs counts: what else a machine does
  /// only ever adds time.
  private static let charts = 200
  private static let runs = 100

  private static func measure() {
    let chart = TwoSeriesChart.specification
    let times = (0..<runs).map { _ in
      let start = clock()
      for _ in 0..<charts { precondition(!chart.svgs.isEmpty) }
      return Double(clock() - start) / Double(charts)
    }
    // `clock` counts microseconds (POSIX, `CLOCKS_PER_SEC`).
    let milliseconds = ((times.min() ?? 0) / 10).rounded() / 100
    print("Factbook, both variants: \(milliseconds) ms")
    for variant in ChartVariant.allCases {
      print("Factbook, \(variant): \(chart.svg(variant).utf8.count) bytes")
    }
  }

  private static func printData() {
    let rows = TwoSeriesChart.cities.enumerated().flatMap { row, city in
      TwoSeriesChart.years.enumerated().map { column, year in
        let value = TwoSeriesChart.values[row][column]
        return "{\"city\":\"\(city)\",\"year\":\"\(year)\",\"value\":\(value)}"
      }
    }
    print("[" + rows.joined(separator: ",") + "]")
  }

  private static func printWidths() {
    while let line = readLine() {
      let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, let style = TextStyle(rawValue: String(parts[0])),
        let variant = ChartVariant(rawValue: String(parts[1]))
      else { continue }
      print(TextMeasure(style, in: variant).width(of: String(parts[2])))
    }
  }
}
