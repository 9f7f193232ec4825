import type { ChartTextFormat } from "../../document/model";
import { escapeCharacters, escapeXml, xml } from "../package/xml";

/** The language of drawings: fills, lines and texts. */

export function fillXml(colour: string): string {
  return colour === ""
    ? "<a:noFill/>"
    : xml("a:solidFill", {}, xml("a:srgbClr", { val: colour.slice(1).toUpperCase() }));
}

const EMU_PER_POINT = 12_700;

/** @param colour "" for no line @param width in points */
export function lineXml(colour: string, width?: number): string {
  return xml("a:ln", { w: width === undefined ? undefined : Math.round(width * EMU_PER_POINT) }, fillXml(colour));
}

export function shapeXml(...parts: readonly string[]): string {
  return xml("c:spPr", {}, ...parts);
}

/** The format of a text that is not written here, such as an axis' numbers. */
export function textFormatXml(format: ChartTextFormat): string {
  return xml(
    "c:txPr",
    {},
    "<a:bodyPr/><a:lstStyle/>",
    xml("a:p", {}, xml("a:pPr", {}, runXml("a:defRPr", format)), '<a:endParaRPr lang="en-US"/>'),
  );
}

/** A text with its format; its lines are paragraphs. */
export function richXml(text: string, format: ChartTextFormat, isVertical = false): string {
  const paragraphs = text
    .split("\n")
    .map((line) =>
      xml(
        "a:p",
        {},
        xml("a:pPr", {}, runXml("a:defRPr", format)),
        xml("a:r", {}, runXml("a:rPr", format), `<a:t>${escapeXml(escapeCharacters(line))}</a:t>`),
      ),
    );
  const body = isVertical ? '<a:bodyPr rot="-5400000" vert="horz"/>' : "<a:bodyPr/>";
  return xml("c:rich", {}, body, "<a:lstStyle/>", ...paragraphs);
}

function runXml(name: string, { color, size, bold, italic, name: font }: ChartTextFormat): string {
  return xml(
    name,
    { sz: Math.round(size * 100), b: bold, i: italic },
    fillXml(color),
    font === undefined ? "" : xml("a:latin", { typeface: font }),
  );
}
