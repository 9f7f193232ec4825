// The pages behind "Help on this function" in Excel.
"use strict";

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]);

/** A page that says what one function does and what each of its arguments is. */
function helpPage({ id, description, parameters }) {
  const rows = parameters.map(
    ({ name, optional, description: text }) =>
      `<tr><th scope="row">${escape(name)}</th><td>${optional ? "optional" : "needed"}</td><td>${escape(text)}</td></tr>`,
  );
  return page(
    `KAM.${id}`,
    `<p>${escape(description)}</p>
<p><code>${escape(syntax({ id, parameters }))}</code></p>
<table>
<thead><tr><th scope="col">Argument</th><th scope="col"></th><th scope="col">What it is</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
<p><a href="index.html">All functions</a></p>`,
  );
}

/** A page that lists all functions. */
function helpIndex(functions) {
  const items = functions.map(
    ({ id, description }) => `<li><a href="${id}.html">KAM.${id}</a> ${escape(description)}</li>`,
  );
  return page("Functions of the KAM Toolkit", `<ul>\n${items.join("\n")}\n</ul>`);
}

function syntax({ id, parameters }) {
  return `=KAM.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}

function page(title, content) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>
body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1f2937 }
a { color: #0b5c5a }
code { background: #f3f7f7; padding: 0.2em 0.4em; border-radius: 4px }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid #d1d5db }
li { margin: 0.4rem 0 }
</style>
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

module.exports = { helpIndex, helpPage };
