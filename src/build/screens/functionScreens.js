// Functions: loading, not loaded, the list, nothing found, one of them, what it still needs, inserted, a cell that holds something.
"use strict";

const LIST = "**/functions.json";

const missing = [
  {
    name: "functions-failed",
    show: async (opened) => {
      await opened.page.route(LIST, (route) => route.abort());
      await opened.open("More", "Functions");
      await opened.sees("The list of functions could not be loaded.");
    },
  },
];

const finding = [
  {
    name: "functions-loading",
    show: async (opened) => {
      const asked = new Promise((resolve) => {
        void opened.page.route(LIST, (route) => {
          opened.letLoad = () => route.continue();
          resolve();
        });
      });
      await opened.open("More", "Functions");
      await asked;
      await opened.sees("Loading the functions…");
    },
  },
  {
    name: "functions-list",
    show: async (opened) => {
      await opened.letLoad();
      await opened.sees("50 functions");
    },
  },
  {
    name: "functions-nothing",
    show: async (opened) => {
      await opened.fill("Search functions", "zebra");
      await opened.sees("No function is about");
    },
  },
  {
    name: "functions-detail",
    show: async (opened) => {
      await opened.fill("Search functions", "pvm");
      await opened.open("KAM.PVM");
      await opened.sees("Where it goes");
    },
  },
  {
    name: "functions-ready",
    show: async (opened) => {
      await opened.press("Back to all functions");
      for (const [i, revenue] of ["50", "30", "20"].entries()) await opened.type(`A${i + 1}`, revenue);
      await opened.select("A1:A3");
      await opened.fill("Search functions", "herfindahl");
      await opened.open("KAM.HHI");
      await opened.offers("Insert into Sheet1!A4");
    },
  },
  {
    name: "functions-inserting",
    show: async (opened) => {
      await opened.hold();
      await opened.press("Insert into Sheet1!A4");
      await opened.sees("Writing the formula…");
    },
  },
  {
    name: "functions-inserted",
    show: async (opened) => {
      await opened.release();
      await opened.sees("The formula is in Sheet1!A4.");
    },
  },
  {
    name: "functions-taken-back",
    show: async (opened) => {
      await opened.press("Undo");
      await opened.sees("Sheet1!A4 is as it was before.");
    },
  },
  {
    name: "functions-occupied",
    show: async (opened) => {
      await opened.type("B1", "8");
      await opened.select("B1");
      await opened.press("Use the selected cell");
      await opened.press("Insert into Sheet1!B1");
      await opened.sees("Sheet1!B1 is not empty");
    },
  },
  {
    name: "functions-refused",
    show: async (opened) => {
      await opened.fail();
      await opened.press("Replace what Sheet1!B1 holds");
      await opened.sees("What to do");
    },
  },
];

module.exports = [missing, finding];
