enum CaseMistakeWord: String, Worded { case notText = "not-text"
 var danish: String { "" }
 var english: String { "" } }
