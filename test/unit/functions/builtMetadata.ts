import { customFunctions, functionFiles } from "../../../src/build/customFunctions.js";

export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly dimensionality?: string };
    readonly options?: object;
  }[];
}

/** Which exported function of which file answers an id. */
export interface Association {
  readonly id: string;
  readonly functionName: string;
  readonly sourceFileName: string;
}

/** What the build tells Excel about our functions when they are served at this address. */
export async function builtMetadata(
  url: string,
): Promise<{ metadata: FunctionsMetadata; associate: readonly Association[] }> {
  // The build is plain JavaScript: what it returns is the generator's JSON.
  return (await customFunctions(url)) as unknown as { metadata: FunctionsMetadata; associate: Association[] };
}

/** The files the build takes custom functions from. */
export function customFunctionFiles(): string[] {
  return functionFiles();
}
