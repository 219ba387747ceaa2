import { Caption1 } from "@fluentui/react-components";
import { useMemo } from "react";
import { checksOf } from "../../../../lever-model/equations/checks";
import { segmentsOf } from "../../../../lever-model/equations/segments";
import { useWords } from "../../../words/index";
import type { StepProps } from "../../step";
import { CheckNotes } from "../levers/CheckNotes";
import { CustomerList } from "./CustomerList";
import { ScenarioList } from "./ScenarioList";
import { SegmentList } from "./SegmentList";
import { SegmentResults } from "./SegmentResults";
import { TierList } from "./TierList";

/** Who the customers are, how each group is treated, and the cases beside base and target. */
export function SegmentsStep(props: StepProps) {
  const { model, evaluation, problems } = props;
  const { segments: words } = useWords().builderLevers;
  const values = useMemo(() => (evaluation === null ? [] : segmentsOf(model, evaluation)), [model, evaluation]);
  const checks = useMemo(() => (evaluation === null ? [] : checksOf(model, evaluation)), [model, evaluation]);
  const isWrong = problems.some(({ field }) => field.startsWith("segments"));
  return (
    <>
      <SegmentList values={values} {...props} />
      <CheckNotes checks={checks} ids={["segments"]} />
      {model.segments.length > 0 &&
        (evaluation === null || isWrong ? <Caption1>{words.noResults}</Caption1> : <SegmentResults values={values} evaluation={evaluation} currency={model.scope.currency} />)}
      <TierList values={values} checks={checks} {...props} />
      <CustomerList {...props} />
      <ScenarioList {...props} />
    </>
  );
}
