// The one error of reading and writing files: what is wrong with the input, where, and how to mend it.
// A fault of our own is an ordinary Error, never this one.

/** The message is one sentence for the person who gave the file. */
export class FileError extends Error {
  override readonly name = "FileError";
}

/** For a workbook whose inside is not what Excel writes. */
export function damagedWorkbook(what: string): FileError {
  return new FileError(
    `The workbook is damaged (${what} inside it): open it in Excel, let Excel repair it, and save it again.`
  );
}
