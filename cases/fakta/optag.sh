#!/bin/sh
# Eksempelkommunens fakta 2026-2028: kommunen, beløbene, målingerne og beslutningerne er OPDIGTEDE.
# Kør den i en kopi af cases, hvor der endnu ikke er en afkast.db: sh fakta/optag.sh (make demo gør det i demo/).
# Hver linje er en kommando, som en økonomikonsulent ville skrive den. Måneder, der ikke er begyndt endnu, giver en Note.
set -eu
cd "$(dirname "$0")/.."

# Planerne: den version, der blev godkendt først, er den, alt måles mod.
afkast init
afkast approve tidlig-skoleindsats --decision "Byråd, pkt. 12" --on 2016-12-14
afkast approve led-gadelys --decision "Byråd, pkt. 4" --on 2025-10-08
afkast approve esco-bygninger --decision "Byråd, pkt. 5" --on 2025-10-08
afkast approve jobintensivering --decision "Byråd, pkt. 6" --on 2025-10-08
afkast approve rpa-robotter --decision "Byråd, pkt. 7" --on 2025-10-08
afkast approve tidlig-indsats-boern --decision "Byråd, pkt. 8" --on 2025-10-08
afkast approve medicindispensere --decision "Byråd, pkt. 3" --on 2026-10-07
afkast approve rehabilitering --decision "Byråd, pkt. 4" --on 2026-10-07
afkast approve housing-first --decision "Byråd, pkt. 5" --on 2026-10-07
afkast approve resultatstyret-jobcenter --decision "Byråd, pkt. 6" --on 2026-10-07

# To filer er ikke indsatser, der følges: et alternativ, der blev valgt fra, og en efterregning.
afkast record decision medicindispensere-leje stop --on 2026-10-07 --forum Byrådet --note "Køb blev valgt"
afkast record decision jobintensivering-realiseret close --on 2026-01-05 --forum Økonomiudvalget --note "Regnet efter; følges som jobintensivering"

# Regnskabet: et udtræk om året, med alle årets måneder lukket.
afkast import actuals fakta/regnskab-2026.csv --closes 2026-01..2026-12
afkast import actuals fakta/regnskab-2027.csv --closes 2027-01..2027-12
afkast import actuals fakta/regnskab-2028.csv --closes 2028-01..2028-12

# Målingerne.
afkast import measurements fakta/maalinger-2026.csv
afkast import measurements fakta/maalinger-2027.csv
afkast import measurements fakta/maalinger-2028.csv

# Frigjort tid er først penge, når budgettet er skåret. Af robotternes timer blev der aldrig hjemtaget noget.
afkast record harvest medicindispensere faerre-udleveringer 2027-04 "400 tkr/year" --account 5.30.26 --decision "Budgetrevision marts 2027"
afkast record harvest medicindispensere faerre-udleveringer 2027-07 "400 tkr/year" --account 5.30.26 --decision "Budgetrevision juni 2027"
afkast record harvest medicindispensere faerre-udleveringer 2028-01 "900 tkr/year" --account 5.30.26 --decision "Budget 2028"
afkast record harvest rehabilitering mindre-hjemmehjaelp 2028-01 "1.2 mkr/year" --account 5.30.26 --decision "Budget 2028"

# Opfølgninger, milepæle, aftaler og det, borgere og medarbejdere siger.
# LED i gadebelysningen: billigere end ventet, og besparelsen kommer som planlagt.
afkast record milestone led-gadelys udbud --on 2025-11-20
afkast record milestone led-gadelys halvvejs --on 2027-11-12
afkast record decision led-gadelys continue --on 2026-06-24 --forum "Teknik- og Miljøudvalget" --note "Licitationen blev 1,2 mio. kr. billigere"
afkast record decision led-gadelys continue --on 2026-12-16 --forum "Teknik- og Miljøudvalget" --note "Følger planen"
afkast record decision led-gadelys continue --on 2027-06-23 --forum "Teknik- og Miljøudvalget" --note "Følger planen"
afkast record decision led-gadelys continue --on 2027-12-15 --forum "Teknik- og Miljøudvalget" --note "Følger planen"
afkast record decision led-gadelys continue --on 2028-06-21 --forum "Teknik- og Miljøudvalget" --note "Følger planen"
afkast record decision led-gadelys continue --on 2028-12-13 --forum "Teknik- og Miljøudvalget" --note "Følger planen"

