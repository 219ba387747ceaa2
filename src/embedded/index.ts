import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-find-replace/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "./page.css";
import { LifecycleStages } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { ScreenRequests } from "../taskpane/screenRequests";
import { createUniverPort } from "../workbook/univer/univerPort";
import { setLanguage } from "../words/current";
import { startingLanguage } from "../words/startingLanguage";
import { nameControls } from "./accessibleNames";
import { isDark, onAppearanceChanged } from "./appearance";
import { endFormulasHoweverSoon } from "./bridge/endOfFormula";
import { Documents } from "./documents";
import { acceptDroppedFiles } from "./dropTarget";
import { startEngine } from "./engine";
import { showErrorSentences } from "./errorLine";
import { takeAskedExample } from "./example/askedExample";
import type { EmbeddedSpreadsheet } from "./facade";
import { moveCharts, showCharts } from "./models/showCharts";
import { createLayout } from "./layout";
import { cycleRegions } from "./regions";
import { makeMovable } from "./splitter";

/** The cells first, so that typing can begin; the bar and the pane follow when the grid stands. */
function start(page: HTMLElement): void {
  const asked = takeAskedExample();
  setLanguage(startingLanguage(location.search, asked?.language, navigator.language));
  const layout = createLayout(page);
  makeMovable(layout.splitter, page);
  const engine = startEngine(layout.grid.id, isDark());
  onAppearanceChanged(() => engine.api.toggleDarkMode(isDark()));
  const injector = engine.univer.__getInjector();
  const port = createUniverPort(injector, engine.api);
  showCharts(engine.api, port);
  const documents = new Documents(engine);
  // An address that ends in ?empty opens without the sample.
  if (asked) documents.openExample(asked);
  else if (new URLSearchParams(location.search).has("empty")) documents.openEmpty();
  else documents.openSample();
  cycleRegions(layout, () => port.focusGrid());
  showErrorSentences(engine, layout.errorLine);
  addEventListener("beforeunload", (event) => {
    if (documents.state.unsaved) event.preventDefault();
  });
  onceDrawn(engine.api, () => {
    endFormulasHoweverSoon(injector);
    moveCharts(injector, engine.api);
    const embedded: EmbeddedSpreadsheet = {
      port,
      calculated: () => engine.api.getFormula().onCalculationResultApplied(),
      openEmpty: () => documents.openEmpty(),
    };
    Object.assign(globalThis, { embedded });
    const requests = new ScreenRequests();
    port.focusGrid();
    nameControls(layout.grid);
    void import("./bar/mountBar").then(({ mountBar }) => {
      const { offer } = mountBar(layout, documents, () => requests.ask("portability"));
      acceptDroppedFiles(page, offer);
    });
    void import("../taskpane/mount").then(({ mountTaskPane }) => mountTaskPane(layout.pane, { port, prefix: "", requests }));
  });
}

/**
 * Before the first drawing the engine has no cells to select and no editor to type into. Only one may wait for it: the engine
 * passes by who stands behind one that stops listening, until it says three seconds later that all is steady.
 */
function onceDrawn(api: FUniver, step: () => void): void {
  const drawn = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage < LifecycleStages.Rendered) return;
    drawn.dispose();
    step();
  });
}

const page = document.getElementById("page");
if (page) start(page);
