"""Describes a workbook as openpyxl reads it, as JSON: what two files must share to count as the same.

Colours of the theme are resolved, since a file may name the same colour in two ways.
Usage: python3 describe_workbook.py file.xlsx
"""

import colorsys
import json
import sys
import warnings
import xml.etree.ElementTree as ElementTree

import openpyxl
from openpyxl.cell import Cell, MergedCell
from openpyxl.utils import get_column_letter
from openpyxl.styles.colors import COLOR_INDEX

warnings.simplefilter("ignore")
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"]


def theme_colours(workbook):
    if not workbook.loaded_theme:
        return []
    scheme = ElementTree.fromstring(workbook.loaded_theme).find(f".//{DRAWING}clrScheme")
    colours = []
    for name in THEME_ORDER:
        colour = scheme.find(f"{DRAWING}{name}")[0]
        system = {"window": "FFFFFF", "windowText": "000000"}
        colours.append(system.get(colour.get("val")) or colour.get("lastClr") or colour.get("val"))
    return colours


class Describer:
    def __init__(self, path):
        self.workbook = openpyxl.load_workbook(path)
        self.values = openpyxl.load_workbook(path, data_only=True)
        self.theme = theme_colours(self.workbook)

    def colour(self, colour, automatic=None):
        """RRGGBB; `automatic` where the file leaves the colour to Excel."""
        if colour is None:
            return automatic
        if colour.type == "rgb" and isinstance(colour.rgb, str):
            base = colour.rgb[-6:].upper()
        elif colour.type == "theme":
            base = self.theme[colour.theme].upper()
        elif colour.type == "indexed" and colour.indexed < len(COLOR_INDEX):
            base = COLOR_INDEX[colour.indexed][-6:].upper()
        else:
            return automatic
        return tinted(base, colour.tint or 0)

    def describe(self):
        names = {name: cell.attr_text for name, cell in defined_names(self.workbook)}
        return {
            "sheets": [self.sheet(sheet) for sheet in self.workbook.worksheets],
            "names": {name: text for name, text in names.items() if not name.startswith("_xlnm._Filter")},
        }

    def sheet(self, sheet):
        return {
            "title": sheet.title,
            "state": sheet.sheet_state,
            "freeze": [sheet.sheet_view.pane.ySplit, sheet.sheet_view.pane.xSplit] if sheet.freeze_panes else None,
            "gridlines": sheet.sheet_view.showGridLines is not False,
            "tab": self.colour(sheet.sheet_properties.tabColor),
            "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
            "protected": bool(sheet.protection.sheet),
            "printArea": str(sheet.print_area or ""),
            "printTitles": [sheet.print_title_rows, sheet.print_title_cols],
            "orientation": sheet.page_setup.orientation or "portrait",
            "cells": self.cells(sheet),
            "inherited": self.inherited(sheet),
            "hidden": {
                "rows": sorted(number for number, row in sheet.row_dimensions.items() if row.hidden),
                "columns": sorted(hidden_columns(sheet)),
            },
            "tables": {table.name: self.table(table) for table in sheet.tables.values()},
            "validations": sorted((validation(each) for each in sheet.data_validations.dataValidation), key=str),
            # Only the order of priorities means something.
            "conditionalFormats": [
                self.conditional_format(area, rule)
                for area, rule in sorted(
                    ((str(area.sqref), rule) for area in sheet.conditional_formatting for rule in area.rules),
                    key=lambda pair: pair[1].priority,
                )
            ],
            "comments": {
                cell.coordinate: cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment is not None
            },
            "links": {
                cell.coordinate: [cell.hyperlink.target, cell.hyperlink.location, cell.hyperlink.tooltip]
                for row in sheet.iter_rows()
                for cell in row
                if cell.hyperlink is not None
            },
            "charts": len(sheet._charts),
        }

    def cells(self, sheet):
        """Cells that stand in the file. What others look like follows from their columns: see `inherited`."""
        values = self.values[sheet.title]
        attributes = getattr(sheet, "formula_attributes", {})
        return {
            cell.coordinate: {
                "content": content(cell, attributes),
                "value": plain(values[cell.coordinate].value),
                "look": self.look(cell),
            }
            for cell in list(sheet._cells.values())
            if not isinstance(cell, MergedCell)
        }

    def inherited(self, sheet):
        """What a cell that is not there looks like, by its column; "" for every other column."""
        looks = {"": self.look(Cell(sheet, row=1, column=1))}
        for dimension in sheet.column_dimensions.values():
            if dimension.has_style:
                for column in range(dimension.min, min(dimension.max, sheet.max_column + 10) + 1):
                    looks[get_column_letter(column)] = self.look(dimension)
        return looks

    def look(self, cell):
        font, fill, alignment, protection = cell.font, cell.fill, cell.alignment, cell.protection
        solid = fill.fill_type == "solid"
        return {
            "format": cell.number_format,
            "font": [font.name, font.sz, bool(font.b), bool(font.i), font.u, bool(font.strike), self.colour(font.color, "000000")],
            "fill": self.colour(fill.fgColor) if solid else None,
            "border": self.borders(cell.border),
            "alignment": [
                alignment.horizontal or "general",
                alignment.vertical or "bottom",
                bool(alignment.wrap_text),
                alignment.indent or 0,
                alignment.text_rotation or 0,
            ],
            "protection": [protection.locked is not False, bool(protection.hidden)],
        }

    def borders(self, border):
        sides = {}
        for name in ("left", "right", "top", "bottom", "diagonal"):
            side = getattr(border, name)
            if side is not None and side.style not in (None, "none"):
                sides[name] = [side.style, self.colour(side.color, "000000")]
        return sides

    def table(self, table):
        return {
            "area": table.ref,
            "columns": [column.name for column in table.tableColumns],
            "totals": [[column.totalsRowFunction, column.totalsRowLabel] for column in table.tableColumns] if table.totalsRowCount else [],
            "rows": [table.headerRowCount, table.totalsRowCount or 0],
            "style": [
                table.tableStyleInfo.name,
                bool(table.tableStyleInfo.showFirstColumn),
                bool(table.tableStyleInfo.showLastColumn),
                bool(table.tableStyleInfo.showRowStripes),
                bool(table.tableStyleInfo.showColumnStripes),
            ]
            if table.tableStyleInfo
            else None,
            "filters": [
                [each.colId, [str(item) for item in each.filters.filter] if each.filters else None]
                for each in (table.autoFilter.filterColumn if table.autoFilter else [])
            ],
        }

    def conditional_format(self, area, rule):
        described = {
            "area": sorted(area.split()),
            "type": rule.type,
            "stop": bool(rule.stopIfTrue),
            "operator": rule.operator,
            "text": rule.text,
            "rank": [rule.rank, bool(rule.percent), bool(rule.bottom)],
            "average": [rule.aboveAverage, rule.equalAverage, rule.stdDev],
            "period": rule.timePeriod,
            "formulas": list(rule.formula),
        }
        if rule.dxf is not None:
            font, fill = rule.dxf.font, rule.dxf.fill
            described["look"] = {
                "font": [font.b, font.i, font.u, font.strike, self.colour(font.color)] if font else None,
                # A condition's colour is the background; a pattern named "solid" may repeat it in front.
                "fill": (self.colour(fill.bgColor) if fill.bgColor is not None and fill.bgColor.rgb != "00000000" else self.colour(fill.fgColor)) if fill else None,
                "border": self.borders(rule.dxf.border) if rule.dxf.border else {},
                "format": rule.dxf.numFmt.formatCode if rule.dxf.numFmt else None,
            }
        for kind in ("colorScale", "dataBar", "iconSet"):
            scale = getattr(rule, kind)
            if scale is not None:
                colours = scale.color if kind == "colorScale" else [scale.color] if kind == "dataBar" else []
                described[kind] = {
                    "bounds": [[bound.type, number(bound.val), bound.gte is not False] for bound in scale.cfvo],
                    "colours": [self.colour(colour) for colour in colours],
                    "icons": (scale.iconSet or "3TrafficLights1") if kind == "iconSet" else None,
                }
        return described


