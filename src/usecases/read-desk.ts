// What somebody who opens the pane wants to know at once: who there is, which plans run, what is due, who needs attention.
// One reading of the workbook for all views of the pane. Reads only.
import type { Day } from "../domain/day";
import type { DueMeasure } from "../domain/due";
import { dueNow } from "../domain/due";
import { judgePlan } from "../domain/judge-record";
import type { Cell, Kind, Person, Stage } from "../domain/plan";
import { sameId } from "../domain/plan";
import type { State } from "../domain/states";
import { askWhetherByHand } from "../gateway/calculation";
import { run } from "../gateway/run";
import { personFrom } from "../schema/row";
import type { Catalogue } from "../text/catalogue";
import { english } from "../text/en";
import { asOfDay } from "./as-of";
import type { AttentionReport } from "./list-attention";
import { reportOf } from "./list-attention";
import { contentsOf, openWorkbook } from "./open-workbook";
import { flagTables, readFlags } from "./read-flags";

export interface DeskPlan {
  readonly id: string;
  readonly learnerId: string;
  readonly learner: string;
  readonly coachId: string;
  readonly coach: string;
  /** Person ID of the learner's manager; "" when nobody is named. */
  readonly managerId: string;
  readonly team: string;
  readonly kind: Kind | null;
  readonly stage: Stage | null;
  /** As it stands in the cell. */
  readonly closedOn: Cell;
  /** Null for a plan without measures. */
  readonly state: State | null;
}

export interface DeskPerson {
  readonly id: string;
  readonly name: string;
}

export interface Desk {
  readonly report: AttentionReport;
  readonly plans: readonly DeskPlan[];
  /** Everybody with an ID, by name. */
  readonly people: readonly DeskPerson[];
  readonly due: readonly DueMeasure[];
  /** Excel calculates this workbook only when asked: its sheets may show old results, these lists do not. */
  readonly isByHand: boolean;
}

/** On the workbook's own as-of day. @throws InputError when the as-of cell holds no date. */
export async function readDesk(reader: Catalogue = english): Promise<Desk> {
  const read = async (context: Excel.RequestContext): Promise<Desk> => {
    const opened = await openWorkbook(context, reader, [...flagTables, "People"]);
    const isOurs = opened.located.tables.some(({ id }) => id === "Plans");
    if (!isOurs) return emptyDesk;
    const isByHand = askWhetherByHand(context);
    const asOf = await asOfDay(context, opened.words);
    const flags = readFlags(opened, asOf);
    const people = contentsOf(opened, "People").map((row) => personFrom(row, opened.words));
    return { ...deskOf(flags, people, asOf), isByHand: isByHand() };
  };
  // The pane reads by itself after changes: a person who is typing again by then must not see a failure.
  const { result } = await run(read, { delayForCellEdit: true });
  return result;
}

const emptyDesk: Desk = {
  report: { flags: [], seen: [], asOf: 0, planCount: 0, isOurs: false },
  plans: [],
  people: [],
  due: [],
  isByHand: false,
};

function deskOf(
  read: ReturnType<typeof readFlags>,
  people: readonly Person[],
  asOf: Day
): Omit<Desk, "isByHand"> {
  const { record, judged } = read;
  const managers = new Map(people.map(({ id, managerId }) => [id.toLowerCase(), managerId]));
  const plans = record.plans.map((plan): DeskPlan => ({
    id: plan.id,
    learnerId: plan.learnerId,
    learner: plan.learner,
    coachId: plan.coachId,
    coach: plan.coach,
    managerId: managers.get(plan.learnerId.toLowerCase()) ?? "",
    team: plan.team,
    kind: plan.kind,
    stage: plan.stage,
    closedOn: plan.closedOn,
    state: judgePlan(plan, judged).state,
  }));
  return {
    report: reportOf(read, asOf),
    plans,
    people: everybody(people, plans),
    due: dueNow(judged, asOf),
  };
}

/** Of the sheet of people; where there is none, those whom the plans name. */
function everybody(people: readonly Person[], plans: readonly DeskPlan[]): readonly DeskPerson[] {
  const listed = people.filter(({ id }) => id !== "");
  const told =
    listed.length > 0
      ? listed
      : plans.flatMap(({ learnerId, learner, coachId, coach }) => [
          { id: learnerId, name: learner },
          { id: coachId, name: coach },
        ]);
  return told
    .filter(({ id }, index) => id !== "" && told.findIndex((one) => sameId(one.id, id)) === index)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
