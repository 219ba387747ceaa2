import { type IWorkbookData, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { CalculationMode, IDescriptionService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { SHEETS_IMAGE_MENU_ID, UniverSheetsDrawingPreset, UniverSheetsDrawingUIPlugin } from "@univerjs/preset-sheets-drawing";
import drawingWords from "@univerjs/preset-sheets-drawing/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterWords from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsFindReplacePreset } from "@univerjs/preset-sheets-find-replace";
import findReplaceWords from "@univerjs/preset-sheets-find-replace/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/en-US";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortWords from "@univerjs/preset-sheets-sort/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import { defaultTheme } from "@univerjs/themes";
import { catalogue } from "../clv/index";
import { onLanguage } from "../words/current";
import { associatedFunctions } from "./associations";
import { bridge, type BridgedCall } from "./bridge/bridge";
import { lookForNamesWhereTheyAre } from "./bridge/definedNames";
import { noteDependenciesOnce } from "./bridge/dependencies";
import { functionDescriptions } from "./bridge/descriptions";
import { findFormulasQuickly } from "./bridge/formulaCells";
import { walkFormulasQuickly } from "./bridge/formulaWalk";
import { checkHiddenCellsOnlyWhereThereAreAny } from "./bridge/hiddenCells";
import { validateOnlyWorkbooksThatAreThere } from "./bridge/goneWorkbooks";
import { makeInvertedIndexLinear } from "./bridge/invertedIndex";
import { standInForNamedLambdas, standIns } from "./bridge/namedLambdas";
import { recalculateThrough } from "./bridge/recalculation";
import { ErrorSentences } from "./bridge/sentences";
import { operateOnSingleCells } from "./bridge/singleCells";
import { refreshTableControlsOnlyWhereThereAreTables } from "./bridge/tableControls";

/** The grid with its formula engine; it holds one workbook at a time. */
export interface SpreadsheetEngine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly sentences: ErrorSentences;
  /** Replaces the workbook on show; what it held is gone. */
  show(workbook: Partial<IWorkbookData>): void;
}

/** Starts the grid inside the element with this id. The functions script must have run before. */
export function startEngine(container: string, darkMode: boolean): SpreadsheetEngine {
  makeInvertedIndexLinear();
  checkHiddenCellsOnlyWhereThereAreAny();
  findFormulasQuickly();
  noteDependenciesOnce();
  operateOnSingleCells();
  walkFormulasQuickly();
  refreshTableControlsOnlyWhereThereAreTables();
  validateOnlyWorkbooksThatAreThere();
  const sentences = new ErrorSentences();
  const univer = new Univer({
    theme: defaultTheme,
    darkMode,
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreWords,
        tableWords,
        conditionalFormattingWords,
        dataValidationWords,
        drawingWords,
        filterWords,
        findReplaceWords,
        noteWords,
        sortWords,
      ),
    },
  });
  for (const preset of presets(container, sentences)) {
    for (const plugin of preset.plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  standInForNamedLambdas(univer.__getInjector());
  lookForNamesWhereTheyAre(univer.__getInjector());
  recalculateThrough(univer.__getInjector());
  // The engine has its list of descriptions only once a workbook is open.
  onLanguage(() => univer.__getInjector().get(IDescriptionService).registerDescriptions(functionDescriptions()));
  const api = FUniver.newAPI(univer);
  api.getFormula().calculationStart(() => sentences.startPass());
  return {
    univer,
    api,
    sentences,
    show(workbook) {
      const current = api.getActiveWorkbook();
      if (current) api.disposeUnit(current.getId());
      sentences.clear();
      api.createWorkbook(workbook);
    },
  };
}

function bridgedCalls(): BridgedCall[] {
  const calls = [...associatedFunctions()].map(([id, call]) => {
    const entry = catalogue.find((each) => each.id === id);
    return { id, call, takes: entry?.arguments.length ?? call.length, packs: entry?.fromData ?? false };
  });
  return [...calls, ...standIns(calls)];
}

/** Charts lie over the cells as drawings do. Pictures are not offered: a file made here would not hold them. */
function drawing() {
  const { plugins } = UniverSheetsDrawingPreset();
  const menu = { [SHEETS_IMAGE_MENU_ID]: { hidden: true } };
  return { plugins: plugins.map((plugin): (typeof plugins)[number] => (plugin === UniverSheetsDrawingUIPlugin ? [UniverSheetsDrawingUIPlugin, { menu }] : plugin)) };
}

function presets(container: string, sentences: ErrorSentences) {
  return [
    UniverSheetsCorePreset({
      container,
      formula: {
        // Registered before any workbook exists, so that no formula is read without them.
        function: bridgedCalls().map((call) => [bridge(call, sentences), call.id]),
        description: functionDescriptions(),
        initialFormulaComputing: CalculationMode.FORCED,
      },
    }),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
    // A search of its own would take away what is being typed into a cell with a list.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false }),
    drawing(),
    UniverSheetsFilterPreset(),
    UniverSheetsFindReplacePreset(),
    UniverSheetsNotePreset(),
    UniverSheetsSortPreset(),
  ];
}
