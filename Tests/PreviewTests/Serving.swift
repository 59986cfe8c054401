import FlyingSocks
import Preview

/// Serves these files on a free port for as long as the work takes.
@discardableResult
func serving<Value: Sendable>(
  _ files: [String: String] = [:],
  pictures: [String: String] = [:],
  base: String = "/",
  patience: PreviewServer.Patience = .endless,
  _ work: (UInt16, PreviewRoom) async throws -> Value
) async throws -> Value {
  let room = PreviewRoom(base: base)
  await room.show(
    files.mapValues(ServedContent.text),
    pictures: pictures,
    as: "1",
    diagnostics: []
  )
  let server = try PreviewServer(room, port: 0, patience: patience)
  let task = Task { try await server.run() }
  do {
    let value = try await work(server.port, room)
    task.cancel()
    _ = await task.result
    return value
  } catch {
    task.cancel()
    _ = await task.result
    throw error
  }
}

extension PreviewServer.Patience {
  /// Longer than any run of all tests: those that speak of patience set their own.
  static var endless: Self {
    var patience = Self()
    patience.request = .seconds(3600)
    patience.answer = .seconds(3600)
    patience.pulse = .seconds(3600)
    return patience
  }
}
