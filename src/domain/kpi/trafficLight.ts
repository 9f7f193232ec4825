import { TOLERANCE } from "../TOLERANCE";

/** How a figure is doing. */
export type TrafficLight = "green" | "amber" | "red";

/**
 * The traffic light of a figure. Where amber is above green, less is better.
 *
 *     amber <= green   from green on green, from amber on amber, else red
 *     amber > green    down to green green, down to amber amber, else red
 *
 * Both bounds belong to their colour, and so does what misses them by 1e-9 or less.
 *
 * @param value in any unit
 * @param amber where amber begins, in that unit
 * @param green where green begins, in that unit
 * @example
 * trafficLight(0.9, 0.7, 0.9); // => "green"
 * trafficLight(6, 8, 4); // => "amber"
 * @see Lower bounds, inclusive, as in the health tiers of Zudo
 */
export function trafficLight(value: number, amber: number, green: number): TrafficLight {
  const sign = amber > green ? -1 : 1;
  if (sign * (value - green) >= -TOLERANCE) return "green";
  return sign * (value - amber) >= -TOLERANCE ? "amber" : "red";
}
