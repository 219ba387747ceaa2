import { catalogue } from "../../src/clv/index";
import { startIronCalc } from "../agreement/ironcalcSheet";
import { lambdaFaults } from "../agreement/lambdaFaults";

/*
 * A thousand drawn rows of the named LAMBDAs that hold a whole model, against an independent engine: they are too slow
 * there for the tests of every day. Run: npm run verify
 */
const rows = 1000;

async function main(): Promise<void> {
  await startIronCalc();
  let failures = 0;
  for (const id of ["CXLV.MODEL", "CLV.BRIDGE"]) {
    const begun = performance.now();
    const { compared, results, faults } = lambdaFaults(catalogue.find((entry) => entry.id === id)!, rows);
    console.log(`NATIVE.${id}: ${compared} rows compared, ${results} with results, ${faults.length} differ, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    for (const fault of faults.slice(0, 3)) console.log(`  ${fault}`);
    failures += faults.length + (compared < rows ? 1 : 0);
  }
  process.exitCode = failures === 0 ? 0 : 1;
}

void main();
