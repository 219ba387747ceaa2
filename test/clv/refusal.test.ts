import { catalogue, type Cell, CellError, type Entry } from "../../src/clv/index";

const entry = (id: string): Entry => catalogue.find((one) => one.id === id)!;

/** The error a single call gives, wherever it arises. */
function error(id: string, ...inputs: Cell[]): string {
  const result = entry(id).call(inputs);
  if (!result.ok) return `#VALUE! ${result.failure.message}`;
  const cell = result.value[0]![0];
  return cell instanceof CellError ? `${cell.code} ${cell.message}` : `no error but ${String(cell)}`;
}

const empty = "(an empty cell counts as 0";

test.each<[string, Cell[], string]>([
  ["CLV", [250, 1.2], "#VALUE! retention should be a rate from 0 to 1, not 1.2"],
  ["CLV", [250, -0.1], "#VALUE! retention should be a rate from 0 to 1, not -0.1"],
  ["CLV", [250, 1, 0], "#NUM! the margins never fall in value"],
  ["CLV", [250, 0.8, 0.1, null, null, 0.5], "#NUM! the margins never fall in value"],
  ["CLV", ["a lot", 0.8], '#VALUE! margin should be an amount of money, not the text "a lot"'],
  ["CLV", [true, 0.8], "#VALUE! margin should be an amount of money, not TRUE"],
  ["CLV", [null, 0.8], "#VALUE! margin should be an amount of money, not left out"],
  ["CLV", ["", 0.8], "#VALUE! margin should be an amount of money, not an empty text"],
  ["CLV", [250, 0.8, -1], "#VALUE! discount should be a rate above -1, not -1"],
  ["CLV", [250, 0.8, 0.1, 0], `#VALUE! timing should be "begin", "end", "mid" or "renewal", not 0 ${empty}; leave the argument out for "begin")`],
  ["CLV", [250, 0.8, 0.1, 1], '#VALUE! timing should be "begin", "end", "mid" or "renewal", not 1'],
  ["CLV", [250, 0.8, 0.1, "later"], '#VALUE! timing should be "begin", "end", "mid" or "renewal", not the text "later"'],
  ["CLV", [250, 0.8, 0.1, "end", -5], "#VALUE! cac should be an amount of money, 0 or more, not -5"],
  ["CLV", [250, 0.8, 0.1, "end", 0, -1], "#VALUE! growth should be a rate above -1, not -1"],
  ["CLV", [250, 0.8, 0.1, "end", 0, 0, 0], `#VALUE! periods should be a whole number of periods, 1 or more, not 0 ${empty}; leave the argument out for no end)`],
  ["CLV", [250, 0.8, 0.1, "end", 0, 0, 2.5], "#VALUE! periods should be a whole number of periods, 1 or more, not 2.5"],
  ["CLV", [250, 0.8, new CellError("#REF!")], "#REF! the cell given for discount holds #REF!"],
  ["CLV", [new CellError("#N/A", "no such customer"), 7], "#N/A no such customer"],
  ["CLV", [1e308, 0.999, 0], "#NUM! these inputs lead to a number too large to hold"],
  ["CLVCAC", [900, 0], "#DIV/0! cac is 0 (an empty cell counts as 0)"],
  ["CLVCAC", [900, -10], "#VALUE! cac should be an amount of money, 0 or more, not -10"],
  ["CLV.LIFESPAN", [0], "#DIV/0! without churn the lifespan has no end"],
  ["CLV.SIMPLE", [50, -1, 4], "#VALUE! frequency should be a number, 0 or more, not -1"],
  ["CLV.SIMPLE", [50, 6, 4, 60], "#VALUE! margin should be a share from 0 to 1, not 60"],
  ["CLV.MULTIPLE", [0.8, null], "#VALUE! discount should be a rate above -1, not left out"],
  ["CLV.MULTIPLE", [1, 0], "#NUM! the margins never fall in value"],
  ["CLV.RATE", [1.2, 1, 12], "#VALUE! rate should be a rate from 0 to 1, not 1.2"],
  ["CLV.RATE", [-0.2, 1, 12, "churn"], "#VALUE! rate should be a rate from 0 to 1, not -0.2"],
  ["CLV.RATE", [-1, 1, 12, "effective"], "#VALUE! rate should be a rate above -1, not -1"],
  ["CLV.RATE", [-12, 12, 1, "nominal"], "#VALUE! rate should be a rate above minus the number of periods in a year, not -12"],
  ["CLV.RATE", [0.8, 0, 12], `#VALUE! from_per_year should be a number above 0, not 0 ${empty})`],
  ["CLV.RATE", [0.8, 1, 12, "weekly"], '#VALUE! kind should be "survival", "churn", "effective" or "nominal", not the text "weekly"'],
  ["CLV.SAAS", [100, 0.8, 0], "#NUM! expansion outruns churn and discounting"],
  ["CLV.SAAS", [100, 0.8, 0.02, 0.03], "#NUM! expansion outruns churn and discounting"],
  ["CLV.SAAS", [144300, 1, 0.048, 0.18], "#NUM! expansion outruns churn and discounting"],
  ["CLV.SAAS", [100, 1.5, 0.02], "#VALUE! gross_margin should be a share, 1 or less, not 1.5"],
  ["CAC.MAX", [900, 0], `#VALUE! target_ratio should be a ratio above 0, not 0 ${empty}; leave the argument out for 3)`],
  ["CAC.MAX", [900, -3], "#VALUE! target_ratio should be a ratio above 0, not -3"],
  ["CAC.PAYBACK", [3000, 80, 0.97], "#N/A never pays back"],
  ["CAC.PAYBACK", [100, 0], "#N/A never pays back"],
  ["CAC.PAYBACK", [100, -5, 1, 0, 0.1], "#N/A never pays back"],
  ["CAC.PAYBACK", [100, 50, 0, 0, 0, "renewal"], "#N/A never pays back"],
  ["CX.SCORE", [120, "NPS"], "#VALUE! score should be a score from -100 to 100, not 120"],
  ["CX.SCORE", [75, "CSAT"], "#VALUE! score should be a score from 0 to 1 (75% is 0.75), not 75"],
  ["CX.SCORE", [3, "happiness"], '#VALUE! metric should be "NPS", "CSAT", "stars", "CES" or "scale", not the text "happiness"'],
  ["CX.SCORE", [3, 0], `#VALUE! metric should be "NPS", "CSAT", "stars", "CES" or "scale", not 0 ${empty})`],
  ["CX.SCORE", [3, "scale", 1], '#VALUE! maximum should be the highest score of the scale, which the metric "scale" needs, not left out'],
  ["CX.SCORE", [3, "scale"], '#VALUE! minimum should be the lowest score of the scale, which the metric "scale" needs, not left out'],
  ["CX.SCORE", [3, "scale", 5, 5], "#VALUE! maximum should be a score above the minimum, not 5"],
  ["CX.SCORE", [3, "stars", 0], `#VALUE! minimum should be a lowest score other than 0 for this metric; the metric "scale" takes any, not 0 ${empty}; leave the argument out for the metric's own)`],
  ["CX.SCORE", [3, "stars", 9], "#VALUE! minimum should be a score below the maximum, not 9"],
  ["CX.SCORE", [6, "stars", 1, 5], "#VALUE! score should be a score from minimum to maximum, not 6"],
  ["CX.SCORE", [3, "stars", 1, 5, "yes"], '#VALUE! low_is_good should be TRUE or FALSE, not the text "yes"'],
  ["CX.SCORE", [3, "stars", 1, 5, 2], "#VALUE! low_is_good should be TRUE or FALSE, not 2"],
  ["CX.RETENTION", [0.8, 1, 15], "#VALUE! score_change should be a change of the normalised score from -1 to 1, not 15"],
  ["CX.RETENTION", [0.8, 1, 0.1, 2], "#VALUE! causal_share should be a share from 0 to 1, not 2"],
  ["CLV.BERGERNASR", [260, 50, 0.75, 0.2, 0], `#VALUE! years should be a whole number of periods, 1 or more, not 0 ${empty})`],
  ["CLV.LINEAR", [80, 1, 0], "#NUM! without churn or discounting the sum has no end"],
  ["CLV.ENGAGE", [1000, -1, 10, 100], "#VALUE! support_cost should be an amount of money, 0 or more, not -1"],
  ["CX.AMOUNT", [600, 0.2, 2], "#VALUE! score_change should be a change of the normalised score from -1 to 1, not 2"],
  ["CX.BETA", [0, 0.7, 0, 1], `#VALUE! rate_low should be a rate between 0 and 1, both left out, not 0 ${empty})`],
  ["CX.BETA", [0.4, 1, 0, 1], "#VALUE! rate_high should be a rate between 0 and 1, both left out, not 1"],
  ["CX.BETA", [-1, 2, 0, 1, "log"], "#VALUE! rate_low should be an amount above 0, not -1"],
  ["CX.BETA", [0.4, 0.7, 0.5, 0.5], "#DIV/0! score_low and score_high are the same"],
  ["CX.BETA", [0.4, 0.7, 0, 1, 0], `#VALUE! link should be "logit" or "log", not 0 ${empty}; leave the argument out for "logit")`],
  ["CX.ROI", [100, 0], "#DIV/0! investment is 0"],
  ["CX.BUDGET", [100, 10, -1], "#VALUE! target_roi should be a ratio above -1, not -1"],
  ["CXLV.MIX", [0.5, 100], "#VALUE! shares should add up to 1, not 0.5"],
  ["CAC.COST", [1000, 0], "#DIV/0! new_customers is 0"],
  ["CLV.BREAKEVEN", [0, 250], "#DIV/0! the target leaves nothing to divide by"],
  ["CLV.BREAKEVEN", [100, 250, 0.1], "#NUM! no retention rate from 0 to 1 gives this value"],
  ["CLV.BREAKEVEN", [100000, 250, 0.1], "#NUM! no retention rate from 0 to 1 gives this value"],
  ["CLV.NRR", [0, 1, 1, 1], "#DIV/0! start is 0"],
  ["CLV.GRR", [0, 1, 1], "#DIV/0! start is 0"],
  ["CLV.POTENTIAL", [900, 0, 1300, 0], "#DIV/0! prior_weight and observations are both 0"],
  ["CLV.ELASTICITY", ["price", 250, 0.8, 0.1], '#VALUE! driver should be "retention", "margin" or "discount", not the text "price"'],
  ["CLV.ELASTICITY", ["margin", 250, 1, 0], "#NUM! the lifetime value has no finite sum here"],
  ["LEVER.VELOCITY", [40, 25000, 0.25, 0], `#VALUE! cycle_days should be a number above 0, not 0 ${empty})`],
  ["LEVER.ANNUITY", [120000, 200000, 0.1, 0], `#VALUE! years should be a whole number of periods, 1 or more, not 0 ${empty})`],
  ["LEVER.ACQK", [0.6, 20, 0.6], "#VALUE! rate should be a rate below the ceiling, not 0.6"],
  ["LEVER.EFFICIENCY", [1000, 4], "#VALUE! share should be a share from 0 to 1, not 4"],
  ["LEVER.REFERRAL", [0.08, 1.5, 900, 150], "#VALUE! share_new should be a share from 0 to 1, not 1.5"],
  ["LEVER.REFERRAL", [0.08, 0.5, 900, -1], "#VALUE! cac should be an amount of money, 0 or more, not -1"],
  ["LEVER.KFACTOR", [-1, 0.2], "#VALUE! invites should be a number, 0 or more, not -1"],
  ["LEVER.KFACTOR", [5, 0.2, 0], `#VALUE! cycles should be a whole number of periods, 1 or more, not 0 ${empty}; leave the argument out for no end)`],
  ["LEVER.UPSELL", [0.15, 60, 0.8, 0.1, 1], '#VALUE! timing should be "begin", "end", "mid" or "renewal", not 1'],
  ["LEVER.RECOVERY", [10000, 0.2, 0.3, 1.6, 0.5, 900, 15], "#VALUE! reach should be a share from 0 to 1, not 1.6"],
  ["LEVER.LOYALTY", [2000, 30, -8, 20000], "#VALUE! variable_cost should be an amount of money, 0 or more, not -8"],
  ["LEVER.PREVENT", [10000, 0.2, 25, 45, 0.3, 900], "#VALUE! reduction should be a share from 0 to 1, not 25"],
  ["LEVER.DIGITAL", [50000, 20, 0.8, 6.5, 0.5, 30000], "#VALUE! shift should be a share from 0 to 1, not 20"],
  ["LEVER.ACQOPT", [0.6, 0, 250], `#VALUE! k should be a ratio above 0, not 0 ${empty})`],
  ["CLV.TIER", ["much", 500], '#VALUE! clv should be an amount of money, not the text "much"'],
  ["CLV.TREATMENT", ["Gold", "perhaps", "x"], '#VALUE! price_sensitive should be TRUE or FALSE, not the text "perhaps"'],
  ["CLV.TREATMENT", ["", true, "x"], "#VALUE! tier should be the name of a tier, not an empty text"],
  ["CLV.TREATMENT", ["Gold", true, "x"], "#VALUE! table should be a range of three columns: tier, treatment, treatment when price-sensitive, not 1"],
  ["CLV.BRIDGE", ["x", "y"], "#VALUE! base should be a range of two columns, label and value, not one column"],
  ["CXLV.MODEL", ["x", 0.5], "#VALUE! inputs should be a range of two columns, label and value, not one column"],
  ["CXLV.MODEL", ["x", 75], "#VALUE! score should be a score from 0 to 1, not 75"],
  ["CXLV", [80, 1, 0, 0.1], "#NUM! retention reaches 1 + discount"],
  ["CXLV", [80, 0.9, null, 0.1], "#VALUE! discount should be a rate above -1, not left out"],
  ["CXLV.PREMIUM", [80, 1, 0, 0.1], "#NUM! retention reaches 1 + discount"],
])("%s(%j)", (id, inputs, sentence) => {
  expect(error(id, ...inputs)).toContain(sentence);
});

