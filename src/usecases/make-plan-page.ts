// Makes a printable page of one plan: of the plan itself, for a review talk, or before and after. A second time it is repaired, and nothing is
// added; that of the plan is made anew when it has other measures to draw.
import { dayIn } from "../domain/day";
import { sameId } from "../domain/plan";
import type { Measure, Plan } from "../domain/plan";
import type { Session } from "../domain/session";
import { apply } from "../gateway/apply";
import { observe } from "../gateway/observe";
import { run } from "../gateway/run";
import { diff } from "../schema/diff";
import { sessionRows } from "../schema/cycle-rows";
import { measureFrom, planFrom } from "../schema/row";
import { beforeAfterPageSheet } from "../schema/sheets/before-after-page";
import { measuresShown, planPageLayout, planPageSheet } from "../schema/sheets/plan-page";
import type { PlanBlock } from "../schema/sheets/plan-page";
import { reviewPageSheet } from "../schema/sheets/review-page";
import type { SheetSpec } from "../schema/spec";
import type { Catalogue } from "../text/catalogue";
import { say } from "../text/catalogue";
import { english } from "../text/en";
import { refusal } from "./change/find-rows";
import { dropOtherPage } from "./drop-other-page";
import { firstFew } from "./first-few";
import { fold } from "./fold";
import type { InputError } from "./input-error";
import { contentsOf, openWorkbook } from "./open-workbook";
import { wantedWith } from "./wanted-with";

export const pageKinds = ["plan", "review", "before-after"] as const;
export type PageKind = (typeof pageKinds)[number];

export interface PlanPageRequest {
  readonly planId: string;
  /** The plan itself without it. */
  readonly kind?: PageKind;
  /** What to call the workbook in a sentence where it has a name. */
  readonly workbook?: string;
}

/**
 * Returns what was done, in words.
 * @throws InputError when no plan has the ID.
 */
export async function makePlanPage(
  request: PlanPageRequest,
  reader: Catalogue = english
): Promise<readonly string[]> {
  const { result } = await run(
    async (context) => {
      const opened = await openWorkbook(context, reader, ["Plans", "Measures", "Sessions"]);
      const { words } = opened;
      const plans = contentsOf(opened, "Plans").map((row) => planFrom(row, words));
      const plan = plans.find(({ id }) => fold(id) === fold(request.planId));
      if (plan === undefined) {
        const ids = plans.map(({ id }) => id).filter((id) => id !== "");
        throw noPlan(request, ids, words);
      }
      const wanted = wantedWith(opened);
      const sessions = contentsOf(opened, "Sessions").map((row) => sessionRows.from(row, words));
      const isThere = (id: string) => wanted.sheets.some((sheet) => sheet.id === id);
      const measures = contentsOf(opened, "Measures")
        .map((row) => measureFrom(row, words))
        .filter((measure) => sameId(measure.planId, plan.id));
      const blocks = blocksFor(measures, isThere("Milestones"));
      const kind = request.kind ?? "plan";
      const drawn = { sessions, blocks, hasTargets: isThere("Targets") };
      const page = pageOf(kind, plan, drawn, words);
      if (kind === "plan") await dropOtherPage(context, page.id, planPageLayout(blocks));
      const withPage = { ...wanted, sheets: [...wanted.sheets, page] };
      const changes = diff(withPage, await observe(context, withPage));
      await apply(context, changes);
      return { isNew: changes.some(({ kind }) => kind === "addSheet"), plan, words };
    },
    { delayForCellEdit: true }
  );
  const { isNew, plan, words } = result;
  const { made, there } = words.pages.sentences;
  return [say(isNew ? made : there, { id: plan.id, learner: plan.learner })];
}

/** What is drawn of each measure of the plan, as far as there is room. */
function blocksFor(measures: readonly Measure[], hasMilestones: boolean): readonly PlanBlock[] {
  const blocks = measures
    .slice(0, measuresShown)
    .map(({ kind }) => (kind === "milestones" && hasMilestones ? "milestones" : "chart"));
  return blocks.length === 0 ? ["chart"] : blocks;
}

interface Drawn {
  readonly sessions: readonly Session[];
  readonly blocks: readonly PlanBlock[];
  readonly hasTargets: boolean;
}

function pageOf(
  kind: PageKind,
  plan: Plan,
  { sessions, blocks, hasTargets }: Drawn,
  words: Catalogue
): SheetSpec {
  const planId = plan.id;
  // Stands in a workbook name, which takes letters, digits and underscores only.
  const inName = planId.toUpperCase().replace(/[^A-Z0-9]/g, "_");
  if (kind === "review") {
    const title = pageTitle(words.pages.review.tab, planId);
    const since = lastReview(plan, sessions);
    return reviewPageSheet(words, { id: `ReviewPage_${inName}`, title, planId, since });
  }
  if (kind === "before-after") {
    const title = pageTitle(words.pages.beforeAfter.tab, planId);
    return beforeAfterPageSheet(words, { id: `BeforeAfterPage_${inName}`, title, planId });
  }
  const title = pageTitle(words.workbook.planPage.tab, planId);
  return planPageSheet(words, { id: `PlanPage_${inName}`, title, planId, blocks, hasTargets });
}

/** The day of the last review that was held, else the plan's start. */
function lastReview(plan: Plan, sessions: readonly Session[]): number | null {
  const held = sessions
    .filter(({ planId, type }) => type === "review" && sameId(planId, plan.id))
    .flatMap((session) => dayIn(session.held) ?? []);
  return held.length > 0 ? Math.max(...held) : dayIn(plan.start);
}

/** A tab has 31 characters and none of : \ / ? * [ ] or an apostrophe at an end. */
function pageTitle(tab: string, planId: string): string {
  return `${tab} ${planId.replace(/[:\\/?*[\]']/g, "-")}`.slice(0, 31);
}

function noPlan(
  { planId, workbook }: PlanPageRequest,
  ids: readonly string[],
  words: Catalogue
): InputError {
  const { noPlan: unknown, noPlans } = words.pages.sentences;
  const known = firstFew(ids, words.lifeSentences.andMore);
  return refusal(say(ids.length === 0 ? noPlans : unknown, { id: planId, known }), words, workbook);
}
