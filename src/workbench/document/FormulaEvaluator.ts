import { singleCell } from "./area";
import type { CalculatedCells } from "./CalculatedCells";
import { choiceFunctions } from "./choiceFunctions";
import type { CustomFunctionCalls } from "./CustomFunctionCalls";
import type { CustomFunctions } from "./CustomFunctions";
import { engineFunctions, type EngineFunction } from "./engineFunctions";
import { VALUE_ERROR, firstOf, type EngineError, type EngineValue } from "./EngineValue";
import { FormulaReader, type Calculable } from "./FormulaReader";
import { localTexts } from "./localTexts";
import { operatorFunctions } from "./operatorFunctions";
import { formatReference } from "./reference";
import { referenceFunctions } from "./referenceFunctions";
import { SpreadsheetEngine } from "./spreadsheetEngine";

/** What a formula shows that the engine cannot read, or cannot calculate. */
const UNREADABLE: EngineError = { kind: 4, code: "#NAME?" };
const FAILED: EngineError = { kind: 4, code: "#CALC!" };

/** Calculates formulas, each over the cells as those before it left them. */
export class FormulaEvaluator {
  readonly reader: FormulaReader;
  private readonly engine: SpreadsheetEngine;
  private formulas: readonly Calculable[] = [];
  private keep: (position: number, value: EngineValue) => void = () => undefined;
  /** Where the part that the engine has in hand begins. */
  private partStart = 0;
  /** The first formula that has no value yet. */
  private next = 0;
  /** True while the engine is at that formula. */
  private isRunning = false;
  /** What went wrong in a function of ours: the engine would make an error value of it. */
  private faults: unknown[] = [];

  constructor(cells: CalculatedCells, locale: string, port?: CustomFunctions, calls?: CustomFunctionCalls) {
    this.reader = new FormulaReader(cells);
    const functions = new Map<string, EngineFunction>([
      ...engineFunctions,
      ...operatorFunctions,
      ...choiceFunctions,
      ...localTexts(locale),
      ...referenceFunctions(this.reader),
      ...this.frame(),
      ...(port && calls ? this.customFunctions(port, calls) : []),
    ]);
    this.engine = new SpreadsheetEngine(new Map([...functions].map(([name, each]) => [name, this.guarded(each)])));
  }

  /** @param keep is given each value before the next formula is calculated */
  evaluate(formulas: readonly Calculable[], keep: (position: number, value: EngineValue) => void): void {
    this.formulas = formulas;
    this.keep = keep;
    this.next = 0;
    this.faults = [];
    this.engine.run(
      formulas.map(({ compiled }) => compiled.text),
      (first) => {
        this.failUntil(first);
        this.partStart = first;
      },
    );
    this.failUntil(formulas.length);
    if (this.faults.length > 0) throw this.faults[0];
  }

  /** What compileFormula puts around every formula. */
  private frame(): [string, EngineFunction][] {
    const begin = ([row = VALUE_ERROR]: EngineValue[]): EngineValue => {
      const item = firstOf(row);
      this.failUntil(this.partStart + (item.kind === 1 ? item.value : 1) - 1);
      const formula = this.formulas[this.next];
      if (formula) this.reader.begin(formula);
      this.isRunning = true;
      return row;
    };
    const result = ([, value = VALUE_ERROR]: EngineValue[]): EngineValue => {
      this.done(value.kind <= 5 ? value : FAILED); // a LAMBDA that nobody called
      return { kind: 0 };
    };
    return [
      ["WORKBENCH.BEGIN", { minArity: 1, maxArity: 1, invoke: begin }],
      ["WORKBENCH.RESULT", { minArity: 2, maxArity: 2, invoke: result }],
    ];
  }

  /** Formulas that were passed over are those the engine could not read or calculate. */
  private failUntil(position: number): void {
    while (this.next < position) this.done(this.isRunning ? FAILED : UNREADABLE);
  }

  private done(value: EngineValue): void {
    this.isRunning = false;
    this.keep(this.next++, value);
  }

  private customFunctions(port: CustomFunctions, calls: CustomFunctionCalls): [string, EngineFunction][] {
    const addressOf = ({ sheetId, row, column }: Calculable): string => {
      const sheet = this.reader.cells.model.sheets.find(({ id }) => id === sheetId);
      return formatReference(sheet?.name ?? "", singleCell(row, column));
    };
    return port.functions.map((metadata) => [
      `${port.namespace}.${metadata.name}`.toUpperCase(),
      {
        minArity: 0,
        maxArity: 255,
        invoke: (values) => {
          const formula = this.formulas[this.next];
          return formula ? calls.invoke(metadata, values, addressOf, formula) : VALUE_ERROR;
        },
      },
    ]);
  }

  private guarded({ minArity, maxArity, invoke }: EngineFunction): EngineFunction {
    return {
      minArity,
      maxArity,
      invoke: (args) => {
        try {
          return invoke(args);
        } catch (error) {
          this.faults.push(error);
          return VALUE_ERROR;
        }
      },
    };
  }
}
