import ChineseText
import Corpus
import Model
import Quantities

/// Everything that was read in a source before its figures are told apart.
struct DocumentReader: Sendable {
  let source: Source
  let catalog: Catalog
  let fields: [MetricWording]
  /// One for most documents; several for a digest.
  let items: [DocumentItem]
  let sentences: [SentenceReading]
  /// The parts under headings that name places.
  private let sections: [PlaceSection]
  /// Where the sentences begin that a government's report plans by.
  private let plans: Set<Int>
  /// Whether the document is a plan or policy.
  private let isPolicy: Bool
  /// The paragraphs that list conditions.
  private let conditions: Set<Int>
  /// What the reader of quantities leaves out.
  let unread: [Reading.Note]
  /// Of the whole text, furniture included, in the order of the text.
  private let quantities: [QuantityMention]

  init(
    source: Source,
    catalog: Catalog,
    names reader: NameReader,
    anaphors: AnaphorReader,
    policies: PolicyCatalog
  ) {
    self.source = source
    self.catalog = catalog
    fields = DocumentFields.fields(of: source, in: catalog)
    let text = source.characters
    let titles = TitleScanner.titles(in: text)
    let about = [source.metadata.title, source.metadata.publisher].compactMap(\.self)
      .flatMap { reader.names(in: SourceText(line: $0)) }
    let written = reader.names(in: text, context: about)
    let topics = TopicReader(
      source: source,
      catalog: catalog,
      reader: reader,
      policies: policies,
      titles: titles
    )
    let dated = DocumentItem.items(of: text, date: Self.date(of: source))
    let known = dated.map {
      $0.about(topics.topic(of: $0, isPart: dated.count > 1, names: written))
    }
    .map { dated.count == 1 ? $0.headed(source.metadata.title) : $0 }
    let sections = PlaceSection.sections(of: source, names: written)
    self.sections = sections
    conditions = ConditionList.paragraphs(of: source)
    isPolicy = source.metadata.title.map(ReportPlan.isPolicy) ?? false
    let readings = known.map(TextMentions.reading(in: text))
    quantities = readings.flatMap(\.quantities)
    unread = readings.flatMap(\.notes)
    let names = known.map { item in
      let own = Array(written.slice(in: item.range) { $0.range.lowerBound })
      let topics = item.topic.isReport ? [] : sections
      return anaphors.resolving(
        own,
        topic: AnaphorReader.Topic(place: item.topic.place, sections: topics),
        in: item.range,
        of: text
      )
    }
    items = zip(known, names).map { item, names in
      names.contains { $0.place.isUnknown } ? item.away : item.lifted(by: names, in: catalog)
    }
    let mentions = TextMentions(
      text: text,
      quantities: quantities,
      times: zip(items, readings).flatMap { item, reading in
        Self.times(of: item, in: reading, of: text)
      },
      names: names.flatMap(\.self),
      titles: titles
    )
    sentences = source.sentences
      .flatMap { SentenceParts.parts(of: $0, in: text) }
      .map(mentions.reading)
    plans = items.contains { $0.topic.isReport } ? ReportPlan.sentences(of: sentences) : []
  }

  private static func times(of item: DocumentItem, in reading: Reading, of text: SourceText)
    -> [TimeMention]
  {
    let joined = TimeSpans.joined(reading.times, in: text)
    let implied = ImpliedTimes(text: text, year: item.present?.year, planned: item.date?.year)
    return implied.added(to: joined, durations: reading.quantities, in: item.range)
  }

  /// Whether a sentence of a government's report says what is planned rather than what was done.
  ///
  /// So does a policy that the document itself is, as its title says.
  func isPlan(_ sentence: SentenceReading) -> Bool {
    plans.contains(sentence.range.lowerBound) || isPolicy && ReportPlan.aims(sentence)
  }

  /// Whether a sentence only says who or what is meant by a rule.
  func isCondition(_ sentence: SentenceReading) -> Bool { conditions.contains(sentence.paragraph) }

  /// The place that the heading over an offset names.
  func section(at offset: Int) -> Boxed<Place>? { sections.section(at: offset)?.place }

  /// The item that holds an offset.
  func item(at offset: Int) -> DocumentItem {
    items[max(0, items.partitioningIndex { $0.range.lowerBound > offset } - 1)]
  }

  private static func date(of source: Source) -> CalendarDate? {
    source.metadata.date.flatMap { CalendarDate(iso: $0) }
      ?? DocumentYear.year(of: source.characters)
  }

  /// The other numbers of the text, each with the reason.
  func setAside(except decided: Set<Range<Int>>, reasons: [Range<Int>: SetAside.Reason])
    -> [SetAside]
  {
    quantities.filter { !decided.contains($0.numeral) }.map { mention in
      let reason = reasons[mention.numeral] ?? reasonOutside(mention)
      return SetAside(quote: source.quote(mention.range), reason: reason)
    }
  }

  private func reasonOutside(_ mention: QuantityMention) -> SetAside.Reason {
    source.sentence(containing: mention.range.lowerBound) == nil ? .furniture : .decoy
  }
}

extension TextMentions {
  /// Reads the numbers and times of an item against its own date.
  fileprivate static func reading(in text: SourceText) -> (DocumentItem) -> Reading {
    { item in
      let reading = TextReader(referenceDate: item.date).read(text.scalars[item.range])
      return reading.shifted(by: item.range.lowerBound)
    }
  }
}

extension Reading {
  /// The reading of a part of a text, in the offsets of the whole.
  fileprivate func shifted(by distance: Int) -> Reading {
    guard distance > 0 else { return self }
    var shifted = self
    for index in shifted.quantities.indices {
      shifted.quantities[index].range = shifted.quantities[index].range.shifted(by: distance)
      shifted.quantities[index].numeral = shifted.quantities[index].numeral.shifted(by: distance)
    }
    for index in shifted.notes.indices {
      shifted.notes[index].range = shifted.notes[index].range.shifted(by: distance)
    }
    for index in shifted.times.indices {
      shifted.times[index].range = shifted.times[index].range.shifted(by: distance)
    }
    return shifted
  }
}
