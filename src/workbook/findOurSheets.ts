import { IDENTITY, optionsKey } from "./identityProperties";

/** A sheet of the product in the workbook, as it is now and as it was made. Copies of one are sheets of the product, too. */
export interface OurSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet["visibility"];
  /** The sheet's id in the gallery; a later version of the product may know more of them. */
  readonly template: string;
  readonly version: string;
  readonly language: string;
  readonly formulas: "kam" | "plain";
  /** What was decided when it was made, by option; undefined where somebody has changed that into something unreadable. */
  readonly options: Readonly<Record<string, unknown>> | undefined;
}

/** The product's sheets, in the order of the workbook. Two round trips. */
export async function findOurSheets(context: Excel.RequestContext): Promise<OurSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  for (const { customProperties } of worksheets.items) customProperties.load("items/key,items/value");
  await context.sync();
  return worksheets.items.flatMap((sheet) => {
    const found = recognise(sheet);
    return found === undefined ? [] : [found];
  });
}

/** What a sheet knows about itself once its custom properties are loaded; undefined for a sheet of the user's. */
export function recognise({ id, name, visibility, customProperties }: Excel.Worksheet): OurSheet | undefined {
  // Excel takes keys in any case for the same.
  const texts = new Map(customProperties.items.map(({ key, value }) => [key.toLowerCase(), value]));
  const template = texts.get(IDENTITY.template);
  if (template === undefined) return undefined;
  return {
    id,
    name,
    visibility,
    template,
    version: texts.get(IDENTITY.version) ?? "",
    language: texts.get(IDENTITY.language) ?? "",
    formulas: texts.get(IDENTITY.formulas) === "plain" ? "plain" : "kam",
    options: optionsIn(texts),
  };
}

function optionsIn(texts: ReadonlyMap<string, string>): OurSheet["options"] {
  let text = "";
  for (let part = 1; texts.has(optionsKey(part)); part++) text += texts.get(optionsKey(part)) ?? "";
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
