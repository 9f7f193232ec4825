import type { AxisModel, ChartModel, ChartTextFormat, SeriesModel } from "../../document/model";
import type { NotKept } from "../NotKept";
import { allOf, child, children, descendant, isOn, truthOf, valOf, type XmlElement } from "../package/XmlElement";
import { officeName } from "../sheet/conditionalRules";
import type { ChartSource } from "./ChartSource";
import { BLANKS, LEGEND_POSITIONS, TICK_LABELS, type FileChartType } from "./chartTypes";
import { LABEL_TEXT, readSeries } from "./readSeries";
import { officeAccent } from "../styles/OFFICE_THEME";
import type { Palette } from "../styles/Palette";

export type ReadChart = Omit<ChartModel, "id" | "name" | "left" | "top" | "width" | "height" | "series"> & {
  readonly series: readonly Omit<SeriesModel, "id">[];
};

const TITLE_TEXT: ChartTextFormat = { color: "#595959", size: 14, bold: false };
const GREY = "#D9D9D9";

/** Kinds of charts that become their flat or plain relatives. */
const RELATIVES: Readonly<Record<string, FileChartType["element"]>> = {
  bar3DChart: "barChart",
  line3DChart: "lineChart",
  area3DChart: "areaChart",
  pie3DChart: "pieChart",
  ofPieChart: "pieChart",
};
const ELEMENTS: readonly string[] = [
  "barChart",
  "lineChart",
  "areaChart",
  "scatterChart",
  "bubbleChart",
  "pieChart",
  "doughnutChart",
  "radarChart",
];

/** What charts may hold besides, and how one says that it is lost. */
const LOST: Readonly<Record<string, string>> = {
  trendline: "trend lines",
  errBars: "error bars",
  dTable: "the table of its numbers",
  upDownBars: "up and down bars",
  hiLowLines: "high-low lines",
  dropLines: "drop lines",
  minorGridlines: "the minor grid lines",
  logBase: "its logarithmic axis",
  dispUnits: "the display units of an axis",
  userShapes: "shapes drawn on it",
  pattFill: "fills with a pattern",
  gradFill: "fills with a gradient",
  blipFill: "fills with a picture",
  numLit: "numbers that are written into it instead of cells",
};

/** undefined for a chart of a kind the workbench does not have. */
export function readChart(
  part: XmlElement,
  name: string,
  source: ChartSource,
  palette: Palette,
  notKept: NotKept,
): ReadChart | undefined {
  const chart = child(part, "chart");
  const plot = child(chart, "plotArea");
  const groups = plot?.children.filter(({ name: each }) => ELEMENTS.includes(each) || each in RELATIVES) ?? [];
  if (groups.length === 0) return undefined;
  sayLost(part, groups, name, notKept);
  const axes = axesOf(plot, groups);
  const series = groups
    .flatMap((group) => readGroup(group, axes.isSecondary(group), source, palette))
    .sort((one, other) => one.order - other.order)
    .map((each) => each.series);
  const title = child(chart, "title");
  const onlyName = series.length === 1 ? (series[0]?.name ?? "") : "";
  const linked = allOf(child(title, "tx"), "v")[0]?.text;
  const text = source.text(title) || (linked ?? "");
  const legend = child(chart, "legend");
  const shape = child(part, "spPr");
  const blanks = officeName(BLANKS, valOf(chart, "dispBlanksAs") ?? "zero") as NonNullable<ChartModel["blanks"]>; // BLANKS' own names
  const fillOf = (element: XmlElement | undefined): { fill?: string } => {
    const fill = source.fill(child(element, "spPr"));
    return fill === undefined || fill === "" ? {} : { fill };
  };
  return {
    type: series[0]?.type ?? "ColumnClustered",
    title: {
      text: text || (title ? onlyName : ""),
      formula: source.formula(child(title, "tx")),
      visible: title !== undefined && !isOn(chart, "autoTitleDeleted"),
      format: source.textFormat(title, TITLE_TEXT),
      ...fillOf(title),
    },
    legend: {
      visible: legend !== undefined,
      position: officeName(LEGEND_POSITIONS, valOf(legend, "legendPos") ?? "r") ?? "Right",
      format: source.textFormat(legend, LABEL_TEXT),
      ...fillOf(legend),
    },
    series,
    axes: {
      category: readAxis(axes.category, source),
      value: readAxis(axes.value, source),
      ...(axes.secondaryValue && { secondaryValue: readAxis(axes.secondaryValue, source) }),
    },
    ...(blanks !== "NotPlotted" && { blanks }),
    fill: source.fill(shape) ?? "#FFFFFF",
    border: source.line(shape) ?? GREY,
  };
}

function sayLost(part: XmlElement, groups: readonly XmlElement[], name: string, notKept: NotKept): void {
  const flat = groups.find((group) => group.name in RELATIVES);
  if (flat) notKept.say(`The depth or the second plot of the chart "${name}": it becomes a flat, plain one.`);
  const isLinked = allOf(part, "title").filter((title) => allOf(child(title, "tx"), "f").length > 0);
  if (isLinked.some((title) => title !== child(child(part, "chart"), "title")))
    notKept.say(`In the chart "${name}": that an axis takes its title from a cell.`);
  for (const [element, words] of Object.entries(LOST)) {
    if (allOf(part, element).length > 0) notKept.say(`In the chart "${name}": ${words}.`);
  }
}

