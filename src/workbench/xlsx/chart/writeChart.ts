import type { ChartModel, SeriesModel } from "../../document/model";
import { xml } from "../package/xml";
import type { SheetTarget } from "../sheet/SheetTarget";
import { textReference } from "./cachedValues";
import { BLANKS, CHART_TYPES, hasAxes, LEGEND_POSITIONS, type FileChartType } from "./chartTypes";
import { fillXml, lineXml, richXml, shapeXml, textFormatXml } from "./shapeXml";
import { AXIS_IDS, writeAxes } from "./writeAxes";
import { writeSeries } from "./writeSeries";

const COLUMNS: FileChartType = { element: "barChart", barDir: "col", grouping: "clustered" };

/** Series that one element of the file draws: of one kind, on one pair of axes. */
interface Group {
  readonly type: FileChartType;
  readonly axes: keyof typeof AXIS_IDS;
  readonly series: SeriesModel[];
}

export function writeChart(chart: ChartModel, target: SheetTarget): string {
  const { title, legend } = chart;
  const groups = groupsOf(chart);
  return xml(
    "c:chartSpace",
    {
      "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
      "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    '<c:date1904 val="0"/><c:roundedCorners val="0"/>',
    xml(
      "c:chart",
      {},
      title.visible ? titleXml(chart, target) : "",
      xml("c:autoTitleDeleted", { val: !title.visible }),
      xml(
        "c:plotArea",
        {},
        "<c:layout/>",
        ...groups.map((group) => groupXml(group, chart, target)),
        ...axesOf(groups).map((group) => writeAxes(chart.axes, group.type, group.axes)),
        shapeXml(fillXml("")),
      ),
      legend.visible
        ? xml(
            "c:legend",
            {},
            xml("c:legendPos", { val: LEGEND_POSITIONS[legend.position] ?? "r" }),
            '<c:overlay val="0"/>',
            legend.fill === undefined ? "" : shapeXml(fillXml(legend.fill)),
            textFormatXml(legend.format),
          )
        : "",
      '<c:plotVisOnly val="1"/>',
      xml("c:dispBlanksAs", { val: BLANKS[chart.blanks ?? "NotPlotted"] ?? "gap" }),
    ),
    shapeXml(fillXml(chart.fill), lineXml(chart.border, 0.75)),
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>',
  );
}

function titleXml({ title }: ChartModel, target: SheetTarget): string {
  const isLinked = title.formula !== "";
  return xml(
    "c:title",
    {},
    xml("c:tx", {}, isLinked ? textReference(title.formula, target) : richXml(title.text, title.format)),
    '<c:overlay val="0"/>',
    title.fill === undefined ? "" : shapeXml(fillXml(title.fill)),
    isLinked ? textFormatXml(title.format) : "",
  );
}

/** Series keep their order within a group; groups come in the order of their first series, those of the other axis last. */
function groupsOf(chart: ChartModel): Group[] {
  const groups = new Map<string, Group>();
  for (const series of chart.series) {
    const type = CHART_TYPES[series.type] ?? CHART_TYPES[chart.type] ?? COLUMNS;
    const axes = series.axisGroup === "Secondary" && hasAxes(type) ? "secondary" : "primary";
    const key = JSON.stringify([type.element, type.barDir, type.grouping, type.style, axes]);
    const group = groups.get(key);
    if (group) group.series.push(series);
    else groups.set(key, { type, axes, series: [series] });
  }
  if (groups.size === 0) groups.set("", { type: CHART_TYPES[chart.type] ?? COLUMNS, axes: "primary", series: [] });
  return [...groups.values()].sort(
    (one, other) => Number(one.axes === "secondary") - Number(other.axes === "secondary"),
  );
}

/** One group for each pair of axes. */
function axesOf(groups: readonly Group[]): Group[] {
  return (["primary", "secondary"] as const).flatMap(
    (side) => groups.find(({ axes, type }) => axes === side && hasAxes(type)) ?? [],
  );
}

function groupXml({ type, axes, series }: Group, chart: ChartModel, target: SheetTarget): string {
  const [first] = series;
  const { element } = type;
  const isPie = element === "pieChart" || element === "doughnutChart";
  return xml(
    `c:${element}`,
    {},
    type.barDir === undefined ? "" : xml("c:barDir", { val: type.barDir }),
    type.grouping === undefined ? "" : xml("c:grouping", { val: type.grouping }),
    type.style === undefined
      ? ""
      : xml(element === "radarChart" ? "c:radarStyle" : "c:scatterStyle", { val: type.style }),
    xml("c:varyColors", { val: isPie }),
    ...series.map((each) => writeSeries(each, chart.series.indexOf(each), CHART_TYPES[each.type] ?? type, target)),
    element === "barChart" ? xml("c:gapWidth", { val: first?.gapWidth ?? 150 }) : "",
    element === "barChart" && first && first.overlap !== 0 ? xml("c:overlap", { val: first.overlap }) : "",
    element === "bubbleChart" ? '<c:bubbleScale val="100"/><c:showNegBubbles val="0"/>' : "",
    element === "lineChart" ? '<c:marker val="1"/>' : "",
    isPie ? xml("c:firstSliceAng", { val: first?.firstSliceAngle ?? 0 }) : "",
    element === "doughnutChart" ? xml("c:holeSize", { val: first?.holeSize ?? 75 }) : "",
    ...(isPie ? [] : AXIS_IDS[axes].map((id) => xml("c:axId", { val: id }))),
  );
}
