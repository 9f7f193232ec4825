// What the doc comments say about a custom function and about the mathematics behind it.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");
const { functionFiles } = require("./customFunctions.js");

const DOMAIN_FOLDER = path.resolve(__dirname, "../domain") + path.sep;

/**
 * @typedef {{name: string, method: {isFormula: boolean, text: string}[], errors: {code: string, why: string}[], source: string}} DomainDoc
 * @typedef {{id: string, family: string, result: string, mathematics: DomainDoc[]}} FunctionDoc
 *   family: the name of its file; mathematics: the domain functions it calls, in their order
 */

/** @returns {FunctionDoc[]} one per custom function, in the order of the files */
function functionDocs() {
  return functionFiles().flatMap((file) => {
    const source = parsed(file);
    const domainFileOf = importsFromDomain(source, file);
    const declarations = new Map(source.statements.flatMap((each) => ownNames(each).map((name) => [name, each])));
    return source.statements.filter(ts.isFunctionDeclaration).flatMap((declaration) => {
      const lines = commentLines(source, declaration);
      const [tag] = tagged(lines, "customfunction");
      if (tag === undefined) return [];
      return {
        id: tag,
        family: path.basename(file, ".ts"),
        result: tagged(lines, "returns")
          .join(" ")
          .replace(/^\{[^}]*\}\s*/, ""),
        mathematics: namesUsed(declaration, declarations)
          .filter((name) => domainFileOf.has(name))
          .flatMap((name) => domainDocs(domainFileOf.get(name)))
          .filter(({ isShortcut }) => !isShortcut),
      };
    });
  });
}

/** A function of the domain; and, where it only passes the work on, the functions whose formulas it uses. */
function domainDocs(file) {
  const doc = domainDoc(file);
  if (hasFormula(doc)) return [doc];
  const parts = [...importsFromDomain(parsed(file), file).values()].map(domainDoc);
  return [doc, ...parts.filter(hasFormula)];
}

function hasFormula({ method }) {
  return method.some(({ isFormula }) => isFormula);
}

/** What a file of the domain says about the function it is named after. */
function domainDoc(file) {
  const source = parsed(file);
  const name = path.basename(file, ".ts");
  const declaration = source.statements.find((each) => ts.isFunctionDeclaration(each) && each.name.text === name);
  if (declaration === undefined) throw new Error(`${file} exports no function ${name}`);
  const lines = commentLines(source, declaration);
  const end = lines.findIndex((line) => line.startsWith("@"));
  const blocks = lines
    .slice(0, end)
    .join("\n")
    .split(/\n\s*\n/);
  return {
    name,
    isShortcut: lines.some((line) => line.startsWith("@internal")), // the same mathematics, written to be quick: no method of its own
    method: blocks.filter((block) => block.trim() !== "").map(methodBlock),
    errors: tagged(lines, "throws").map((text) => {
      const [, code = "", why = ""] = /^DomainError (\w+): (.*)$/.exec(text) ?? [];
      return { code, why };
    }),
    source: tagged(lines, "see").join("; "),
  };
}

function parsed(file) {
  return ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
}

/** Local name to file, for everything a file takes from the domain at run time. */
function importsFromDomain(source, file) {
  const found = new Map();
  for (const statement of source.statements.filter(ts.isImportDeclaration)) {
    const target = path.resolve(path.dirname(file), `${statement.moduleSpecifier.text}.ts`);
    const bindings = statement.importClause?.namedBindings;
    if (!target.startsWith(DOMAIN_FOLDER) || bindings === undefined || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName, isTypeOnly } of bindings.elements) {
      const isItsFunction =
        (propertyName ?? name).text === path.basename(target, ".ts") && /^[a-z]/.test(path.basename(target));
      if (!isTypeOnly && isItsFunction) found.set(name.text, target);
    }
  }
  return found;
}

/** The names a statement gives to what the file keeps to itself: one custom function never calls another. */
function ownNames(statement) {
  if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isFunctionDeclaration(statement)) return [statement.name.text];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map(({ name }) => name.getText());
}

/** The names a declaration uses, in their order, and those used by what it uses of its own file. */
function namesUsed(declaration, declarations, seen = new Set()) {
  const visit = (node) => {
    if (ts.isIdentifier(node) && !seen.has(node.text)) {
      seen.add(node.text);
      const own = declarations.get(node.text);
      if (own !== undefined && own !== declaration) namesUsed(own, declarations, seen);
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(declaration, visit);
  return [...seen];
}

/** The doc comment above a declaration, line by line, without its stars. */
function commentLines(source, declaration) {
  const comment = declaration.jsDoc?.at(-1)?.getText(source) ?? "";
  return comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, "").trimEnd())
    .filter((line, i) => i > 0 || line !== "");
}

/** The texts of all tags of one kind; a text may go on in the next lines. */
function tagged(lines, tag) {
  const texts = [];
  let isOpen = false;
  for (const line of lines) {
    const [, name, text = ""] = /^@(\w+)\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) isOpen = name === tag;
    if (!isOpen) continue;
    if (name !== undefined) texts.push(text);
    else texts.push(`${texts.pop()} ${line.trim()}`.trim());
  }
  return texts;
}

/** A formula is indented by four, and keeps its lines; a sentence does not. */
function methodBlock(block) {
  const isFormula = block.startsWith("    ");
  return {
    isFormula,
    text: isFormula ? block.replace(/^ {4}/gm, "").trimEnd() : block.replace(/\s*\n\s*/g, " ").trim(),
  };
}

module.exports = { functionDocs };
