import { defaultMatrixOptions } from "../../../src/app/defaultMatrixOptions";
import { messagesFor } from "../../messagesFor";
import { planSheet } from "../../../src/templates/planSheet";
import type { SheetPlan } from "../../../src/templates/SheetPlan";
import type { AccountSource } from "../../../src/templates/options/AccountSource";
import { selectionMatrix } from "../../../src/templates/selectionMatrix/selectionMatrix";
import { cellsOfPlan, formulasOfPlan } from "./cellsOfPlan";

const messages = messagesFor("en");
const defaults = defaultMatrixOptions(messages);
const { criteria } = defaults;
const figures = ["revenuePotential"];

const ACCOUNTS: Readonly<Record<string, AccountSource>> = {
  "the example": { kind: "example" },
  "one empty row": { kind: "empty", rows: 1 },
  "two names": { kind: "named", names: ["=1+1", "Two"], address: "Sheet1!A1:A2" },
  "251 empty rows": { kind: "empty", rows: 251 },
};
const PLANS = Object.entries(ACCOUNTS).flatMap(([name, accounts]) =>
  (["kam", "plain"] as const).flatMap((formulas) =>
    [1, criteria.length].map((count): [string, SheetPlan] => {
      const options = { ...defaults, criteria: criteria.slice(0, count), accounts, formulas, figures };
      return [`${name}, ${formulas}, criteria: ${count}`, planSheet(selectionMatrix(options), messages)];
    }),
  ),
);

/** Functions that Excel calculates again with every change anywhere. */
const VOLATILE = /\b(OFFSET|INDIRECT|TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\(/i;

describe.each(PLANS)("a selection matrix of %s", (_, plan) => {
  const cells = cellsOfPlan(plan);
  const formulas = formulasOfPlan(plan);

  it("holds nothing volatile, in cells, validations or conditional formats", () => {
    const rules = plan.steps.flatMap((step) => {
      if (step.kind === "state") return [step.when];
      return step.kind === "validation" && step.rule.kind === "custom" ? [step.rule.formula] : [];
    });
    expect(formulas.length).toBeGreaterThan(80);
    expect([...formulas.map(({ content }) => content), ...rules].filter((formula) => VOLATILE.test(formula))).toEqual(
      [],
    );
  });

  it("keeps our own functions out of validations and conditional formats, where Excel does not calculate them", () => {
    const rules = plan.steps.filter(({ kind }) => kind === "state" || kind === "validation");
    expect(JSON.stringify(rules)).not.toContain("KAM.");
  });

  it("gives every formula a number format, so that it takes over none from the cells it names", () => {
    const without = formulas.filter(({ format }) => format.numberFormat === undefined);
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  it("gives words air beside a number on their left", () => {
    const touching = [...cells.values()].filter(({ row, column, format }) => {
      const left = [...cells.values()].find((other) => other.row === row && other.column === column - 1);
      return format.horizontal === "Left" && format.indent === undefined && left?.format.horizontal === "Right";
    });
    expect(touching.map(({ address }) => address)).toEqual([]);
  });

  it("asks for lines between rows only where there are rows", () => {
    const inside = plan.steps.flatMap((step) =>
      step.kind === "format" && step.format.rule?.between === true ? [step.address] : [],
    );
    expect(inside.filter((address) => new Set(address.match(/\d+/g)).size < 2)).toEqual([]);
  });

  it("says no more in a message than Excel shows: 32 characters of title, 225 of text", () => {
    const tooLong = plan.steps.filter(
      (step) => step.kind === "validation" && (step.title.length > 32 || step.message.length > 225),
    );
    expect(tooLong).toEqual([]);
  });

  it("stays within what Excel takes as a formula: 8,192 characters", () => {
    expect(Math.max(...formulas.map(({ content }) => content.length))).toBeLessThan(8192);
  });
});
