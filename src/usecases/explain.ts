// From a failure to a sentence and a next step, for the pane and the command line. The only place where errors become words.
import { FileError } from "../files/file-error";
import { WorkbookError } from "../gateway/error";
import { say } from "../text/catalogue";
import { englishFailures, type FailureWords } from "../text/en-failures";
import { InputError } from "./input-error";
import { CopyLeaks } from "./share/find-leaks";

export interface Explanation {
  readonly sentence: string;
  readonly nextStep: string;
  /** True when the user can mend it; false when it is a fault of ours, which belongs in a report. */
  readonly isTheirs: boolean;
}

/**
 * Says what went wrong and what to do. Of a failure that it does not know it gives Excel's code or the name of the error, never its
 * message, which may hold what people typed; AIMLINE_DEBUG=1 shows all of it on the command line.
 */
export function explain(error: unknown, words: FailureWords = englishFailures): Explanation {
  if (error instanceof InputError) {
    return {
      sentence: error.message,
      nextStep: words.mendInput,
      isTheirs: true,
    };
  }
  if (error instanceof FileError) {
    return { sentence: error.message, nextStep: words.fileUnchanged, isTheirs: true };
  }
  if (error instanceof WorkbookError) {
    const [sentence, nextStep] = words.workbook[error.code];
    const isTheirs =
      error.code !== "unknown" && error.code !== "notModelled" && error.code !== "payloadTooLarge";
    const where = error.place === "" ? "" : ` (${error.place})`;
    const said = isTheirs ? where : `${where} ${error.message}`;
    return { sentence: `${sentence}${said}`, nextStep, isTheirs };
  }
  if (error instanceof CopyLeaks) return { sentence: error.message, nextStep: "", isTheirs: false };
  const name = error instanceof Error ? error.name : typeof error;
  return {
    sentence: say(words.ours, { name }),
    nextStep: words.report,
    isTheirs: false,
  };
}
