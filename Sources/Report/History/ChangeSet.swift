import Diagnostics
import Model
import Quantities

/// What readers are told otherwise at one time than at the time before.
struct ChangeSet: Hashable, Sendable, Codable {
  /// The anchor of its section on the page of changes.
  var id: String
  var title: String
  /// The day of the snapshot; of the present, the day of the newest source. Nil where nothing is dated.
  var date: CalendarDate?
  /// Whether nothing was told before: then every figure is new, and none is worth a line.
  var isFirst: Bool
  var added: [Snapshot.Figure] = []
  var revised: [Revision] = []
  var withdrawn: [Snapshot.Figure] = []

  /// A figure that is told otherwise than before.
  struct Revision: Hashable, Sendable, Codable {
    var before: Snapshot.Figure
    var after: Snapshot.Figure
  }

  var isEmpty: Bool { added.isEmpty && revised.isEmpty && withdrawn.isEmpty }

  /// Compares two times.
  init(
    id: String,
    title: String,
    date: CalendarDate?,
    from before: [Snapshot.Figure]?,
    to after: [Snapshot.Figure]
  ) {
    self.id = id
    self.title = title
    self.date = date
    isFirst = before == nil
    let old = Dictionary((before ?? []).map { ($0.key, $0) }) { first, _ in first }
    for figure in after {
      guard let known = old[figure.key] else {
        added.append(figure)
        continue
      }
      if !figure.tellsTheSame(as: known) {
        revised.append(Revision(before: known, after: figure))
      }
    }
    let present = Set(after.map(\.key))
    withdrawn = (before ?? []).filter { !present.contains($0.key) }
  }

  /// Everything that a report tells of its past, the newest first: a set for each snapshot and, where it
  /// differs from the last of them, one for the present.
  static func all(in history: [Snapshot], present: [Snapshot.Figure], newest: CalendarDate?)
    -> [ChangeSet]
  {
    let history = history.sorted { ($0.date.iso, $0.name) < ($1.date.iso, $1.name) }
    var sets: [ChangeSet] = []
    var before: [Snapshot.Figure]?
    for snapshot in history {
      sets.append(
        ChangeSet(
          id: "snapshot-" + snapshot.name,
          title: InterfaceText.snapshot(of: snapshot.date),
          date: snapshot.date,
          from: before,
          to: snapshot.figures
        )
      )
      before = snapshot.figures
    }
    let last = history.last
    let now = ChangeSet(
      id: last.map { "since-" + $0.name } ?? "first",
      title: last.map { InterfaceText.changes(since: $0.date) } ?? InterfaceText.firstChanges,
      date: [last?.date, newest].compactMap { $0 }.max { $0.lastDay < $1.lastDay },
      from: before,
      to: present
    )
    return (now.isEmpty ? sets : sets + [now]).reversed()
  }
}
