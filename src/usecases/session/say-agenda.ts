// An agenda in words, line by line, in the workbook's language: for the command line and to be copied into an invitation.
import { dayIn, isoDay } from "../../domain/day";
import type { Action, Plan } from "../../domain/plan";
import { boundaryChecks } from "../../domain/session";
import type { Agenda } from "../../domain/session-agenda";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import type { AgendaReport } from "./read-agenda";

/** Nothing private is in it: of the last session only its day and its analysis. */
export function sayAgenda({ agenda, asOf, words }: AgendaReport): readonly string[] {
  const { plan, last } = agenda;
  const said = words.sessionSentences;
  const close = words.closeSentences;
  const onDay = (cell: Action["due"]): string => {
    const day = dayIn(cell);
    return day === null ? "" : isoDay(day);
  };
  const action =
    (sentence: string) =>
    (one: Action): string =>
      say(sentence, {
        day: onDay(one.due),
        action: one.action,
        owner: one.owner === null ? "–" : words.owners[one.owner],
        id: one.id,
      });
  const set = words.questionSets[agenda.questions];
  return [
    say(said.agenda, { id: plan.id, learner: plan.learner, day: isoDay(asOf) }),
    last === null
      ? said.noSession
      : say(said.lastSession, { day: onDay(last.held), what: last.analysis || last.id }),
    ...sayDecision(agenda.lastDecision, words),
    ...agenda.flags.map(({ state, rule, measure }) =>
      say(said.flag, {
        state: state === null ? words.whys[rule] : words.states[state],
        what: measure === "" ? words.reasons[rule].replace(/\.$/, "") : measure,
        step: words.nextSteps[rule],
      })
    ),
    ...agenda.overdue.map(action(said.overdue)),
    ...agenda.dueSoon.map(action(said.dueSoon)),
    ...agenda.due.map(({ nextDue, measure, measureId }) =>
      say(said.measure, { day: isoDay(nextDue), measure, id: measureId })
    ),
    ...agenda.toPractise.map(({ practice, since }) =>
      say(words.practiceSentences.due, {
        day: isoDay(since),
        event: practice.event === null ? "" : words.events[practice.event],
        skill: practice.skill,
        id: practice.id,
      })
    ),
    ...agenda.stuck.map(({ practice, since }) =>
      say(said.stuck, {
        day: isoDay(since),
        event: practice.event === null ? "" : words.events[practice.event],
        skill: practice.skill,
        id: practice.id,
      })
    ),
    ...agenda.gaps.map(({ practice, gap }) =>
      say(said.gap, {
        gap: words.practiceGaps[gap],
        skill: practice.skill,
        day: onDay(practice.done),
        id: practice.id,
      })
    ),
    ...agenda.cautions.map((caution) => say(said.caution, { caution: words.cautions[caution] })),
    ...pairLines(agenda, words),
    ...(agenda.isReview ? boundaryLines(plan, words) : []),
    ...(agenda.askedLast === null
      ? []
      : [say(close.askedLast, { name: words.questionSets[agenda.askedLast].name })]),
    say(said.questions, { name: set.name }),
    ...set.steps.map(({ step, ask }) => `  ${say(said.question, { step, ask })}`),
  ];
}

/** How the pair works together: its rules and rhythm, and how often the learner found the way. */
function pairLines(
  { plan, meetBy, reflections }: Agenda,
  { closeSentences: said }: Catalogue
): readonly string[] {
  const { found, advised } = reflections ?? { found: 0, advised: 0 };
  return [
    ...(plan.groundRules === "" ? [] : [say(said.groundRules, { rules: plan.groundRules })]),
    ...(meetBy === null ? [] : [say(said.meetBy, { day: isoDay(meetBy) })]),
    ...(found + advised === 0 ? [] : [say(said.reflections, { found, advised })]),
  ];
}

/** The question and the three answers that may be noted. Earlier answers are not looked at. */
function boundaryLines({ kind }: Plan, words: Catalogue): readonly string[] {
  const { outsideCoaching, boundaryAsked, boundaryKeptOut } = words.closeSentences;
  const answers = boundaryChecks.map((one) => words.boundaryChecks[one]).join(" · ");
  return [
    outsideCoaching,
    kind === "executive" ? boundaryKeptOut : say(boundaryAsked, { answers }),
  ];
}

/** An agenda may be copied into an invitation: that other help is thought of is not said in it, nor how somebody was recognised. */
function sayDecision(last: Agenda["lastDecision"], words: Catalogue): readonly string[] {
  if (last === null) return [];
  const { measure, on, decision } = last;
  const said =
    decision === "lookAgainOtherHelp" ? words.suggestions.lookAgain : words.decisions[decision];
  return [
    say(words.decisionSentences.last, {
      ...{ day: isoDay(on), decision: said, measure: measure.name, id: measure.id },
    }),
  ];
}
