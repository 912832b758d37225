// What somebody typed into a box for a number: as the reader writes numbers, yes or no, and levels.
import type { MeasureKind } from "../domain/plan";
import { say } from "../text/catalogue";
import { typedValue } from "../usecases/log/typed-value";
import { sayNumber } from "./day-words";
import type { Words } from "./words";

/** The number, or the sentence that says why there is none; neither for a box left blank. */
export function readTyped(
  text: string,
  kind: MeasureKind,
  { pane }: Words
): { readonly value: number | null; readonly wrong: string } {
  // Most boxes of a long list are blank, and are asked again at each key: making Intl's formats takes longer than all else.
  if (text.trim() === "") return { value: null, wrong: "" };
  const read = typedValue(text, kind, {
    decimalMark: sayNumber(0.5).includes(",") ? "," : ".",
    yes: pane.yesWords.split(" "),
    no: pane.noWords.split(" "),
  });
  if (read.kind === "blank") return { value: null, wrong: "" };
  if (read.kind === "value") return { value: read.value, wrong: "" };
  const values = { text, example: sayNumber(7.5), one: "", other: "", ...read };
  return { value: null, wrong: say(pane[read.kind], values) };
}
