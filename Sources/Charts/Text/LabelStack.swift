/// Labels one above the other beside an axis: each at its mark as far as the others allow.
struct LabelStack {
  /// A label of some lines: where its middle should be, and how high it is, in px.
  struct Block {
    var wanted: Double
    var height: Double
  }

  /// Upper edges in the order of the blocks.
  ///
  /// Blocks that would touch become one, centred on the mean of their places (pool adjacent
  /// violators, as in isotonic regression).
  static func tops(_ blocks: [Block], within bounds: ClosedRange<Double>) -> [Double] {
    var pools: [Pool] = []
    for (index, block) in blocks.enumerated().sorted(by: {
      ($0.element.wanted, $0.offset) < ($1.element.wanted, $1.offset)
    }) {
      var pool = Pool(members: [index], wanted: block.wanted, height: block.height)
      while let above = pools.last,
        above.top(within: bounds) + above.height > pool.top(within: bounds)
      {
        pools.removeLast()
        pool = above.joined(with: pool)
      }
      pools.append(pool)
    }
    var tops = [Double](repeating: 0, count: blocks.count)
    for pool in pools {
      var edge = pool.top(within: bounds)
      for index in pool.members {
        tops[index] = edge
        edge += blocks[index].height
      }
    }
    return tops
  }

  private struct Pool {
    var members: [Int]
    /// The sum of the wanted middles.
    var wanted: Double
    var height: Double

    func joined(with other: Pool) -> Pool {
      Pool(
        members: members + other.members,
        wanted: wanted + other.wanted,
        height: height + other.height
      )
    }

    func top(within bounds: ClosedRange<Double>) -> Double {
      let top = wanted / Double(members.count) - height / 2
      return max(bounds.lowerBound, min(top, bounds.upperBound - height))
    }
  }
}
