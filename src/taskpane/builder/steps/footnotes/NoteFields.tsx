import { gradeMeanings } from "../../../../lever-model/state/assumptions";
import { keysOf } from "../../../../lever-model/state/defaults";
import type { Footnote, Grade } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { ChoiceField } from "../../fields/ChoiceField";
import { DayField } from "../../fields/DayField";
import { LongTextField, TextField } from "../../fields/TextField";

interface NoteFieldsProps {
  /** The beginning of the names of the fields: "footnotes.retention". */
  readonly path: string;
  readonly note: Footnote;
  readonly onChange: (part: Partial<Footnote>, merge: string) => void;
}

/** Source, scope and limitations of a number, whose it is, and how well it is known. */
export function NoteFields({ path, note, onChange }: NoteFieldsProps) {
  const { footnotes: words } = useWords().builderLevers;
  const shared = (key: keyof Footnote & keyof typeof words) => ({ field: `${path}.${key}`, label: words[key], problems: [] });
  return (
    <>
      <LongTextField {...shared("source")} help={words.sourceMeans} value={note.source} onChange={(source, merge) => onChange({ source }, merge)} />
      <LongTextField {...shared("scope")} help={words.scopeMeans} value={note.scope} onChange={(scope, merge) => onChange({ scope }, merge)} />
      <LongTextField {...shared("limitations")} help={words.limitationsMeans} value={note.limitations} onChange={(limitations, merge) => onChange({ limitations }, merge)} />
      <TextField {...shared("owner")} value={note.owner} onChange={(owner, merge) => onChange({ owner }, merge)} />
      <DayField {...shared("date")} value={note.date} onChange={(date, merge) => onChange({ date }, merge)} />
      <ChoiceField<Grade | "">
        {...shared("grade")}
        value={note.grade}
        choices={[{ value: "", label: words.noGrade }, ...keysOf(gradeMeanings).map((value) => ({ value, label: words.grades[value] }))]}
        onChange={(grade, merge) => onChange({ grade }, merge)}
      />
    </>
  );
}
