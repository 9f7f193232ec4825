import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PRODUCT_VERSION } from "../../../src/templates/productVersion";

const ROOT = join(__dirname, "../../..");

describe("PRODUCT_VERSION", () => {
  it("is the version of the package and of the manifest, which has four numbers", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    const [, manifest] = /<Version>(.*)<\/Version>/.exec(readFileSync(join(ROOT, "manifest.xml"), "utf8")) ?? [];
    expect([version, manifest]).toEqual([PRODUCT_VERSION, `${PRODUCT_VERSION}.0`]);
  });
});
