import { knownCriterion } from "../../knowledge/knownCriterion";
import type { Content, Entry } from "../SheetTemplate";
import type { MatrixShape } from "./MatrixShape";

/** Beside the table: what earns a 1, a 5 and a 10 on each criterion. The texts are the user's to sharpen. */
export function matrixGuide({ options, criterionColumns }: MatrixShape): Content[] {
  const rows = options.criteria.length;
  const texts = options.criteria.map(({ id }): Entry[] => {
    const anchors = knownCriterion(id)?.anchors;
    return anchors === undefined
      ? [null, null, null]
      : [{ text: anchors.low }, { text: anchors.middle }, { text: anchors.high }];
  });
  return [
    { row: "header", column: "guideName", look: "headerWord", entries: [[{ text: "matrixGuide" }]] },
    { row: "header", column: "guideShare", look: "headerNumber", entries: [[{ text: "matrixGuideShare" }]] },
    {
      row: "header",
      column: "guideLow:guideHigh",
      look: "headerWord",
      entries: [[{ text: "matrixGuideLow" }, { text: "matrixGuideMiddle" }, { text: "matrixGuideHigh" }]],
    },
    {
      row: "account",
      rows,
      column: "guideName",
      look: "word",
      entries: criterionColumns.map((column) => [{ formula: `{header.${column}}` }]),
    },
    {
      row: "account",
      rows,
      column: "guideShare",
      look: "share",
      entries: criterionColumns.map((column) => [{ formula: `{share.${column}}` }]),
    },
    { row: "account", rows, column: "guideLow:guideHigh", look: "inputNote", entries: texts },
  ];
}
