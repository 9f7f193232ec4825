/** What the command needs of the pane. */
interface Pane<Tool> {
  readonly navigation: { readonly open: (tool: Tool) => void };
}

/** Opens the pane at one of its tools, from the ribbon or a cell's menu. */
export async function openTool<Tool>({ navigation }: Pane<Tool>, tool: Tool): Promise<void> {
  navigation.open(tool);
  await Office.addin.showAsTaskpane();
}
