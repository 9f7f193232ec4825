import { useState } from "react";
import type { CellLink } from "../../app/explain/Explanation";
import type { Failure } from "../../app/explainFailure";
import { explainPaneFailure } from "../explainPaneFailure";
import { useMessages } from "../hooks/useMessages";

/** Where the user was before going to the cells of an argument, and why going there failed. */
interface Journey {
  readonly from: CellLink | null;
  readonly failure: Failure | null;
}

/** Goes to cells of the workbook, and remembers the cell that was explained: the explanation follows the selection away from it. */
export function useShownCells(
  onShown: () => Promise<void>,
): [Journey, (place: CellLink, from: CellLink | null) => void] {
  const messages = useMessages();
  const [journey, setJourney] = useState<Journey>({ from: null, failure: null });
  const show = async (place: CellLink, from: CellLink | null): Promise<void> => {
    try {
      const { showLink } = await import(/* webpackChunkName: "explanation" */ "../../app/showLink");
      await showLink(place);
      setJourney({ from, failure: null });
      // Not every Excel tells an add-in of a selection that it has made itself.
      await onShown();
    } catch (error) {
      setJourney({ from: null, failure: explainPaneFailure(error, messages) });
    }
  };
  return [journey, (place, from) => void show(place, from)];
}
