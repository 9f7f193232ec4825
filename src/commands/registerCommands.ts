import type { SheetId } from "../templates";

/** The commands that manifest.xml names, by the function name it gives them. */
export type CommandName =
  `insert${Capitalize<SheetId>}` | "explain" | "check" | "review" | "share" | "thisSheet" | "settings";

/** Tells Office what each button of the ribbon does. A command says that it is over even when it failed: Office waits for that. */
export function registerCommands(commands: Readonly<Record<CommandName, () => Promise<void>>>): void {
  for (const [name, run] of Object.entries(commands))
    Office.actions.associate(
      name,
      (event?: Office.AddinCommands.Event) => void run().finally(() => event?.completed()),
    );
}
