import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { promisify } from "node:util";

const ROOT = resolve(__dirname, "../..");
/** What a build of the product needs, besides the packages. */
const NEEDED = ["src", "assets", "manifest.xml", "package.json", "tsconfig.json", "webpack.config.js"];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "product-alone-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Builds a copy of the project; two copies side by side, so that paths do not tell them apart. */
async function build(name: string, isCopied: (path: string) => boolean): Promise<Map<string, string>> {
  const copy = join(folder, name);
  for (const needed of NEEDED) await cp(join(ROOT, needed), join(copy, needed), { recursive: true, filter: isCopied });
  await symlink(join(ROOT, "node_modules"), join(copy, "node_modules"));
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  await promisify(execFile)(process.execPath, [webpack, "--mode", "production", "--env", "typesChecked"], {
    cwd: copy,
  });
  const dist = join(copy, "dist");
  const files = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const contents = files.map(async ({ parentPath, name: file }) => {
    const path = join(parentPath, file);
    return [relative(dist, path), (await readFile(path)).toString("base64")] as const;
  });
  return new Map(await Promise.all(contents));
}

it("the product is the same to the byte whether the workbench is there or not", async () => {
  const workbench = join(ROOT, "src/workbench");
  const beside = await build("one", () => true);
  const alone = await build("two", (path) => path !== workbench);
  expect([...alone.keys()]).toEqual(
    expect.arrayContaining(["functions.js", "functions.json", "taskpane.html", "taskpane.js", "manifest.xml"]),
  );
  expect([...beside.keys()].sort()).toEqual([...alone.keys()].sort());
  expect([...alone.keys()].filter((file) => alone.get(file) !== beside.get(file))).toEqual([]);
}, 900_000); // two whole builds, beside all else that a machine may do
