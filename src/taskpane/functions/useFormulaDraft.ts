import { useCallback, useEffect, useState } from "react";
import type { Failure } from "../../app/explainFailure";
import type { FormulaPlace } from "../../app/functions/FormulaPlace";
import { explainPaneFailure } from "../explainPaneFailure";
import { useSession } from "../session";

/** A call while it is being filled in. */
export interface FormulaDraft {
  /** As typed, by the position of the argument. */
  readonly typed: readonly string[];
  readonly place: FormulaPlace | null;
  /** The selection could not be read: this is why. */
  readonly trouble: Failure | null;
  readonly type: (position: number, text: string) => void;
  readonly takeSelection: (position: number) => void;
  readonly takePlace: () => void;
}

const loadUseCases = () => import(/* webpackChunkName: "functions" */ "../../app/functions/readFormulaStart");

/** Begins with what is selected when the function is opened; later the user says which selection is meant for what. */
export function useFormulaDraft(): FormulaDraft {
  const { messages } = useSession();
  const [typed, setTyped] = useState<readonly string[]>([]);
  const [place, setPlace] = useState<FormulaPlace | null>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const type = useCallback((position: number, text: string) => {
    setTyped((latest) => Object.assign([...latest], { [position]: text }));
  }, []);
  const read = useCallback(
    (reading: () => Promise<void>) => {
      reading().then(
        () => setTrouble(null),
        (error: unknown) => setTrouble(explainPaneFailure(error, messages)),
      );
    },
    [messages],
  );
  useEffect(() => {
    let isOpen = true;
    read(async () => {
      const start = await (await loadUseCases()).readFormulaStart();
      if (!isOpen) return;
      setPlace(start.place);
      if (start.argument !== null) type(0, start.argument);
    });
    return () => {
      isOpen = false;
    };
  }, [read, type]);
  return {
    typed,
    place,
    trouble,
    type,
    takeSelection: (position) => read(async () => type(position, await (await loadUseCases()).readSelectedReference())),
    takePlace: () => read(async () => setPlace(await (await loadUseCases()).readSelectedPlace())),
  };
}
