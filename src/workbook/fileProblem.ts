/** A file that cannot be opened, with a sentence that says why and what to do. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";
}
