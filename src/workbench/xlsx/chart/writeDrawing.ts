import type { ChartModel } from "../../document/model";
import { xml } from "../package/xml";
import type { SheetTarget } from "../sheet/SheetTarget";
import { anchorXml } from "./anchor";
import { writeChart } from "./writeChart";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** Writes the parts of a sheet's charts; gives the element that names their drawing. */
export function writeDrawing(target: SheetTarget, firstChart: number): string {
  const { charts } = target.sheet;
  if (charts.length === 0) return "";
  const path = `xl/drawings/drawing${target.number}.xml`;
  const frames = charts.map((chart, i) => {
    const part = target.package.add(
      `xl/charts/chart${firstChart + i}.xml`,
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      writeChart(chart, target),
    );
    const id = target.package.relate(path, "chart", part);
    return anchorXml(chart, target.sheet, frameXml(chart, i + 2, id), "<xdr:clientData/>");
  });
  const drawing = xml(
    "xdr:wsDr",
    {
      "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
      "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    },
    ...frames,
  );
  target.package.add(path, "application/vnd.openxmlformats-officedocument.drawing+xml", drawing);
  return xml("drawing", { "r:id": target.package.relate(target.path, "drawing", path) });
}

function frameXml({ name }: ChartModel, number: number, relationship: string): string {
  return xml(
    "xdr:graphicFrame",
    { macro: "" },
    xml("xdr:nvGraphicFramePr", {}, xml("xdr:cNvPr", { id: number, name }), "<xdr:cNvGraphicFramePr/>"),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    xml(
      "a:graphic",
      {},
      xml(
        "a:graphicData",
        { uri: CHART },
        xml("c:chart", {
          "xmlns:c": CHART,
          "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "r:id": relationship,
        }),
      ),
    ),
  );
}
