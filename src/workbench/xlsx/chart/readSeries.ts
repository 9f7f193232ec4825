import type { ChartTextFormat, PointModel, SeriesModel } from "../../document/model";
import { unescapeCharacters } from "../package/xml";
import { allOf, child, children, isOn, numberOf, valOf, type XmlElement } from "../package/XmlElement";
import { officeName } from "../sheet/conditionalRules";
import type { ChartSource } from "./ChartSource";
import { chartType, isLine, LABEL_POSITIONS, MARKERS, type FileChartType } from "./chartTypes";

export const LABEL_TEXT: ChartTextFormat = { color: "#595959", size: 9, bold: false };

/** One series of a group, with the type its own looks make it. */
export function readSeries(
  element: XmlElement,
  group: XmlElement,
  found: Omit<FileChartType, "markers" | "lines" | "smooth" | "exploded">,
  axisGroup: "Primary" | "Secondary",
  source: ChartSource,
  standardColour: string,
): Omit<SeriesModel, "id"> {
  const shape = child(element, "spPr");
  const marker = child(element, "marker");
  const type: FileChartType = { ...found, ...looks(element, group, found, source) };
  const colours = seriesColours(
    type,
    source.line(shape),
    source.fill(shape),
    child(marker, "spPr"),
    source,
    standardColour,
  );
  const points = readPoints(element, source);
  const hasLabels = Object.values(points).some(({ label }) => label !== undefined);
  const smooth = isOn(element, "smooth");
  const isPie = type.element === "pieChart" || type.element === "doughnutChart";
  const angle = Number(valOf(group, "firstSliceAng") ?? 0);
  return {
    name: unescapeCharacters(child(child(element, "tx"), "v")?.text ?? cachedName(element)),
    nameFormula: source.formula(child(element, "tx")),
    values: source.formula(child(element, "val") ?? child(element, "yVal")),
    categories: source.formula(child(element, "cat") ?? child(element, "xVal")),
    bubbleSizes: source.formula(child(element, "bubbleSize")),
    type: chartType(type) ?? "ColumnClustered",
    axisGroup,
    ...colours,
    gapWidth: Number(valOf(group, "gapWidth") ?? 150),
    overlap: Number(valOf(group, "overlap") ?? 0),
    dataLabels: readLabels(child(element, "dLbls") ?? child(group, "dLbls"), hasLabels, source),
    markerStyle: officeName(MARKERS, valOf(marker, "symbol")) ?? "Automatic",
    markerSize: Number(valOf(marker, "size") ?? 5),
    ...(smooth && type.element === "lineChart" && { smooth }),
    ...(Object.keys(points).length > 0 && { points }),
    ...(type.element === "doughnutChart" && { holeSize: Number(valOf(group, "holeSize") ?? 50) }),
    ...(isPie && angle !== 0 && { firstSliceAngle: angle }),
  };
}

function cachedName(element: XmlElement): string {
  return allOf(child(element, "tx"), "v")[0]?.text ?? "";
}

/** What tells the members of a family apart: markers, lines, curves, slices that stand apart. */
function looks(
  element: XmlElement,
  group: XmlElement,
  { element: shape, style }: FileChartType,
  source: ChartSource,
): Partial<FileChartType> {
  const symbol = valOf(child(element, "marker"), "symbol");
  const hasMarkers = symbol !== "none" && (shape !== "lineChart" || symbol !== undefined || isOn(group, "marker"));
  if (shape === "lineChart") return { markers: hasMarkers };
  if (shape === "radarChart") return style === "filled" ? {} : { markers: style === "marker" && hasMarkers };
  if (shape === "pieChart" || shape === "doughnutChart")
    return { exploded: Number(valOf(element, "explosion") ?? 0) > 0 };
  if (shape !== "scatterChart") return {};
  const lines = source.line(child(element, "spPr")) !== "" && style !== "marker";
  if (!lines) return { markers: true, lines, smooth: false, style: "lineMarker" };
  const smooth = isOn(element, "smooth", style === "smoothMarker");
  return { markers: hasMarkers, lines, smooth, style: smooth ? "smoothMarker" : "lineMarker" };
}

function seriesColours(
  type: FileChartType,
  line: string | undefined,
  fill: string | undefined,
  markerShape: XmlElement | undefined,
  source: ChartSource,
  standard: string,
): Pick<SeriesModel, "fill" | "line"> {
  if (!isLine(type)) return { fill: fill ?? standard, line: line ?? "" };
  const drawn = type.lines === false ? source.line(markerShape) : line;
  const inside = source.fill(markerShape) ?? drawn ?? standard;
  return { fill: inside, line: drawn === undefined || drawn === inside ? "" : drawn };
}

function readPoints(element: XmlElement, source: ChartSource): Record<number, PointModel> {
  const points: Record<number, PointModel> = {};
  const put = (item: XmlElement, point: PointModel): void => {
    const position = Number(valOf(item, "idx") ?? 0);
    if (Object.keys(point).length > 0) points[position] = { ...points[position], ...point };
  };
  for (const item of children(element, "dPt")) {
    const fill = source.fill(child(item, "spPr")) ?? source.fill(child(child(item, "marker"), "spPr"));
    if (fill !== undefined) put(item, { fill });
  }
  for (const item of children(child(element, "dLbls"), "dLbl")) {
    const label = source.formula(child(item, "tx")) || source.text(item);
    if (label !== "") put(item, { label });
  }
  return points;
}

/** @param hasOwn true when single points have labels of their own, which look like these */
function readLabels(labels: XmlElement | undefined, hasOwn: boolean, source: ChartSource): SeriesModel["dataLabels"] {
  const format = child(labels, "numFmt");
  const says = (name: string): boolean => isOn(labels, name);
  const [seriesName, categoryName, percentage] = ["showSerName", "showCatName", "showPercent"].map(says);
  const visible = says("showVal") || seriesName === true || categoryName === true || percentage === true;
  if (!visible && !hasOwn) return { visible, numberFormat: "General", position: "", format: LABEL_TEXT };
  return {
    visible,
    numberFormat: numberOf(format, "sourceLinked") === 1 ? "General" : (format?.attributes["formatCode"] ?? "General"),
    position: officeName(LABEL_POSITIONS, valOf(labels, "dLblPos")) ?? "",
    format: source.textFormat(labels, LABEL_TEXT),
    ...(seriesName === true && { seriesName }),
    ...(categoryName === true && { categoryName }),
    ...(percentage === true && { percentage }),
  };
}
