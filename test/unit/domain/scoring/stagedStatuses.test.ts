import {
  type AccountStatus,
  type ReviewedAccount,
  stagedStatuses,
} from "../../../../src/domain/scoring/stagedStatuses";
import { refusal } from "../refuses";

const account = (
  score: number | null,
  status: AccountStatus = "standard",
  more: Partial<ReviewedAccount> = {},
): ReviewedAccount => ({ score, status, reviewsBelow: 0, failedGate: false, ...more });

const RULES = { entry: 7, exit: 6 };

describe("stagedStatuses", () => {
  it("moves a portfolio of seven, with room for three", () => {
    const accounts = [
      account(5.5, "key"),
      account(7.5, "key"),
      account(8),
      account(7.5),
      account(5, "watch", { reviewsBelow: 1 }),
      account(6.2),
      account(4),
    ];
    expect(stagedStatuses(accounts, { ...RULES, capacity: 3, patience: 2 })).toEqual([
      ...["watch", "key", "key", "candidate", "standard", "candidate", "standard"],
    ]);
  });

  it("keeps a key account that is short of the entry but not of the exit", () => {
    expect(stagedStatuses([account(6, "key"), account(6 - 1e-12, "key")], RULES)).toEqual(["key", "key"]);
  });

  it("puts a key account on watch below the exit or when it fails a gate, never lower", () => {
    expect(
      stagedStatuses([account(1, "key", { reviewsBelow: 9 }), account(9, "key", { failedGate: true })], RULES),
    ).toEqual(["watch", "watch"]);
  });

  it("takes an account off watch when it is back at the exit, and lets it go after two reviews below", () => {
    expect(
      stagedStatuses([account(6, "watch"), account(5, "watch"), account(5, "watch", { reviewsBelow: 1 })], RULES),
    ).toEqual(["key", "watch", "standard"]);
  });

  it("waits as long as it is told to", () => {
    const watched = account(5, "watch", { reviewsBelow: 1 });
    expect(stagedStatuses([watched], { ...RULES, patience: 3 })).toEqual(["watch"]);
    expect(stagedStatuses([account(5, "watch")], { ...RULES, patience: 1 })).toEqual(["standard"]);
  });

  it("counts accounts on watch when it looks for places", () => {
    expect(stagedStatuses([account(5, "key"), account(9)], { ...RULES, capacity: 1 })).toEqual(["watch", "candidate"]);
    expect(stagedStatuses([account(5, "watch", { reviewsBelow: 1 }), account(9)], { ...RULES, capacity: 1 })).toEqual([
      "standard",
      "key",
    ]);
  });

  it("takes nobody's place away when there are more key accounts than room", () => {
    expect(stagedStatuses([account(7, "key"), account(7, "key"), account(9)], { ...RULES, capacity: 1 })).toEqual([
      ...["key", "key", "candidate"],
    ]);
  });

  it("gives the last place to nobody when two tie for it", () => {
    expect(stagedStatuses([account(9), account(8), account(8 + 1e-12)], { ...RULES, capacity: 2 })).toEqual([
      ...["key", "candidate", "candidate"],
    ]);
    expect(stagedStatuses([account(1e-9), account(0)], { entry: 0, exit: 0, capacity: 1 })).toEqual([
      ...["candidate", "candidate"],
    ]);
    expect(stagedStatuses([account(9), account(8), account(8)], { ...RULES, capacity: 3 })).toEqual([
      ...["key", "key", "key"],
    ]);
  });

  it("has no half places", () => {
    expect(stagedStatuses([account(9), account(8)], { ...RULES, capacity: 1.9 })).toEqual(["key", "candidate"]);
  });

  it("makes an account with a failed gate a candidate at best", () => {
    expect(stagedStatuses([account(9, "candidate", { failedGate: true }), account(7)], RULES)).toEqual([
      ...["candidate", "key"],
    ]);
  });

  it("leaves an account without a score its place, and gives it no other status", () => {
    const unscored = [account(null, "key"), account(null, "watch"), account(null, "candidate"), account(null)];
    expect(stagedStatuses(unscored, RULES)).toEqual(["key", "watch", null, null]);
    expect(stagedStatuses([account(null, "key"), account(9)], { ...RULES, capacity: 1 })).toEqual(["key", "candidate"]);
  });

  it("keeps no place free for an account without a score, even where scores lie below 0", () => {
    expect(stagedStatuses([account(-1), account(null)], { entry: -5, exit: -6, capacity: 1 })).toEqual(["key", null]);
  });

  it("takes an account at the entry exactly, which may be the exit as well", () => {
    expect(stagedStatuses([account(7 - 1e-12), account(6.9)], RULES)).toEqual(["key", "candidate"]);
    expect(stagedStatuses([account(6)], { entry: 6, exit: 6 })).toEqual(["key"]);
    expect(stagedStatuses([account(-1e-9)], { entry: 0, exit: 0 })).toEqual(["key"]);
  });

  it("refuses an entry below the exit", () => {
    expect(() => stagedStatuses([], { entry: 5, exit: 6 })).toThrow(refusal("outOfRange", /entry, 5, is below/));
  });

  it("gives a place to the next best where a better account fails a gate", () => {
    expect(
      stagedStatuses([account(9, "standard", { failedGate: true }), account(8)], { ...RULES, capacity: 1 }),
    ).toEqual([...["candidate", "key"]]);
  });
});
