/** Writes what the host knows of Excel's members, and the table of those it answers. To be run after a change to either. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { readExcelMembers } from "./excelMembers";
import { hostClasses, memberTable } from "./memberTable";

const HOST = path.join(__dirname, "../../src/workbench/host");

async function write(): Promise<void> {
  const members = readExcelMembers();
  writeFileSync(path.join(HOST, "excelMembers.json"), `${JSON.stringify(members, null, 2)}\n`);
  writeFileSync(path.join(HOST, "MEMBERS.md"), memberTable(members, await hostClasses()));
}

void write();
