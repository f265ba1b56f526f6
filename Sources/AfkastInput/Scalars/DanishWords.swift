/// The English words of the format that Danish ones stand for, for "did you mean".
package enum DanishWords {
  /// What a Danish word means, if that is one of the words that may stand there.
  package static func meaning(of word: String, among choices: some Sequence<String>) -> String? {
    meanings[word.lowercased()].flatMap { meant in choices.first(where: meant.contains) }
  }

  private static let meanings: [String: [String]] = [
    // Keys
    "titel": ["title"], "navn": ["title"], "beskrivelse": ["summary", "definition", "text"],
    "resumé": ["summary"], "ejer": ["owner"], "ansvarlig": ["owner"],
    "forvaltning": ["department"], "forvaltninger": ["departments"], "afdeling": ["department"],
    "mål": ["goal", "target"], "måltal": ["target"], "løfte": ["promise"], "pris": ["prices"],
    "prisniveau": ["prices"], "periode": ["horizon"], "tidshorisont": ["horizon"],
    "milepæle": ["milestones"], "udgifter": ["costs"], "omkostninger": ["costs"],
    "gevinster": ["benefits"], "opfølgning": ["followUp"], "beløb": ["amount"], "fra": ["from"],
    "til": ["until"], "slut": ["until"], "art": ["kind"], "type": ["kind"], "kilde": ["source"],
    "bemærkning": ["note"], "konto": ["account"], "styringsområde": ["area"], "aktør": ["actor"],
    "evidensniveau": ["evidence"], "indfasning": ["phaseIn"], "forsinkelse": ["delay"],
    "udfasning": ["fadeOut"], "hjemtagning": ["harvest"], "dødvægt": ["deadweight"],
    "enhed": ["unit"], "frekvens": ["every"], "hyppighed": ["every"], "niveau": ["level"],
    // Choices
    "kontant": ["cash"], "penge": ["cash"], "tid": ["capacity"], "kapacitet": ["capacity"],
    "kvalitet": ["quality"], "investering": ["investment"], "engangsudgift": ["investment"],
    "drift": ["operating"], "driftsudgift": ["operating"], "kommune": ["municipality"],
    "kommunen": ["municipality"], "stat": ["state"], "staten": ["state"], "regionen": ["region"],
    "offentlig": ["public"], "offentlige": ["public"], "samfund": ["society"],
    "samfundet": ["society"],
    "borger": ["citizen"], "borgeren": ["citizen"], "borgerne": ["citizen"], "anlæg": ["capital"],
    "overførsler": ["transfers"], "brugerfinansieret": ["user-financed"], "måned": ["month"],
    "månedligt": ["month"], "kvartal": ["quarter"], "kvartalsvis": ["quarter"],
    "halvår": ["half-year"], "halvårligt": ["half-year"], "år": ["year"], "årligt": ["year"],
    "ressource": ["input"], "aktivitet": ["activity"], "ydelse": ["output"], "effekt": ["outcome"],
    "virkning": ["outcome"], "op": ["up"], "ned": ["down"], "stigende": ["rising"],
    "faldende": ["falling"], "økonomi": ["economy"], "personale": ["staff"], "dansk": ["da"],
    "engelsk": ["en"],
    // Facts
    "fortsæt": ["continue"], "justér": ["adjust"], "juster": ["adjust"],
    "opskalér": ["scale-up"], "nedskalér": ["scale-down"], "udvid": ["scale-up"],
    "stands": ["stop"], "afslut": ["close"], "luk": ["close"],
    "oprindeligt": ["original"], "korrigeret": ["revised"], "tillægsbevilling": ["supplementary"],
    "medarbejder": ["staff"], "medarbejdere": ["staff"], "borgere": ["citizen"],
  ]
}
