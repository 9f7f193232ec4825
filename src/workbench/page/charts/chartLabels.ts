import type { SeriesModel } from "../../document/model";
import type { SeriesData } from "./ChartData";
import type { ChartKind } from "./chartKind";
import { textStyle } from "./chartText";

type LabelPosition =
  "top" | "bottom" | "left" | "right" | "inside" | "insideRight" | "insideTop" | "insideLeft" | "insideBottom";

/** The numbers written at a series' points; of a series without labels, those of single points that have their own. */
export function dataLabels(
  { dataLabels: labels, points }: Pick<SeriesModel, "dataLabels" | "points">,
  data: SeriesData,
  kind: ChartKind,
) {
  const ownLabel = (index: number): boolean => points?.[index]?.label !== undefined;
  const some = labels.visible || Object.values(points ?? {}).some(({ label }) => label !== undefined);
  if (!some) return { show: false };
  return {
    show: true,
    position: labelPosition(labels.position, kind),
    ...textStyle(labels.format),
    formatter: ({ dataIndex }: { dataIndex: number }) =>
      labels.visible || ownLabel(dataIndex) ? (data.labels[dataIndex] ?? "") : "",
  };
}

function labelPosition(position: string, { shape, sideways, stacking }: ChartKind): LabelPosition {
  switch (position) {
    case "Center":
      return "inside";
    case "InsideEnd":
      return sideways ? "insideRight" : "insideTop";
    case "InsideBase":
      return sideways ? "insideLeft" : "insideBottom";
    case "Top":
    case "Bottom":
    case "Left":
    case "Right":
      return position.toLowerCase() as LabelPosition;
    default:
      return usualPosition(shape, sideways, stacking !== "none");
  }
}

function usualPosition(shape: ChartKind["shape"], sideways: boolean, stacked: boolean): LabelPosition {
  if (shape === "bubble") return "right";
  if (shape !== "bar") return shape === "area" ? "inside" : "right";
  if (stacked) return "inside";
  return sideways ? "right" : "top";
}
