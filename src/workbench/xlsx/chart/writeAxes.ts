import type { AxisModel, ChartAxesModel } from "../../document/model";
import { xml } from "../package/xml";
import { isPoints, TICK_LABELS, type FileChartType } from "./chartTypes";
import { fillXml, lineXml, richXml, shapeXml, textFormatXml } from "./shapeXml";

/** Axes are named by numbers: category and value, and the two of the other side. */
export const AXIS_IDS = { primary: [111111111, 111111112], secondary: [111111113, 111111114] } as const;
type Group = keyof typeof AXIS_IDS;
type Side = "b" | "l" | "t" | "r";

export function writeAxes(axes: ChartAxesModel, type: FileChartType, group: Group): string {
  const [categoryId, valueId] = AXIS_IDS[group];
  const isSideways = type.barDir === "bar";
  const isSecondary = group === "secondary";
  const value = isSecondary ? (axes.secondaryValue ?? { ...axes.value, majorGridlines: NO_GRIDLINES }) : axes.value;
  const isDays = axes.category.categoryType === "DateAxis";
  const across: Side = isSideways ? "l" : "b";
  const along: Side = isSideways ? (isSecondary ? "t" : "b") : isSecondary ? "r" : "l";
  const category = axisXml(axes.category, {
    element: isPoints(type) ? "c:valAx" : isDays ? "c:dateAx" : "c:catAx",
    id: categoryId,
    crossId: valueId,
    side: across,
    isDeleted: isSecondary || !axes.category.visible,
    last: isPoints(type)
      ? xml("c:crossBetween", { val: "midCat" }) + unitXml(axes.category)
      : categoryXml(axes.category),
    crosses: "autoZero",
  });
  const isOnTicks = isPoints(type) || type.element === "areaChart";
  const values = axisXml(value, {
    element: "c:valAx",
    id: valueId,
    crossId: categoryId,
    side: along,
    isDeleted: !value.visible,
    last: xml("c:crossBetween", { val: isOnTicks ? "midCat" : "between" }) + unitXml(value),
    crosses: isSecondary ? "max" : "autoZero",
  });
  return category + values;
}

/** What kind of categories, and where their names stand. */
function categoryXml({ categoryType }: AxisModel): string {
  const auto = xml("c:auto", { val: categoryType === undefined });
  if (categoryType === "DateAxis") return `${auto}<c:lblOffset val="100"/><c:baseTimeUnit val="days"/>`;
  return `${auto}<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>`;
}

const NO_GRIDLINES = { visible: false, color: "#D9D9D9" };

function unitXml({ majorUnit }: AxisModel): string {
  return majorUnit === "" ? "" : xml("c:majorUnit", { val: majorUnit });
}

interface AxisPlace {
  readonly element: "c:catAx" | "c:dateAx" | "c:valAx";
  readonly id: number;
  readonly crossId: number;
  readonly side: Side;
  readonly isDeleted: boolean;
  readonly crosses: "autoZero" | "max";
  /** What only this kind of axis has, at its end. */
  readonly last: string;
}

function axisXml(axis: AxisModel, place: AxisPlace): string {
  const { minimum, maximum, majorGridlines, title, numberFormat } = axis;
  const isVertical = place.side === "l" || place.side === "r";
  const isLinked = numberFormat === "General";
  return xml(
    place.element,
    {},
    xml("c:axId", { val: place.id }),
    xml(
      "c:scaling",
      {},
      xml("c:orientation", { val: axis.reversed ? "maxMin" : "minMax" }),
      maximum === "" ? "" : xml("c:max", { val: maximum }),
      minimum === "" ? "" : xml("c:min", { val: minimum }),
    ),
    xml("c:delete", { val: place.isDeleted }),
    xml("c:axPos", { val: place.side }),
    majorGridlines.visible ? xml("c:majorGridlines", {}, shapeXml(lineXml(majorGridlines.color, 0.75))) : "",
    title.visible && title.text !== ""
      ? xml("c:title", {}, xml("c:tx", {}, richXml(title.text, axis.format, isVertical)), '<c:overlay val="0"/>')
      : "",
    xml("c:numFmt", { formatCode: numberFormat, sourceLinked: isLinked }),
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    xml("c:tickLblPos", { val: TICK_LABELS[axis.tickLabelPosition] ?? "nextTo" }),
    shapeXml(fillXml(""), lineXml(axis.lineVisible ? "#D9D9D9" : "", 0.75)),
    textFormatXml(axis.format),
    xml("c:crossAx", { val: place.crossId }),
    xml("c:crosses", { val: place.crosses }),
    place.last,
  );
}
