import { relativeAddress } from "./address";
import { palette, states } from "./look";
import type { PlanContext } from "./PlanContext";
import type { BarStep, StateStep } from "./SheetPlan";
import type { Highlight } from "./SheetTemplate";

/** A conditional format. Only formulas and stated numbers: rules that point at another cell's value are not refreshed by every Excel. */
export function planHighlight(highlight: Highlight, { grid, references }: PlanContext): StateStep | BarStep {
  const area = grid.area(highlight);
  const address = relativeAddress(area);
  if (highlight.kind === "bar")
    return { kind: "bar", address, least: highlight.least, most: highlight.most, color: palette.bar };

  const first = { ...area, bottom: area.top, right: area.left };
  const { ink, fill } = states[highlight.state];
  return { kind: "state", address, when: `=${references.resolve(highlight.when, first)}`, fontColor: ink, fill };
}
