import { DocumentError } from "../../../../src/workbench/document/DocumentError";
import { newWorkbook } from "../../../../src/workbench/document/newWorkbook";
import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";
import { WorkbookFiles, type XlsxFormat } from "../../../../src/workbench/page/files/WorkbookFiles";

/** A format of one line: "A1 is 5; lost: a picture". It stands for .xlsx, which has its own tests. */
const oneLine: XlsxFormat = {
  read: (bytes) => {
    const [, value, lost] = /^A1 is (.*?)(?:; lost: (.*))?$/.exec(Buffer.from(bytes).toString()) ?? [];
    if (value === undefined) return Promise.reject(new DocumentError("InvalidArgument", "It is no workbook."));
    const workbook = new WorkbookDocument();
    workbook.enter(workbook.model.activeSheetId, 0, 0, value);
    return Promise.resolve({ model: workbook.model, notKept: lost === undefined ? [] : [lost] });
  },
  write: (workbook) => Promise.resolve(Buffer.from(`A1 is ${workbook.textAt(workbook.model.activeSheetId, 0, 0)}`)),
};

/** Somebody at the page who gives the answers listed, and what they see. */
class Person {
  readonly workbook = new WorkbookDocument();
  readonly seen: string[] = [];
  readonly downloads: string[] = [];
  title = "";
  answers: string[] = [];
  starts = 0;
  readonly files = new WorkbookFiles(this.workbook, oneLine, {
    ask: (title, text, answers) => {
      this.seen.push(`${title} ${text}`);
      const wanted = this.answers.shift();
      const answer = answers.find((each) => each === wanted);
      return answer === undefined ? Promise.reject(new Error(`nobody answers "${title}"`)) : Promise.resolve(answer);
    },
    tell: (title, text) => {
      this.seen.push(`${title} ${text}`);
      return Promise.resolve();
    },
    download: (name, bytes) => this.downloads.push(`${name}: ${Buffer.from(bytes).toString()}`),
    shown: (title, saved) => (this.title = saved ? title : `${title}*`),
    replaced: () => (this.starts += 1),
  });

  type(text: string): void {
    this.workbook.enter(this.workbook.model.activeSheetId, 0, 0, text);
  }

  open(content: string, name = "accounts.xlsx"): Promise<void> {
    return this.files.open({ name, bytes: () => Promise.resolve(Buffer.from(content)) });
  }

  get a1(): string {
    return this.workbook.textAt(this.workbook.model.activeSheetId, 0, 0);
  }
}

let person: Person;
beforeEach(() => {
  person = new Person();
});

describe("opening a file", () => {
  it("puts it in place of the workbook, under its name, and starts the add-in anew", async () => {
    await person.open("A1 is 5");
    expect([person.a1, person.title, person.starts]).toEqual(["5", "accounts", 1]);
    expect(person.files.isSaved).toBe(true);
  });

  it("leaves everything as it was when the file cannot be read, and says why", async () => {
    person.type("mine");
    await person.open("nonsense");
    expect([person.a1, person.starts]).toEqual(["mine", 0]);
    expect(person.seen).toEqual([expect.stringContaining("It is no workbook.")]);
  });

  it("takes nothing but .xlsx", async () => {
    await person.open("A1 is 5", "holiday.jpg");
    expect([person.a1, person.starts]).toEqual(["", 0]);
    expect(person.seen[0]).toContain('"holiday.jpg"');
  });

  it("asks before changes are lost that nobody has saved", async () => {
    person.type("mine");
    person.answers = ["Cancel"];
    await person.open("A1 is 5");
    expect(person.a1).toBe("mine");
    person.answers = ["Give up"];
    await person.open("A1 is 5");
    expect(person.a1).toBe("5");
  });

  it("saves first where that is wanted", async () => {
    person.type("mine");
    person.answers = ["Save first"];
    await person.open("A1 is 5");
    expect(person.downloads).toEqual(["Book1.xlsx: A1 is mine"]);
    expect(person.a1).toBe("5");
  });

  it("names what cannot be kept", async () => {
    await person.open("A1 is 5; lost: a picture on Sheet1");
    expect(person.seen).toEqual([expect.stringContaining("• a picture on Sheet1")]);
  });
});

describe("saving", () => {
  it("is under the name it was opened by, and then nothing is unsaved", async () => {
    await person.open("A1 is 5");
    person.type("6");
    expect(person.title).toBe("accounts*");
    await person.files.save();
    expect(person.downloads).toEqual(["accounts.xlsx: A1 is 6"]);
    expect(person.title).toBe("accounts");
  });

  it("asks again before parts of the opened file are lost, and writes nothing when they are not to be", async () => {
    await person.open("A1 is 5; lost: a picture on Sheet1");
    person.answers = ["Cancel"];
    await person.files.save();
    expect(person.seen.at(-1)).toContain("• a picture on Sheet1");
    expect(person.downloads).toEqual([]);
    person.answers = ["Save"];
    await person.files.save();
    expect(person.downloads).toEqual(["accounts.xlsx: A1 is 5"]);
  });

  it("does not give up a change that came while the file was written", async () => {
    person.type("first");
    const saving = person.files.save();
    person.type("second");
    await saving;
    expect(person.files.isSaved).toBe(false);
  });

  it("is not asked for by moving the selection", () => {
    person.workbook.select(person.workbook.model.activeSheetId, { top: 3, left: 3, bottom: 3, right: 3 });
    expect(person.files.isSaved).toBe(true);
  });
});

describe("a new workbook", () => {
  it("takes the place of a saved one without a question", async () => {
    await person.open("A1 is 5");
    await person.files.startNew();
    expect([person.a1, person.title]).toEqual(["", "Book1"]);
    expect(person.workbook.sheetNames()).toEqual(newWorkbook().sheets.map(({ name }) => name));
  });

  it("takes the place of another only when its changes may go", async () => {
    person.type("mine");
    person.answers = ["Cancel"];
    await person.files.startNew();
    expect(person.a1).toBe("mine");
  });
});
