import type { ExamplePortfolio, PortfolioProgress } from "../../app/examplePortfolio/buildExamplePortfolio";
import type { ExampleSheet } from "../../app/examplePortfolio/exampleSheets";
import type { Job } from "../Job";
import type { Session } from "../session";

/** What became of the example portfolio. */
export type PortfolioOutcome =
  { readonly kind: "built"; readonly portfolio: ExamplePortfolio } | { readonly kind: "removed" };

export type PortfolioStep = PortfolioProgress | "removing";

export const EXAMPLE_PORTFOLIO = "examplePortfolio";

/** Builds the example portfolio, in the view that shows how far it is. */
export function startExamplePortfolio({ jobs, navigation, allMessages, welcome }: Session): void {
  welcome.dismiss();
  navigation.open("examplePortfolio");
  void jobs.of<PortfolioStep, PortfolioOutcome>(EXAMPLE_PORTFOLIO).start(async ({ report, signal }) => {
    const [{ buildExamplePortfolio }, messages] = await Promise.all([
      import(/* webpackChunkName: "examplePortfolio" */ "../../app/examplePortfolio/buildExamplePortfolio"),
      allMessages(),
    ]);
    return { kind: "built", portfolio: await buildExamplePortfolio(messages, report, signal) };
  });
}

/** Takes these sheets of the portfolio away again. */
export function takeExamplePortfolioAway(
  job: Job<PortfolioStep, PortfolioOutcome>,
  sheets: readonly ExampleSheet[] | ExamplePortfolio,
): void {
  void job.start(async ({ report }) => {
    report("removing");
    const { removeExamplePortfolio } = await import(
      /* webpackChunkName: "examplePortfolio" */ "../../app/examplePortfolio/removeExamplePortfolio"
    );
    await removeExamplePortfolio(sheets);
    return { kind: "removed" };
  });
}
