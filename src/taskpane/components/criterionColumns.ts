import { tokens } from "@fluentui/react-components";

/** Name, weight and one small button: the columns shared by every criterion and by the head above them. */
export const criterionColumns = {
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr) 64px 24px",
  columnGap: tokens.spacingHorizontalS,
  alignItems: "center",
  minHeight: "36px",
} as const;