# ESCO: bygningerne sparer 17 % og ikke de 21 %, der var lovet.
afkast record milestone esco-bygninger kontrakt --on 2025-12-10
afkast record milestone esco-bygninger laan --on 2026-03-25
afkast record milestone esco-bygninger aflevering --on 2026-12-18
afkast record decision esco-bygninger continue --on 2026-06-17 --forum Økonomiudvalget --note "Arbejdet følger tidsplanen"
afkast record decision esco-bygninger continue --on 2026-12-16 --forum Økonomiudvalget --note "Alt er afleveret"
afkast record decision esco-bygninger adjust --on 2027-06-16 --forum Økonomiudvalget --note "Besparelsen er for lille; energiselskabet skal indregulere"
afkast record action esco-bygninger "Kræv garantien opfyldt hos energiselskabet" --owner Ejendomschefen --by 2028-10-31 --on 2028-06-14
afkast record decision esco-bygninger continue --on 2027-12-15 --forum Økonomiudvalget --note "Indreguleringen virker, men ikke nok"
afkast record decision esco-bygninger continue --on 2028-06-14 --forum Økonomiudvalget --note "Garantien gøres gældende"
afkast record decision esco-bygninger continue --on 2028-12-13 --forum Økonomiudvalget --note "Afventer energiselskabets svar"

# Jobintensivering: en tredjedel så mange i job som planlagt.
afkast record milestone jobintensivering ansaettelser --on 2026-09-01
afkast record decision jobintensivering continue --on 2026-06-18 --forum Beskæftigelsesudvalget --note "Kommet sent i gang"
afkast record decision jobintensivering adjust --on 2026-12-17 --forum Beskæftigelsesudvalget --note "Deltagelsen er frivillig, og for få siger ja"
afkast record observation jobintensivering "De, der har mest brug for det, siger nej tak" --kpi samtaler --voice staff --on 2027-03
afkast record decision jobintensivering continue --on 2027-06-17 --forum Beskæftigelsesudvalget --note "Flere samtaler, stadig få i job"
afkast record decision jobintensivering continue --on 2027-12-16 --forum Beskæftigelsesudvalget --note "En tredjedel af det ventede"
afkast record decision jobintensivering continue --on 2028-06-15 --forum Beskæftigelsesudvalget --note "Udfases som planlagt ved årets udgang"
afkast record milestone jobintensivering udfasning --on 2028-06-15
afkast record decision jobintensivering continue --on 2028-12-14 --forum Beskæftigelsesudvalget --note "Virkningen følges til 2031"

# Robotter: timerne er der, men intet budget er skåret.
afkast record milestone rpa-robotter team-klar --on 2026-03-02
afkast record milestone rpa-robotter liste --on 2026-06-10
afkast record decision rpa-robotter continue --on 2026-06-22 --forum Direktionen --note "Teamet er på plads"
afkast record decision rpa-robotter continue --on 2026-12-14 --forum Direktionen --note "Forvaltningerne vil beholde timerne"
afkast record observation rpa-robotter "Et kvarter her og der kan ingen spare en stilling på" --kpi hjemtaget-andel --voice staff --on 2027-02
afkast record decision rpa-robotter continue --on 2027-06-21 --forum Direktionen --note "Flere robotter; hjemtagning udskudt"
afkast record decision rpa-robotter continue --on 2027-12-13 --forum Direktionen --note "Hjemtagning udskudt igen"
afkast record action rpa-robotter "Fordel hjemtagningen på forvaltningerne i budget 2029" --owner Budgetchefen --by 2028-08-31 --on 2028-06-19
afkast record decision rpa-robotter adjust --on 2028-06-19 --forum Direktionen --note "Hjemtagning skal aftales inden budget 2029"
afkast record decision rpa-robotter continue --on 2028-12-11 --forum Direktionen --note "Ingen aftale om hjemtagning"

# Tidlig indsats for børn: tallet svinger, og de seneste lave måneder er ikke uden for det, tilfældet giver.
afkast record milestone tidlig-indsats-boern ansaettelser --on 2026-06-01
afkast record milestone tidlig-indsats-boern plejefamilier --on 2027-08-20
afkast record decision tidlig-indsats-boern continue --on 2026-06-16 --forum "Børne- og Skoleudvalget" --note "Alle er ansat"
afkast record decision tidlig-indsats-boern continue --on 2026-12-15 --forum "Børne- og Skoleudvalget" --note "For tidligt at sige noget"
afkast record decision tidlig-indsats-boern continue --on 2027-06-15 --forum "Børne- og Skoleudvalget" --note "Tallet svinger meget"
afkast record decision tidlig-indsats-boern continue --on 2027-12-14 --forum "Børne- og Skoleudvalget" --note "Tallet svinger stadig"
afkast record decision tidlig-indsats-boern continue --on 2028-06-13 --forum "Børne- og Skoleudvalget" --note "Tallet svinger stadig"
afkast record observation tidlig-indsats-boern "Det laveste tal i tre år" --kpi paa-institution --voice register --on 2028-11
afkast record decision tidlig-indsats-boern continue --on 2028-12-12 --forum "Børne- og Skoleudvalget" --note "Godt efterår, men afvent foråret"

