import Diagnostics

/// Weighs an article while it is filled: what it consists of, and the notes and references that its
/// citations add, each sentence and document once.
struct ArticleLoad {
  private(set) var weight = PageWeight()
  private let notes: [Note]
  private var cited: Set<Int> = []
  private var documents: Set<SourceID> = []

  /// What the note of a sentence weighs, and its document in the list of those that are cited.
  struct Note {
    var weight: PageWeight
    var document: SourceID
    var documentWeight: PageWeight
  }

  init(notes: [Note]) {
    self.notes = notes
  }

  mutating func add(_ piece: ArticleFlow.Piece) {
    weight += piece.weight
    for citation in piece.citations where cited.insert(citation).inserted {
      let note = notes[citation]
      weight += note.weight
      if documents.insert(note.document).inserted { weight += note.documentWeight }
    }
  }

  mutating func add(_ more: PageWeight) { weight += more }

  /// The same with more in it.
  func adding(_ piece: ArticleFlow.Piece) -> ArticleLoad {
    var load = self
    load.add(piece)
    return load
  }
}
