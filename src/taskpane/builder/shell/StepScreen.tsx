import { Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useRef, useState } from "react";
import type { WorkbookPort } from "../../../workbook/port";
import { useWords } from "../../words/index";
import { WantedFieldContext } from "../fields/wantedField";
import { roleSteps } from "../state/roles";
import { stepOf } from "../state/stepOf";
import type { Builder } from "../state/useBuilder";
import type { StepId, StepProps } from "../step";
import { BuilderFooter } from "./BuilderFooter";
import { BuilderHeader } from "./BuilderHeader";
import { ProblemSummary } from "./ProblemSummary";
import { StepNavigation } from "./StepNavigation";
import { stepScreens } from "./stepScreens";
import { undoKeys } from "./undoKeys";
import { useFieldFocus } from "./useFieldFocus";

const useStyles = makeStyles({
  /* The step scrolls between the two bars; in a very low window all scroll together. */
  screen: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, "@media (max-height: 560px)": { height: "auto", minHeight: "100%" } },
  top: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    containerType: "inline-size",
    containerName: "builder",
  },
  body: {
    /* What is only read out is placed here, and does not make the page longer. */
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    scrollPaddingBlock: "8px",
    "@media (max-height: 560px)": { overflowY: "visible" },
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineOffset: "2px" },
  title: { display: "flex", flexDirection: "column" },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

interface StepScreenProps {
  readonly builder: Builder;
  readonly step: StepId;
  readonly port: WorkbookPort;
  readonly onBack: () => void;
}

/* While a model is written and calculated the workbook tells of changes many times: none of them is one of the step. */
const Step = memo(function StepShown({ step, ...props }: StepProps & { readonly step: StepId }) {
  const Screen = stepScreens[step];
  return <Screen {...props} />;
});

/** One step of the builder with what stands around it. */
export function StepScreen({ builder, step, port, onBack }: StepScreenProps) {
  const styles = useStyles();
  const { shell } = useWords().builder;
  const screen = useRef<HTMLDivElement>(null);
  const [wantedField, focusField] = useFieldFocus(screen, step);
  const [said, setSaid] = useState("");
  const { history, evaluation, problems, visited, role, store, canUndo, canRedo } = builder;
  const model = history!.present;

  const travel = (move: () => boolean, told: (step: string) => string) => (): void => {
    if (!move()) return;
    const now = store.now().step;
    if (now !== "start") setSaid(told(shell.steps[now]));
  };
  const undo = travel(store.undo, shell.undone);
  const redo = travel(store.redo, shell.redone);
  const goToField = (field: string): void => {
    focusField(field);
    store.goTo(stepOf(field));
  };
  return (
    <div className={styles.screen} ref={screen} onKeyDownCapture={undoKeys(undo, redo)}>
      <div className={styles.top}>
        <BuilderHeader name={model.scope.name} canUndo={canUndo} canRedo={canRedo} onUndo={undo} onRedo={redo} onStart={() => store.goTo("start")} onBack={onBack} />
        <StepNavigation
          step={step}
          visited={visited}
          marked={role === null ? [] : roleSteps[role].marked}
          problemCount={(id) => problems.filter(({ field }) => stepOf(field) === id).length}
          onStep={store.goTo}
        />
      </div>
      <div className={styles.body}>
        <div className={styles.title}>
          <h2 className={styles.heading} tabIndex={-1} data-heading="">
            {shell.steps[step]}
          </h2>
          <Caption1>{shell.about[step]}</Caption1>
        </div>
        <ProblemSummary problems={problems} onGo={goToField} />
        <WantedFieldContext value={wantedField}>
          <Step key={`${model.id} ${step}`} step={step} model={model} evaluation={evaluation} problems={problems} change={store.change} port={port} goTo={store.goTo} />
        </WantedFieldContext>
      </div>
      <BuilderFooter builder={builder} step={step} port={port} />
      <span className={styles.spoken} role="status">
        {said}
      </span>
    </div>
  );
}
