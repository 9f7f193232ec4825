/** How many lines a text takes that breaks between words. */
export function wrappedLines(text: string, width: number, measure: (text: string) => number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + linesOf(paragraph, width, measure), 0);
}

function linesOf(paragraph: string, width: number, measure: (text: string) => number): number {
  let lines = 1;
  let line = "";
  for (const word of paragraph.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer) > width) {
      lines++;
      line = word;
    } else line = longer;
  }
  return lines;
}
