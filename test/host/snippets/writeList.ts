/** Writes the list of the snippets that run. To be run after one was added. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { snippetList, testedSnippets } from "./snippetList";

writeFileSync(path.join(__dirname, "README.md"), snippetList(testedSnippets()));
