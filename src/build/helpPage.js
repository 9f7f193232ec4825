// The page behind the "Help on this function" link in Excel.
"use strict";

const escape = (text) => text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);

/** A page of plain HTML that says what the function does and what each argument is. */
function helpPage({ id, description, parameters }) {
  const syntax = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  const rows = parameters.map(
    ({ name, optional, description: text }) =>
      `<tr><th scope="row">${escape(name)}</th><td>${optional ? "optional" : "needed"}</td><td>${escape(text)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>KAM.${id}</title>
<style>
body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1f2937 }
code { background: #f3f7f7; padding: 0.2em 0.4em; border-radius: 4px }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid #d1d5db }
</style>
</head>
<body>
<main>
<h1>KAM.${id}</h1>
<p>${escape(description)}</p>
<p><code>=KAM.${id}(${escape(syntax)})</code></p>
<table>
<thead><tr><th scope="col">Argument</th><th scope="col"></th><th scope="col">What it is</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</main>
</body>
</html>
`;
}

module.exports = { helpPage };