def tinted(base, tint):
    if not tint:
        return base
    red, green, blue = (int(base[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    return "".join(f"{round(part * 255):02X}" for part in colorsys.hls_to_rgb(hue, light, saturation))


def defined_names(workbook):
    names = workbook.defined_names
    entries = names.definedName if hasattr(names, "definedName") else names.values()
    for each in entries:
        scope = "" if each.localSheetId is None else f"{workbook.sheetnames[each.localSheetId]}!"
        yield scope + each.name, each


def hidden_columns(sheet):
    for dimension in sheet.column_dimensions.values():
        if dimension.hidden:
            yield from range(dimension.min, min(dimension.max, 200) + 1)


def content(cell, attributes):
    """The formula or constant of a cell; openpyxl 3.0 tells of arrays beside the cells, 3.1 in their values."""
    value = cell.value
    if hasattr(value, "ref"):
        return {"array": value.ref, "formula": getattr(value, "text", None)}
    array = attributes.get(cell.coordinate, {})
    if array.get("t") == "array":
        return {"array": array.get("ref"), "formula": value}
    return plain(value)


def plain(value):
    return value if isinstance(value, (int, float, str, bool, type(None))) else str(value)


def number(text):
    try:
        return float(text)
    except (TypeError, ValueError):
        return text


def validation(each):
    return {
        "area": sorted(str(each.sqref).split()),
        "type": each.type,
        "operator": each.operator or "between",
        "formulas": [each.formula1, each.formula2],
        "flags": [bool(each.allowBlank), bool(each.showDropDown), bool(each.showErrorMessage), bool(each.showInputMessage)],
        "style": each.errorStyle or "stop",
        "texts": [each.errorTitle or "", each.error or "", each.promptTitle or "", each.prompt or ""],
    }


print(json.dumps(Describer(sys.argv[1]).describe()))
