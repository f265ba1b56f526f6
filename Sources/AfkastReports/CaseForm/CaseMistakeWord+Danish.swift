extension CaseMistakeWord {
  package var danish: String {
    switch self {
    case .notText:
      "Teksten har tegn, der ikke kan læses, ofte fordi den er kopieret. Skriv den forfra i cellen, eller gem sagens fil som UTF-8."
    case .tooLarge:
      "Sagens fil er større end 1 MB. Begræns den til én sag, og forkort lange tekster."
    case .emptyFile: "Sagens fil er tom. Hent den fra en sikkerhedskopi, eller opret sagen igen."
    case .yamlSyntax:
      "Sagens fil kan ikke læses fra dette sted. Ret indrykningen i sagens fil, eller sæt citationstegn om tekst med kolon."
    case .yamlTab:
      "I sagens fil står der et tabulatortegn eller et andet tegn, der ikke kan stå dér. Brug mellemrum, eller sæt citationstegn om teksten."
    case .yamlAlias: "I sagens fil er tekst genbrugt med & og *. Skriv teksten begge steder."
    case .yamlMergeKey:
      "I sagens fil er felter kopieret med <<. Skriv felterne, hvor de skal bruges."
    case .yamlTag: "I sagens fil står der et mærke med ! foran en værdi. Slet mærket."
    case .yamlKey:
      "I sagens fil er navnet på et felt ikke et ord. Ret navnet, eller sæt citationstegn om tekst, der begynder med [ eller {."
    case .severalDocuments: "I sagens fil begynder der en sag mere. Flyt den til en fil for sig."
    case .tooComplex:
      "Sagen er for stor til at blive læst, eller den har for mange fejl. Ret de viste fejl, eller gør sagen enklere."
    case .duplicateKey: "Det samme felt står to gange i sagens fil. Behold kun det ene."
    case .commaInBraces:
      "I sagens fil er en værdi mellem { og } skåret over af et komma. Brug punktum i tal, og sæt citationstegn om tekst med komma."
    case .unknownKey:
      "Feltet kan ikke bruges her: en gevinst af arten kvalitet har fx intet beløb. Tøm feltet, eller ret dets navn i sagens fil."
    case .missingKey:
      "Et felt mangler at blive udfyldt. Udfyld det, eller tøm de felter, der hører sammen med det."
    case .emptyValue:
      "Her mangler en værdi. Skriv den, eller sæt x i kolonnen Fjern, hvis rækken ikke skal bruges."
    case .wrongType:
      "Der står flere værdier, hvor der skal stå én, eller omvendt. Det skal rettes i sagens fil."
    case .formatVersion:
      "Sagens fil har et format, som denne version af Afkast ikke læser. Brug en nyere version, eller skriv afkast: 1 i sagens fil."
    case .badNumber:
      "Tallet kan ikke læses. Skriv kun tallet i cellen, og brug punktum som decimaltegn inde i formler, fx 1.5."
    case .thousandsMark:
      "Er tallet tusinder eller decimaler? Skriv tusinder uden punktum, fx 1250, og undgå netop tre decimaler."
    case .badUnit:
      "Enheden kendes ikke. Skriv fx kr./år, borger eller %; i formler, KPI'er og Periode fx kr/year, hour og 5 years."
    case .badAmount:
      "Et beløb skal være i kr. for et engangsbeløb eller kr./år for et løbende. På arket Tal over tid skrives enheden uden /år."
    case .badFormula:
      "Formlen kan ikke læses. Skriv fx borgere * pris med mellemrum om + - * /, og tjek parenteserne."
    case .wrongUnit:
      "Enhederne passer ikke sammen. Ret enheden eller formlen; et løbende beløb skal fx give kr./år."
    case .divisionByZero: "Der divideres med 0. Ret formlen eller det tal, der divideres med."
    case .cycle:
      "En forudsætning regnes ud fra sig selv, eller sager er alternativer til hinanden i ring. Skriv et tal i stedet for en formel, eller ret Alternativ til."
    case .finerThanOre:
      "Beløbet er finere end en øre. Afrund det til hele øre, og skriv tusinder uden punktum."
    case .negative:
      "Beløb og priser skrives uden minus. En udgift, der falder, hører til på arket Gevinster, og omvendt."
    case .tooLargeNumber:
      "Tallet er for stort. Tjek antallet af nuller, og om enheden skal være kr. i stedet for mio. kr."
    case .badMonth: "Måneden findes ikke, eller den kan ikke læses. Skriv år og måned, fx 2027-03."
    case .badYear: "Året kan ikke læses. Skriv det med fire cifre, fx 2027."
    case .badSpan:
      "Perioden kan ikke læses. Skriv første og sidste måned med to punktummer imellem, fx 2027-01..2028-12."
    case .badDuration:
      "Varigheden kan ikke bruges her. Skriv et helt antal måneder, fx 18; i Periode fx 5 years, i Frist fx 14 days."
    case .badPercentage:
      "Procenttallet kan ikke bruges her. Skriv fx 50 %; en andel ligger mellem 0 % og 100 %."
    case .badBoolean:
      "Her skal der stå ja eller nej. På arket Øvrige felter skrives true for ja og false for nej."
    case .badIdentifier:
      "Et navn (id) begynder med et bogstav og har kun a-z, 0-9 og bindestreg, højst 60 tegn. Skriv fx gadelys-paa-oestergade."
    case .unknownChoice:
      "Værdien er ikke en af mulighederne. Vælg fra listen i cellen, eller følg feltets hjælpetekst."
    case .badRange:
      "Tallene står ikke i rækkefølge, eller der mangler et. Skriv det laveste først, fx 5..10, og Forventet mellem lavest og højest."
    case .duplicateID:
      "Navnet (id) er brugt i forvejen. Giv den ene et andet navn, eller fjern den."
    case .duplicateCase: "En anden sag har det samme id. Giv den ene et andet id."
    case .unknownName:
      "Formlen eller feltet nævner noget, der ikke findes. Tjek stavningen, eller opret det, fx på arket Forudsætninger."
    case .monthsReversed: "Den sidste måned ligger før den første. Byt dem om, eller ret den ene."
    case .badHorizon:
      "Sagens periode kan ikke bruges. Skriv fx 5 years eller den sidste måned, fx 2031-12, og højst 100 år."
    case .outsideHorizon:
      "Måneden ligger uden for sagens eller rækkens periode. Ret måneden, eller ret Første måned og Periode på arket Forside."
    case .whenMissing:
      "Det fremgår ikke, hvornår beløbet falder. Udfyld Falder i, eller Fra og Til, eller skriv enheden som kr./år."
    case .keysConflict:
      "Kun ét af felterne kan gælde, fx Falder i eller Fra og Til, Bliver eller Halveringstid. Udfyld det ene, og tøm det andet."
    case .needsMoneyPerTime:
      "Felter som Indfasning og Halveringstid gælder kun løbende beløb. Skriv enheden som kr./år, eller tøm felterne."
    case .wrongKind:
      "Hjemtages gælder kun frigjort tid; en budgetforbedring tæller fuldt ud. Tøm Hjemtages, eller vælg frigjort tid i Art."
    case .priceLevel:
      "Beløbet kan ikke omregnes til sagens prisniveau. Tøm rækkens Prisniveau, eller få prisindekset i afkast.yaml til at dække årene."
    case .measuredTwice:
      "To KPI'er måler den samme forudsætning. Tøm Måler forudsætningen ved den ene."
    case .badCorrelation:
      "En samvariation er mellem to forudsætninger og ligger fra -1 til 1. Skriv fx -40 % på arket Øvrige felter."
    case .correlationWithoutRange:
      "Kun forudsætninger med et spænd kan variere sammen. Udfyld lavest og højest tænkeligt, eller fjern samvariationen i sagens fil."
    case .correlationOfShared:
      "Begge forudsætninger er fælles for flere sager, så en enkelt sag kan ikke få dem til at variere sammen. Brug en af sagens egne i stedet for den ene."
    case .impossibleCorrelations:
      "Samvariationerne kan ikke gælde på samme tid. Gør en eller flere af dem svagere på arket Øvrige felter."
    case .goalLevel:
      "Et af kommunens mål ligger ikke på et lavere niveau end det mål, det tjener. Det skal rettes i afkast.yaml."
    case .transferToSelf:
      "Borgeren modtager overførslen og kan ikke også betale den. Vælg den, der betaler, i Aktør, eller skriv nej i Overførsel."
    case .prudenceOrder:
      "Stærkere evidens korrigeres mere end svagere. Er det ikke meningen, skal procenterne byttes om i afkast.yaml."
    case .sharesNotWhole:
      "Kontoens andele giver ikke 100 % tilsammen. De skal rettes i afkast.yaml."
    case .overflow:
      "Beløbene er for store til at blive lagt nøjagtigt sammen. Tjek antallet af nuller og enhederne."
    }
  }
}
