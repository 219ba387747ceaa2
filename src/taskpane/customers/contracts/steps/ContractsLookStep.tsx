import { useEffect, useMemo } from "react";
import { ChartCard } from "../../../builder/charts/ChartCard";
import { DataTable } from "../../../builder/charts/DataTable";
import { useWords, type Words } from "../../../words/index";
import { valueOf } from "../../path/stage";
import { shown } from "../../pictures/shown";
import { StageView } from "../../steps/StageView";
import { useGradually } from "../../steps/useGradually";
import { useStepStyles } from "../../styles";
import type { ContractLook } from "../path/state";
import type { UsedContracts } from "../path/usePath";
import { renewalPicture, survivalPicture } from "../pictures/retention";

/** The contracts in a few lines. */
export function contractSummary({ customers, active, table }: ContractLook, { customers: { contracts, pictures } }: Words): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const { look } = contracts;
  return {
    head: pictures.summary.head,
    rows: [
      [look.customers, shown(customers, "whole")],
      [look.active, shown(active.reduce((sum, one) => sum + one, 0), "whole")],
      [look.seen, String(table.survival.length - 1)],
      [look.first, shown(table.retention[1] ?? NaN, "share")],
    ],
  };
}

/** What can be seen before any model: who is still there, and renewal by renewal who renewed. */
export function ContractsLookStep({ path, state }: UsedContracts) {
  const styles = useStepStyles();
  const words = useWords();
  const { look: said } = words.customers.contracts;
  const { look: stage, settings } = state;
  const look = valueOf(stage);
  useEffect(() => {
    if (stage.state === "none") void path.look();
  }, [path, stage]);
  const pictures = useMemo(() => {
    const resolved = path.resolved();
    if (look === null || resolved === null) return [];
    return [...(look.curve === null ? [] : [survivalPicture(look.curve, resolved, words)]), renewalPicture(look, words)];
    // Whatever the pictures rest on is in the settings.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [look, settings, words]);
  const count = useGradually(pictures.length);
  const rows = look === null ? [] : Array.from(look.table.survival, (survival, t) => [String(t), shown(look.table.asked[t]!, "whole"), shown(look.table.renewed[t]!, "whole"), t === 0 ? "" : shown(look.table.retention[t]!, "share"), shown(survival, "share")]);
  return (
    <div className={styles.step}>
      <StageView stage={stage} onCancel={() => path.cancel("look")} onAgain={() => void path.look()} />
      {look !== null && (
        <div className={styles.figures}>
          <DataTable label={said.summary} {...contractSummary(look, words)} />
          {pictures.slice(0, count).map((picture) => (
            <ChartCard key={picture.id} picture={picture} />
          ))}
          <DataTable label={said.table} head={said.head} rows={rows} />
        </div>
      )}
    </div>
  );
}
