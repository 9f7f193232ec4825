/** Roles without which no account is in good hands. */
export type RequiredRole = "executive sponsor" | "decision maker" | "champion";

/** A person on the customer's side, as the plan of the account knows them. */
export interface Stakeholder {
  /** Null for any other role, or none. */
  readonly role: RequiredRole | null;
  /** Say in decisions, 1 to 5; null where nobody judged it. */
  readonly power: number | null;
  /** From -2 (works against us) to 2 (works for us). */
  readonly friendliness: number;
  /** A day, in Excel's 1900 system; null for never. */
  readonly lastContact: number | null;
  /** Days between contacts, as agreed; above 0. */
  readonly cadenceInDays: number;
}
