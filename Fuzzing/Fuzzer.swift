import Foundation

/// What libFuzzer calls with every input: `FACTBOOK_FUZZ` names the target that gets it.
@_cdecl("LLVMFuzzerTestOneInput")
public func checkInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  chosen.check(FuzzInput(Array(UnsafeBufferPointer(start: bytes, count: bytes == nil ? 0 : count))))
  return 0
}

/// Something that reads what others wrote, with the promises that it keeps whatever they wrote.
protocol FuzzTarget: Sendable {
  /// Stops the program where a promise is broken.
  func check(_ input: FuzzInput)
}

private let chosen: any FuzzTarget = {
  let name = ProcessInfo.processInfo.environment["FACTBOOK_FUZZ"] ?? ""
  switch name {
  case "decoding": return DecodingFuzzer()
  case "figures": return FiguresFuzzer()
  case "extraction": return ExtractionFuzzer()
  case "markdown": return MarkdownFuzzer()
  case "front-matter": return FrontMatterFuzzer()
  case "sidecar": return SidecarFuzzer()
  case "chart": return ChartFuzzer()
  case "ndjson": return LineFuzzer()
  case "path": return PathFuzzer()
  default: fatalError("FACTBOOK_FUZZ names no target: ‘\(name)’")
  }
}()
