import type { ChartModel } from "../../document/model";
import type { ChartData } from "./ChartData";

/** What every category's stack adds up to, regardless of signs, among the series of one pair of axes. */
export function stackTotals(chart: ChartModel, data: ChartData, secondary: boolean): number[] {
  const members = data.series.filter((_, index) => (chart.series[index]?.axisGroup === "Secondary") === secondary);
  return data.categories.map((_, point) =>
    members.reduce((sum, { numbers }) => sum + Math.abs(numbers[point] ?? 0), 0),
  );
}

/** A number as a share of its stack. */
export function shareOf(value: number, total = 0): number {
  return total === 0 ? 0 : value / total;
}
