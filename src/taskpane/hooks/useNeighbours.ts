import { useEffect, useState } from "react";
import { findNeighbours, type Neighbours } from "../../app/neighbours";

const NONE: Neighbours = { matrix: false, weights: false };

/** What can be taken from other sheets of ours. Nothing is offered until that is known, nor where Excel does not say. */
export function useNeighbours(): Neighbours {
  const [neighbours, setNeighbours] = useState(NONE);
  useEffect(() => {
    let isLeft = false;
    findNeighbours().then(
      (found) => {
        if (!isLeft) setNeighbours(found);
      },
      () => {
        if (!isLeft) setNeighbours(NONE);
      },
    );
    return () => {
      isLeft = true;
    };
  }, []);
  return neighbours;
}
