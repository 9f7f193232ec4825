import { OfficeHost, type OfficeHostOptions } from "../host/OfficeHost";
import { requirementSets } from "../host/requirementSets";
import { describedFunctions, type DescribedMetadata } from "./chrome/describedFunctions";
import { TaskPane } from "./chrome/TaskPane";
import { OfficeBridge } from "./office/OfficeBridge";
import type { ThemeName } from "./office/officeTheme";
import { lateXlsx } from "./files/lateXlsx";
import { readManifest } from "./ribbon/readManifest";
import { RibbonBar } from "./ribbon/RibbonBar";
import { readContextMenu, readRibbon } from "./ribbon/readRibbon";
import { readSettings, type WorkbenchSettings } from "./settings";
import { ThemeSwitch } from "./chrome/ThemeSwitch";
import { WorkbenchPage } from "./WorkbenchPage";
import { type Workbench, workbenchFor } from "./Workbench";
import { adoptStyleSheets } from "./styleSheets";

declare global {
  interface Window {
    /** For tests and for the curious at the console. */
    workbench?: Workbench;
    /** For the pane's page: it asks for its host object before it loads office.js. */
    workbenchHost?: { attach(frame: Window): void };
  }
}

/** Opens a new workbook and starts the add-in beside it. */
async function start(): Promise<void> {
  const settings = readSettings(location.search);
  const manifest = await readManifest("/manifest.xml", settings.locale);
  const metadata = await readFunctions(manifest.functionsPath);
  await loadFonts();
  let theme: ThemeName = settings.theme;

  const functions = { namespace: manifest.namespace, metadata };
  const host = newHost(settings, functions, (): Promise<void> | undefined => page.editing());
  const pane = new TaskPane(manifest.displayName, "/taskpane.html", (visible) => bridge.tellVisibility(visible));
  const tab = readRibbon(manifest.document, settings.locale);
  const cellMenu = readContextMenu(manifest.document, settings.locale, "ContextMenuCell");
  const ribbon = new RibbonBar(tab, cellMenu, (controlId, action) => {
    if (action.kind === "showPane") pane.show(true);
    else bridge.pressButton(controlId, action.functionName);
  });
  const bridge = new OfficeBridge(host, {
    locale: settings.locale,
    theme: () => theme,
    requirementSets: host.requirementSets,
    pane,
    ribbon: {
      update: (update) => {
        if (settings.clearsUndo) host.document.clearHistory(); // as Excel on Windows and Mac does
        return ribbon.update(update);
      },
    },
    onAnswer: () => page.showTraffic(),
  });
  const themeSwitch = new ThemeSwitch(theme, (chosen) => (theme = chosen));
  const page: WorkbenchPage = new WorkbenchPage(host.document, host, {
    ribbon,
    tabLabel: tab.label,
    pane,
    functions: describedFunctions(manifest.namespace, metadata.functions),
    xlsx: lateXlsx(manifest.id),
    end: themeSwitch.element,
  });

  window.workbench = workbenchFor(host, page.files);
  window.workbenchHost = {
    attach: (frame) => {
      bridge.attach(frame);
      frame.addEventListener("keydown", (event) => page.onKey(event));
      page.acceptDrops(frame);
    },
  };
  pane.show(settings.paneOpen);
  page.mount(document.body);
}

/** Text is measured before anything is drawn with it. */
async function loadFonts(): Promise<void> {
  await Promise.allSettled(["", "bold "].map((weight) => document.fonts.load(`${weight}15px "Sheet Text"`)));
}

/** @param editing resolves when the person has left the cell they are typing in; undefined where nobody types */
function newHost(
  settings: WorkbenchSettings,
  customFunctions: NonNullable<OfficeHostOptions["customFunctions"]>,
  editing: () => Promise<void> | undefined,
): OfficeHost {
  const { emptyCell, locale, clearsUndo, excelApi } = settings;
  return new OfficeHost({
    emptyCell,
    locale,
    clearsUndo,
    requirementSets: excelApi === undefined ? requirementSets : { ...requirementSets, ExcelApi: excelApi },
    editing,
    customFunctions,
  });
}

async function readFunctions(address: string): Promise<{ functions: DescribedMetadata[] }> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}: the add-in's functions are not built.`);
  return (await response.json()) as { functions: DescribedMetadata[] }; // our own build wrote it
}

adoptStyleSheets();
start().catch((error: unknown) => {
  const message = document.createElement("p");
  message.className = "startup-failure";
  message.setAttribute("role", "alert");
  message.textContent = `The workbench could not start. ${error instanceof Error ? error.message : String(error)}`;
  document.body.append(message);
  throw error;
});
