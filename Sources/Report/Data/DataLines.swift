import Model
import Quantities
import Locks

/// The rows of claims and data points as JSON, each made once: several pages and files have them.
final class DataLines: Sendable {
  private let claims = Mutex<[ClaimKey: JSONLine]>([:])
  private let points = Mutex<[DataPoint.Key: [JSONLine]]>([:])

  /// What tells the rows of claims apart.
  private struct ClaimKey: Hashable {
    var address: String
    var place: String
    var metric: String
    var period: String
  }

  /// The row of a claim, as the table of claims has it.
  func line(of claim: Claim, _ make: () -> JSONLine) -> JSONLine {
    let key = ClaimKey(
      address: claim.address,
      place: claim.place.id,
      metric: claim.metric.id,
      period: claim.period?.iso ?? ""
    )
    if let line = claims.withLock({ $0[key] }) { return line }
    let line = make()
    claims.withLock { $0[key] = line }
    return line
  }

  /// The rows of a data point, as the table of data points has them.
  func lines(of point: DataPoint, _ make: () -> [JSONLine]) -> [JSONLine] {
    if let lines = points.withLock({ $0[point.key] }) { return lines }
    let lines = make()
    points.withLock { $0[point.key] = lines }
    return lines
  }
}
