package import AfkastModel
import FoundationEssentials
import GRDB

extension FactStore {
  /// The facts of a case, or all of them, in the order of recording.
  package func facts(of caseID: CaseID? = nil) throws(StoreFailure) -> [Fact] {
    try StoreFailure.translating {
      try queue.read { database in
        guard let caseID else { return try RowReader(database, "ORDER BY sequence").facts() }
        return try RowReader(database, "WHERE case_id = ? ORDER BY sequence").facts([caseID.text])
      }
    }
  }

  /// Reads the facts as they stand at one moment.
  package func read<Value>(
    _ work: (FactHistory) throws(StoreFailure) -> Value
  ) throws(StoreFailure) -> Value {
    try StoreFailure.translating { try queue.read { try work(FactHistory($0)) } }
  }

  /// The facts of a case that are of some kinds, and what takes any of the case's facts back, in order.
  package func facts(of caseID: CaseID, _ kinds: [FactKind]) throws(StoreFailure) -> [Fact] {
    try read { history throws(StoreFailure) in try history.facts(of: caseID, kinds) }
  }

  /// The link of the chain after its first fact, as 64 hexadecimal digits, which no two stores share; nil
  /// where nothing was recorded.
  package func beginning() throws(StoreFailure) -> String? {
    try StoreFailure.translating {
      try queue.read { database in
        let hash = try Data.fetchOne(database, sql: "SELECT hash FROM fact WHERE sequence = 1")
        return hash.map { Fingerprint.hexadecimal(Array($0)) }
      }
    }
  }

  /// The fact of that number; nil if there is none.
  package func fact(_ id: FactID) throws(StoreFailure) -> Fact? {
    try StoreFailure.translating {
      try queue.read { database in
        try RowReader(database, "WHERE sequence = ?").facts([id.number]).first
      }
    }
  }

  /// The cases that facts are about, by id.
  package func caseIDs() throws(StoreFailure) -> [CaseID] {
    try StoreFailure.translating {
      try queue.read { database in
        // Each step leaps to the next case in the index, however many facts one has.
        try String.fetchAll(
          database,
          sql: """
            WITH RECURSIVE found(id) AS (
              SELECT min(case_id) FROM fact
              UNION ALL
              SELECT (SELECT min(case_id) FROM fact WHERE case_id > found.id) FROM found
              WHERE found.id IS NOT NULL)
            SELECT id FROM found WHERE id IS NOT NULL
            """
        ).compactMap(CaseID.init)
      }
    }
  }

  /// The newest approval of a case; nil where none was approved.
  package func newestApproval(of caseID: CaseID) throws(StoreFailure) -> Fact? {
    try StoreFailure.translating {
      try queue.read { database in
        try RowReader(
          database, "WHERE case_id = ? AND kind = 'approval' ORDER BY version DESC LIMIT 1"
        ).facts([caseID.text]).first
      }
    }
  }

  /// What is known of all batches that came from files or undid one, in the order of recording.
  package func batches() throws(StoreFailure) -> [Batch] {
    try StoreFailure.translating {
      try queue.read { try RowReader(batches: $0, "ORDER BY number").batches() }
    }
  }

  /// The approvals of a case, oldest first; an approval is never corrected.
  package func approvals(of caseID: CaseID) throws(StoreFailure) -> [Fact] {
    try StoreFailure.translating {
      try queue.read { database in
        try RowReader(database, "WHERE case_id = ? AND kind = 'approval' ORDER BY version")
          .facts([caseID.text])
      }
    }
  }

  /// The end of the chain, for reports to print: how many facts, and 64 hexadecimal digits.
  package func head() throws(StoreFailure) -> (count: Int64, hash: String) {
    try StoreFailure.translating {
      let head = try queue.read { try ChainHead($0) }
      return (head.count, Fingerprint.hexadecimal(head.hash.bytes))
    }
  }
}
