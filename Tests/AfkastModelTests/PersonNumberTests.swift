import AfkastModel
import Testing

/// What looks like a CPR number is found, and other numbers are let through.
@Suite struct PersonNumberTests {
  @Test(arguments: [
    "010150-1234", "0101501234", "(311299-0000)", "x 610150 1234.", "311299\u{2013}4321",
    "kun 7: 010150-1234!", "010150 - 1234", "12010150-1234 og 010150-1234",
  ])
  func `is found`(_ text: String) { #expect(PersonNumber.isFound(in: text)) }

  @Test(arguments: [
    "", "320150-1234", "011350-1234", "000150-1234", "01015-01234", "12010150-1234", "0101501",
    "010150-12345", "5.30.26.010", "2027-03-09", "10. december 2027", "12 345 678",
  ])
  func `is not found`(_ text: String) { #expect(!PersonNumber.isFound(in: text)) }
}
