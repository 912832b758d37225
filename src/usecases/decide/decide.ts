// The decision after a check-in, written beside its reading: by a person, whatever was suggested. Further coaching may bring practice and an
// action with it, as one change that is taken back as one.
import { isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import { decisionOf } from "../../domain/decision";
import type { Decision, LookedAt, Suggestion } from "../../domain/decision";
import { judgeMeasure } from "../../domain/judge";
import type { Verdict } from "../../domain/judge";
import type { JudgedMeasure } from "../../domain/judge-record";
import type { Plan } from "../../domain/plan";
import type { CountedReading } from "../../domain/readings";
import { asksForReason, whatToLookAt } from "../../domain/suggest-decision";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { agreementTables } from "../agreement/plan-parts";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { refusal } from "../change/find-rows";
import type { Asked, Steps } from "../change/operation";
import { stepsOf } from "../change/operation";
import type { PracticePlanRequest } from "../practice/plan-practice";
import { addPractice, practiceTables } from "../practice/plan-practice";
import { flagTables, readFlags } from "../read-flags";
import type { AgreedAction } from "./add-action";
import { addActions } from "./add-action";
import { measureOf, readingOf, standingOf } from "./decided-on";

export interface DecisionRequest {
  readonly measureId: string;
  /** The day of the reading that is decided on; null for the last one. */
  readonly on: Day | null;
  /** What was decided on it when the person looked; any other decision that stands there by now is kept. */
  readonly seen?: Decision | null;
  readonly what: Suggestion;
  /** What is looked at again; null for what the flags point to. */
  readonly at: LookedAt | null;
  /** How the learner was recognised. */
  readonly how: string;
  /** Of further coaching. */
  readonly practice: Omit<PracticePlanRequest, "planId"> | null;
  readonly action: AgreedAction | null;
}

const tables = [...new Set([...flagTables, ...practiceTables, ...agreementTables])];

/** Who decides is `asked.by`, the reason for what does not go with the State `asked.why`. @throws InputError for what cannot be decided so */
export function decide(
  request: DecisionRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables,
      decide: (opened, operation) => {
        const { words } = opened;
        const said = words.decisionSentences;
        if (asked.by === "") throw refusal(said.noName, words);
        const read = readFlags(opened, asked.today);
        const judged = measureOf(read, request.measureId, words);
        const { measure, plan } = judged.of;
        const steps = stepsOf(opened, "decided", measure.id, operation, asked);
        const reading = readingOf(judged, request.on, asked.today, words);
        const verdict = judgeMeasure(judged.of, reading.on);
        const standing = standingOf(judged, verdict, read);
        const at = request.at ?? whatToLookAt(standing);
        const decision = decisionOf(request.what, at);
        refuseUnfit(request, plan, words);
        const { seen = reading.decision } = request;
        if (reading.decision !== seen && reading.decision !== decision)
          throw refusal(sayMeanwhile(measure.id, reading, words), words);
        if (asked.why === "" && asksForReason(decision, standing))
          throw refusal(whyAsked(decision, verdict, words), words);
        writeDecision(steps, reading, decision, request, measure.id);
        const more = furtherCoaching(steps, request, judged, asked);
        if (steps.all().length === 0) return null;
        return {
          kind: "decided",
          of: measure.id,
          steps: steps.all(),
          done: [
            say(said.decided, {
              ...{ id: measure.id, measure: measure.name, day: isoDay(reading.on) },
              decision: words.decisions[decision],
            }),
            besideSuggestion(request.what, verdict, words),
            ...(request.what === "lookAgain" ? [words.lookAgainSteps[at]] : []),
            ...more,
          ],
        };
      },
    },
    reader
  );
}

function refuseUnfit(
  { what, how, practice, action }: DecisionRequest,
  plan: Plan | null,
  words: Catalogue
): void {
  const said = words.decisionSentences;
  const isWordless = plan?.kind === "executive";
  const id = plan?.id ?? "";
  if (plan?.stage === "closed") throw refusal(say(said.closedPlan, { id }), words);
  if (what !== "recognise" && how !== "") throw refusal(said.howElsewhere, words);
  if (isWordless && how !== "") throw refusal(say(said.keptOut, { id }), words);
  if (what === "recognise" && how === "" && !isWordless) throw refusal(said.noHow, words);
  if (what !== "furtherCoaching" && (practice !== null || action !== null))
    throw refusal(said.addedElsewhere, words);
}

function sayMeanwhile(
  id: string,
  { on, decision }: CountedReading,
  { decisionSentences, decisions, lifeSentences }: Catalogue
): string {
  const stands = decision === null ? lifeSentences.none : decisions[decision];
  return say(decisionSentences.meanwhile, { id, day: isoDay(on), decision: stands });
}

function whyAsked(decision: Decision, { state, suggested }: Verdict, words: Catalogue): string {
  const { asksReason, asksReasonAlone } = words.decisionSentences;
  const values = { decision: words.decisions[decision], state: words.states[state] };
  if (suggested === null) return say(asksReasonAlone, values);
  return say(asksReason, {
    ...values,
    suggestion: words.suggestions[suggested.suggestion],
    why: words.decisionWhys[suggested.why],
  });
}

function besideSuggestion(what: Suggestion, { suggested }: Verdict, words: Catalogue): string {
  const { noSuggestion, agrees, differs } = words.decisionSentences;
  if (suggested === null) return noSuggestion;
  const why = words.decisionWhys[suggested.why];
  if (suggested.suggestion === what) return say(agrees, { why });
  return say(differs, { suggestion: words.suggestions[suggested.suggestion], why });
}

/** The change log has the decision; how somebody was recognised stands beside the reading only. */
function writeDecision(
  steps: Steps,
  { row, decision: before }: CountedReading,
  decision: Decision,
  { how }: DecisionRequest,
  measureId: string
): void {
  const { words } = steps;
  const there = steps.rows("CheckIns")[row - 1];
  if (there === undefined) throw new Error(`The check-ins have no row ${row}.`);
  const quietly = { isLogged: false };
  steps.set("CheckIns", there, "Decision", words.decisions[decision], quietly);
  steps.set("CheckIns", there, "Recognition", how === "" ? null : how, quietly);
  if (before === decision) return;
  steps.log({
    of: measureId,
    field: words.workbook.headers.CheckIns.Decision,
    before: before === null ? null : words.decisions[before],
    after: words.decisions[decision],
  });
}

/** Practice and an action, in words. */
function furtherCoaching(
  steps: Steps,
  { what, practice, action }: DecisionRequest,
  { of: { measure, plan } }: JudgedMeasure,
  asked: Asked
): readonly string[] {
  if (what !== "furtherCoaching") return [];
  if (plan === null || (practice === null && action === null))
    return [steps.words.decisionSentences.nothingAdded];
  return [
    ...((practice && addPractice(steps, plan, { ...practice, planId: plan.id })) ?? []),
    ...(action === null
      ? []
      : addActions(
          steps,
          measure.planId,
          [{ ...action, measureId: measure.id, sessionId: "", proposedBy: null }],
          asked
        )),
  ];
}
