import type { MessageKey } from "../i18n";

/** What the gallery shows of a sheet that can be inserted. */
export interface TemplateCard {
  readonly id: "selectionMatrix";
  readonly title: MessageKey;
  readonly description: MessageKey;
}

/** Every sheet of the product, in the order of the gallery. */
export const templates: readonly TemplateCard[] = [
  { id: "selectionMatrix", title: "matrixTitle", description: "matrixDescription" },
];
