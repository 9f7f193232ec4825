import { perCell } from "../oneResult";
import { HAIR, type Twin } from "../Twin";
import type { TwinArgument } from "../TwinArgument";

/** The part of a portfolio one account belongs to; on the line is the higher side. */
const quadrant: Twin = ([strength, attraction, strongFrom, attractiveFrom, labels]) => {
  if (!strength || !attraction || !strongFrom || !attractiveFrom) return undefined;
  const word = (place: number, english: string) => (labels ? `INDEX(${labels.text},${place})` : `"${english}"`);
  const isStrong = `${strength.text}>=${strongFrom.text}-${HAIR}`;
  const isAttractive = `${attraction.text}>=${attractiveFrom.text}-${HAIR}`;
  const attractive = `IF(${isStrong},${word(1, "Strategic")},${word(2, "Star")})`;
  const other = `IF(${isStrong},${word(3, "Status")},${word(4, "Streamline")})`;
  const missing = `OR(${lacks(strength, strongFrom)},${lacks(attraction, attractiveFrom)})`;
  return `IF(${missing},"",IF(${isAttractive},${attractive},${other}))`;
};

/** Where the higher side begins above 0, a 0 is how Excel sends a blank cell. */
function lacks({ text }: TwinArgument, from: TwinArgument): string {
  return `NOT(ISNUMBER(${text})),AND(${from.text}>0,N(${text})=0)`;
}

export const portfolioTwins: Readonly<Record<string, Twin>> = { QUADRANT: perCell(quadrant, [0, 1]) };
