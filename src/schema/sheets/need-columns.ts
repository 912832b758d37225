// Which column of Needs holds the answer to which question.
import type { GateQuestion, ModeQuestion } from "../../domain/need";
import type { NeedsColumn } from "../../text/workbook-words";

/** The column of an answer to one of the six questions that tell coaching from mentoring. */
export function modeColumn(question: ModeQuestion): NeedsColumn {
  return `Mode${capitalized(question)}`;
}

/** The column of an answer to one of the nine questions of the gate. */
export function gateColumn(question: GateQuestion): NeedsColumn {
  return `Gate${capitalized(question)}`;
}

function capitalized<Text extends string>(text: Text): Capitalize<Text> {
  return (text.charAt(0).toUpperCase() + text.slice(1)) as Capitalize<Text>;
}
