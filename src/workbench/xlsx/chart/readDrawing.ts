import type { ChartModel, SheetModel } from "../../document/model";
import { allOf, relationshipId, type XmlElement } from "../package/XmlElement";
import { relationshipsOf, type SheetSource } from "../sheet/SheetSource";
import { readAnchor } from "./anchor";
import { ChartSource } from "./ChartSource";
import { chartIn, readChart } from "./readChart";

/** What lies on a sheet besides charts. */
const OTHERS: Readonly<Record<string, string>> = {
  pic: "Pictures",
  sp: "Shapes and text boxes",
  cxnSp: "Lines and arrows",
  grpSp: "Groups of shapes",
  contentPart: "Ink",
};

/** The charts of a sheet. */
export function readDrawing(source: SheetSource, sheet: Pick<SheetModel, "columns" | "rows">): ChartModel[] {
  return relationshipsOf(source, "drawing").flatMap(({ target }) => {
    const drawing = source.package.read(target);
    const charts = source.package.relationships(target).filter(({ kind }) => kind === "chart");
    return drawing.children.flatMap((anchor) => {
      sayOthers(anchor, source);
      return allOf(anchor, "graphicFrame").flatMap((frame) => {
        const id = chartIn(frame) && relationshipId(chartIn(frame) as XmlElement);
        const part = charts.find((each) => each.id === id)?.target;
        const box = readAnchor(anchor, sheet);
        if (part === undefined || !box) {
          source.notKept.say(`A chart of a newer kind, a slicer or another object on the sheet "${source.sheetName}".`);
          return [];
        }
        return chartOf(frame, part, box, source) ?? [];
      });
    });
  });
}

function sayOthers(anchor: XmlElement, { notKept, sheetName }: SheetSource): void {
  for (const [element, words] of Object.entries(OTHERS)) {
    if (allOf(anchor, element).length > 0) notKept.say(`${words} on the sheet "${sheetName}".`);
  }
}

function chartOf(
  frame: XmlElement,
  part: string,
  box: Pick<ChartModel, "left" | "top" | "width" | "height">,
  source: SheetSource,
): ChartModel | undefined {
  const name = allOf(frame, "cNvPr")[0]?.attributes["name"] ?? "Chart";
  const { palette } = source.styles;
  const chart = readChart(source.package.read(part), name, new ChartSource(palette), palette, source.notKept);
  if (!chart) {
    source.notKept.say(`The chart "${name}" on the sheet "${source.sheetName}": a kind the workbench does not have.`);
    return undefined;
  }
  const id = `{chart${source.ids.next()}}`;
  const series = chart.series.map((each) => ({ id: `{series${source.ids.next()}}`, ...each }));
  return { id, name, ...box, ...chart, series };
}
