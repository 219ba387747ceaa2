import { FileProblem } from "../fileProblem";

const starts: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["a picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a picture", [0xff, 0xd8, 0xff]],
  ["a picture", [0x47, 0x49, 0x46, 0x38]],
  ["a PDF document", [0x25, 0x50, 0x44, 0x46]],
];
const zip = [0x50, 0x4b];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** Tells an Excel workbook from a text file by its first bytes, whatever its name says. @throws FileProblem for the rest. */
export function fileKind(bytes: Uint8Array, fileName: string): "xlsx" | "csv" {
  if (bytes.length === 0) throw new FileProblem(`"${fileName}" is empty. Choose a file that holds data.`);
  if (startsWith(bytes, compoundFile)) throw new FileProblem(oldFormatSentence(bytes, fileName));
  const known = starts.find(([, start]) => startsWith(bytes, start));
  if (known) {
    throw new FileProblem(`"${fileName}" is ${known[0]}, not a spreadsheet. Choose a CSV file or an Excel workbook that ends in .xlsx.`);
  }
  return startsWith(bytes, zip) ? "xlsx" : "csv";
}

/** Old workbooks and encrypted new ones come in the same wrapping; only the encrypted ones name their package. */
function oldFormatSentence(bytes: Uint8Array, fileName: string): string {
  return contains(bytes, "EncryptedPackage")
    ? `"${fileName}" is protected with a password. Remove the password in Excel (File, Info, Protect Workbook), save, and open it again.`
    : `"${fileName}" is in the format of Excel 2003 or older. Open it in Excel, save it as .xlsx, and open that.`;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, text: string): boolean {
  const wide = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  outer: for (let from = bytes.indexOf(wide[0] ?? 0); from >= 0; from = bytes.indexOf(wide[0] ?? 0, from + 1)) {
    for (let index = 1; index < wide.length; index++) if (bytes[from + index] !== wide[index]) continue outer;
    return true;
  }
  return false;
}
