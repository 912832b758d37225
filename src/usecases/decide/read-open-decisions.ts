// The decisions that readings ask for and that nobody has taken yet, each with its evidence: for who decides in the pane. Writes nothing.
import type { Day } from "../../domain/day";
import { decisions } from "../../domain/decision";
import type { Decision, LookedAt } from "../../domain/decision";
import { pictureOf } from "../../domain/evidence";
import type { Evidence } from "../../domain/evidence";
import { judgeMeasure } from "../../domain/judge";
import { sameId } from "../../domain/plan";
import type { State } from "../../domain/states";
import { asksForReason, whatToLookAt } from "../../domain/suggest-decision";
import type { Suggested } from "../../domain/suggest-decision";
import { run } from "../../gateway/run";
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import { openWorkbook } from "../open-workbook";
import { flagTables, readFlags } from "../read-flags";
import type { ReadFlags } from "../read-flags";
import { countedOf, standingOf } from "./decided-on";

export interface DecidedReading {
  readonly measureId: string;
  readonly on: Day;
}

export interface OpenDecision extends DecidedReading, Suggested {
  readonly measure: string;
  readonly learner: string;
  readonly state: State;
  /** What to look at again, if that is decided. */
  readonly at: LookedAt;
  /** The last readings up to this one, oldest first. */
  readonly evidence: readonly Evidence[];
  /** What does not go with the State. */
  readonly askReason: readonly Decision[];
  /** Then no words are kept. */
  readonly isExecutive: boolean;
}

const told = 3;

/** In the order of `readings`; those that are gone, are decided or suggest nothing are left out. */
export async function readOpenDecisions(
  readings: readonly DecidedReading[],
  today: Day,
  reader: Catalogue = english
): Promise<readonly OpenDecision[]> {
  const { result } = await run(
    async (context) => {
      const opened = await openWorkbook(context, reader, flagTables);
      const read = readFlags(opened, today);
      return readings.flatMap((one) => openDecision(one, read, today));
    },
    { delayForCellEdit: true }
  );
  return result;
}

function openDecision(
  { measureId, on }: DecidedReading,
  read: ReadFlags,
  today: Day
): readonly OpenDecision[] {
  const judged = read.judged.find(({ of }) => !of.isDoubled && sameId(of.measure.id, measureId));
  if (judged === undefined || judged.of.plan?.stage === "closed") return [];
  const { measure, plan } = judged.of;
  const verdict = judgeMeasure(judged.of, on);
  if (verdict.suggested === null) return [];
  // A reading that was taken back or corrected meanwhile decides nothing.
  const reading = countedOf(judged, today).find((one) => one.on === on);
  if (reading === undefined || reading.decision !== null) return [];
  const standing = standingOf(judged, verdict, read);
  return [
    {
      ...verdict.suggested,
      ...{ measureId: measure.id, on, measure: measure.name, learner: plan?.learner ?? "" },
      state: verdict.state,
      at: whatToLookAt(standing),
      evidence: pictureOf(judged.of, on, on)?.readings.slice(-told) ?? [],
      askReason: decisions.filter((one) => asksForReason(one, standing)),
      isExecutive: plan?.kind === "executive",
    },
  ];
}
