// The one error of reading and writing files: what is wrong with the input, where, and how to mend it.
// A fault of our own is an ordinary Error, never this one.

/** The message is one sentence for the person who gave the file. */
export class FileError extends Error {
  override readonly name = "FileError";
}
