/// A case that has every key of the format that this version reads.
let fullCase = """
  afkast: 1
  id: dispensere
  title: "Medicin: dispensere"
  summary: >-
    Borgere får
    en dispenser.
  owner: Sundhedschefen
  departments: [sundhed, oekonomi]
  goal: eget-liv
  start: 2027-01
  horizon: 5 years
  prices: 2026
  promise: { payback: 24 months }
  chain:
    - { id: sat-op, level: activity, text: Sat op, leadsTo: [frigjort] }
    - { id: frigjort, level: outcome, text: Frigjort tid }
  groups: [under-80, over-80]
  milestones:
    - { id: udbud, title: Udbud, department: oekonomi, owner: Chef, by: 2026-11 }
  costs:
    - id: apparater
      kind: investment
      title: Apparater
      amount: 1.8 mkr
      in: 2027-02
      delay: 2 months
      department: oekonomi
      actor: region
      area: capital
      account: 5.30.26
      prices: 2026
      source: Tilbud
      evidence: 3
      note: Uden moms
      avoidable: true
      transfer: true
      node: sat-op
    - { id: licenser, kind: operating, amount: 300 tkr/year, from: 2028-01, until: 2030-12 }
    - { id: kurser, kind: operating, amount: 60 tkr, from: 2027-01, until: 2027-06 }
  benefits:
    - id: tid
      kind: capacity
      harvest: 50 %
      amount: 1_200 kr/week
      phaseIn: 12 months
      delay: 6 weeks
      fadeOut: { after: 2 years, over: 18 months }
      halfLife: 4 years
      deadweight: 12.5 %
      displacement: 5%
      booked: { account: 5.30.27, reference: 4 mkr/year }
    - id: vikarer
      kind: cash
      amount: { 2027: 10 tkr, 2028-03: 20 tkr, "2029": 30 tkr }
      until: 2030-06
    - { id: sikkerhed, kind: quality, title: Færre fejl, department: sundhed, node: frigjort,
        source: Interview, evidence: 1, note: Uden beløb }
  kpis:
    - { id: i-brug, title: I brug, definition: Aktive, unit: citizen, level: output, node: sat-op,
        dimension: activity, voice: register, good: up, scale: 0..500, baseline: 0,
        target: { value: 1_120, by: 2027-12 }, every: month, source: System, owner: Leder,
        balancing: true, comparison: andre }
    - { id: andre, title: Andre, unit: "%", good: 5..10.5, baseline: 2026-01..2026-06,
        target: { 2028-01: 7, 2027-06: 3.5 }, every: 2 weeks }
    - { id: trend, title: Trend, unit: visit/month, good: down, target: falling, every: half-year }
  followUp: { every: quarter, first: 2027-03, until: 2031-12, grace: 7 days, forum: Udvalget }
  silence: { too-many-kpis: Aftalt, no-owner: "Udpeges" }
  """
