import { isWholeRows } from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import type { ChartModel } from "../../document/model";
import { object, type HostClass } from "../HostClass";
import { inParts } from "../inParts";
import { choiceArgument, numberArgument, textArgument } from "../readArguments";
import { axesClass } from "./chartAxes";
import { chartOf, chartProperty, fillClass, lineClass, type ChartTarget } from "./chartParts";
import { dataLabelsClass, seriesCollectionClass } from "./chartSeries";
import { legendClass, titleClass } from "./chartTitle";
import { rangeArgument } from "./range";
import { worksheetClass } from "./worksheet";

const self = (chart: ChartModel): ChartModel => chart;

export const chartClass: HostClass<ChartTarget> = {
  name: "Chart",
  identify: ({ id }) => ({ Id: id }),
  check: (target, context) => void chartOf(target, context),
  properties: {
    id: { get: ({ id }) => id },
    name: chartProperty(self, "name", textArgument),
    chartType: chartProperty(self, "type", textArgument),
    left: chartProperty(self, "left", numberArgument),
    top: chartProperty(self, "top", numberArgument),
    width: chartProperty(self, "width", numberArgument),
    height: chartProperty(self, "height", numberArgument),
  },
  objects: {
    title: (target) => object(titleClass, target),
    legend: (target) => object(legendClass, target),
    axes: (target) => object(axesClass, target),
    series: (target) => object(seriesCollectionClass, target),
    format: (target) => object(areaFormatClass, target),
    // The labels of all series at once.
    dataLabels: (target, context) =>
      inParts(
        dataLabelsClass,
        chartOf(target, context).series.map(({ id: seriesId }) => ({ ...target, seriesId })),
      ),
    worksheet: ({ sheetId }, { document }) => object(worksheetClass, document.state.sheet(sheetId)),
  },
  methods: {
    delete: ({ sheetId, id }, _, { document }) => document.charts.delete(sheetId, id),
    activate: ({ sheetId }, _, { document }) => document.sheets.activate(sheetId),
    setData: ({ sheetId, id }, [source, seriesBy], context) => {
      const by = choiceArgument(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"] as const, "seriesBy");
      context.document.charts.setData(sheetId, id, rangeArgument(source, context, sheetId), by);
    },
    setPosition: ({ sheetId, id }, [startCell, endCell], context) => {
      const start = rangeArgument(startCell, context, sheetId);
      const end = endCell === undefined || endCell === null ? start : rangeArgument(endCell, context, sheetId);
      if (isWholeRows(start.area) || start.sheetId !== sheetId || end.sheetId !== sheetId) {
        throw new DocumentError("InvalidArgument", "A chart lies between two cells of its sheet.");
      }
      context.document.charts.setPosition(sheetId, id, start.area, end.area);
    },
  },
};

export const areaFormatClass: HostClass<ChartTarget> = {
  name: "ChartAreaFormat",
  objects: {
    fill: (target) => object(fillClass<ChartTarget, ChartModel>(self, "fill"), target),
    border: (target) => object(lineClass<ChartTarget, ChartModel>("ChartBorder", self, "border"), target),
  },
};
