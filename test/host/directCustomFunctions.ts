import type {
  ArgumentValue,
  Argument,
  CustomFunctionCall,
  CustomFunctionMetadata,
  CustomFunctionResult,
  CustomFunctions as CustomFunctionsPort,
} from "../../src/workbench/document/CustomFunctions";
import { customFunctions, functionFiles } from "../../src/build/customFunctions.js";

export type FunctionTable = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The runtime's numbers for the errors a function throws. */
const CODES: Readonly<Record<string, number>> = { "#N/A": 1, "#DIV/0!": 5, "#NUM!": 6, "#VALUE!": 7, "#NULL!": 8 };

let product: Promise<{ metadata: { functions: readonly CustomFunctionMetadata[] }; table: FunctionTable }> | undefined;

/** The product's custom functions, called without the functions runtime of Office.js, which waits half a second between answers. */
export async function directCustomFunctions(): Promise<CustomFunctionsPort> {
  product ??= loadProduct();
  const { metadata, table } = await product;
  return callDirectly("KAM", metadata.functions, table);
}

/** Functions given as they are, e.g. one made for a test. */
export function callDirectly(
  namespace: string,
  functions: readonly CustomFunctionMetadata[],
  table: FunctionTable,
): CustomFunctionsPort {
  defineErrors();
  return {
    namespace,
    functions,
    call: (calls, answer) =>
      void Promise.resolve().then(async () => answer(await Promise.all(calls.map((call) => result(table, call))))),
  };
}

async function loadProduct(): Promise<{
  metadata: { functions: readonly CustomFunctionMetadata[] };
  table: FunctionTable;
}> {
  defineErrors();
  const files = functionFiles();
  const { metadata, associate } = await customFunctions("https://localhost");
  const modules = await Promise.all(files.map((file: string) => import(file) as Promise<FunctionTable>));
  const exported = Object.assign({}, ...modules) as FunctionTable;
  const table = Object.fromEntries(
    associate.map(({ functionName, id }) => [id, exported[functionName]]),
  ) as FunctionTable;
  return { metadata: metadata as { functions: readonly CustomFunctionMetadata[] }, table };
}

async function result(
  table: FunctionTable,
  { id, functionId, args }: CustomFunctionCall,
): Promise<CustomFunctionResult> {
  const call = table[functionId] as ((...given: unknown[]) => unknown) | undefined;
  if (!call) return { id, failed: true, value: `${functionId} was never associated`, errorCode: 2 };
  try {
    const value: unknown = await call(...args.map(received), {});
    // Through JSON, as between processes: errors inside a result become plain objects.
    return { id, value: value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown) };
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    if (code === undefined) return { id, failed: true, value: "", errorCode: 2 };
    return { id, failed: true, value: message ?? "", errorCode: CODES[code] ?? 7 };
  }
}

/** Error cells reach a function as objects of the runtime's error class. */
function received(argument: Argument): unknown {
  const item = (value: ArgumentValue): unknown =>
    typeof value === "object" && value !== null
      ? (Reflect.construct(CustomFunctions.Error, [value.code]) as unknown)
      : value;
  return Array.isArray(argument)
    ? (argument as ArgumentValue[][]).map((row) => row.map(item))
    : item(argument as ArgumentValue);
}

/** `CustomFunctions.Error`, as office.js defines it. */
function defineErrors(): void {
  if ("CustomFunctions" in globalThis) return;
  class RuntimeError extends Error {
    readonly type = "Error";
    readonly basicType = "Error";
    readonly basicValue: string;
    constructor(
      readonly code: string,
      message = "",
    ) {
      super(message);
      this.basicValue = code;
    }
    toJSON(): object {
      return {
        valueType: "CustomFunctionError",
        code: this.code,
        type: this.type,
        basicValue: this.basicValue,
        message: this.message || undefined,
      };
    }
  }
  const ErrorCode = {
    divisionByZero: "#DIV/0!",
    invalidName: "#NAME?",
    invalidNumber: "#NUM!",
    invalidReference: "#REF!",
    invalidValue: "#VALUE!",
    notAvailable: "#N/A",
    nullReference: "#NULL!",
  };
  Object.defineProperty(globalThis, "CustomFunctions", {
    value: { Error: RuntimeError, ErrorCode, associate: () => undefined },
    configurable: true,
    writable: true,
  });
}
