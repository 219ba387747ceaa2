import { CommandType, ICommandService, type Injector } from "@univerjs/core";
import {
  DeviceInputEventType, IDescriptionService, IEditorBridgeService, IEditorService, IShortcutService, KeyCode, SetCellEditVisibleOperation, whenSheetEditorActivated,
} from "@univerjs/preset-sheets-core";
import { nameBeforeCaret } from "./nameBeforeCaret";

const endFormula = "cxlv.operation.end-formula";

/** Above the 1000 of the engine's list of proposed functions, which is the first of its own to be asked. */
const priority = 1100;

/**
 * Ends the typing of a formula by Enter or Tab, however soon they come. The engine's editor of formulas listens for them only
 * once it has been drawn, and the functions that it proposes stand for a third of a second behind what is typed: an Enter
 * within that time put a proposal in place of a function that stood there already ("=CLEAN(250,80%)" for "=CLV(250,80%)").
 * While a name is being typed that proposals begin with, the keys are left to the engine.
 */
export function endFormulasHoweverSoon(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const bridge = injector.get(IEditorBridgeService);
  const editors = injector.get(IEditorService);
  const descriptions = injector.get(IDescriptionService);
  const shortcuts = injector.get(IShortcutService);

  /** Whether a formula is being typed into a cell, and not just now a name that proposals begin with. */
  const mayEnd = (): boolean => {
    const editor = editors.getFocusEditor();
    const text = editor?.getDocumentDataModel()?.getBody()?.dataStream;
    const [caret] = editor?.getSelectionRanges() ?? [];
    if (!editor || !editors.isSheetEditor(editor.getEditorId()) || !text?.startsWith("=") || caret === undefined) return false;
    const name = nameBeforeCaret(text.slice(0, caret.startOffset));
    return name === null || descriptions.getSearchListByNameFirstLetter(name).length === 0;
  };

  commands.registerCommand({
    id: endFormula,
    type: CommandType.OPERATION,
    handler: (_, params) => {
      bridge.disableForceKeepVisible();
      return commands.syncExecuteCommand(SetCellEditVisibleOperation.id, { visible: false, eventType: DeviceInputEventType.Keyboard, ...params });
    },
  });
  for (const keycode of [KeyCode.ENTER, KeyCode.TAB]) {
    shortcuts.registerShortcut({
      id: endFormula,
      binding: keycode,
      priority,
      preconditions: (context) => whenSheetEditorActivated(context) && mayEnd(),
      staticParameters: { keycode },
    });
  }
}
