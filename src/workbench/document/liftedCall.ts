/** An argument of a call as the engine's text, "" where it is left out. */
export interface LiftedArgument {
  readonly text: string;
  /** True where an array stands for a call with each of its items. */
  readonly isSpread: boolean;
}

/**
 * The text for a call of a function of single values whose arguments may turn out to be arrays. The engine itself would take the
 * first item of each; here the function is called for every item, and once where there is no array.
 *
 * @param newName gives a name of the engine's that is not taken
 */
export function liftedCall(name: string, args: readonly LiftedArgument[], newName: () => string): string {
  const bound = args.map(({ text, isSpread }) => ({ text, isSpread, name: text === "" ? "" : newName() }));
  const spread = bound.filter(({ isSpread }) => isSpread).map((each) => each.name);
  const items = new Map(spread.map((each) => [each, newName()]));
  const values = bound.flatMap((each) => (each.name === "" ? [] : [each.name, each.text]));
  const sized = spread.map(
    (each) => `WORKBENCH.SPREAD(${[each, ...spread.filter((other) => other !== each)].join(",")})`,
  );
  const ofItems = `${name}(${bound.map((each) => items.get(each.name) ?? each.name).join(",")})`;
  const each = `LAMBDA(${[...items.values()].join(",")},WORKBENCH.FIRST(${ofItems}))`;
  const once = `${name}(${bound.map((value) => value.name).join(",")})`;
  return `LET(${values.join(",")},IF(WORKBENCH.MANY(${spread.join(",")}),MAP(${sized.join(",")},${each}),${once}))`;
}
