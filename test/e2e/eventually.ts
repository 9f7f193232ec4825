import { isDeepStrictEqual } from "node:util";

/** In milliseconds: a user would have given up long before, but a busy machine is slow, not wrong. */
const PATIENCE = 30_000;

/** Expects something to become so, not to be so at once: the page draws a moment after a key or a click. */
export async function eventually<Value>(read: () => Promise<Value>, expected: Value): Promise<void> {
  const end = Date.now() + PATIENCE;
  let value = await read();
  while (!isDeepStrictEqual(value, expected) && Date.now() < end) {
    await new Promise((goOn) => setTimeout(goOn, 50));
    value = await read();
  }
  expect(value).toEqual(expected);
}
