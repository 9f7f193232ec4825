import type { ValidationModel } from "../../document/model";
import { fileAreas, readAreas } from "../fileReferences";
import { fromFileFormula } from "../formulas/dialect";
import { refersToOtherSheets } from "../formulas/refersToOtherSheets";
import { escapeXml, unescapeCharacters, xml, xmlUnlessEmpty } from "../package/xml";
import { allOf, child, truthOf, type XmlElement } from "../package/XmlElement";
import { ruleText } from "./ruleText";
import type { SheetSource } from "./SheetSource";
import type { SheetTarget } from "./SheetTarget";

type Rule = Record<string, unknown>;

/** Kinds of rules as Office.js and as files call them. */
const KINDS: Readonly<Record<string, string>> = {
  list: "list",
  custom: "custom",
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const STYLES: Readonly<Record<string, string>> = { Stop: "stop", Warning: "warning", Information: "information" };

export function readValidations(worksheet: XmlElement, source: SheetSource): ValidationModel[] {
  // Rules that refer to other sheets stand in an extension of their own, where formulas are elements inside elements.
  const all = allOf(worksheet, "dataValidation");
  return all.flatMap((element) => {
    const { attributes } = element;
    const areas = readAreas(attributes["sqref"] ?? child(element, "sqref")?.text);
    const rule = readRule(element);
    if (areas.length === 0 || (!rule && attributes["prompt"] === undefined)) return [];
    if (!rule) {
      source.notKept.say(`Messages for cells of the sheet "${source.sheetName}" that have no rule.`);
      return [];
    }
    const text = (name: string): string => unescapeCharacters(attributes[name] ?? "");
    return {
      id: `dv${source.ids.next()}`,
      areas,
      rule,
      errorAlert: {
        showAlert: truthOf(element, "showErrorMessage", false),
        style: named(STYLES, attributes["errorStyle"] ?? "stop", "Stop"),
        title: text("errorTitle"),
        message: text("error"),
      },
      prompt: {
        showPrompt: truthOf(element, "showInputMessage", false),
        title: text("promptTitle"),
        message: text("prompt"),
      },
      ignoreBlanks: truthOf(element, "allowBlank", false),
    };
  });
}

function readRule(element: XmlElement): Rule | undefined {
  const kind = Object.entries(KINDS).find(([, file]) => file === element.attributes["type"])?.[0];
  const [first, second] = ["formula1", "formula2"].map((name) => formulaText(child(element, name)));
  if (kind === undefined || first === undefined) return undefined;
  if (kind === "list") {
    const written = /^"((?:[^"]|"")*)"$/.exec(first);
    const source = written ? (written[1] ?? "").replaceAll('""', '"') : fromFileFormula(first, true);
    return { list: { inCellDropDown: !truthOf(element, "showDropDown", false), source } };
  }
  if (kind === "custom") return { custom: { formula: fromFileFormula(first, true) } };
  const operator = named(OPERATORS, element.attributes["operator"] ?? "between", "Between");
  return {
    [kind]: { formula1: operand(first), ...(second !== undefined && { formula2: operand(second) }), operator },
  };
}

function formulaText(element: XmlElement | undefined): string | undefined {
  const text = child(element, "f")?.text ?? element?.text;
  return text === undefined || text === "" ? undefined : unescapeCharacters(text);
}

function operand(text: string): number | string {
  const number = Number(text);
  return Number.isFinite(number) ? number : fromFileFormula(text, true);
}

function named(names: Readonly<Record<string, string>>, file: string, otherwise: string): string {
  return Object.entries(names).find(([, each]) => each === file)?.[0] ?? otherwise;
}

export interface WrittenValidations {
  readonly standard: string;
  /** Rules whose formulas refer to other sheets: Excel keeps them apart. */
  readonly extension: string;
}

export function writeValidations(target: SheetTarget): WrittenValidations {
  const { validations, name } = target.sheet;
  const isApart = ({ rule }: ValidationModel): boolean =>
    Object.values(rule)
      .flatMap((given) => Object.values(given as Rule)) // rules are kept as Office.js gives them
      .some((each) => refersToOtherSheets(each, name));
  const part = (prefix: string, all: readonly ValidationModel[]): string =>
    xmlUnlessEmpty(
      `${prefix}dataValidations`,
      { count: all.length, ...(prefix !== "" && { "xmlns:xm": EXTENSION_FORMULAS }) },
      all.map((validation) => validationXml(validation, prefix, target)),
    );
  return {
    standard: part(
      "",
      validations.filter((each) => !isApart(each)),
    ),
    extension: part("x14:", validations.filter(isApart)),
  };
}

const EXTENSION_FORMULAS = "http://schemas.microsoft.com/office/excel/2006/main";

function validationXml(validation: ValidationModel, prefix: string, target: SheetTarget): string {
  const isApart = prefix !== "";
  const { errorAlert, prompt } = validation;
  const [kind = "", given] = Object.entries(validation.rule)[0] ?? [];
  const rule = (given ?? {}) as Rule; // rules are kept as Office.js gives them
  const text = (value: string): string | undefined => (value === "" ? undefined : value);
  const formulas = kind === "list" ? [listSource(rule["source"], target)] : operands(kind, rule, target);
  const operator = OPERATORS[ruleText(rule["operator"], "Between")] ?? "between";
  const style = STYLES[errorAlert.style] ?? "stop";
  return xml(
    `${prefix}dataValidation`,
    {
      type: KINDS[kind] ?? "custom",
      errorStyle: style === "stop" ? undefined : style,
      operator: operator === "between" ? undefined : operator,
      allowBlank: validation.ignoreBlanks || undefined,
      showDropDown: rule["inCellDropDown"] === false || undefined,
      showInputMessage: prompt.showPrompt || undefined,
      showErrorMessage: errorAlert.showAlert || undefined,
      errorTitle: text(errorAlert.title),
      error: text(errorAlert.message),
      promptTitle: text(prompt.title),
      prompt: text(prompt.message),
      sqref: isApart ? undefined : fileAreas(validation.areas),
    },
    ...formulas.map((formula, i) =>
      xml(`${prefix}formula${i + 1}`, {}, isApart ? `<xm:f>${escapeXml(formula)}</xm:f>` : escapeXml(formula)),
    ),
    isApart ? `<xm:sqref>${fileAreas(validation.areas)}</xm:sqref>` : "",
  );
}

function listSource(source: unknown, target: SheetTarget): string {
  const text = ruleText(source);
  return text.startsWith("=") ? target.formula(text).text : `"${text.replaceAll('"', '""')}"`;
}

function operands(kind: string, rule: Rule, target: SheetTarget): string[] {
  const given = kind === "custom" ? [rule["formula"]] : [rule["formula1"], rule["formula2"]];
  return given.flatMap((operand) => {
    if (operand === undefined || operand === null || operand === "") return [];
    const text = ruleText(operand);
    if (text.startsWith("=")) return [target.formula(text).text];
    return [kind === "date" ? dayNumber(text) : text];
  });
}

/** Days may be given as in ISO 8601, "2026-11-22"; a file counts them from the day before 1900. */
function dayNumber(text: string): string {
  return /^\d{4}-\d\d-\d\d/.test(text) ? String(Date.parse(text.slice(0, 10)) / 86_400_000 + 25_569) : text;
}
