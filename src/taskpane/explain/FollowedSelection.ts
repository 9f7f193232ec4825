import type { SelectionExplained } from "../../app/explain/Explanation";
import type { Failure } from "../../app/explainFailure";
import type { Messages } from "../../i18n";
import { explainPaneFailure } from "../explainPaneFailure";

/** What is said of the selection, and whether something newer is being read. */
export type FollowedState =
  | { readonly status: "reading" }
  | { readonly status: "told"; readonly told: SelectionExplained }
  | { readonly status: "failed"; readonly failure: Failure };

/** Excel tells of one thing a user does several times over: the last of them within this many milliseconds counts. */
const QUIET = 250;

/** Follows the user through the workbook as long as somebody looks: a newer selection supersedes an answer that is still to come. */
export class FollowedSelection {
  private current: FollowedState = { status: "reading" };
  private readonly listeners = new Set<() => void>();
  private latest = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly messages: Messages,
    private readonly language: string,
  ) {}

  readonly state = (): FollowedState => this.current;

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.listeners.add(onChange);
    const ends = this.listeners.size === 1 ? this.follow() : undefined;
    return () => {
      this.listeners.delete(onChange);
      ends?.();
    };
  };

  /** Reads at once, for who has waited or wants to be sure. */
  readonly read = async (): Promise<void> => {
    const turn = ++this.latest;
    let next: FollowedState;
    try {
      const { explainSelection } = await import(/* webpackChunkName: "explanation" */ "../../app/explainSelection");
      next = { status: "told", told: await explainSelection(this.messages, this.language) };
    } catch (error) {
      next = { status: "failed", failure: explainPaneFailure(error, this.messages) };
    }
    if (turn !== this.latest) return; // the user has gone on since
    this.current = next;
    this.listeners.forEach((listener) => listener());
  };

  /** Starts to listen; where Excel does not let us, what is shown stays as it is until it is read again by hand. */
  private follow(): () => void {
    let isOver = false;
    let unfollow: (() => Promise<void>) | undefined;
    const begin = async (): Promise<void> => {
      const { followSelection } = await import(/* webpackChunkName: "explanation" */ "../../app/followSelection");
      const end = await followSelection(() => this.readSoon());
      if (isOver) await end();
      else unfollow = end;
    };
    const failed = (error: unknown): void => this.fail(error);
    void this.read();
    begin().catch(failed);
    return () => {
      isOver = true;
      clearTimeout(this.waiting);
      this.latest++;
      unfollow?.().catch(failed);
    };
  }

  private readSoon(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.read(), QUIET);
  }

  private fail(error: unknown): void {
    this.latest++;
    this.current = { status: "failed", failure: explainPaneFailure(error, this.messages) };
    this.listeners.forEach((listener) => listener());
  }
}
