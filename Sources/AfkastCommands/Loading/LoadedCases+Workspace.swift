import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel

extension LoadedCases {
  /// The language that was asked for, or else the first one that a workspace names.
  func language(asked: Language?) -> Language {
    asked ?? workspaces.lazy.compactMap(\.workspace.language).first ?? .english
  }

  /// The goals of each workspace with its cases, then cases that belong to none; `evaluations` are
  /// those of the cases, in their order.
  func goalTrees(with evaluations: [Evaluation?]) -> [GoalTree] {
    let pairs = zip(cases, evaluations).compactMap { loaded, evaluation in
      evaluation.map { (loaded, $0) }
    }
    // A workspace file is read once, under one name.
    let byFile = Dictionary(grouping: pairs) { $0.0.workspaceFile?.source.name }
    let trees = workspaces.map { file in
      GoalTree(of: file.workspace, with: byFile[file.source.name]?.map(\.1) ?? [])
    }
    return trees + (byFile[nil].map { [GoalTree(of: Workspace(), with: $0.map(\.1))] } ?? [])
  }
}

extension LoadedCases.Loaded {
  /// The effect chain of the case; nil if its file has mistakes.
  func effectChain() -> Result<EffectChain, EvaluationFailure>? {
    evaluated(EvaluationSettings())?.flatMap { evaluation in
      do throws(EvaluationFailure) {
        return .success(try EffectChain(of: evaluation))
      } catch {
        return .failure(error)
      }
    }
  }
}