test("a series says which cell is wrong, and how many rates it needs", () => {
  const series = entry("CLV.SERIES");
  expect(series.call([[[120, "x", 180]], 0.8])).toMatchObject({
    failure: { why: "argument", message: 'margins should be an amount of money, not the text "x", in cell 2 of the range' },
  });
  expect(series.call([[[120, new CellError("#DIV/0!"), 180]], 0.8])).toMatchObject({ failure: { why: "input error", code: "#DIV/0!" } });
  expect(series.call([[[120, 150, 180]], [[0.8, 0.8, 0.8, 0.8]]])).toMatchObject({
    ok: true,
    value: [[{ code: "#VALUE!", message: 'retention should be one rate or 2 or 3 rates for 3 margins with timing "begin", not 4' }]],
  });
  expect(series.call([[[120, 150, 180]], [[0.8, 0.8]], 0.1, "renewal"])).toMatchObject({
    ok: true,
    value: [[{ code: "#VALUE!", message: 'retention should be one rate or 3 rates for 3 margins with timing "renewal", not 2' }]],
  });
});

type Cells = readonly (readonly Cell[])[];

/** The sentence of a call that fails as a whole, or of the cell in a row and column. */
function refusalOf(id: string, inputs: readonly (Cell | Cells)[], row = 0, column = 0): string {
  const result = entry(id).call(inputs);
  if (!result.ok) return `#VALUE! ${result.failure.message}`;
  const cell = result.value[row]![column]!;
  return cell instanceof CellError ? `${cell.code} ${cell.message}` : `no error but ${String(cell)}`;
}

