import { changeMatrixDraft } from "../../../src/taskpane/matrix/changeMatrixDraft";
import type { MatrixDraft, MatrixDraftAction } from "../../../src/taskpane/matrix/MatrixDraft";
import { draft } from "./draft";
import { ownSelection } from "./ownSelection";

const after = (start: MatrixDraft, ...actions: MatrixDraftAction[]) => actions.reduce(changeMatrixDraft, start);
const criterion = (of: MatrixDraft, id: string) => of.criteria.find((each) => each.id === id);

describe("changeMatrixDraft", () => {
  it("keeps the weight of a criterion that is taken out and put back", () => {
    const changed = after(
      draft,
      { kind: "weigh", id: "growth", weight: "35" },
      { kind: "toggle", id: "growth" },
      { kind: "toggle", id: "growth" },
    );
    expect(criterion(changed, "growth")).toMatchObject({ chosen: true, weight: "35" });
  });

  it("never moves a row when it is chosen", () => {
    const order = draft.criteria.map(({ id }) => id);
    expect(after(draft, { kind: "toggle", id: "brand" }).criteria.map(({ id }) => id)).toEqual(order);
  });

  it("adds a criterion of the user's own last, chosen, weighing as much as the one before it", () => {
    expect(after(draft, { kind: "addOwn" }).criteria.at(-1)).toEqual({
      id: "own1",
      group: "own",
      name: "",
      chosen: true,
      weight: "20",
    });
  });

  it("gives every own criterion an id no other has, also after one was removed", () => {
    const changed = after(
      draft,
      { kind: "addOwn" },
      { kind: "addOwn" },
      { kind: "removeOwn", id: "own1" },
      { kind: "addOwn" },
    );
    expect(changed.criteria.filter(({ group }) => group === "own").map(({ id }) => id)).toEqual(["own2", "own1"]);
  });

  it("takes names that were just read as the choice of accounts", () => {
    const selection = ownSelection(["Nordwind", "Alpenbau"]);
    expect(after(draft, { kind: "setSelection", selection })).toMatchObject({ accounts: "named", selection });
  });

  it("remembers the names that were read while another choice is looked at", () => {
    const selection = ownSelection(["Nordwind", "Alpenbau"]);
    const changed = after(
      draft,
      { kind: "setSelection", selection },
      { kind: "chooseAccounts", accounts: "example" },
      { kind: "chooseAccounts", accounts: "named" },
    );
    expect(changed.selection).toEqual(selection);
  });

  it("writes the weights it takes with the decimal sign of the user", () => {
    const criteria = [{ id: "potential", name: "Umsatz", weight: 61.11 }];
    const changed = after(draft, { kind: "takeCriteria", criteria, decimalSign: "," });
    expect(changed.criteria.filter(({ chosen }) => chosen)).toMatchObject([{ id: "potential", weight: "61,11" }]);
  });

  it("takes criteria with their weights instead of those that were chosen, unknown ones as the user's own", () => {
    const changed = after(
      draft,
      { kind: "addOwn" },
      {
        kind: "takeCriteria",
        decimalSign: ".",
        criteria: [
          { id: "potential", name: "Revenue potential", weight: 61.11 },
          { id: undefined, name: "Charm", weight: 38.89 },
        ],
      },
    );
    expect(changed.criteria.filter(({ chosen }) => chosen)).toMatchObject([
      { id: "potential", weight: "61.11" },
      { id: "own1", group: "own", name: "Charm", weight: "38.89" },
    ]);
    expect(changed.criteria.filter(({ group }) => group === "own")).toHaveLength(1);
  });
});
