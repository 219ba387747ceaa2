import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, ToolbarButton } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons";
import type { Documents } from "../documents";

interface SaveMenuProps {
  readonly documents: Documents;
  readonly buttonClass: string;
  readonly wordsClass: string;
}

/** Two ways to save, because a formula of the add-in is only worth something where the add-in is. */
export function SaveMenu({ documents, buttonClass, wordsClass }: SaveMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton className={buttonClass} icon={<SaveRegular />} aria-label="Save as xlsx" title="Save as an Excel workbook">
          <span className={wordsClass}>Save as xlsx</span>
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem subText="Formulas stay live in Excel with the add-in" onClick={() => void documents.save("formulas")}>
            Excel workbook
          </MenuItem>
          <MenuItem
            subText="The add-in's formulas become values, for LibreOffice, Google Sheets and people without the add-in"
            onClick={() => void documents.save("portable")}
          >
            Excel workbook with values
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
