import AfkastModel
import AfkastReports
import Testing

/// Units on Danish screens; English ones show what the file says.
@Suite struct UnitTextTests {
  @Test(arguments: [
    ("kr/year/citizen", "kr./år/borger", "kr./år/borger"), ("citizen", "borger", "borgere"),
    ("citizens", "borger", "borgere"), ("children", "barn", "børn"), ("childs", "barn", "børn"),
    ("visit/month", "besøg/måned", "besøg/måned"), ("hour/week", "time/uge", "timer/uge"),
    ("events/month", "hændelse/måned", "hændelser/måned"),
    ("tkr/family", "t.kr./familie", "t.kr./familie"),
    ("mio. kr./case", "mio. kr./sag", "mio. kr./sag"),
    ("minute/visit", "minut/besøg", "minutter/besøg"),
    ("kr / resident", "kr./beboer", "kr./beboer"), ("kWh/month", "kWh/måned", "kWh/måned"),
    ("meeting/month", "møde/måned", "møder/måned"), ("fte", "årsværk", "årsværk"),
    ("nights/month", "overnatning/måned", "overnatninger/måned"),
    ("dispenser", "dispenser", "dispenser"), ("%", "%", "%"), ("", "", ""), ("/", "/", "/"),
    ("borger", "borger", "borger"), ("citizenship", "citizenship", "citizenship"),
  ])
  func `Danish words stand for English ones`(_ written: String, _ one: String, _ several: String) {
    let units = UnitText(.danish)
    #expect(units.one(written) == one && units.several(written) == several)
    #expect(units.after(1, written) == one && units.after(0.5, written) == several)
    #expect(UnitText(.english).one(written) == written)
    #expect(UnitText(.english).several(written) == written)
  }
}
