import { labelPositions } from "../../document/labelPositions";
import type { SeriesModel } from "../../document/model";
import { escapeCharacters, escapeXml, xml } from "../package/xml";
import type { SheetTarget } from "../sheet/SheetTarget";
import { categoryReference, numberReference, textReference } from "./cachedValues";
import { hasAxes, isLine, isPoints, LABEL_POSITIONS, MARKERS, type FileChartType } from "./chartTypes";
import { officeAccent } from "../styles/OFFICE_THEME";
import { fillXml, lineXml, richXml, shapeXml, textFormatXml } from "./shapeXml";

/** Excel's width of a line nobody changed, in points. */
const LINE_WIDTH = 2.25;

/** One series. The order of its parts is the schema's; which parts there are depends on the kind of chart. */
export function writeSeries(series: SeriesModel, position: number, type: FileChartType, target: SheetTarget): string {
  const { element } = type;
  const hasMarkers = element === "lineChart" || element === "scatterChart" || type.markers !== undefined;
  return xml(
    "c:ser",
    {},
    xml("c:idx", { val: position }),
    xml("c:order", { val: position }),
    nameXml(series, target),
    seriesShape(series, position, type),
    element === "barChart" || element === "bubbleChart" ? xml("c:invertIfNegative", { val: false }) : "",
    hasMarkers && type.style !== "filled" ? markerXml(series, type) : "",
    type.exploded === true ? xml("c:explosion", { val: 25 }) : "",
    pointsXml(series, type),
    labelsXml(series, target),
    dataXml(series, type, target),
    element === "lineChart" || element === "scatterChart"
      ? xml("c:smooth", { val: series.smooth ?? type.smooth ?? false })
      : "",
    type.bubble3D === undefined ? "" : xml("c:bubble3D", { val: type.bubble3D }),
  );
}

function nameXml({ name, nameFormula }: SeriesModel, target: SheetTarget): string {
  if (nameFormula !== "") return xml("c:tx", {}, textReference(nameFormula, target));
  return name === "" ? "" : xml("c:tx", {}, `<c:v>${escapeXml(escapeCharacters(name))}</c:v>`);
}

function dataXml(series: SeriesModel, type: FileChartType, target: SheetTarget): string {
  if (!isPoints(type)) {
    return categoryReference("c:cat", series.categories, target) + numberReference("c:val", series.values, target);
  }
  const sizes = type.element === "bubbleChart" ? numberReference("c:bubbleSize", series.bubbleSizes, target) : "";
  return (
    categoryReference("c:xVal", series.categories, target) + numberReference("c:yVal", series.values, target) + sizes
  );
}

function seriesShape({ fill, line }: SeriesModel, position: number, type: FileChartType): string {
  // A colour that someone chose is that of every slice; otherwise each has its own.
  if (!hasAxes(type) && fill === officeAccent(position)) return line === "" ? "" : shapeXml(lineXml(line));
  if (!isLine(type)) return shapeXml(fillXml(fill), ...(line === "" ? [] : [lineXml(line)]));
  const isDrawn = type.lines !== false;
  return shapeXml(lineXml(isDrawn ? line || fill : "", LINE_WIDTH));
}

function markerXml({ fill, line, markerStyle, markerSize }: SeriesModel, { markers }: FileChartType): string {
  if (markers === false) return xml("c:marker", {}, xml("c:symbol", { val: "none" }));
  const symbol = MARKERS[markerStyle];
  return xml(
    "c:marker",
    {},
    symbol === undefined ? "" : xml("c:symbol", { val: symbol }),
    xml("c:size", { val: markerSize }),
    shapeXml(fillXml(fill), lineXml(line || fill)),
  );
}

function pointsXml(series: SeriesModel, type: FileChartType): string {
  return Object.entries(series.points ?? {})
    .filter(([, { fill }]) => fill !== undefined)
    .map(([idx, { fill = "" }]) =>
      xml(
        "c:dPt",
        {},
        xml("c:idx", { val: Number(idx) }),
        type.element === "barChart" || type.element === "bubbleChart" ? xml("c:invertIfNegative", { val: false }) : "",
        isLine(type) ? xml("c:marker", {}, xml("c:size", { val: series.markerSize }), shapeXml(fillXml(fill))) : "",
        isLine(type) ? "" : xml("c:bubble3D", { val: type.bubble3D ?? false }) + shapeXml(fillXml(fill)),
      ),
    )
    .join("");
}

function labelsXml(series: SeriesModel, target: SheetTarget): string {
  const { dataLabels, points = {} } = series;
  const own = Object.entries(points).filter(([, { label }]) => label !== undefined);
  if (!dataLabels.visible && own.length === 0) return "";
  const { numberFormat } = dataLabels;
  const format = numberFormat === "General" ? "" : xml("c:numFmt", { formatCode: numberFormat, sourceLinked: false });
  const text = textFormatXml(dataLabels.format);
  return xml(
    "c:dLbls",
    {},
    ...own.map(([idx, { label = "" }]) =>
      xml(
        "c:dLbl",
        {},
        xml("c:idx", { val: Number(idx) }),
        labelText(label, series, target),
        text,
        shownXml(series, true),
      ),
    ),
    format,
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
    text,
    shownXml(series, dataLabels.visible),
  );
}

function labelText(label: string, { dataLabels }: SeriesModel, target: SheetTarget): string {
  return xml("c:tx", {}, label.startsWith("=") ? textReference(label, target) : richXml(label, dataLabels.format));
}

function shownXml({ dataLabels, type }: SeriesModel, isShown: boolean): string {
  const { position, seriesName = false, categoryName = false, percentage = false } = dataLabels;
  // Excel takes a file for damaged that has labels where their series cannot have them.
  const place = labelPositions(type).includes(position) ? LABEL_POSITIONS[position] : undefined;
  const saysElse = seriesName || categoryName || percentage;
  return [
    place === undefined ? "" : xml("c:dLblPos", { val: place }),
    xml("c:showLegendKey", { val: false }),
    xml("c:showVal", { val: isShown && (dataLabels.visible || !saysElse) }),
    xml("c:showCatName", { val: isShown && categoryName }),
    xml("c:showSerName", { val: isShown && seriesName }),
    xml("c:showPercent", { val: isShown && percentage }),
    xml("c:showBubbleSize", { val: false }),
  ].join("");
}
