import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const ROOT = resolve(__dirname, "../..");
/** What a build of the product needs, besides the packages. */
const NEEDED = ["src", "assets", "manifest.xml", "package.json", "tsconfig.json", "webpack.config.js"];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "product-alone-"));
  for (const name of NEEDED)
    await cp(join(ROOT, name), join(folder, name), {
      recursive: true,
      filter: (source) => source !== join(ROOT, "src/workbench"),
    });
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  await promisify(execFile)(process.execPath, [webpack, "--mode", "production"], { cwd: folder });
}, 300_000);
afterAll(() => rm(folder, { recursive: true }));

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The product as these tests run it: built beside the workbench. */
async function served(file: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`/${file}`, process.env.WORKBENCH_URL));
  if (!response.ok) throw new Error(`/${file} answers ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

it("the product is the same to the byte whether the workbench is there or not", async () => {
  const entries = await readdir(join(folder, "dist"), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, "dist").length + 1))
    // Of this one the workbench serves a copy with two addresses changed: its host in front, and office.js from this machine.
    .filter((file) => file !== "taskpane.html");
  expect(files).toEqual(expect.arrayContaining(["functions.js", "functions.json", "taskpane.js", "manifest.xml"]));
  const different: string[] = [];
  for (const file of files)
    if (hash(await readFile(join(folder, "dist", file))) !== hash(await served(file))) different.push(file);
  expect(different).toEqual([]);
});
