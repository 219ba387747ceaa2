import { catalogue } from "../clv/index";
import { byFamily } from "../taskpane/find/families";
import { languageFolder } from "./address";
import { functionPage } from "./function/functionPage";
import { type Language, languages } from "./language";
import { searchFile } from "./search/searchFile";
import { type Link, page, type PageContent } from "./shell/page";
import { chapters } from "./topics/chapters";
import { homePage } from "./topics/home";

/** The pages that follow each other, in the order of the contents. */
const reading = (language: Language): readonly PageContent[] => [
  ...chapters.map((chapter) => chapter.page(language)),
  ...byFamily(catalogue).flatMap(({ entries }) => entries.map((entry) => functionPage(entry, language))),
];

const linkTo = (content: PageContent | undefined): Link | null => (content ? { file: content.file, text: content.title } : null);

/** Every page and search index of the manual, by its path inside the manual's folder. */
export function manualFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const language of languages) {
    const folder = languageFolder(language);
    const pages = reading(language);
    files.set(`${folder}index.html`, page(homePage(language), { previous: null, next: linkTo(pages[0]) }, language));
    pages.forEach((content, place) => {
      const neighbours = { previous: linkTo(pages[place - 1]), next: linkTo(pages[place + 1]) };
      files.set(folder + content.file, page(content, neighbours, language));
    });
    files.set(`${folder}search-index.js`, searchFile(language));
  }
  return files;
}
