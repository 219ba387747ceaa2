import { Body1, Caption1 } from "@fluentui/react-components";
import { targetName } from "../../sheet/useTarget";
import { useWords } from "../../words/index";
import { assumptionLabel } from "../charts/labels";
import type { Explained } from "./explainCell";
import { Formula, LinkList, Part } from "./parts";

interface ModelCellProps {
  readonly explained: Explained;
  readonly onGo: (sheet: string, address: string) => void;
}

/** A number of a model: how it is made, from what, by which convention, and on which footnotes it rests. */
export function ModelCell({ explained, onGo }: ModelCellProps) {
  const words = useWords();
  const { explain, charts } = words.builderResults;
  const { scope } = explained.model;
  return (
    <>
      {explained.help !== "" && <Body1>{explained.help}</Body1>}
      {explained.what === "input" && <Body1>{explain.input}</Body1>}
      {explained.inWords !== null && (
        <Part title={explain.formula}>
          <Formula name={explain.words} text={`${explained.label} = ${explained.inWords}`} />
          {explained.inSymbols !== null && <Formula name={explain.symbols} text={explained.inSymbols} />}
          {explained.inNumbers !== null && <Formula name={explain.numbers} text={explained.inNumbers} />}
          {explained.formula !== null && <Formula name={explain.inCell} text={explained.formula} />}
        </Part>
      )}
      {explained.precedents.length > 0 && (
        <Part title={explain.madeFrom}>
          <LinkList items={explained.precedents.map(({ label, sheet, address, value }) => ({ label, about: targetName({ sheet, address }), value, go: () => onGo(sheet, address) }))} />
        </Part>
      )}
      <Part title={explain.convention}>
        <Body1>{charts.subtitle(scope.currency, charts.bases[scope.basis], charts.timings[scope.timing], charts.horizon(scope.horizon, scope.period))}</Body1>
        <Caption1>{explain.ofModel(scope.name)}</Caption1>
      </Part>
      {explained.what !== "text" && (
        <Part title={explain.footnotes}>
          {explained.footnotes.length === 0 && explained.bare.length === 0 && <Body1>{explain.noAssumption}</Body1>}
          <LinkList
            items={explained.footnotes.map((note) => ({
              label: `${note.number} ${note.on in words.builder.model.assumptions ? assumptionLabel(words, note.on as Parameters<typeof assumptionLabel>[1]) : note.on}`,
              about: [note.source, note.scope, note.limitations].filter((text) => text !== "").join(" · ") || explain.emptyNote, value: note.grade, go: null,
            }))}
          />
          {explained.bare.length > 0 && <Caption1>{explain.bare(explained.bare.map((id) => assumptionLabel(words, id)))}</Caption1>}
        </Part>
      )}
    </>
  );
}
