// IronCalc in a process of its own: it is an ES module with WebAssembly, which jest does not load.
// Reads [{"A1": input, …}, …], a workbook each, from standard input and writes [{"A1": text, …}, …].
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

initSync({ module: readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")) });
process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(calculated)));

function calculated(inputs) {
  const model = new Model("test", "en", "UTC", "en");
  const cells = Object.entries(inputs).map(([address, input]) => {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address);
    const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
    return { address, row: Number(row), column, input };
  });
  model.pauseEvaluation(); // or it would calculate at every cell
  for (const { row, column, input } of cells) model.setUserInput(0, row, column, input);
  model.evaluate();
  const shown = cells.map(({ address, row, column }) => [address, model.getFormattedCellValue(0, row, column)]);
  model.free();
  return Object.fromEntries(shown);
}
