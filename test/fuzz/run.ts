/** `npm run fuzz`: CALLS (1,000,000) and SEED (today's date) by environment variables. Ends with 1 when a call did what none may. */
import { fuzz, type FuzzResult } from "./fuzz";

const LEAST_ANSWERED = 0.4;

async function run(): Promise<void> {
  const calls = Number(process.env["CALLS"] ?? 1_000_000);
  const seed = Number(process.env["SEED"] ?? new Date().toISOString().slice(0, 10).replaceAll("-", ""));
  const results = await fuzz(seed, calls);
  const report = results.map(describeResult);
  const good = results.filter(
    ({ calls: made, answered, faults }) => faults.length === 0 && answered >= LEAST_ANSWERED * made,
  );
  process.stdout.write(
    `${report.join("\n")}\n${calls} calls, seed ${seed}: ${good.length} of ${results.length} functions as they should be\n`,
  );
  process.exitCode = good.length === results.length ? 0 : 1;
}

function describeResult({ id, calls, answered, faults }: FuzzResult): string {
  const share = answered / calls;
  const mark = faults.length > 0 ? "FAULTY" : share < LEAST_ANSWERED ? "TOO FEW VALUES" : "ok";
  return [
    `${id.padEnd(14)} ${(100 * share).toFixed(0).padStart(3)} % return a value  ${mark}`,
    ...faults.map((each) => `    ${each}`),
  ].join("\n");
}

void run();
