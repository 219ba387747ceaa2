export const form = {
  legend: "Arguments",
  optional: (absence: string): string => `${absence} if left out`,
  choose: "Choose one",
  listExample: "A2:A10 or 120; 150; 180",
  blockExample: "A2:B10",
  labelsExample: "A2:A4 or Low; High",
  pick: (name: string): string => `Pick cells for ${name}`,
  stopPicking: (name: string): string => `Done picking cells for ${name}`,
  picking: "Select cells in the sheet. Enter or Escape ends.",
  notReadable: (name: string, text: string, separators: { readonly decimal: string }): string =>
    `${name} should be a number such as 0${separators.decimal}8 or 80%, or cells such as A2:A10, not “${text}”`,
  notReadableList: (name: string, text: string): string =>
    `${name} should be a range such as A2:A10, or numbers with semicolons between them such as 120; 150; 180, not “${text}”`,
  notReadableBlock: (name: string, text: string): string =>
    `${name} should be a range such as A2:B10, or an array such as {"a",1;"b",2}, not “${text}”`,
  wholeLines: (name: string): string =>
    `${name} needs a range with an end, such as A2:A100: a whole column or row leaves no room for the results`,
  noPlace: (reference: string): string => `There is no ${reference} in this workbook`,
  noPlaceOn: (reference: string, sheet: string): string =>
    `There is no ${reference} in this workbook; look at the name of the sheet, “${sheet}”`,
  unread: (reference: string): string => `The cells ${reference} could not be read; try again when the sheet is free`,
};
