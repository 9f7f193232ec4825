import type { ConditionalFormatModel } from "../../document/model";
import type { HostContext, HostProperty } from "../HostClass";
import { recordArgument } from "../readArguments";

export interface Target {
  readonly sheetId: string;
  readonly id: string;
}

export function model({ sheetId, id }: Target, { document }: HostContext): ConditionalFormatModel {
  return document.conditionalFormats.find(sheetId, id);
}

/** A property kept in the rule under its own name. */
export function ruleProperty(
  key: string,
  read: (value: unknown, name: string) => unknown,
  fallback: unknown = null,
): HostProperty<Target> {
  return {
    get: (target, context) => model(target, context).rule[key] ?? fallback,
    set: (target, value, context) => changeRule(target, { [key]: read(value, key) }, context),
  };
}

/** The property `rule`, which is the whole of what is kept. */
export const wholeRule: HostProperty<Target> = {
  get: (target, context) => model(target, context).rule,
  set: (target, value, context) => changeRule(target, withoutNothing(recordArgument(value, "rule")), context),
};

export function changeRule(target: Target, change: Record<string, unknown>, context: HostContext): void {
  context.document.conditionalFormats.change(target.sheetId, target.id, {
    rule: { ...model(target, context).rule, ...change },
  });
}

export function withoutNothing(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null && item !== undefined));
}
