/** "GetRange" on the wire is `getRange` in the documentation; names with an underscore in front are Office.js's own and stay. */
export function camelCase(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
