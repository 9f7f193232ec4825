/** The cells that a formula is nothing but a reference to, such as ='Selection matrix'!$C$12:$C$20 of this workbook; undefined for any other. */
export function cellsNamedBy(formula: string): { readonly sheetName: string; readonly address: string } | undefined {
  const [, quoted, plain, address] =
    /^=(?:'((?:[^'[\]]|'')+)'|([^'![\]():,]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(formula) ?? [];
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  return sheetName === undefined || address === undefined ? undefined : { sheetName, address };
}
