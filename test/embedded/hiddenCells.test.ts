import type * as Grid from "@univerjs/preset-sheets-core";
import { checkHiddenCellsOnlyWhereThereAreAny } from "../../src/embedded/bridge/hiddenCells";

jest.mock("@univerjs/core", () => ({ UniverInstanceType: { UNIVER_SHEET: 2 } }));
/* The grid engine needs a browser; what it does itself is refuse everything here. */
jest.mock("@univerjs/preset-sheets-core", () => ({
  SheetPermissionCheckController: class {
    _permissionCheckWithFormula(): boolean {
      return false;
    }
  },
  WorksheetViewPermission: class {
    readonly id: string;
    constructor(unit: string, sheet: string) {
      this.id = `${unit} ${sheet}`;
    }
  },
  RangeProtectionPermissionViewPoint: class {
    readonly id: string;
    constructor(unit: string, sheet: string, rule: string) {
      this.id = `${unit} ${sheet} ${rule}`;
    }
  },
}));

interface Book {
  /** The protected ranges of each sheet. */
  readonly sheets: Readonly<Record<string, readonly string[]>>;
  /** What the user may see, by its id. */
  readonly points: Readonly<Record<string, boolean>>;
}

checkHiddenCellsOnlyWhereThereAreAny();

/** What the check answers where the engine's own one would refuse. */
function isAllowed({ sheets, points }: Book): boolean {
  const { SheetPermissionCheckController: Controller } = jest.requireMock<typeof Grid>("@univerjs/preset-sheets-core");
  const check = (Controller.prototype as unknown as { _permissionCheckWithFormula: (params: unknown) => boolean })._permissionCheckWithFormula;
  const services = {
    _univerInstanceService: { getAllUnitsForType: () => [{ getUnitId: () => "book", getSheets: () => Object.keys(sheets).map((id) => ({ getSheetId: () => id })) }] },
    _permissionService: { getPermissionPoint: (id: string) => (id in points ? { value: points[id] } : undefined) },
    _rangeProtectionRuleModel: { getSubunitRuleList: (_unit: string, sheet: string) => sheets[sheet]!.map((permissionId) => ({ permissionId })) },
  };
  return check.call(services, {});
}

test("where nothing is hidden, no cell is visited, also where cells are protected from changes", () => {
  expect(isAllowed({ sheets: { log: [] }, points: { "book log": true } })).toBe(true);
  expect(isAllowed({ sheets: { log: [], plan: ["rule"] }, points: { "book log": true, "book plan": true, "book plan rule": true } })).toBe(true);
});

test("where a range or a sheet is hidden, or nothing is known of it, the engine decides", () => {
  expect(isAllowed({ sheets: { log: ["rule"] }, points: { "book log": true, "book log rule": false } })).toBe(false);
  expect(isAllowed({ sheets: { log: [], secret: [] }, points: { "book log": true, "book secret": false } })).toBe(false);
  expect(isAllowed({ sheets: { log: ["rule"] }, points: { "book log": true } })).toBe(false);
});
