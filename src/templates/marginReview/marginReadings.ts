import type { RowColumn, WordsKey } from "../options/RowColumn";
import type { MessageKey } from "../../i18n";

const text = (header: MessageKey, words: WordsKey): RowColumn => ({ column: "item", header, words, holds: "text" });
const amount = (column: string, header: MessageKey, words: WordsKey): RowColumn => ({
  column,
  header,
  words,
  holds: "number",
});

/** What a sales table may hold of products: two periods, or what is known of them. */
export const productColumns: readonly RowColumn[] = [
  text("marginProduct", "wordsProduct"),
  { ...amount("a", "marginSales0", "wordsSales0"), period: "before" },
  { ...amount("b", "marginUnits0", "wordsUnits0"), period: "before" },
  { ...amount("c", "marginSales1", "wordsSales1"), period: "now" },
  { ...amount("d", "marginUnits1", "wordsUnits1"), period: "now" },
  { ...amount("e", "marginCost0", "wordsCost0"), period: "before" },
  { ...amount("f", "marginCost1", "wordsCost1"), period: "now" },
];

export const customerColumns: readonly RowColumn[] = [
  text("marginCustomer", "wordsAccount"),
  amount("a", "marginRevenue", "wordsRevenue"),
  amount("b", "marginProfit", "wordsProfit"),
];

export const deliverableColumns: readonly RowColumn[] = [
  text("marginDeliverable", "wordsDeliverable"),
  amount("a", "marginBudget", "wordsBudget"),
  amount("b", "marginActual", "wordsActual"),
  amount("c", "marginCharged", "wordsCharged"),
];
