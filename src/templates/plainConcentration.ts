/** KAM.HHI in Excel's own words. */
export function plainHhi(revenues: string): string {
  return `SUMSQ(${revenues})/SUM(${revenues})^2*10000`;
}

/** KAM.TOPSHARE in Excel's own words. */
export function plainTopShare(revenues: string, count: number): string {
  const largest = Array.from({ length: count }, (_, i) => `IF(COUNT(${revenues})>${i},LARGE(${revenues},${i + 1}),0)`);
  return `SUM(${largest.join(",")})/SUM(${revenues})`;
}
