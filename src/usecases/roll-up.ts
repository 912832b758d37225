// Brings many coaches' workbooks together into the open one. First shown, then written; a run that was broken off is completed by the
// next, because what is there is compared with what the files say. The files themselves are not changed.
import { run } from "../gateway/run";
import { sourceRows } from "../schema/cycle-rows";
import type { Catalogue } from "../text/catalogue";
import { say } from "../text/catalogue";
import { english } from "../text/en";
import { openSettled } from "./change/carry-out";
import type { Asked } from "./change/operation";
import { write } from "./change/write";
import { InputError } from "./input-error";
import type { ToldPeople } from "./import/told-people";
import { contentsOf, openWorkbook } from "./open-workbook";
import type { OpenedWorkbook } from "./open-workbook";
import type { Gathered } from "./rollup/gather";
import { planRollup, rollupTables, workbookEntry } from "./rollup/plan-rollup";
import type { RollupPlan } from "./rollup/plan-rollup";
import { sayQuestion } from "./rollup/describe-rollup";
import type { Tell } from "./set-up-plans";
import { wantedWith } from "./wanted-with";

export interface RollupRequest {
  readonly gathered: Gathered;
  readonly people: ToldPeople;
}

/** Whether the open workbook is a roll-up: one that workbooks were brought into before. */
export async function isRollup(): Promise<boolean> {
  const { result } = await run((context) => openWorkbook(context, english, ["Sources"]));
  return contentsOf(result, "Sources").some(({ Table }) => Table === workbookEntry);
}

/** What would be written, and what is to be asked before. @throws InputError when no file can be taken */
export async function previewRollup(
  request: RollupRequest,
  asked: Asked,
  reader: Catalogue
): Promise<RollupPlan> {
  const { result } = await run(async (context) => {
    const opened = await openWorkbook(context, reader, rollupTables);
    // A workbook of a newer version is refused before anybody looks rows over.
    wantedWith(opened);
    return opened;
  });
  return planned(request, result, asked, reader);
}

/** Writes it. @throws InputError when a question is open, or no file can be taken */
export async function rollUp(
  request: RollupRequest,
  asked: Asked,
  reader: Catalogue,
  tell: Tell = () => undefined
): Promise<RollupPlan> {
  const { result } = await run(
    async (context) => {
      const { opened } = await openSettled(context, rollupTables, asked, reader);
      const plan = planned(request, opened, asked, reader);
      const { questions } = plan.people;
      if (questions.length > 0)
        throw new InputError([
          // All of them, so that all can be answered at once.
          problem(questions.map((one) => sayQuestion(one, reader)).join("\n")),
        ]);
      if (!isNothing(plan)) {
        tell(reader.rollup.writing);
        await write(context, opened, placed(plan, opened, asked.today));
      }
      return plan;
    },
    { delayForCellEdit: true }
  );
  return result;
}

function planned(
  { gathered, people }: RollupRequest,
  opened: OpenedWorkbook,
  { today }: Asked,
  reader: Catalogue
): RollupPlan {
  const plan = planRollup(gathered, opened, people, today, reader);
  const [unknown] = plan.people.unknownAnswers;
  if (unknown !== undefined)
    throw new InputError([problem(say(reader.rollup.unknownAnswer, { answer: unknown }))]);
  if (plan.sources.length === 0)
    throw new InputError(
      [...plan.refused.map(({ sentence }) => sentence), reader.rollup.nothingRead].map(problem)
    );
  return plan;
}

function problem(sentence: string) {
  return { source: "", row: null, column: null, sentence };
}

export function isNothing({ changes, newEntries, marks }: RollupPlan): boolean {
  const rows = [...changes.values()];
  return (
    newEntries.length + marks.length === 0 &&
    rows.every(
      ({ added, writes, removals }) => added.length + writes.length + removals.length === 0
    )
  );
}

/** Sources come first: a run that is broken off after them is completed under the same prefixes. */
function placed(plan: RollupPlan, { words }: OpenedWorkbook, today: number) {
  const rows = [...plan.changes];
  return {
    additions: new Map([
      ["Sources", plan.newEntries.map((entry) => sourceRows.to(entry, words))],
      ...rows.flatMap(([table, { added }]) =>
        added.length === 0 ? [] : [[table, added] as const]
      ),
    ]),
    writes: [
      ...plan.marks.flatMap(({ row, mark }) => [
        { table: "Sources", row, column: "Mark", content: mark },
        { table: "Sources", row, column: "On", content: today },
      ]),
      ...rows.flatMap(([, { writes }]) => writes),
    ],
    removals: rows.flatMap(([, { removals }]) => removals),
    own: new Map(),
    changedSince: [],
  };
}
