/** A chart says what its axes measure, unless the figures stand beside the marks and the axis is not drawn. */
import type { ChartStep } from "../../../src/templates/SheetPlan";
import { galleryPlan, gallerySheets } from "../../host/gallerySheets";

/** Excel draws no titles beside the axes of a radar. */
const WITHOUT_TITLES: ReadonlySet<string> = new Set(["RadarMarkers"]);

const charts = gallerySheets.flatMap((id) =>
  galleryPlan(id).steps.filter((step): step is ChartStep => step.kind === "chart" && !WITHOUT_TITLES.has(step.type)),
);

/** The foot of a bar says whose it is, and measures nothing. */
const FEET: ReadonlySet<string> = new Set(["HealthChart #7C3AED"]);

it.each(charts.map((chart) => [chart.name, chart] as const))(
  "the axes of %s have titles, and one that is not drawn has figures beside its marks",
  (chart, { axes, series }) => {
    const measuring = series.filter(({ color }) => color !== undefined && !FEET.has(`${chart} ${color}`));
    for (const axis of [axes.category, axes.value]) {
      if (axis.visible) expect(axis.title).toMatch(/\S/);
      else expect(measuring.filter(({ labels }) => labels === undefined)).toEqual([]);
    }
  },
);
