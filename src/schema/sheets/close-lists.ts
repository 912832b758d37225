// The lists of the close, of sessions and of mentoring, in the order of their keys; and how words begin that judge a person.
import { outcomes } from "../../domain/close";
import { alliances, otherHelps } from "../../domain/plan";
import { questionSets } from "../../domain/session";
import { judgingWords, sessionHints } from "../../domain/session-hints";
import type { Catalogue } from "../../text/catalogue";

export function closeLists(words: Catalogue): Readonly<Record<string, readonly string[]>> {
  return {
    Alliance: alliances.map((key) => words.alliances[key]),
    OtherHelp: otherHelps.map((key) => words.otherHelps[key]),
    Outcome: outcomes.map((key) => words.outcomes[key]),
    QuestionSet: questionSets.map((key) => words.questionSets[key].name),
    SessionHint: sessionHints.map((key) => words.sessionHints[key]),
    Judging: judgingWords,
  };
}
