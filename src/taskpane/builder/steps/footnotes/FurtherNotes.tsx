import { Caption1 } from "@fluentui/react-components";
import { useWords } from "../../../words/index";
import { RecordList } from "../../fields/RecordList";
import { TextField } from "../../fields/TextField";
import type { StepProps } from "../../step";
import { NoteFields } from "./NoteFields";
import { furtherOf, isInput, newFootnote, withFurther } from "./notes";

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Footnotes on anything that is no input: a lever, a chart, a convention. */
export function FurtherNotes({ model, change }: Pick<StepProps, "model" | "change">) {
  const { footnotes: words } = useWords().builderLevers;
  return (
    <>
      <Caption1>{words.otherAbout}</Caption1>
      <RecordList
        items={furtherOf(model)}
        label={words.otherOne}
        make={() => newFootnote(words.onNew)}
        itemLabel={({ on }) => on.trim() || words.onNew}
        onChange={(further, merge) => change((now) => withFurther(now, further), merge)}
        render={(note, update, at) => (
          <>
            {/* The id of an input would make it the footnote of that input, and take it from this list while it is typed. */}
            <TextField field={`footnotes.further.${at}.on`} label={words.on} problems={[]} value={note.on} onChange={(on, merge) => update((now) => ({ ...now, on: isInput(on) ? capitalised(on) : on }), merge)} />
            <NoteFields path={`footnotes.further.${at}`} note={note} onChange={(part, merge) => update((now) => ({ ...now, ...part }), merge)} />
          </>
        )}
      />
    </>
  );
}
