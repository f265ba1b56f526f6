"""What other programs make of workbooks: openpyxl reads them, LibreOffice calculates them.

spreadsheet.py read FILE            what the file holds, as JSON
spreadsheet.py recalculate JOBS     each job's file with its changes, calculated anew, as JSON
"""

import json
import os
import subprocess
import sys
import tempfile

import openpyxl


def plain(value):
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    return value.isoformat()[:10]


def rows(sheet):
    return [[plain(value) for value in row] for row in sheet.iter_rows(values_only=True)]


def read(path):
    book = openpyxl.load_workbook(path)
    values = openpyxl.load_workbook(path, data_only=True)
    sheets = []
    for sheet in book.worksheets:
        cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
        sheets.append(
            {
                "name": sheet.title,
                "cells": rows(sheet),
                "values": rows(values[sheet.title]),
                "types": {cell.coordinate: cell.data_type for cell in cells},
                "formats": {cell.coordinate: cell.number_format for cell in cells},
                "unlocked": [c.coordinate for c in cells if not c.protection.locked],
                "isProtected": sheet.protection.sheet,
                "frozen": sheet.freeze_panes,
                "filter": sheet.auto_filter.ref,
                "repeated": sheet.print_title_rows,
                "footer": (sheet.oddFooter.left.text or "") + "|" + (sheet.oddFooter.right.text or ""),
                "paper": str(sheet.page_setup.paperSize),
                "fits": bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
                "isHidden": sheet.sheet_state != "visible",
                "hiddenColumns": [k for k, c in sheet.column_dimensions.items() if c.hidden],
                "validations": [v.sqref.ranges and str(v.sqref) for v in sheet.data_validations.dataValidation],
                "notes": {c.coordinate: c.comment.text for c in cells if c.comment},
            }
        )
    return {"names": {n.name: n.attr_text for n in book.defined_names.definedName}, "sheets": sheets}


def cells_of(book, name):
    for sheet, cells in book.defined_names[name].destinations:
        yield book[sheet][cells.replace("$", "")]


def recalculate(jobs):
    """Saving by openpyxl drops what was calculated, so that LibreOffice has to calculate all of it."""
    with tempfile.TemporaryDirectory() as folder:
        changed, done = os.path.join(folder, "changed"), os.path.join(folder, "done")
        os.mkdir(changed)
        files = []
        for number, job in enumerate(jobs):
            book = openpyxl.load_workbook(job["file"])
            for name, value in job["changes"].items():
                for cell in cells_of(book, name):
                    cell.value = value
            files.append(os.path.join(changed, f"{number}.xlsx"))
            book.save(files[-1])
        subprocess.run(
            ["soffice", "-env:UserInstallation=file://" + os.path.join(folder, "profile"),
             "--headless", "--convert-to", "xlsx", "--outdir", done, *files],
            check=True, capture_output=True, timeout=900)
        return [answer(os.path.join(done, os.path.basename(file)), job) for file, job in zip(files, jobs)]


def answer(path, job):
    book = openpyxl.load_workbook(path, data_only=True)
    names = {name: plain(cell.value) for name in job["names"] for cell in cells_of(book, name)}
    columns = {}
    for row in zip(*rows(book[job["sheet"]])):
        columns[str(row[2])] = list(row[3:])
    texts = [cell for sheet in book for row in rows(sheet) for cell in row if isinstance(cell, str)]
    return {"names": names, "columns": columns, "errors": [t for t in texts if t.startswith("#")]}


if sys.argv[1] == "read":
    print(json.dumps(read(sys.argv[2])))
else:
    with open(sys.argv[2], encoding="utf-8") as file:
        print(json.dumps(recalculate(json.load(file))))