# Medicindispensere: tiden er frigjort, halvdelen er taget ud af budgettet, og sagen er hjemme til tiden.
afkast record milestone medicindispensere udbud --on 2026-11-18
afkast record milestone medicindispensere visitation --on 2027-06-25
afkast record milestone medicindispensere budget --on 2027-10-06
afkast record milestone medicindispensere alle-i-drift --on 2028-01-20
afkast record decision medicindispensere continue --on 2027-06-14 --forum "Social- og Sundhedsudvalget" --note "Indkøringen følger planen"
afkast record observation medicindispensere "Jeg kan selv bestemme, hvornår jeg går hjemmefra" --kpi tryghed --voice citizen --on 2027-09
afkast record decision medicindispensere continue --on 2027-12-13 --forum "Social- og Sundhedsudvalget" --note "Anden halvdel tages ud af budget 2028"
afkast record decision medicindispensere continue --on 2028-06-12 --forum "Social- og Sundhedsudvalget" --note "Følger planen"
afkast record decision medicindispensere continue --on 2028-12-11 --forum "Social- og Sundhedsudvalget" --note "Tjent hjem"

# Hverdagsrehabilitering: træningen giver 60 timer mindre hjælp om året, hvor 110 var ventet.
afkast record milestone rehabilitering team --on 2027-02-15
afkast record decision rehabilitering continue --on 2027-06-14 --forum "Social- og Sundhedsudvalget" --note "Kommet to måneder sent i gang"
afkast record decision rehabilitering continue --on 2027-12-13 --forum "Social- og Sundhedsudvalget" --note "De første målinger er lavere end ventet"
afkast record decision rehabilitering adjust --on 2028-06-12 --forum "Social- og Sundhedsudvalget" --note "Længere forløb til dem, der kan nå længst"
afkast record milestone rehabilitering budget --on 2028-10-04
afkast record decision rehabilitering continue --on 2028-12-11 --forum "Social- og Sundhedsudvalget" --note "Målingerne modsiger stadig forventningen"

# Housing First: hjemme i foråret 2028, og tabt igen, da et opgangsfællesskab gik i opløsning i august.
afkast record milestone housing-first boliger --on 2027-04-20
afkast record milestone housing-first team --on 2027-04-05
afkast record decision housing-first continue --on 2027-06-16 --forum Socialudvalget --note "Ti borgere er flyttet ind"
afkast record decision housing-first continue --on 2027-12-15 --forum Socialudvalget --note "Går bedre end ventet"
afkast record decision housing-first continue --on 2028-06-14 --forum Socialudvalget --note "Tjent hjem"
afkast record observation housing-first "Jeg sover ikke om natten, når der er fest i opgangen" --kpi fastholder-bolig --voice citizen --on 2028-08
afkast record action housing-first "Find boliger i andre opgange" --owner "Boligsocial koordinator" --by 2028-11-30 --on 2028-09-13
afkast record milestone housing-first budget-2029 --on 2028-10-04
afkast record decision housing-first adjust --on 2028-12-13 --forum Socialudvalget --note "Seks af ti er tilbage på herberg"

# Resultatstyret bevilling: hjemme i februar 2028, og december 2027 var lovet.
afkast record milestone resultatstyret-jobcenter takst --on 2026-10-28
afkast record milestone resultatstyret-jobcenter foerste-opgoerelse --on 2028-02-22
afkast record decision resultatstyret-jobcenter continue --on 2027-06-17 --forum Beskæftigelsesudvalget --note "Modellen er i drift"
afkast record decision resultatstyret-jobcenter continue --on 2027-12-16 --forum Beskæftigelsesudvalget --note "Færre i job end ventet"
afkast record decision resultatstyret-jobcenter continue --on 2028-06-15 --forum Beskæftigelsesudvalget --note "Tjent hjem i februar, senere end lovet"
afkast record decision resultatstyret-jobcenter continue --on 2028-12-14 --forum Beskæftigelsesudvalget --note "Fortsætter; færre i job end ventet"

# Tidlig skoleindsats: ingen har målt den i kroner, og ingen har fulgt op siden 2019.
afkast record milestone tidlig-skoleindsats laerere --on 2017-06-20
afkast record milestone tidlig-skoleindsats tredje-aar --on 2019-12-10
afkast record decision tidlig-skoleindsats continue --on 2019-12-10 --forum "Børne- og Skoleudvalget" --note "Indsatsen er en del af normalområdet"
