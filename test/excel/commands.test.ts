import { associateCommands } from "../../src/excel/commands";
import { manifest } from "../../src/excel/manifest/manifest";
import { ScreenRequests } from "../../src/taskpane/screenRequests";

type Command = (event: { completed: () => void }) => void;

function commandsOf(requests: ScreenRequests, showAsTaskpane: () => Promise<void>): ReadonlyMap<string, Command> {
  const commands = new Map<string, Command>();
  Object.assign(globalThis, {
    Office: { actions: { associate: (name: string, command: Command) => commands.set(name, command) }, addin: { showAsTaskpane } },
  });
  associateCommands(requests);
  return commands;
}
afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

test("every command that the manifest names is there, and no other", () => {
  const xml = manifest({ host: "https://localhost:3000", version: "1.0.0", variant: "bare" });
  const named = [...xml.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(0);
  expect([...commandsOf(new ScreenRequests(), () => Promise.resolve()).keys()].sort()).toEqual(named.sort());
});

test.each([
  ["opened", () => Promise.resolve()],
  ["refused", () => Promise.reject(new Error("no"))],
])("a command asks for its screen and tells Excel that it is done, also when the pane was %s", async (_how, show) => {
  const requests = new ScreenRequests();
  const asked: string[] = [];
  await new Promise<void>((completed) => commandsOf(requests, show).get("openPortability")!({ completed }));
  requests.onAsked((screen) => asked.push(screen));
  expect(asked).toEqual(["portability"]);
});

test("an Excel without commands is left alone", () => {
  Object.assign(globalThis, { Office: {} });
  expect(() => associateCommands(new ScreenRequests())).not.toThrow();
});

test("a request is heard by who listens, once, and not after that", () => {
  const requests = new ScreenRequests();
  const asked: string[] = [];
  requests.ask("portability");
  const stop = requests.onAsked((screen) => asked.push(screen));
  requests.ask("functions");
  stop();
  requests.onAsked((screen) => asked.push(screen))();
  expect(asked).toEqual(["portability", "functions"]);
});
