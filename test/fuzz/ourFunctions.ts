import { builtMetadata } from "../unit/functions/builtMetadata";

/** A custom function, and how Excel knows it. */
export interface OurFunction {
  readonly id: string;
  readonly answer: (...values: never[]) => unknown[][];
  readonly parameters: readonly {
    readonly name: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
  }[];
}

/** All custom functions there are, as the build finds them. */
export async function ourFunctions(): Promise<OurFunction[]> {
  const { metadata, associate } = await builtMetadata("https://localhost");
  return Promise.all(
    metadata.functions.map(async ({ id, parameters }) => {
      const found = associate.find((each) => each.id === id);
      if (found === undefined) throw new Error(`no function answers ${id}`);
      const file = (await import(found.sourceFileName)) as Record<string, OurFunction["answer"]>;
      const answer = file[found.functionName];
      if (answer === undefined) throw new Error(`${found.sourceFileName} does not export ${found.functionName}`);
      return { id, answer, parameters };
    }),
  );
}
