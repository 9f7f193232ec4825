import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { templates } from "../../../src/templates";
import { messagesFor } from "../../messagesFor";
import { DEVELOPMENT_URL, productUrl } from "../../../src/build/productUrl.js";

const ROOT = join(__dirname, "../../..");
const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const all = (pattern: RegExp, text = manifest) => [...text.matchAll(pattern)].map((match) => match[1] ?? "");
const schema = (fileName: string) => ({ fileName, contents: readFileSync(join(__dirname, fileName), "utf8") });

/** Checks the part of a manifest in which Office minds the order of elements. */
async function faultsIn(xml: string): Promise<string[]> {
  // The part stands alone here, so it declares the prefixes it inherits from the whole.
  const part = /<VersionOverrides[\s\S]*<\/VersionOverrides>/.exec(xml)?.[0] ?? "";
  const prefixes =
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"';
  const contents = part.replace("<VersionOverrides", `<VersionOverrides ${prefixes}`);
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents }],
    schema: [schema("overrides.xsd")],
    preload: [schema("resources.xsd")],
  });
  return errors.map((each) => each.message);
}

describe("manifest.xml", () => {
  it("has its elements in the order Office wants, and no text over its limit", async () => {
    expect(await faultsIn(manifest)).toEqual([]);
  });

  it.each([
    ["a label too long", 'id="Tab.Label" DefaultValue="', `id="Tab.Label" DefaultValue="${"x".repeat(126)}`],
    ["a German label too long", 'Value="Einfügen"', `Value="${"x".repeat(126)}"`],
    ["an address that is not https", "https://localhost:3000/functions.js", "http://localhost:3000/functions.js"],
    [
      "the tab's label before its groups",
      '<CustomTab id="Kam.Tab">',
      '<CustomTab id="Kam.Tab"><Label resid="Tab.Label"/>',
    ],
  ])("would be refused with %s", async (_, right, wrong) => {
    expect(manifest).toContain(right);
    expect(await faultsIn(manifest.replace(right, wrong))).not.toEqual([]);
  });

  it("defines every resource it refers to, once, and refers to every resource it defines", () => {
    const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect([...new Set(defined)]).toEqual(defined);
    expect([...new Set(all(/resid="([^"]+)"/g))].sort()).toEqual([...defined].sort());
  });

  it("runs everything in one shared runtime: the pane's page", () => {
    const pages = [
      /<Runtime resid="([^"]+)"/,
      /<Page>\s*<SourceLocation resid="([^"]+)"/,
      /<FunctionFile resid="([^"]+)"/,
    ];
    const shown = all(/xsi:type="ShowTaskpane">\s*<SourceLocation resid="([^"]+)"/g);
    expect([...pages.map((page) => page.exec(manifest)?.[1]), ...shown]).toEqual(
      Array(3 + shown.length).fill("Taskpane.Url"),
    );
  });

  it("asks for no more than the floor of Excel versions that we promise", () => {
    expect(all(/(<Set Name="[^"]+" MinVersion="[^"]+")/g)).toEqual([
      '<Set Name="SharedRuntime" MinVersion="1.1"',
      '<Set Name="CustomFunctionsRuntime" MinVersion="1.3"',
      '<Set Name="ExcelApi" MinVersion="1.14"',
    ]);
  });

  it("names only addresses of ours, so that one setting moves the whole product", () => {
    for (const address of all(/Value="(https?:[^"]+)"/g)) expect(address.startsWith(`${DEVELOPMENT_URL}/`)).toBe(true);
  });

  it("says everything in German, too, where Office speaks it, and keeps the functions' namespace", () => {
    const german = (element: string) => /<(?:bt:)?Override Locale="de-DE" Value="([^"]+)"/.exec(element)?.[1];
    const elements = (pattern: RegExp) =>
      [...manifest.matchAll(pattern)].map(([element, id = ""]) => [id, german(element)] as const);
    const texts = [
      ...elements(/<(DisplayName|Description|SupportUrl) DefaultValue[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g),
      ...elements(/<bt:String id="([^"]+)"[^>]*?(?:\/>|>[\s\S]*?<\/bt:String>)/g),
    ].filter(([id]) => id !== "Functions.Namespace");
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter(([, text]) => text === undefined).map(([id]) => id)).toEqual([]);
    expect(manifest).toMatch(/<bt:String id="Functions.Namespace" DefaultValue="KAM"\/>/);
  });

  it("calls each sheet in the ribbon what the pane calls it, in both languages", () => {
    const labels = [
      ...manifest.matchAll(
        /<bt:String id="\w+.Label" DefaultValue="([^"]+)">\s*<bt:Override Locale="de-DE" Value="([^"]+)"/g,
      ),
    ];
    const pairs = labels.map(([, english, german]) => `${english}/${german}`);
    expect(pairs).toEqual(
      expect.arrayContaining(templates.map(({ title }) => `${messagesFor("en")[title]}/${messagesFor("de")[title]}`)),
    );
  });

  it("describes the functions in German from a file of their own, and leads to German help", () => {
    expect(manifest).toContain(`Value="${DEVELOPMENT_URL}/functions.de.json"`);
    expect(manifest).toContain(`Value="${DEVELOPMENT_URL}/help/de/index.html"`);
  });

  it("names icons that are there, in the size it says", () => {
    const icons = all(/DefaultValue="[^"]+\/(assets\/icon-\d+\.png)"/g);
    expect(icons.length).toBeGreaterThanOrEqual(8);
    for (const icon of icons) {
      expect(existsSync(join(ROOT, icon))).toBe(true);
      const png = readFileSync(join(ROOT, icon));
      const size = Number(/(\d+)\.png$/.exec(icon)?.[1]);
      // A PNG's width and height stand at bytes 16 and 20.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  it("gives every icon in the three sizes that must be there", () => {
    for (const icon of all(/<Icon>([\s\S]*?)<\/Icon>/g))
      expect(all(/size="(\d+)"/g, icon)).toEqual(expect.arrayContaining(["16", "32", "80"]));
  });

  it("has no two controls of one id", () => {
    const ids = all(/<(?:Control|Item|Group|CustomTab)\b[^>]*\bid="([^"]+)"/g);
    expect([...new Set(ids)]).toEqual(ids);
  });
});

describe("the address the product is built for", () => {
  it("is this machine where none is given, and takes a folder with or without a slash", () => {
    expect(productUrl()).toBe(DEVELOPMENT_URL);
    expect(productUrl("https://example.com/kam/")).toBe("https://example.com/kam");
  });

  it.each(["http://example.com", "example.com/kam", "https://example.com/?a=1", ""])("cannot be %j", (address) => {
    expect(() => productUrl(address)).toThrow("https addresses only");
  });
});
