"""Writes cases/eksport/regnskab-2027-03.xlsx: the postings of regnskab-2027-03.csv as an ERP's workbook has them.

Only the standard library, and the same bytes each time. Days are serial numbers with a style, texts are shared,
accounts are texts, the title is a merged cell, and the last row is a formula with its value.
"""
import csv, datetime, pathlib, zipfile
from xml.sax.saxutils import escape

folder = pathlib.Path(__file__).resolve().parents[3] / "cases" / "eksport"
rows = list(csv.reader((folder / "regnskab-2027-03.csv").open(encoding="utf-8"), delimiter=";"))
strings = []


def text(ref, value):
    if value not in strings:
        strings.append(value)
    return f'<c r="{ref}" t="s"><v>{strings.index(value)}</v></c>' if value else ""


def amount(written):
    written = written.replace(".", "").replace(",", ".")
    return "-" + written[:-1] if written.endswith("-") else written


def day(written):
    d, m, y = map(int, written.split("."))
    return (datetime.date(y, m, d) - datetime.date(1899, 12, 30)).days


xml = []
for number, row in enumerate(rows, 1):
    row = row + [""] * (6 - len(row))
    cells = []
    for column, value in zip("ABCDEF", row):
        ref = f"{column}{number}"
        if number > 4 and column == "A" and value[:1].isdigit():
            cells.append(f'<c r="{ref}" s="1"><v>{day(value)}</v></c>')
        elif number > 4 and column == "F":
            formula = f"<f>SUM(F5:F{number - 1})</f>" if row[0] == "I alt" else ""
            cells.append(f'<c r="{ref}" s="2">{formula}<v>{amount(value)}</v></c>')
        else:
            cells.append(text(ref, value))
    xml.append(f'<row r="{number}">' + "".join(cells) + "</row>")

main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
doc = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
package = "http://schemas.openxmlformats.org/package/2006"
kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
parts = {
    "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{kind}sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{kind}styles+xml"/>'
    f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}sharedStrings+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
    f'Type="{doc}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{doc}"><sheets>'
    '<sheet name="Posteringer" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
    f'<Relationship Id="rId1" Type="{doc}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{doc}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId3" Type="{doc}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet xmlns="{main}"><numFmts count="1"><numFmt numFmtId="164" '
    'formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3">'
    '<xf numFmtId="0" xfId="0"/><xf numFmtId="164" xfId="0"/><xf numFmtId="4" xfId="0"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{"".join(xml)}</sheetData>'
    '<mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells></worksheet>',
    "xl/sharedStrings.xml": f'<sst xmlns="{main}">'
    + "".join(f"<si><t>{escape(s)}</t></si>" for s in strings)
    + "</sst>",
}
with zipfile.ZipFile(folder / "regnskab-2027-03.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
    for name, body in parts.items():
        archive.writestr(
            zipfile.ZipInfo(name, (2027, 4, 1, 0, 0, 0)),
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + body,
            zipfile.ZIP_DEFLATED,
        )
