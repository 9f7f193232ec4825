import { fill } from "../i18n/fill";

/** Texts for one thing and for any other number of them. */
export type Counted<Thing extends string> = Readonly<Record<`${Thing}One` | `${Thing}Other`, string>>;

/** A count with its word, in the user's way of writing numbers: "1 account", "5,000 accounts". */
export function counted<Thing extends string>(
  messages: Counted<Thing>,
  language: string,
  thing: Thing,
  count: number,
): string {
  const key: `${Thing}One` | `${Thing}Other` = count === 1 ? `${thing}One` : `${thing}Other`;
  return fill(messages[key], { count: count.toLocaleString(language) });
}
