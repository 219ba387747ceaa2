import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/*
 * Runs scripts of package.json that do not need each other, as many at a time as there are processors. What one has to say
 * comes in one piece when it ends; every one is heard, and one that fails makes the whole fail.
 */
const npm = process.env["npm_execpath"];
if (npm === undefined) throw new Error("Start this with npm run: it asks npm to run the scripts.");

const run = (script: string): Promise<boolean> =>
  new Promise((done) => {
    const said: Buffer[] = [];
    const child = spawn(process.execPath, [npm, "run", script], { stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => said.push(piece));
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      if (code !== 0) console.error(`npm run ${script} failed.`);
      done(code === 0);
    });
  });

const waiting = process.argv.slice(2);

async function untilNoneWaits(): Promise<void> {
  for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) if (!(await run(script))) process.exitCode = 1;
}

void Promise.all(Array.from({ length: availableParallelism() }, untilNoneWaits));
