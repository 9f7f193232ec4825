import { explainFit } from "./explainFit";
import { explainHealth } from "./explainHealth";
import { explainPriceVolumeMix } from "./explainPriceVolumeMix";
import { explainRelationship } from "./explainRelationship";
import { explainScore, type Told } from "./explainScore";
import { explainScorecard } from "./explainScorecard";
import type { Material } from "./planReading";
import type { Teller } from "./Teller";

/** Says why a result is what it is; null where it cannot follow the call's arguments. */
type Explainer = (material: Material, teller: Teller) => Told | null;

/** The functions whose results are made of parts that can be told. Of every other one its arguments, its result and its meaning are told. */
export const explainers: Readonly<Record<string, Explainer>> = {
  SCORE: explainScore,
  HEALTH: explainHealth,
  SCORECARD: explainScorecard,
  PVM: explainPriceVolumeMix,
  RELATIONSHIP: explainRelationship,
  FIT: explainFit,
};
