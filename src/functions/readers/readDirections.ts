import type { Direction } from "../../domain/scoring/normalisedFigures";
import { DIRECTION, isLeftOut } from "./options";
import { readBeside } from "./readBeside";
import { wordIn } from "./wordIn";

/** Reads whether more or less is better: a word per criterion, or one for all. Blank is "up". */
export function readDirections(sent: unknown, count: number, shape: string): Direction[] {
  if (isLeftOut(sent)) return Array<Direction>(count).fill("up");
  return readBeside("directions", sent, count, shape).map((cell) => wordIn(cell, DIRECTION) ?? "up");
}
