extension SetAside.Reason {
  /// Why a number became no claim, for the command line.
  package var explanation: String {
    switch self {
    case .noSubject: "nothing says whose it is"
    case .noMetric: "nothing says what is counted"
    case .unproven: "its quote, read again, does not say it"
    case .rejected: "rejected by a person"
    case .decoy: "no figure: an ordinal, name, code or article"
    case .time: "a date or length of time"
    case .furniture: "part of the page, not of the article"
    }
  }

  /// Whether a reader would expect a claim of such a number.
  package var isGap: Bool {
    switch self {
    case .noSubject, .noMetric, .unproven: true
    case .rejected, .decoy, .time, .furniture: false
    }
  }
}
