import AfkastFuzzing
import Glibc

/// Takes what libFuzzer has made.
@_cdecl("LLVMFuzzerTestOneInput")
public func takeInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let faults = FuzzTarget.asked.faults(bytes)
  guard faults.isEmpty else {
    // A trap is what libFuzzer takes for a failure.
    fatalError(faults.joined(separator: "\n"))
  }
  return 0
}
