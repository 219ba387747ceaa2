import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, ToolbarButton } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons";
import { useLanguage } from "../../taskpane/words/index";
import type { Documents } from "../documents";
import { pageWords } from "../words/pageWords";

interface SaveMenuProps {
  readonly documents: Documents;
  readonly buttonClass: string;
  readonly wordsClass: string;
}

/** Two ways to save, because a formula of the add-in is only worth something where the add-in is. */
export function SaveMenu({ documents, buttonClass, wordsClass }: SaveMenuProps) {
  const { save } = pageWords(useLanguage());
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton className={buttonClass} icon={<SaveRegular />} aria-label={save.label} title={save.hint}>
          <span className={wordsClass}>{save.label}</span>
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem subText={save.formulasMeans} onClick={() => void documents.save("formulas")}>
            {save.formulas}
          </MenuItem>
          <MenuItem
            subText={save.valuesMeans}
            onClick={() => void documents.save("portable")}
          >
            {save.values}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
