import type { en } from "./en";

/** Every text a user can see, by key. English is the source: another language that lacks one does not compile. */
export type Messages = { readonly [Key in keyof typeof en]: string };
export type MessageKey = keyof Messages;
