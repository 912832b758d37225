// The lists of needs and of agreement, in the order of their keys, which is that of their numbers in formulas.
import { causes, gateSigns } from "../../domain/gate";
import { issueKinds } from "../../domain/issue";
import { needChecks, suggestions } from "../../domain/suggest-help";
import type { Catalogue } from "../../text/catalogue";
import { suggestionWord } from "../../text/catalogue";

export function needLists(words: Catalogue): Readonly<Record<string, readonly string[]>> {
  return {
    Cause: causes.map((key) => words.causes[key]),
    GateSign: gateSigns.map((key) => words.gateSigns[key]),
    Suggestion: suggestions.map((key) => suggestionWord(key, words)),
    SuggestionWhy: suggestions.map((key) => words.suggestionReasons[key]),
    NeedCheck: needChecks.map((key) => words.needChecks[key]),
    IssueKind: issueKinds.map((key) => words.issueKinds[key]),
  };
}
