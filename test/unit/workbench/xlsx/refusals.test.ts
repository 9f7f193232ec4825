import { DocumentError } from "../../../../src/workbench/document/DocumentError";
import { zipParts } from "../../../../src/workbench/xlsx/package/zipParts";
import { readXlsx } from "../../../../src/workbench/xlsx/readXlsx";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

async function refusal(bytes: Uint8Array): Promise<string> {
  const error: unknown = await readXlsx(bytes).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DocumentError);
  expect(error).toMatchObject({ code: "InvalidArgument" });
  return (error as DocumentError).message;
}

describe("a file that is opened", () => {
  it("is refused when it is no package", async () => {
    expect(await refusal(text("Account;Score\nNordwind;8"))).toMatch(/^This is no Excel workbook/);
    expect(await refusal(new Uint8Array())).toMatch(/^This is no Excel workbook/);
  });

  it("is refused when it is encrypted or an .xls: both are OLE files", async () => {
    const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);
    expect(await refusal(ole)).toMatch(/encrypted with a password, or in Excel's old format/);
  });

  it("is refused when it is another program's package", async () => {
    expect(await refusal(await zipParts(new Map([["hello.txt", "hello"]])))).toBe("This is no Excel workbook (.xlsx).");
    const document = new Map([
      ["[Content_Types].xml", TYPES],
      ["word/document.xml", "<document/>"],
    ]);
    expect(await refusal(await zipParts(document))).toBe("This file holds no Excel workbook.");
  });

  it("is refused as damaged, with the part, when a part cannot be read or is missing", async () => {
    const parts = new Map([
      ["[Content_Types].xml", TYPES],
      ["xl/workbook.xml", "<workbook><sheets>"],
    ]);
    expect(await refusal(await zipParts(parts))).toMatch(/^The file is damaged: "xl\/workbook.xml" cannot be read/);
    parts.set("xl/workbook.xml", '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>');
    parts.set(
      "xl/_rels/workbook.xml.rels",
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    );
    expect(await refusal(await zipParts(parts))).toBe(
      'The file is damaged: its part "xl/worksheets/sheet1.xml" is missing.',
    );
  });

  it("is refused when it is cut off", async () => {
    const whole = await zipParts(new Map([["[Content_Types].xml", TYPES]]));
    expect(await refusal(whole.slice(0, whole.length - 30))).toMatch(/^This is no Excel workbook/);
  });
});
