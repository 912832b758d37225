// The need that a request names, and what is said of it.
import { readGate } from "../../domain/gate";
import type { Need } from "../../domain/need";
import { adviceOn } from "../../domain/suggest-help";
import type { TableRow } from "../../gateway/rows";
import { needRows } from "../../schema/cycle-rows";
import type { Catalogue } from "../../text/catalogue";
import { say, suggestionWord } from "../../text/catalogue";
import { sayAdvice, saySigns } from "../../text/say-need";
import { isId, refusal, textOf } from "../change/find-rows";
import type { Steps } from "../change/operation";
import { firstFew } from "../first-few";

export interface FoundNeed {
  readonly row: TableRow;
  readonly need: Need;
}

/** @throws InputError for an ID that no need has. */
export function needOf({ rows }: Steps, needId: string, words: Catalogue): FoundNeed {
  const row = rows("Needs").find(({ cells }) => isId(cells["NeedId"], needId));
  if (row !== undefined) return { row, need: needRows.from(row.cells, words) };
  const known = rows("Needs").flatMap(({ cells }) => textOf(cells["NeedId"]) || []);
  throw refusal(
    say(words.needSentences.noNeed, {
      id: needId,
      known: firstFew(known, words.lifeSentences.andMore) || "–",
    }),
    words
  );
}

/** Its cause with the signs of it, and what is suggested with the reason. */
export function sayNeed(need: Need, words: Catalogue): readonly string[] {
  const gate = readGate(need.gate);
  const advice = adviceOn(need);
  const { cause, suggested } = words.needSentences;
  return [
    say(cause, { cause: words.causes[gate.cause], signs: saySigns(gate, words) }),
    say(suggested, {
      suggestion: suggestionWord(advice.suggestion, words),
      reason: sayAdvice(advice, words),
    }),
  ];
}
