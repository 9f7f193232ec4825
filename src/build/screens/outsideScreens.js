// The pane where it cannot work: opened on its own, without Office.js, and with a part of it that does not load.
"use strict";

module.exports = [
  [
    {
      name: "outside-excel",
      show: async ({ page }) => {
        // What Office.js comes to by itself after a while.
        const nowhere = "window.Office = { HostType: {}, onReady: () => Promise.resolve({ host: null }) };";
        await page.route("**/office.js", (route) => route.fulfill({ contentType: "text/javascript", body: nowhere }));
        await page.goto(new URL("/taskpane.html", page.url()).href);
        await page.getByText("KAM Toolkit for Excel").first().waitFor();
      },
    },
    {
      name: "outside-office-missing",
      show: async ({ page }) => {
        await page.unrouteAll();
        await page.route("**/office.js", (route) => route.abort());
        await page.reload();
        await page.getByText("Excel could not be reached").first().waitFor();
      },
    },
  ],
  [
    {
      name: "part-missing",
      show: async (opened) => {
        await opened.page.route("**/check*.js", (route) => route.abort());
        await opened.press("Check");
        await opened.sees("A part of this pane could not be loaded.");
      },
    },
  ],
];
