import { lazy, type LazyExoticComponent } from "react";
import type { ToolId } from "./ToolId";

/** The views of the tools but the sheets, each loaded when it is first opened. */
export const toolViews: Readonly<Partial<Record<ToolId, LazyExoticComponent<() => React.ReactNode>>>> = {
  explain: lazy(() => import(/* webpackChunkName: "explain" */ "../views/ExplainView")),
  check: lazy(() => import(/* webpackChunkName: "check" */ "../views/CheckView")),
  review: lazy(() => import(/* webpackChunkName: "review" */ "../views/ReviewView")),
  thisSheet: lazy(() => import(/* webpackChunkName: "thisSheet" */ "../views/ThisSheetView")),
  share: lazy(() => import(/* webpackChunkName: "shareView" */ "../views/ShareView")),
  importAccounts: lazy(() => import(/* webpackChunkName: "importView" */ "../views/ImportAccountsView")),
  functions: lazy(() => import(/* webpackChunkName: "functionsView" */ "../views/FunctionsView")),
  settings: lazy(() => import(/* webpackChunkName: "settings" */ "../views/SettingsView")),
  testExcel: lazy(() => import(/* webpackChunkName: "testExcelView" */ "../views/TestExcelView")),
  examplePortfolio: lazy(() => import(/* webpackChunkName: "portfolioView" */ "../views/ExamplePortfolioView")),
  more: lazy(() => import(/* webpackChunkName: "more" */ "../views/MoreView")),
};
