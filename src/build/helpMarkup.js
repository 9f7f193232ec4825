// The few kinds of HTML a help page is made of, and how they look. No scripts, and nothing from elsewhere.
"use strict";

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const STYLE = `
:root { color-scheme: light dark; --ink: #1f2937; --muted: #6b7280; --line: #d1d5db; --band: #f3f7f7; --accent: #0b5c5a; --paper: #ffffff }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e5e7eb; --muted: #9ca3af; --line: #374151; --band: #1f2b2b; --accent: #6cc5bf; --paper: #15191c }
}
body { font: 16px/1.55 "Segoe UI", system-ui, sans-serif; max-width: 58rem; margin: 2.5rem auto; padding: 0 1rem; color: var(--ink); background: var(--paper) }
h1 { font-size: 1.6rem; margin: 0 0 0.5rem }
h2 { font-size: 1rem; color: var(--accent); margin: 2rem 0 0.5rem }
.lead { font-size: 1.1rem; margin: 0 }
a { color: var(--accent) }
p, ul, table { max-width: 46rem }
code, pre { font: 0.92em/1.5 Consolas, ui-monospace, monospace; background: var(--band); border-radius: 4px }
code { padding: 0.1em 0.35em }
pre { font-size: 0.84em; padding: 0.7rem 0.9rem; margin: 0 0 0.8rem; white-space: pre-wrap }
table { border-collapse: collapse; margin: 0 0 0.8rem }
th, td { text-align: left; vertical-align: top; font-weight: normal; padding: 0.4rem 1.2rem 0.4rem 0; border-bottom: 1px solid var(--line) }
thead th { color: var(--muted); font-size: 0.85rem }
ul { margin: 0; padding-left: 1.1rem }
`;

/** @param {string} text */
function escape(text) {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]);
}

function code(text) {
  return `<code>${escape(text)}</code>`;
}

function section(id, title, content) {
  return `<section id="${id}">\n<h2>${escape(title)}</h2>\n${content}\n</section>`;
}

/** @param {string[]} heads none for a table without a head @param {string[][]} rows cells as HTML; the first of each row is its head */
function table(heads, rows) {
  const head = heads.map((each) => `<th scope="col">${escape(each)}</th>`).join("");
  const body = rows.map(
    ([first, ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
  );
  return `<table>\n${head === "" ? "" : `<thead><tr>${head}</tr></thead>\n`}<tbody>\n${body.join("\n")}\n</tbody>\n</table>`;
}

/** @param {string} language of the page, such as "en" */
function page(title, content, language) {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${content}
</main>
</body>
</html>
`;
}

module.exports = { code, escape, page, section, table };
