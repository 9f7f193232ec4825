"""Describes a workbook as LibreOffice understood it, from its flat OpenDocument copy (.fods), as JSON.

Usage: python3 describe_flat_sheet.py file.fods
"""

import json
import sys
import xml.etree.ElementTree as ElementTree

SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "number": "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
    "calcext": "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
    "chart": "urn:oasis:names:tc:opendocument:xmlns:chart:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
}
SHORT = {address: name for name, address in SPACES.items()}

# What a person sees of a cell; the rest of a style is about printing, languages and scripts of other parts of the world.
LOOKS = """fo:background-color fo:color fo:font-weight fo:font-style fo:font-size style:font-name style:text-underline-style
style:text-line-through-style fo:border fo:border-left fo:border-right fo:border-top fo:border-bottom style:diagonal-tl-br
style:diagonal-bl-tr fo:text-align style:vertical-align fo:wrap-option style:rotation-angle style:cell-protect fo:margin-left""".split()


NOTHING = {
    "style:cell-protect": ("protected",),
    "fo:color": ("#000000",),
    "style:rotation-angle": ("0",),
    "fo:wrap-option": ("no-wrap",),
    "fo:margin-left": ("0in", "0cm"),
}


def tag(name):
    prefix, local = name.split(":")
    return f"{{{SPACES[prefix]}}}{local}"


def short(name):
    address, local = name[1:].split("}")
    return f"{SHORT.get(address, address)}:{local}"


def columns_of(table):
    for element in table:
        if element.tag == tag("table:table-column"):
            yield element
        elif element.tag in (tag("table:table-columns"), tag("table:table-header-columns"), tag("table:table-column-group")):
            yield from columns_of(element)


def rows_of(table):
    """The rows of a sheet; a chart on it holds tables of its own, which are none of them."""
    for element in table:
        if element.tag == tag("table:table-row"):
            yield element
        elif element.tag in (tag("table:table-rows"), tag("table:table-header-rows"), tag("table:table-row-group")):
            yield from rows_of(element)


