export const outsideExcel = {
  title: "CXLV for Excel",
  inExcel:
    "This page is the task pane of the add-in. It works inside Excel: open a workbook and choose CXLV on the Home tab.",
  inBrowser: "Without Excel, use the same pane beside a spreadsheet in this browser:",
  openPage: "open the spreadsheet page",
};
