"""What other programs make of workbooks: openpyxl reads them, LibreOffice calculates them.

spreadsheet.py read FILE            what the file holds, as JSON
spreadsheet.py recalculate JOBS     each job's file with its changes, calculated anew, as JSON
spreadsheet.py edit JOBS            each job's file as a user leaves it, saved beside it or over it
spreadsheet.py resave FILES         each file as LibreOffice saves it, in its place
"""

import datetime
import json
import os
import random
import shutil
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


def copied_sheet(book, source, name):
    new = book.create_sheet(name)
    for row in source.iter_rows():
        for cell in row:
            if cell.value is not None:
                new[cell.coordinate].value = cell.value
    return new


def column(sheet, key):
    return next(cell.column for cell in sheet[1] if cell.value == key)


def field(sheet, key, name):
    """The cell of a form's row and column, by their hidden keys."""
    row = next(cell.row for cell in sheet["A"] if cell.value == key)
    return sheet.cell(row, column(sheet, name))


def spare(sheet, number, name):
    """The cell of a form's nth empty row."""
    keyed = [cell.row for cell in sheet["A"] if cell.value not in (None, "")]
    return sheet.cell(max(keyed) + number, column(sheet, name))


def edit(job):
    """What a user does, step by step; each step is a list whose first word says what."""
    book = openpyxl.load_workbook(job["file"])
    for step in job["steps"]:
        kind, rest = step[0], step[1:]
        sheet = book[rest[0]] if rest and rest[0] in book.sheetnames else None
        if kind == "set":
            sheet[rest[1]].value = rest[2]
        elif kind == "field":
            field(sheet, rest[1], rest[2]).value = rest[3]
        elif kind == "spare":
            spare(sheet, int(rest[1]), rest[2]).value = rest[3]
        elif kind == "date":
            sheet[rest[1]].value = datetime.date.fromisoformat(rest[2])
        elif kind == "format":
            sheet[rest[1]].number_format = rest[2]
        elif kind == "text":
            sheet[rest[1]].value, sheet[rest[1]].data_type = rest[2], "s"
        elif kind == "insertRows":
            sheet.insert_rows(int(rest[1]), int(rest[2]))
        elif kind == "insertColumns":
            sheet.insert_cols(int(rest[1]), int(rest[2]))
        elif kind == "deleteRows":
            sheet.delete_rows(int(rest[1]), int(rest[2]))
        elif kind == "shuffle":
            first, last, order = int(rest[1]), int(rest[2]), random.Random(int(rest[3]))
            rows = [[c.value for c in row] for row in sheet.iter_rows(first, last)]
            order.shuffle(rows)
            for number, row in enumerate(rows, first):
                for column, value in enumerate(row, 1):
                    sheet.cell(number, column).value = value
        elif kind == "copyRow":
            for cell in sheet[int(rest[1])]:
                sheet.cell(int(rest[2]), cell.column).value = cell.value
        elif kind == "rename":
            sheet.title = rest[1]
        elif kind == "merge":
            sheet.merge_cells(rest[1])
        elif kind == "epoch1904":
            book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
        elif kind == "remove":
            book.remove(sheet)
        elif kind == "add":
            other = openpyxl.load_workbook(rest[0])
            for page in other.worksheets:
                copied_sheet(book, page, page.title if page.title not in book.sheetnames else page.title + " 2")
        else:
            raise ValueError(kind)
    book.save(job.get("to") or job["file"])


def resave(files):
    with tempfile.TemporaryDirectory() as folder:
        done = os.path.join(folder, "done")
        subprocess.run(
            ["soffice", "-env:UserInstallation=file://" + os.path.join(folder, "profile"),
             "--headless", "--convert-to", "xlsx", "--outdir", done, *files],
            check=True, capture_output=True, timeout=900)
        for file in files:
            shutil.copy(os.path.join(done, os.path.basename(file)), file)


if sys.argv[1] == "edit":
    with open(sys.argv[2], encoding="utf-8") as file:
        for job in json.load(file):
            edit(job)
    print("[]")
elif sys.argv[1] == "resave":
    resave(sys.argv[2:])
    print("[]")
elif sys.argv[1] == "read":
    print(json.dumps(read(sys.argv[2])))
else:
    with open(sys.argv[2], encoding="utf-8") as file:
        print(json.dumps(recalculate(json.load(file))))
