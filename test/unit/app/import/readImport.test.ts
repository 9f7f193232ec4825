import type { Habits } from "../../../../src/app/import/ColumnEvidence";
import { decodeBytes, recogniseEncoding, type Encoding } from "../../../../src/app/import/decodeBytes";
import type { ImportDialect, ImportSource } from "../../../../src/app/import/ImportedText";
import { MOST_ROWS, readImport } from "../../../../src/app/import/readImport";
import { pauseFor } from "../../../../src/app/Pause";

const ENGLISH: Habits = { number: "pointNumber", date: "dayFirst" };
const AMERICAN: Habits = { number: "pointNumber", date: "monthFirst" };

const pause = () => Promise.resolve();
const read = (source: ImportSource | string, dialect: ImportDialect = {}, habits = ENGLISH) =>
  readImport(
    typeof source === "string" ? { kind: "pasted", text: source } : source,
    dialect,
    habits,
    pause,
    () => undefined,
  );
const kindsOf = async (text: string, habits = ENGLISH) =>
  (await read(text, {}, habits)).columns.map(({ kind, otherwise }) => (otherwise === null ? kind : [kind, otherwise]));

describe("what a column holds", () => {
  it("is recognised by all of its cells", async () => {
    const rows = ["Account;Revenue;Since;City code", "Norvik;1.200,5;03.02.2026;01067", "Albion;900;28.02.2026;20095"];
    expect(await kindsOf(rows.join("\n"))).toEqual(["text", "commaNumber", "dayFirst", "text"]);
  });

  it("is text where one of its numbers begins with a zero, as a postcode does", async () => {
    const codes = ["A,Code", "Norvik,01067", ...Array.from({ length: 30 }, (_, i) => `Account ${i},${20_000 + i}`)];
    expect(await kindsOf(codes.join("\n"))).toEqual(["text", "text"]);
  });

  it("is a number although a few cells are none, and text where many are", async () => {
    const column = (others: number) => [
      "V,W",
      ...Array.from({ length: 20 }, (_, i) => (i < others ? "n/a,x" : "7.5,x")),
    ];
    expect(await kindsOf(column(2).join("\n"))).toEqual(["pointNumber", "text"]);
    expect(await kindsOf(column(3).join("\n"))).toEqual(["text", "text"]);
  });

  it("is asked where a date can be two days, and the user's habit comes first", async () => {
    expect(await kindsOf("A,Since\nNorvik,03/02/2026\nAlbion,05/06/2026")).toEqual([
      "text",
      ["dayFirst", "monthFirst"],
    ]);
    expect(await kindsOf("A,Since\nNorvik,03/02/2026", AMERICAN)).toEqual(["text", ["monthFirst", "dayFirst"]]);
  });

  it("is decided by a single day above twelve", async () => {
    expect(await kindsOf("A,Since\nNorvik,03/02/2026\nAlbion,25/06/2026", AMERICAN)).toEqual(["text", "dayFirst"]);
    expect(await kindsOf("A,Since\nNorvik,03/02/2026\nAlbion,06/25/2026")).toEqual(["text", "monthFirst"]);
  });

  it("is not asked where both readings are the same day", async () => {
    expect(await kindsOf("A,Since\nNorvik,03/03/2026")).toEqual(["text", "dayFirst"]);
  });

  it("is asked where 1.234 can be two numbers, unless another column proves how this text writes them", async () => {
    expect(await kindsOf("A,V\nNorvik,1.234\nAlbion,2.500")).toEqual(["text", ["pointNumber", "commaNumber"]]);
    expect(await kindsOf("A|V|W\nNorvik|1.234|0,75\nAlbion|2.500|0,5")).toEqual([
      "text",
      ["commaNumber", "pointNumber"],
      "commaNumber",
    ]);
  });
});

describe("the header", () => {
  it("is a first row of names, each there once", async () => {
    expect((await read("Account,Revenue\nNorvik,5")).hasHeader).toBe(true);
    expect((await read("Norvik,5\nAlbion,6")).hasHeader).toBe(false);
    expect((await read("x,x\na,b")).hasHeader).toBe(false);
    expect((await read("Account,Revenue")).hasHeader).toBe(false);
  });

  it("of a single column stands above figures; among names, nobody can tell the first from a header", async () => {
    expect((await read("Revenue\n5\n6")).hasHeader).toBe(true);
    expect((await read("Norvik\nAlbion")).hasHeader).toBe(false);
  });

  it("may be said otherwise", async () => {
    const imported = await read("Account,Revenue\nNorvik,5", { hasHeader: false });
    expect(imported.headers).toEqual(["", ""]);
    expect(imported.rows).toHaveLength(2);
  });
});

describe("an encoding", () => {
  const text = "Kunde;Größe\nMüller & Söhne;7";
  const utf16 = (bigEndian: boolean, mark: boolean) => {
    const buffer = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
    return new Uint8Array(bigEndian ? buffer.swap16() : buffer);
  };
  // All of these have in Windows-1252 the number they have in Unicode: "ü" 0xFC, "ö" 0xF6, "ß" 0xDF.
  const windows = new Uint8Array(Array.from(text, (each) => each.charCodeAt(0)));
  const utf8 = (mark: boolean) => new Uint8Array(Buffer.from((mark ? "\ufeff" : "") + text, "utf8"));

  it.each<[string, Uint8Array, Encoding]>([
    ["UTF-8", utf8(false), "utf-8"],
    ["UTF-8 with a mark", utf8(true), "utf-8"],
    ["UTF-16", utf16(false, false), "utf-16le"],
    ["UTF-16 with a mark", utf16(false, true), "utf-16le"],
    ["UTF-16, the high byte first", utf16(true, false), "utf-16be"],
    ["UTF-16, the high byte first, with a mark", utf16(true, true), "utf-16be"],
    ["Windows-1252", windows, "windows-1252"],
  ])("%s is recognised and read", (_, bytes, encoding) => {
    expect(recogniseEncoding(bytes)).toBe(encoding);
    expect(decodeBytes(bytes, encoding)).toBe(text);
  });

  it("may be said otherwise, and is shown", async () => {
    const file: ImportSource = { kind: "file", name: "a.csv", bytes: utf8(false) };
    expect((await read(file)).rows[0]).toEqual(["Müller & Söhne", "7"]);
    const wrong = await read(file, { encoding: "windows-1252" });
    expect(wrong.encoding).toBe("windows-1252");
    expect(wrong.rows[0]?.[0]).toBe("MÃ¼ller & SÃ¶hne");
  });
});

describe("what cannot be read", () => {
  it("is told apart", async () => {
    await expect(read(" \n\n")).rejects.toMatchObject({ code: "empty" });
    await expect(read("x,".repeat(200) + "x\ny,z")).rejects.toMatchObject({
      code: "tooManyColumns",
      facts: { count: 201, limit: 200 },
    });
    await expect(read("x,y\n".repeat(MOST_ROWS + 2))).rejects.toMatchObject({ code: "tooManyRows" });
    const workbook = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0]);
    await expect(read({ kind: "file", name: "a.xlsx", bytes: workbook })).rejects.toMatchObject({ code: "notText" });
  });

  it("ends at once when the user cancels", async () => {
    const controller = new AbortController();
    const reading = readImport(
      { kind: "pasted", text: "x,y\n".repeat(20_000) },
      {},
      ENGLISH,
      pauseFor(controller.signal),
      () => controller.abort(),
    );
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  });
});
