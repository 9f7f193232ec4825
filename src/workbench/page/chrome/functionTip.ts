/** What the formula bar says of a function while its call is typed. */
export interface DescribedFunction {
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string; readonly optional?: boolean }[];
}

/** The innermost call that is open where one types, and which of its arguments that is, from 0. */
export interface OpenCall {
  readonly name: string;
  readonly argument: number;
}

/** @param text a formula up to the caret */
export function openCall(text: string): OpenCall | undefined {
  if (!text.startsWith("=")) return undefined;
  const open: { name: string; argument: number }[] = [];
  // Texts and quoted sheet names may hold anything; they are passed over.
  for (const [token] of text.matchAll(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[A-Za-z_.][\w.]*\(|[(){},;]/g)) {
    if (/^["']/.test(token)) continue;
    if (/\w\($/.test(token)) open.push({ name: token.slice(0, -1).toUpperCase(), argument: 0 });
    else if (token === "(" || token === "{") open.push({ name: "", argument: 0 });
    else if (token === ")" || token === "}") open.pop();
    else if (token === ",") {
      const call = open.at(-1);
      if (call) call.argument += 1;
    }
  }
  return open.findLast(({ name }) => name !== "");
}

/** One part of a tip; `strong` is what is typed now. */
export interface TipPart {
  readonly text: string;
  readonly strong: boolean;
}

/** "KAM.SCORE(scores, [weights])" with the argument that is typed now; a last argument that repeats stays it. */
export function signature({ name, parameters }: DescribedFunction, argument: number): TipPart[] {
  const current = Math.min(argument, parameters.length - 1);
  const parts = parameters.flatMap((parameter, index) => [
    ...(index > 0 ? [{ text: ", ", strong: false }] : []),
    { text: parameter.optional === true ? `[${parameter.name}]` : parameter.name, strong: index === current },
  ]);
  return [{ text: `${name}(`, strong: false }, ...parts, { text: ")", strong: false }];
}
