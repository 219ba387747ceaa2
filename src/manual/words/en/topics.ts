/** The pages that explain instead of listing. `code` and [links](page.html) as in the other message files. */
export const topics = {
  whichClv: {
    summary: "The three published timings side by side, and who publishes which.",
    lead: "A customer with a margin of {margin} a year, {retention} retention and a discount rate of {discount}. Three textbook formulas, three values, and {spread} between the largest and the smallest. None is wrong; each answers another question.",
    chooseTitle: "Which one to use",
    rule: "The gap between \"begin\" and \"renewal\" is exactly one margin; \"begin\" is (1 + discount) times \"end\". A fourth timing, \"mid\", lies between: {mid}.",
    silent: "In this add-in \"begin\" is meant where timing is left out, and what the pane writes always spells it out. An empty cell is refused, as it could change the convention without a word.",
    source: "The comparison follows Fader & Hardie (2012), Reconciling and Clarifying CLV Formulas, brucehardie.com/notes/024.",
  },
  portable: {
    summary: "Workbooks for people who do not have the add-in: native formulas, named LAMBDAs, values.",
    lead: "A workbook with add-in functions shows #NAME? to someone without the add-in, as soon as it calculates. There are three ways to hand it on.",
    ways: {
      native: {
        title: "Native formulas",
        text: "The function written as plain Excel arithmetic, with the cell references kept. It calculates in Excel and in LibreOffice without the add-in, and Goal Seek, Data Tables and conditional formatting can use it. It no longer explains its errors in a sentence.",
      },
      lambda: {
        title: "Named LAMBDAs",
        text: "The workbook carries its own functions under names such as `NATIVE.CLV`, and formulas stay short. It needs Excel 2024 or Microsoft 365; LibreOffice shows an error.",
      },
      values: {
        title: "Values",
        text: "Only the numbers. Nothing recalculates and nothing can break: for an archive or an appendix.",
      },
    },
    example: "The same value as a function and as a native formula, over the cells of its example:",
    none: "These functions have no native form, or not in every case:",
    allNative: "Every function has a native form.",
  },
  errors: {
    summary: "What #VALUE!, #NUM!, #DIV/0! and #N/A mean here, each with its sentence.",
    lead: "An error says what to change. In Excel the sentence stands in the cell's error card; in the spreadsheet page, in the line below the sheet.",
    meanings: {
      "#VALUE!": "An argument is not what it should be: a text, a rate above 1, ranges of different shapes, an empty cell where 0 would change the convention.",
      "#NUM!": "The inputs are legal, but there is no finite value: the sum never ends, or the number is too large to hold.",
      "#DIV/0!": "A denominator is 0: no customers, no acquisition cost, no revenue.",
      "#N/A": "There is no answer: it never pays back, or there is too little data.",
    },
    row: "In a range each row answers for itself. One bad row shows its own error and costs no other row its value.",
    passed: "An error in an input cell comes out as that same error, so that it can be traced.",
    name: "#NAME? means that the add-in is not loaded, or that the name is mistyped. See [portable workbooks](portable.html).",
    busy: "#BUSY! stands for a moment while a workbook opens; #SPILL! means that the cells a result would fill are not empty.",
  },
} as const;

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
export type Topics = Texts<typeof topics>;
