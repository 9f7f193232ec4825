import { validateXML } from "xmllint-wasm";
import type { WorkbookModel } from "../../../../src/workbench/document/model";
import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";
import { unzipParts } from "../../../../src/workbench/xlsx/package/zipParts";
import { readXlsx } from "../../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../../src/workbench/xlsx/writeXlsx";
import { everything } from "./everything";

function open(model: WorkbookModel): WorkbookDocument {
  const document = new WorkbookDocument();
  document.replace(model);
  return document;
}

/** A workbook whose ids are numbered as they appear: which numbers a file gives back says nothing. */
function renumbered(model: WorkbookModel): unknown {
  const known = new Map<unknown, string>();
  const numbered = (id: unknown): string => known.get(id) ?? (known.set(id, `id${known.size}`), known.get(id) ?? "");
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => {
        if (key === "nextId") return [];
        const isId = ["id", "sheetId", "activeSheetId"].includes(key) && typeof item === "string";
        return [[key, isId ? numbered(item) : walk(item)]];
      }),
    );
  };
  return walk(model);
}

async function partsOf(document: WorkbookDocument): Promise<Map<string, string>> {
  const parts = await unzipParts(await writeXlsx(document));
  return new Map([...parts].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

describe("a workbook that holds everything", () => {
  it("is the same after it was saved and opened", async () => {
    const { model, notKept } = await readXlsx(await writeXlsx(open(everything())));
    expect(renumbered(model)).toEqual(renumbered(everything()));
    expect(notKept).toEqual([]);
  });

  it("has the ids of its things used once, and the next one free", async () => {
    const { model } = await readXlsx(await writeXlsx(open(everything())));
    const ids = [...JSON.stringify(model).matchAll(/"id":"([^"]*)"/g)].map(([, id = ""]) => id.replace(/\D/g, ""));
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids.map(Number))).toBeLessThan(model.nextId);
  });

  it("is saved in parts that are all well formed", async () => {
    const parts = await partsOf(open(everything()));
    const xml = [...parts].filter(([path]) => /\.(xml|rels|vml)$/.test(path));
    expect(xml.length).toBeGreaterThan(20);
    for (const [path, contents] of xml) {
      const fileName = path.replaceAll(/[^\w.]/g, "_");
      const { errors } = await validateXML({ xml: { fileName, contents }, normalization: "format" });
      expect([path, errors]).toEqual([path, []]);
    }
  });

  it("is saved without a value that is none, and without a later function unmarked", async () => {
    for (const [path, text] of await partsOf(open(everything()))) {
      expect([path, /undefined|NaN|\[object|Infinity/.exec(text)?.[0]]).toEqual([path, undefined]);
      expect([path, /[^.\w](SEQUENCE|LET|LAMBDA|TEXTJOIN)\(/.exec(text)?.[0]]).toEqual([path, undefined]);
    }
  });

  it("is saved without the place of labels that the series has none for: Excel would take the file for damaged", async () => {
    const written = async (model: WorkbookModel): Promise<string> =>
      [...(await partsOf(open(model))).values()].join("");
    const asLines = JSON.stringify(everything()).replaceAll('"ColumnClustered"', '"Line"');
    expect(await written(everything())).toContain('<c:dLblPos val="outEnd"/>');
    expect(await written(JSON.parse(asLines) as WorkbookModel)).not.toContain("<c:dLblPos");
  });

  it("names every part that relationships lead to, and a content type for each", async () => {
    const parts = await partsOf(open(everything()));
    const types = parts.get("[Content_Types].xml") ?? "";
    const targets = [...parts].flatMap(([path, text]) =>
      path.endsWith(".rels") ? [...text.matchAll(/Target="\/([^"]+)"/g)].map(([, target = ""]) => target) : [],
    );
    expect(targets.length).toBeGreaterThan(20);
    for (const target of targets) {
      expect(parts.has(target)).toBe(true);
      expect(types.includes(`"/${target}"`) || target.endsWith(".vml")).toBe(true);
    }
  });
});

describe("values of formulas in a file", () => {
  it("stand beside the formula, and a spilled one's beside the cell they spilled to", async () => {
    const sheet = (await partsOf(open(everything()))).get("xl/worksheets/sheet1.xml") ?? "";
    const cell = (address: string): string => new RegExp(`<c r="${address}"[^>]*>.*?</c>`).exec(sheet)?.[0] ?? "";
    // SEQUENCE(2,2) times 8: 8 and 16 above 24 and 32.
    expect(cell("A7")).toBe('<c r="A7" cm="1"><f t="array" ref="A7:B8">_xlfn.SEQUENCE(2,2)*B2</f><v>8</v></c>');
    expect([cell("B7"), cell("A8"), cell("B8")]).toEqual([
      '<c r="B7"><v>16</v></c>',
      '<c r="A8"><v>24</v></c>',
      '<c r="B8"><v>32</v></c>',
    ]);
    expect(cell("E7")).toContain("<f>SUM(_xlfn.ANCHORARRAY(A7))</f><v>80</v>");
    expect(cell("E8")).toContain('t="e"><f>1/0</f><v>#DIV/0!</v>');
    expect(cell("D6")).toContain('t="e"><v>#N/A</v>');
  });
});

it("a new workbook is saved and opened as a new workbook", async () => {
  const { model } = await readXlsx(await writeXlsx(new WorkbookDocument()));
  expect(model).toEqual({ ...new WorkbookDocument().model, nextId: 2 });
});
