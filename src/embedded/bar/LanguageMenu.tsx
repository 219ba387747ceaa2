import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, ToolbarButton } from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons";
import { useLanguage } from "../../taskpane/words/index";
import { setLanguage } from "../../words/current";
import { languageNames, languages } from "../../words/language";
import { pageWords } from "../words/pageWords";

/** The language of the page's words, each under its own name. It lasts until the page is left; the address can ask for it again. */
export function LanguageMenu({ buttonClass, wordsClass }: { readonly buttonClass: string; readonly wordsClass: string }) {
  const language = useLanguage();
  const { bar } = pageWords(language);
  const { name } = languageNames[language];
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const picked = languages.find((one) => one === checkedItems[0]);
        if (picked) setLanguage(picked);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton className={buttonClass} icon={<LocalLanguageRegular />} aria-label={`${bar.language}: ${name}`} title={bar.language}>
          <span className={wordsClass}>{name}</span>
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {languages.map((one) => (
            <MenuItemRadio key={one} name="language" value={one} lang={one}>
              {languageNames[one].name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
