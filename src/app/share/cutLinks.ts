import { relativeAddress } from "../../templates/address";
import type { CopiedSheet } from "../../workbook/sharing/copySheets";
import { loosenLinks, type Loosened } from "../../workbook/sharing/loosenLinks";
import { moveLinks } from "../../workbook/sharing/moveLinks";
import { readLinks } from "../../workbook/sharing/readLinks";
import type { SharedReading } from "../../workbook/sharing/SharedReading";
import { planLinks } from "./planLinks";
import type { Repointing } from "./Repointing";
import type { CutLink, UntoldOfCharts } from "./SharedCopy";

/** What became of what reads other sheets besides the cells. */
export interface CutLinks {
  /** By the copy's id. */
  readonly cut: ReadonlyMap<string, readonly CutLink[]>;
  /** By the copy's id, where it has charts that are not ours. */
  readonly untold: ReadonlyMap<string, UntoldOfCharts>;
}

/** Lets names, validations, conditional formats and charts of the copies read copies only. */
export async function cutLinks(
  reading: SharedReading,
  copied: readonly CopiedSheet[],
  repointing: Repointing,
): Promise<CutLinks> {
  const { links, charted, tellsCharts } = await readLinks(copied.map(({ sheetId }) => sheetId));
  const { moved, loosened } = planLinks(links, reading, copied, repointing);
  await moveLinks(repointing.newNames, moved);
  const outcomes = await loosenLinks(loosened.map(({ link }) => link));
  const cut = new Map<string, CutLink[]>();
  outcomes.forEach((outcome, i) => {
    const { sheetId } = outcome.link;
    const told = { ...describe(outcome), names: loosened[i]?.names ?? [] };
    const others = cut.get(sheetId) ?? [];
    // A chart draws several series, each of them several ranges.
    const isKnown = others.some(({ kind, where }) => kind === told.kind && where === told.where && kind === "chart");
    if (!isKnown) cut.set(sheetId, [...others, told]);
  });
  // The product's own charts draw nothing but their own sheet.
  const isOurs = (sheetId: string) => copied.some((copy) => copy.sheetId === sheetId && copy.isOurs);
  const untold = tellsCharts ? "words" : "figures";
  return { cut, untold: new Map(charted.flatMap((sheetId) => (isOurs(sheetId) ? [] : [[sheetId, untold]]))) };
}

function describe({ link: { place }, isKept }: Loosened): Pick<CutLink, "kind" | "where"> {
  switch (place.kind) {
    case "name":
      return { kind: "name", where: place.name };
    case "format":
      return { kind: "format", where: "" };
    case "validation":
      return { kind: isKept ? "list" : "validation", where: relativeAddress(place.area) };
    case "series":
      return { kind: "chart", where: place.chartName };
  }
}
