// The states of the pane's tools that `npm run screens` takes pictures of: one entry each, after the matrix was inserted.
"use strict";
const { CHECK_SCREENS } = require("./checkScreens.js");
const { FUNCTION_SCREENS } = require("./functionScreens.js");
const { REVIEW_SCREENS } = require("./reviewScreens.js");

/** Goes to a cell by the name box. */
async function goTo({ page }, reference) {
  const box = page.getByLabel("Name box");
  await box.fill(reference);
  await box.press("Enter");
}

const sees = ({ pane }, text) => pane.getByText(text).first().waitFor();

/** `show` brings the pane into the state, starting where the one before left it. */
const TOOL_SCREENS = [
  {
    name: "explain-account",
    show: async (opened) => {
      await opened.press("Explain");
      await goTo(opened, "B16");
      await sees(opened, "Albion Rail scores");
    },
  },
  {
    name: "explain-incomplete",
    show: async (opened) => {
      await goTo(opened, "B26");
      await sees(opened, "Pinehurst Council has no score yet");
    },
  },
  {
    name: "explain-nothing",
    show: async (opened) => {
      await goTo(opened, "B2");
      await sees(opened, "Nothing to explain in B2");
    },
  },
  {
    name: "explain-failed",
    show: async (opened) => {
      await opened.page.evaluate(() => window.workbench.failAction(1, "GeneralException"));
      await goTo(opened, "B3");
      await opened.pane.getByRole("button", { name: "Read again" }).waitFor();
    },
  },
  {
    name: "test-excel",
    show: async (opened) => {
      await opened.press("More");
      await opened.pane.getByRole("button", { name: /^Settings/ }).click();
      await opened.press("Open the test");
      await sees(opened, "Start the test");
    },
  },
  {
    name: "test-excel-done",
    show: async (opened) => {
      await opened.press("Start the test");
      await sees(opened, "Everything works that this Excel offers");
    },
  },
  {
    name: "example-portfolio",
    show: async (opened) => {
      await opened.press("More");
      await opened.pane.getByRole("button", { name: /^Example portfolio/ }).click();
      await sees(opened, "Build all ten sheets");
    },
  },
  ...CHECK_SCREENS,
  ...REVIEW_SCREENS,
  ...FUNCTION_SCREENS,
];

module.exports = { TOOL_SCREENS };