class Describer:
    def __init__(self, path):
        self.root = ElementTree.parse(path).getroot()
        self.styles = {
            (style.get(tag("style:family")), style.get(tag("style:name"))): style for style in self.root.iter(tag("style:style"))
        }
        self.defaults = {style.get(tag("style:family")): style for style in self.root.iter(tag("style:default-style"))}
        self.formats = {
            style.get(tag("style:name")): style for style in self.root.iter() if style.tag.startswith(f"{{{SPACES['number']}}}") and style.get(tag("style:name"))
        }
        self.fonts = {each.get(tag("style:name")): each.get(tag("svg:font-family"), "").strip("'") for each in self.root.iter(tag("style:font-face"))}
        self.validations = {each.get(tag("table:name")): each for each in self.root.iter(tag("table:content-validation"))}

    def describe(self):
        return {
            "sheets": [self.sheet(table) for table in self.root.iter(tag("office:spreadsheet")) for table in table.findall(tag("table:table"))],
            "names": {
                each.get(tag("table:name")): each.get(tag("table:cell-range-address")) or each.get(tag("table:expression"))
                for each in self.root.iter()
                if each.tag in (tag("table:named-range"), tag("table:named-expression"))
            },
            "databases": sorted(
                each.get(tag("table:target-range-address")) or "" for each in self.root.iter(tag("table:database-range"))
                if not (each.get(tag("table:name")) or "").startswith("__Anonymous")
            ),
        }

    def sheet(self, table):
        cells = {}
        standard = []  # the style of each column's cells that have none of their own
        for column in columns_of(table):
            repeated = min(int(column.get(tag("table:number-columns-repeated"), "1")), 1000)
            standard += [column.get(tag("table:default-cell-style-name"))] * repeated
        row = 0
        for line in rows_of(table):
            column = 0
            for cell in line:
                if cell.tag not in (tag("table:table-cell"), tag("table:covered-table-cell")):
                    continue
                repeated = int(cell.get(tag("table:number-columns-repeated"), "1"))
                if cell.get(tag("office:value-type")) or cell.get(tag("table:formula")):
                    for at in range(column, column + repeated):
                        cells[f"{row},{at}"] = self.cell(cell, standard[at] if at < len(standard) else None)
                column += repeated
            row += int(line.get(tag("table:number-rows-repeated"), "1"))
        return {
            "name": table.get(tag("table:name")),
            "cells": cells,
            "conditions": sorted((self.conditional_format(each) for each in table.iter(tag("calcext:conditional-format"))), key=json.dumps),
            "charts": len(list(table.iter(tag("draw:object")))),
        }

    def cell(self, cell, standard):
        value = cell.get(tag("office:value")) or cell.get(tag("office:date-value")) or cell.get(tag("office:time-value")) or cell.get(tag("office:boolean-value"))
        for spaces in cell.iter(tag("text:s")):
            spaces.text = " " * int(spaces.get(tag("text:c"), "1"))
        paragraphs = ["".join(paragraph.itertext()) for paragraph in cell.findall(tag("text:p"))]
        validation = self.validations.get(cell.get(tag("table:content-validation-name")))
        return {
            "formula": cell.get(tag("table:formula")),
            "matrix": cell.get(tag("table:number-matrix-rows-spanned")),
            "type": cell.get(tag("office:value-type")),
            "value": value,
            "text": "\n".join(paragraphs),
            "look": self.visible(cell.get(tag("table:style-name")) or standard),
            "validation": None if validation is None else self.validation(validation),
        }

    def look(self, name):
        """Everything a style says, with what it takes from the styles above it."""
        style = self.styles.get(("table-cell", name)) if name else self.styles.get(("table-cell", "Default"))
        above = {}
        if style is not None and style.get(tag("style:parent-style-name")):
            above = self.look(style.get(tag("style:parent-style-name")))
        elif self.defaults.get("table-cell") is not None:
            above = self.own(self.defaults["table-cell"])
        return {**above, **(self.own(style) if style is not None else {})}

    def visible(self, name):
        """A look without what says the same as saying nothing."""
        return {key: value for key, value in self.look(name).items() if value not in NOTHING.get(key, ("none", "normal", "transparent"))}

    def own(self, style):
        described = {}
        for properties in style:
            for attribute, value in properties.attrib.items():
                if attribute.startswith("{") and short(attribute) in LOOKS:
                    described[short(attribute)] = self.fonts.get(value, value) if short(attribute) == "style:font-name" else value
        data = self.formats.get(style.get(tag("style:data-style-name")))
        if data is not None and not self.is_general(data):
            described["format"] = self.number_format(data)
        return described

    def number_format(self, data):
        """A number format without the names LibreOffice gives it."""
        parts = []
        for element in data.iter():
            if element.tag == tag("style:map"):
                mapped = self.formats.get(element.get(tag("style:apply-style-name")))
                parts.append(["map", element.get(tag("style:condition")), [] if mapped is None else self.number_format(mapped)])
            else:
                attributes = {short(key): value for key, value in element.attrib.items() if key.startswith("{") and key not in (tag("style:name"), tag("style:volatile"))}
                parts.append([short(element.tag), sorted(attributes.items()), (element.text or "").strip("\n")])
        return parts

    def is_general(self, data):
        """True for what LibreOffice makes of "General"."""
        return [short(each.tag) for each in data] == ["number:number"] and dict(data[0].attrib) == {tag("number:min-integer-digits"): "1"}

    def validation(self, each):
        return {
            "condition": each.get(tag("table:condition")),
            "blank": each.get(tag("table:allow-empty-cell")),
            "list": each.get(tag("table:display-list")),
            "messages": [[short(message.tag), message.get(tag("table:title")), "".join(message.itertext())] for message in each],
        }

    def conditional_format(self, each):
        rules = []
        for rule in each.iter():
            if rule is each:
                continue
            attributes = {short(key): value for key, value in rule.attrib.items() if key.startswith("{")}
            style = attributes.pop("calcext:apply-style-name", None) or attributes.pop("calcext:style", None)
            attributes.pop("calcext:base-cell-address", None)
            rules.append([short(rule.tag), sorted(attributes.items()), self.visible(style) if style else None])
        return {"area": sorted((each.get(tag("calcext:target-range-address")) or "").split()), "rules": rules}


print(json.dumps(Describer(sys.argv[1]).describe()))
