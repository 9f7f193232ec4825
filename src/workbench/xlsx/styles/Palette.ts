import { OFFICE_THEME } from "./OFFICE_THEME";
import { allOf, child, numberOf, type XmlElement } from "../package/XmlElement";

/** The first entries of Excel's old palette of 64; the first eight stand there twice. */
const OLD_PALETTE =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
  800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
  3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    /\s+/,
  );

/** In the order in which cells count them. */
const THEME_NAMES = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;

/** Turns the ways a file names colours into "#RRGGBB". */
export class Palette {
  private readonly theme: readonly string[];
  private readonly indexed: readonly string[];

  /**
   * @param theme the part of the workbook's theme
   * @param styles the part of its styles, which may have a palette of its own
   */
  constructor(theme: XmlElement | undefined, styles: XmlElement | undefined) {
    const scheme = allOf(theme, "clrScheme")[0];
    this.theme = THEME_NAMES.map((name) => {
      const colour = child(scheme, name)?.children[0];
      return colourOfTheme(colour) ?? OFFICE_THEME[name];
    });
    const own = allOf(child(styles, "colors"), "rgbColor").map(({ attributes }) => (attributes["rgb"] ?? "").slice(-6));
    this.indexed = own.length > 0 ? own : OLD_PALETTE;
  }

  /** The colour of an element such as `<fgColor theme="4" tint="0.4"/>`; undefined where Excel chooses. */
  colour(element: XmlElement | undefined): string | undefined {
    if (!element || element.attributes["auto"] === "1") return undefined;
    const given = element.attributes["rgb"];
    const rgb = given !== undefined && /^[0-9a-f]{6,8}$/i.test(given) ? given : undefined;
    const theme = numberOf(element, "theme");
    const indexed = numberOf(element, "indexed");
    const base =
      rgb !== undefined ? rgb.slice(-6) : theme !== undefined ? this.theme[theme] : this.indexed[indexed ?? -1];
    return base === undefined ? undefined : tinted(`#${base.toUpperCase()}`, numberOf(element, "tint") ?? 0);
  }

  /** A colour of the theme by its name in drawings: "accent1", "tx1", "bg1". */
  themeColour(name: string): string | undefined {
    const usual = { tx1: "dk1", bg1: "lt1", tx2: "dk2", bg2: "lt2" }[name] ?? name;
    const base = this.theme[THEME_NAMES.findIndex((each) => each === usual)];
    return base === undefined ? undefined : `#${base.toUpperCase()}`;
  }
}

/** A colour of the system is that of a system with dark letters on white, whatever it was where the file was saved last. */
function colourOfTheme(colour: XmlElement | undefined): string | undefined {
  const { val, lastClr } = colour?.attributes ?? {};
  if (colour?.name !== "sysClr") return val;
  return val === "window" ? "FFFFFF" : val === "windowText" ? "000000" : lastClr;
}

/** A colour made lighter (tint above 0) or darker (below), by Excel's rule: only its luminance changes. */
function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  return withLuminance(colour, (luminance) => (tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint));
}

export function withLuminance(colour: string, change: (luminance: number) => number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const luminance = (most + least) / 2;
  const chroma = most - least;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * luminance - 1));
  const hue =
    chroma === 0
      ? 0
      : most === red
        ? ((green - blue) / chroma + 6) % 6
        : most === green
          ? (blue - red) / chroma + 2
          : (red - green) / chroma + 4;
  return fromHue(hue, saturation, Math.min(1, Math.max(0, change(luminance))));
}

/** @param hue from 0 to 6 */
function fromHue(hue: number, saturation: number, luminance: number): string {
  const chroma = (1 - Math.abs(2 * luminance - 1)) * saturation;
  const channel = (offset: number): string => {
    const at = (((hue + offset) % 6) + 6) % 6;
    const share = Math.min(1, Math.max(0, Math.abs(at - 3) - 1));
    return Math.round((luminance + chroma * (share - 0.5)) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(-2)}${channel(-4)}`.toUpperCase();
}
