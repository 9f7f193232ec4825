import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { messagesFor } from "../../src/i18n";
import { openExcel } from "./openExcel";

const messages = messagesFor("en");
const options = defaultMatrixOptions(messages);

it("scratch", async () => {
  const excel = await openExcel();
  const t = Date.now();
  const inserted = await insertSelectionMatrix(options, messages, () => undefined);
  console.log(inserted, excel.requestCount(), excel.actionCount(), Date.now() - t);
  for (let r = 2; r <= 34; r++) {
    const row: string[] = [];
    for (const c of "BCDEFGHIJKLNPQRSTVWXYZ")
      row.push(JSON.stringify(await excel.value(`'Selection matrix'!${c}${r}`))?.slice(0, 60) ?? "?");
    console.log(r, row.filter((x) => x !== '""').join(" | "));
  }
});
