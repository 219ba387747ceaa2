import type { ScreenRequests } from "../taskpane/screenRequests";
import { openPortability } from "./commandNames";

/** Makes the ribbon's commands work; they run on the same page as the pane, whether it is on show or not. */
export function associateCommands(requests: ScreenRequests): void {
  const { actions } = Office as Partial<typeof Office>;
  actions?.associate(openPortability, (event: Office.AddinCommands.Event) => {
    requests.ask("portability");
    /* Excel keeps its buttons waiting until it is told. */
    const tell = (): void => event.completed();
    void Office.addin.showAsTaskpane().then(tell, tell);
  });
}
