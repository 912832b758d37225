// The lists of the coaching cycle beyond measuring, each in the order of its keys; and the bounds of plans by kind, as numbers.
import { benefits, ideaStates } from "../../domain/idea";
import { issueStates } from "../../domain/issue";
import { lengthBounds, lengthChecks } from "../../domain/length";
import { answers, helps, leanings, needKinds, purposes, triggers } from "../../domain/need";
import { results } from "../../domain/plan";
import { events, practicePlaces, practiceResults } from "../../domain/practice";
import { practiceStates, spanUnits } from "../../domain/practice";
import { boundaryChecks, sessionStates, sessionTypes } from "../../domain/session";
import { routes } from "../../domain/skill";
import type { Catalogue } from "../../text/catalogue";

export function cycleLists(
  words: Catalogue
): Readonly<Record<string, readonly (string | number)[]>> {
  return {
    Result: results.map((key) => words.results[key]),
    Length: lengthChecks.map((key) => words.lengthChecks[key]),
    FewestSessions: lengthBounds.map(({ fewestSessions }) => fewestSessions),
    MostSessions: lengthBounds.map(({ mostSessions }) => mostSessions),
    MostWeeks: lengthBounds.map(({ mostWeeks }) => mostWeeks),
    SessionType: sessionTypes.map((key) => words.sessionTypes[key]),
    SessionState: sessionStates.map((key) => words.sessionStates[key]),
    BoundaryCheck: boundaryChecks.map((key) => words.boundaryChecks[key]),
    Event: events.map((key) => words.events[key]),
    PracticePlace: practicePlaces.map((key) => words.practicePlaces[key]),
    SpanUnit: spanUnits.map((key) => words.spanUnits[key]),
    PracticeResult: practiceResults.map((key) => words.practiceResults[key]),
    PracticeState: practiceStates.map((key) => words.practiceStates[key]),
    Trigger: triggers.map((key) => words.triggers[key]),
    NeedKind: needKinds.map((key) => words.needKinds[key]),
    Purpose: purposes.map((key) => words.purposes[key]),
    Answer: answers.map((key) => words.answers[key]),
    Leaning: leanings.map((key) => words.leanings[key]),
    Help: helps.map((key) => words.helps[key]),
    IssueState: issueStates.map((key) => words.issueStates[key]),
    Benefit: benefits.map((key) => words.benefits[key]),
    IdeaState: ideaStates.map((key) => words.ideaStates[key]),
    Route: routes.map((key) => words.routes[key]),
  };
}
