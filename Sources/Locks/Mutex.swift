#if LOCKS_OF_THE_SYSTEM
  import Glibc

  /// The lock of the system around a value, with the interface of the standard library's: the thread sanitizer does
  /// not see that one's, which is made of atomic operations in a library that it has not compiled, and takes each
  /// use of it for a race. `make tsan` builds with this one.
  ///
  /// What may leave the lock is checked in every other build, where the same calls go to the standard library's.
  public final class Mutex<Value: ~Copyable>: @unchecked Sendable {
    // Unchecked, since the compiler does not know the lock: `value` is private and touched between lock and unlock
    // alone, and `sending` leaves no one else a reference to what it began with.
    private var value: Value
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

    public init(_ value: consuming sending Value) {
      self.value = value
      pthread_mutex_init(lock, nil)
    }

    deinit {
      pthread_mutex_destroy(lock)
      lock.deallocate()
    }

    /// Works on the value while nobody else does.
    public func withLock<Result: ~Copyable, Failure: Error>(
      _ work: (inout Value) throws(Failure) -> Result
    ) throws(Failure) -> Result {
      pthread_mutex_lock(lock)
      defer { pthread_mutex_unlock(lock) }
      return try work(&value)
    }
  }
#else
  @_exported import struct Synchronization.Mutex
#endif