interface FoundAxes {
  readonly category: XmlElement | undefined;
  readonly value: XmlElement | undefined;
  readonly secondaryValue: XmlElement | undefined;
  readonly isSecondary: (group: XmlElement) => boolean;
}

/** The axes of the first group are the primary ones. */
function axesOf(plot: XmlElement | undefined, groups: readonly XmlElement[]): FoundAxes {
  const all = plot?.children.filter(({ name }) => name.endsWith("Ax")) ?? [];
  const idsOf = (group: XmlElement | undefined): string[] =>
    children(group, "axId").map(({ attributes }) => attributes["val"] ?? "");
  const ofGroup = (group: XmlElement | undefined): XmlElement[] =>
    idsOf(group).flatMap((id) => all.find((axis) => valOf(axis, "axId") === id) ?? []);
  const [first] = groups;
  const isSecondary = (group: XmlElement): boolean => idsOf(group).join() !== idsOf(first).join();
  const primary = ofGroup(first);
  const secondary = ofGroup(groups.find(isSecondary));
  const valueOf = (axes: readonly XmlElement[]): XmlElement | undefined => {
    const values = axes.filter(({ name }) => name === "valAx");
    return values.length > 1 ? values.find((axis) => axis === axes[1]) : values[0];
  };
  const value = valueOf(primary);
  return {
    category: primary.find((axis) => axis !== value),
    value,
    secondaryValue: valueOf(secondary),
    isSecondary,
  };
}

function readGroup(
  group: XmlElement,
  isSecondary: boolean,
  source: ChartSource,
  palette: Palette,
): { readonly order: number; readonly series: Omit<SeriesModel, "id"> }[] {
  const element = (RELATIVES[group.name] ?? group.name) as FileChartType["element"]; // one of ELEMENTS
  const grouping = valOf(group, "grouping") ?? (element === "barChart" ? "clustered" : "standard");
  const style = valOf(group, "radarStyle") ?? valOf(group, "scatterStyle");
  const type = {
    element,
    ...(element === "barChart" && { barDir: (valOf(group, "barDir") ?? "col") as "col" | "bar" }),
    ...(["barChart", "lineChart", "areaChart"].includes(element) && {
      grouping: (element === "barChart" && grouping === "standard" ? "clustered" : grouping) as NonNullable<
        FileChartType["grouping"]
      >, // as the schema has it
    }),
    ...(style !== undefined && { style: style === "standard" ? "marker" : style }),
  };
  return children(group, "ser").map((each) => {
    const order = Number(valOf(each, "order") ?? 0);
    const bubble3D = element === "bubbleChart" && { bubble3D: isOn(each, "bubble3D") };
    const idx = Number(valOf(each, "idx") ?? order);
    const isPie = element === "pieChart" || element === "doughnutChart";
    const accent = isPie ? undefined : palette.themeColour(`accent${(idx % 6) + 1}`);
    const colour = accent ?? officeAccent(isPie ? order : idx);
    const axisGroup = isSecondary ? "Secondary" : "Primary";
    return { order, series: readSeries(each, group, { ...type, ...bubble3D }, axisGroup, source, colour) };
  });
}

function readAxis(axis: XmlElement | undefined, source: ChartSource): AxisModel {
  const scaling = child(axis, "scaling");
  const title = child(axis, "title");
  const gridlines = child(axis, "majorGridlines");
  const numbers = child(axis, "numFmt");
  const bound = (parent: XmlElement | undefined, name: string): number | "" => {
    const value = valOf(parent, name);
    return value === undefined ? "" : Number(value);
  };
  const linked = allOf(child(title, "tx"), "v")[0]?.text;
  const text = source.text(title) || (linked ?? (title ? "Axis Title" : "")); // what Excel writes itself into a new one
  return {
    visible: axis !== undefined && !isOn(axis, "delete"),
    title: { text, visible: title !== undefined },
    minimum: bound(scaling, "min"),
    maximum: bound(scaling, "max"),
    majorUnit: axis?.name === "valAx" ? bound(axis, "majorUnit") : "",
    majorGridlines: { visible: gridlines !== undefined, color: source.line(child(gridlines, "spPr")) || GREY },
    numberFormat: truthOf(numbers, "sourceLinked", true) ? "General" : (numbers?.attributes["formatCode"] ?? "General"),
    ...categoryTypeOf(axis),
    reversed: valOf(scaling, "orientation") === "maxMin",
    tickLabelPosition: officeName(TICK_LABELS, valOf(axis, "tickLblPos")) ?? "NextToAxis",
    lineVisible: source.line(child(axis, "spPr")) !== "",
    format: source.textFormat(axis, LABEL_TEXT),
  };
}

/** An axis of days that Excel chose itself is one all the same. */
function categoryTypeOf(axis: XmlElement | undefined): Pick<AxisModel, "categoryType"> {
  if (axis?.name === "dateAx") return { categoryType: "DateAxis" };
  return axis?.name === "catAx" && valOf(axis, "auto") === "0" ? { categoryType: "TextAxis" } : {};
}

export function chartIn(frame: XmlElement): XmlElement | undefined {
  return descendant(frame, "graphic", "graphicData", "chart");
}
