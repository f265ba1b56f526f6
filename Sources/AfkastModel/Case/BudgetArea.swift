/// The kinds of municipal budget that are steered apart (Danish: styringsområde).
public enum BudgetArea: String, Sendable, Hashable, CaseIterable {
  /// Service spending, under the service cap.
  case service
  /// Capital works (anlæg).
  case capital
  /// Income transfers (overførsler).
  case transfers
  /// What users pay for in full (brugerfinansieret).
  case userFinanced = "user-financed"
}
