import { FormulaCell } from "./FormulaCell";
import type { FormulaGraph, ReadArea } from "./FormulaGraph";

type Node = FormulaCell | ReadArea;

/** What a change makes out of date: every formula after those it reads, otherwise as they were given. */
export interface CalculationOrder {
  readonly formulas: readonly FormulaCell[];
  /** Formulas among them that read their own result, straight or through others. */
  readonly circular: ReadonlySet<FormulaCell>;
}

interface Visit {
  readonly node: Node;
  readonly next: Iterator<Node, undefined>;
  /** When it was first met, and the earliest met that it leads back to (Tarjan's algorithm). */
  readonly index: number;
  low: number;
  isOpen: boolean;
}

/**
 * Follows formulas and areas to everything that reads them.
 *
 * @param from changed formulas and areas formulas read
 */
export function calculationOrder(from: Iterable<Node>, graph: FormulaGraph): CalculationOrder {
  const visits = new Map<Node, Visit>();
  const open: Visit[] = [];
  const path: Visit[] = [];
  const formulas: FormulaCell[] = [];
  const circular = new Set<FormulaCell>();

  const enter = (node: Node): void => {
    const index = visits.size;
    const visit = { node, next: leadsTo(node, graph), index, low: index, isOpen: true };
    visits.set(node, visit);
    open.push(visit);
    path.push(visit);
  };
  const leave = (visit: Visit): void => {
    path.pop();
    const parent = path.at(-1);
    if (parent) parent.low = Math.min(parent.low, visit.low);
    if (visit.low < visit.index) return;
    // Everything met since then leads back to it: one circle, or the node alone.
    const members = open.splice(open.lastIndexOf(visit));
    for (const member of members) {
      member.isOpen = false;
      if (!(member.node instanceof FormulaCell)) continue;
      formulas.push(member.node);
      if (members.length > 1) circular.add(member.node);
    }
  };

  for (const start of [...from].reverse()) {
    if (!visits.has(start)) enter(start);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const step = visit.next.next();
      if (step.done === true) {
        leave(visit);
        continue;
      }
      const met = visits.get(step.value);
      if (!met) enter(step.value);
      else if (met.isOpen) visit.low = Math.min(visit.low, met.index);
    }
  }
  return { formulas: formulas.reverse(), circular };
}

function leadsTo(node: Node, graph: FormulaGraph): Iterator<Node, undefined> {
  if (node instanceof FormulaCell) return graph.touching({ sheetId: node.sheetId, area: node.output }).values();
  return [...node.readers].reverse().values();
}
