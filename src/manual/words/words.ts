import type { Language } from "../language";
import { type Frame, frame as englishFrame } from "./en/frame";
import { type Glossary, glossary as englishGlossary } from "./en/glossary";
import { type Mistakes, mistakeWords as englishMistakes } from "./en/mistakes";
import { type TaskWords, taskWords as englishTasks } from "./en/tasks";
import { type Topics, topics as englishTopics } from "./en/topics";
import { frame as spanishFrame } from "./es/frame";
import { glossary as spanishGlossary } from "./es/glossary";
import { mistakeWords as spanishMistakes } from "./es/mistakes";
import { taskWords as spanishTasks } from "./es/tasks";
import { topics as spanishTopics } from "./es/topics";
import { frame as portugueseFrame } from "./pt/frame";
import { glossary as portugueseGlossary } from "./pt/glossary";
import { mistakeWords as portugueseMistakes } from "./pt/mistakes";
import { taskWords as portugueseTasks } from "./pt/tasks";
import { topics as portugueseTopics } from "./pt/topics";

/** All that a page says besides the words of the entries. */
export interface Words {
  readonly frame: Frame;
  readonly tasks: TaskWords;
  readonly glossary: Glossary;
  readonly mistakes: Mistakes;
  readonly topics: Topics;
}

export const words: Readonly<Record<Language, Words>> = {
  en: { frame: englishFrame, tasks: englishTasks, glossary: englishGlossary, mistakes: englishMistakes, topics: englishTopics },
  es: { frame: spanishFrame, tasks: spanishTasks, glossary: spanishGlossary, mistakes: spanishMistakes, topics: spanishTopics },
  pt: {
    frame: portugueseFrame,
    tasks: portugueseTasks,
    glossary: portugueseGlossary,
    mistakes: portugueseMistakes,
    topics: portugueseTopics,
  },
};

/** Puts values into the places of a text: "{count} found". */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
