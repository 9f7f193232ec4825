// Every view of the pane in every state that `npm run screens` takes a picture of. A list is one walk: it starts in a new
// workbook, and `show` brings the pane into a state from where the one before left it.
"use strict";

module.exports = {
  VIEW_SCREENS: [
    ...require("./sheetScreens.js"),
    ...require("./explainScreens.js"),
    ...require("./checkScreens.js"),
    ...require("./reviewScreens.js"),
    ...require("./shareScreens.js"),
    ...require("./functionScreens.js"),
    ...require("./importScreens.js"),
    ...require("./thisSheetScreens.js"),
    ...require("./settingsScreens.js"),
    ...require("./portfolioScreens.js"),
    ...require("./outsideScreens.js"),
  ],
};