const block: Cells = [
  ["revenue", 600],
  ["contribution margin", 0.55],
  ["retention", 0.8],
  ["discount", 0.1],
];
const withRow = (label: string, value: Cell): Cells => [...block.filter(([one]) => one !== label), [label, value]];
const square: Cells = [
  [0.7, 0.2],
  [0.1, 0.8],
];

describe("ranges that are taken at once", () => {
  test.each<[string, (Cell | Cells)[], string]>([
    ["CLV.MARKOV", [[[0.7, 0.2]], [[1], [2]], 0.1], "transitions should be a square range with a row and a column for each state, not 1 by 2"],
    ["CLV.MARKOV", [square, [[1], [2], [3]], 0.1], "margins should be as many as the 2 states, not 3"],
    ["CLV.MARKOV", [[[0.7, 0.5], [0, 0]], [[1], [2]], 0.1], "transitions should have rows that add up to 1 or less, not 1.2 in row 1"],
    ["CLV.MARKOV", [[[0.7, -0.1], [0, 0]], [[1], [2]], 0.1], "transitions should be a share from 0 to 1, not -0.1, in cell 2 of the range"],
    ["CLV.MARKOV", [square, [[1], [2]], -0.1], "discount should be a rate, 0 or more, not -0.1"],
    ["CLV.MARKOV", [[[1, 0], [0, 1]], [[1], [2]], 0], "#NUM! some customers never leave these states and nothing is discounted"],
    ["CLV.MARKOV", [square, [["a"], [2]], 0.1], 'margins should be an amount of money, not the text "a", in cell 1 of the range'],
    ["CX.BETAFIT", [[[0, 1]], [[100]], [[50, 60]]], "customers should be as many as the 2 scores, not 1"],
    ["CX.BETAFIT", [[[0, 1]], [[100, 100]], [[50, 160]]], "retained should be at most the customers of its band, not 160 of 100 in cell 2 of the range"],
    ["CX.BETAFIT", [[[0.5, 0.5]], [[100, 100]], [[50, 60]]], "#N/A the bands with customers all have one score"],
    ["CLV.EQUITY", [[[1, 2]], [[10, 20, 30]]], "clv should be one value or as many as the 2 groups of customers, not 3"],
    ["CLV.EQUITY", [10, 20, 5], "clv_new should be the lifetime value of a new customer, which new_customers needs, not left out"],
    ["CLV.INDEX", [[[1, 2]], [[1]]], "base should be as many values as the 2 of current, not 1"],
    ["CLV.INDEX", [[[1, 2]], [[1, 2]], [[1]]], "weights should be as many as the 2 values of current, not 1"],
    ["CLV.INDEX", [1, 0], "#NUM! the weighted value of the base period is not above 0"],
    ["CLV.TIER", [100, [[500, 200]]], "thresholds should be in ascending order, each above the one before"],
    ["CLV.TIER", [100, [[200, 500]], [["a"]]], "labels should be 2 or 3 for 2 thresholds, not 1"],
    ["CLV.TIER", [100, [[200, 500]], [["a", "b"]]], "#N/A the value is below the lowest threshold"],
    ["CLV.TIERPCT", [[[1], [2]], [[0.5, 0.4]]], "cuts should be in ascending order, each above the one before"],
    ["CLV.TIERPCT", [[[1], [2]], [[0.5]], [["a"]]], "labels should be 2 for 1 thresholds, not 1"],
    ["CLV.TREATMENT", ["Lead", true, [["Gold", "a", "b"]]], '#N/A the table has no row for the tier "Lead"'],
    ["CXLV.MODEL", [[["revenue", 600]], 0.5], 'inputs should be a block with a row "contribution margin", which is needed'],
    ["CXLV.MODEL", [withRow("retnetion", 0.8), 0.5], 'inputs should be a block of known labels, and "retnetion" is none'],
    ["CXLV.MODEL", [withRow("", 7), 0.5], "inputs should be a block with a label before every number, and 7 has none"],
    ["CXLV.MODEL", [[...block, ["r0", 0.7]], 0.5], 'inputs should be a block that says every input once, and "r0" is there twice'],
    ["CXLV.MODEL", [withRow("retention", 80), 0.5], '"retention" in inputs should be a rate from 0 to 1, not 80'],
    ["CXLV.MODEL", [withRow("timing", "later"), 0.5], 'inputs should be a block whose row "timing" says "begin", "end", "mid" or "renewal"'],
    ["CXLV.MODEL", [withRow("retention", 1).map(([label, value]) => [label!, label === "discount" ? 0 : value!]), 0.5], "#NUM! the margins never fall in value"],
    ["CXLV.MODEL", [block, 0.5, null, "profit"], 'output should be "net", "gross", "own", "crv", "premium" or "all", not the text "profit"'],
    ["CLV.BRIDGE", [block, withRow("discount", 0.2)], 'target should be measured as the base is, with the same "discount"'],
    ["CLV.BRIDGE", [block, [...block, ["timing", "end"]]], 'target should be measured as the base is, with the same "timing"'],
    ["CLV.BRIDGE", [block, block, "fair"], 'method should be "shapley", "sequential" or "one-at-a-time", not the text "fair"'],
  ])("%s %j", (id, inputs, expected) => {
    expect(refusalOf(id, inputs)).toContain(expected);
  });

  test("a result of its own fails alone, and the others beside it stand", () => {
    expect(refusalOf("LEVER.KFACTOR", [5, 0.2], 0, 0)).toBe("no error but 1");
    expect(refusalOf("LEVER.KFACTOR", [5, 0.2], 0, 1)).toMatch(/^#NUM! each customer brings at least one more/);
    expect(refusalOf("LEVER.REFERRAL", [0.08, 0.5, 900, 150, 20, 1, 0], 0, 1)).toMatch(/^#NUM! retention reaches 1/);
    expect(refusalOf("LEVER.UPSELL", [0.15, 60, 1, 0], 0, 1)).toMatch(/^#NUM! retention reaches 1/);
    expect(refusalOf("LEVER.RECOVERY", [10000, 0.2, 0.3, 0.6, 0.5, 900, 0], 0, 6)).toMatch(/^#DIV\/0! the attempts cost nothing/);
    expect(refusalOf("LEVER.LOYALTY", [2000, 30, 0, 0], 0, 1)).toMatch(/^#DIV\/0! the programme costs nothing/);
    expect(refusalOf("CLV.PERCENT", [48, 0, 10, 20], 0, 0)).toMatch(/^#DIV\/0! revenue is 0 \(an empty cell counts as 0\)/);
    expect(refusalOf("CLV.PERCENT", [48, 0, 10, 20], 0, 1)).toBe("no error but 4.8");
    expect(refusalOf("CLV.DELTA", [0, 5], 0, 1)).toMatch(/^#DIV\/0! before is 0/);
    expect(refusalOf("CLV.SENSITIVITY", [250, [[0.8], [1.2]], [[0.1]]], 1, 0)).toMatch(/^#VALUE! retention should be a rate from 0 to 1, not 1.2/);
    expect(refusalOf("CLV.SENSITIVITY", [250, [[0.8], [1]], [[0.1, 0]]], 1, 1)).toMatch(/^#NUM! the margins never fall/);
  });

  test("several results lift over columns, a bad row shows its error in all of its cells, and rows are refused", () => {
    const lifted = entry("LEVER.UPSELL").call([[[0.15], ["x"]], 60, 0.8, 0.1]);
    expect(lifted).toMatchObject({ ok: true, value: [[9, expect.closeTo(33, 10)], [{ code: "#VALUE!" }, { code: "#VALUE!" }]] });
    expect(refusalOf("LEVER.UPSELL", [[[0.15, 0.2]], 60, 0.8, 0.1])).toContain("each customer gives several results side by side");
    expect(refusalOf("CLV.SENSITIVITY", [[[250], [300]], [[0.8], [0.9]], 0.1])).toContain("this result fills a table of its own");
    expect(refusalOf("CXLV.MODEL", [block, [[0.5], [0.6]], null, "all"])).toContain("this result fills a table of its own");
  });

  test("an error in a range comes out as that error", () => {
    expect(entry("CLV.INDEX").call([[[1, new CellError("#REF!")]], [[1, 2]]])).toMatchObject({ failure: { why: "input error", code: "#REF!" } });
    expect(entry("CXLV.MODEL").call([withRow("retention", new CellError("#N/A")), 0.5])).toMatchObject({ failure: { why: "input error", code: "#N/A" } });
  });
});

/* Whatever a cell may hold, given to every argument of every function in turn. */
const wrong: readonly Cell[] = ["text", "", "250", true, false, null, NaN, Infinity, -Infinity, 1e308, -1e308, 0, -1, 1.5, new CellError("#SPILL!")];

test.each(catalogue.map((one): [string, Entry] => [one.id, one]))("%s never crashes and never shows NaN, whatever comes", (_, one) => {
  const example = one.arguments.map(({ name }) => one.example.given[name] ?? null);
  for (const place of one.arguments.keys()) {
    for (const bad of wrong) {
      const inputs = example.map((input, index) => (index === place ? bad : input));
      const result = one.call(inputs);
      if (!result.ok) {
        expect(result.failure.message).toMatch(/\w \w/);
        continue;
      }
      for (const cell of result.value.flat()) {
        if (cell instanceof CellError) expect(cell.message).toMatch(/\w \w/);
        /* A table of results has cells with nothing in them, and a fit says whether it converged. */
        else if (one.fromData && (cell === "" || typeof cell === "boolean")) continue;
        else expect(typeof cell === "string" ? cell.length > 0 : Number.isFinite(cell)).toBe(true);
      }
    }
  }
});
