import type { SheetModel } from "../../document/model";
import type { HostClass } from "../HostClass";

export const chartsClass: HostClass<SheetModel> = { name: "ChartCollection" };
