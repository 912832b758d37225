// Records a session that was held: into the row that was planned for it, else into a new one. What private columns may hold is looked at
// first: an executive plan keeps dates and counts, and advice stands only where it was asked for.
import { dayIn, isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import { sameId } from "../../domain/plan";
import type { Session } from "../../domain/session";
import { isKeptOut, isPulse, isUnasked, sessionState, unsaidOfSession } from "../../domain/session";
import { hintsOn } from "../../domain/session-hints";
import type { TableRow } from "../../gateway/rows";
import type { Row } from "../../schema/codec";
import { sessionRows } from "../../schema/cycle-rows";
import { planFrom } from "../../schema/row";
import { privateColumns } from "../../schema/sheets/sessions";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import type { SessionsColumn } from "../../text/workbook-words";
import { agreementTables } from "../agreement/plan-parts";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { planRowOf, refusal } from "../change/find-rows";
import { nextId } from "../change/next-id";
import type { Asked, Steps } from "../change/operation";
import { stepsOf } from "../change/operation";
import type { AgreedAction, MeasureAction } from "../decide/add-action";
import { addActions } from "../decide/add-action";
import { tickPractice } from "../practice/tick-practice";

/** What was said; whatever is left out stays blank. */
export type SessionRequest = Partial<Omit<Session, "id" | "planned" | "held" | "next">> & {
  readonly planId: string;
  readonly held: Day;
  readonly next: Day | null;
  /** Agreed in it, for measures of the plan. */
  readonly agreed?: readonly SessionAction[];
  /** IDs of rows of practice that were done in it. */
  readonly practised?: readonly string[];
};

export type SessionAction = AgreedAction & Pick<MeasureAction, "measureId" | "proposedBy">;

/** A session is held on the row that was planned up to this many days later. */
const earliestBy = 7;

/**
 * Everything that the session says is logged as one change, without its words: private text is on no other sheet.
 * @throws InputError for an unknown or closed plan, a day to come, a next date that is not later, and text that may not be kept.
 */
export function recordSession(
  { agreed = [], practised = [], ...request }: SessionRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: [
        ...new Set([
          ...["Plans", "Sessions"],
          ...(agreed.length > 0 ? agreementTables : []),
          ...(practised.length > 0 ? ["Practice"] : []),
        ]),
      ],
      decide: (opened, operation) => {
        const { words } = opened;
        const { held, next } = request;
        const look = stepsOf(opened, "sessionHeld", request.planId, operation, asked);
        const plan = planFrom(planRowOf(look, request.planId).cells, words);
        const steps = stepsOf(opened, "sessionHeld", plan.id, operation, asked);
        const rows = ofPlan(steps, plan.id);
        const planned = rows.find(({ session }) => isPlannedFor(session, held));
        const session: Session = {
          ...unsaidOfSession,
          ...planned?.session,
          ...request,
          id: planned?.session.id ?? nextId(steps, "Sessions", "SessionId", "S")(),
          planId: plan.id,
          type: request.type ?? planned?.session.type ?? plan.mode ?? "coaching",
        };
        const cells = sessionRows.to(session, words);
        const said = words.sessionSentences;
        const refuse = (sentence: string): never => {
          throw refusal(sentence, words);
        };
        const day = isoDay(held);
        if (plan.stage === "closed") refuse(say(said.closedPlan, { id: plan.id }));
        if (held > asked.today) refuse(say(said.dayAhead, { day }));
        if (next !== null && next <= held) refuse(say(said.nextFirst, { next: isoDay(next), day }));
        const there = rows.find((row) => dayIn(row.session.held) === held);
        // Asked again after a broken answer: this very session is recorded already.
        if (there !== undefined && saysSame(there.session, session)) return null;
        if (there !== undefined)
          refuse(say(said.heldAlready, { plan: plan.id, day, id: there.session.id }));
        if (
          isKeptOut(session, plan.kind) ||
          (plan.kind === "executive" && session.boundary !== null)
        )
          refuse(say(said.keptOut, { id: plan.id, columns: privateHeaders(cells, words) }));
        if (isUnasked(session)) refuse(said.adviceUnasked);
        if (session.pulse !== null && !isPulse(session.pulse)) refuse(words.pulseRange);
        if (planned === undefined) steps.add("Sessions", cells);
        else
          for (const [column, content] of Object.entries(cells))
            steps.set("Sessions", planned.row, column, content ?? null, { isLogged: false });
        steps.log({ field: session.id, before: null, after: held });
        const isOpen = sessionState(session, asked.today) === "nextMissing";
        const { id: sessionId } = session;
        const ticked = tickPractice(steps, plan, practised, held);
        const actions = agreed.map((one) => ({ ...one, sessionId }));
        const added = addActions(steps, plan.id, actions, asked);
        return {
          kind: "sessionHeld",
          of: plan.id,
          steps: steps.all(),
          done: [
            say(said.recorded, { id: session.id, plan: plan.id, day }),
            ...(next === null ? [] : [say(said.next, { day: isoDay(next) })]),
            ...(isOpen ? [said.noNext] : []),
            ...ticked,
            ...added,
            // Actions may be written down after the session: nobody is told here that they are missing.
            ...hintsOn(session, plan.kind, 1).map((hint) => `${words.sessionHints[hint]}.`),
          ],
        };
      },
    },
    reader
  );
}

/** But for the ID and the day it was planned for. */
function saysSame(recorded: Session, asked: Session): boolean {
  const said = Object.keys(unsaidOfSession) as (keyof typeof unsaidOfSession)[];
  return said.every((field) => field === "planned" || recorded[field] === asked[field]);
}

interface SessionRow {
  readonly row: TableRow;
  readonly session: Session;
}

/** The plan's sessions, the one that was planned first first. */
function ofPlan(steps: Steps, planId: string): readonly SessionRow[] {
  return steps
    .rows("Sessions")
    .map((row) => ({ row, session: sessionRows.from(row.cells, steps.words) }))
    .filter(({ session }) => sameId(session.planId, planId))
    .sort((a, b) => (dayIn(a.session.planned) ?? 0) - (dayIn(b.session.planned) ?? 0));
}

function isPlannedFor({ planned, held }: Session, on: Day): boolean {
  const day = dayIn(planned);
  return day !== null && dayIn(held) === null && day - earliestBy <= on;
}

/** Headers of the private columns in which something would stand. */
function privateHeaders(cells: Row<SessionsColumn>, { workbook }: Catalogue): string {
  return privateColumns
    .filter((column) => (cells[column] ?? null) !== null)
    .map((column) => workbook.headers.Sessions[column])
    .join(", ");
}
