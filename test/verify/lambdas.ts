import { catalogue } from "../../src/clv/index";
import { namedLambda } from "../../src/clv/portable/namedLambda";
import { startIronCalc } from "../agreement/ironcalcSheet";
import { lambdaFaults } from "../agreement/lambdaFaults";

/*
 * A thousand drawn rows of every named LAMBDA against an independent engine, which takes longer than the tests of every day
 * may take; those draw fewer. Run: npm run verify
 */
const rows = 1000;

async function main(): Promise<void> {
  await startIronCalc();
  let failures = 0;
  for (const entry of catalogue.filter((one) => namedLambda(one).ok)) {
    const begun = performance.now();
    const { compared, results, faults } = lambdaFaults(entry, rows);
    console.log(`NATIVE.${entry.id}: ${compared} rows compared, ${results} with results, ${faults.length} differ, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    for (const fault of faults.slice(0, 3)) console.log(`  ${fault}`);
    failures += faults.length + (compared < rows ? 1 : 0);
  }
  process.exitCode = failures === 0 ? 0 : 1;
}

void main();
