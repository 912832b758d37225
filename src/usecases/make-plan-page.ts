// Makes the printable page of one plan. A second time it is repaired, and nothing is added.
import { apply } from "../gateway/apply";
import { observe } from "../gateway/observe";
import { run } from "../gateway/run";
import { diff } from "../schema/diff";
import { planFrom } from "../schema/row";
import { planPageSheet } from "../schema/sheets/plan-page";
import type { Catalogue } from "../text/catalogue";
import { english } from "../text/en";
import { firstFew } from "./first-few";
import { fold } from "./fold";
import { InputError, problemAt } from "./input-error";
import { contentsOf, openWorkbook, wantedWith } from "./open-workbook";

export interface PlanPageRequest {
  readonly planId: string;
  /** What to call the workbook in a sentence; "The workbook" where it has no name. */
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
      const opened = await openWorkbook(context, reader, ["Plans"]);
      const { words } = opened;
      const plans = contentsOf(opened, "Plans").map((row) => planFrom(row, words));
      const plan = plans.find(({ id }) => fold(id) === fold(request.planId));
      if (plan === undefined) {
        const ids = plans.map(({ id }) => id).filter((id) => id !== "");
        throw noPlan(request, ids);
      }
      const wanted = wantedWith(opened);
      const page = planPageSheet(words, pageId(plan.id), pageTitle(words, plan.id), plan.id);
      const withPage = { ...wanted, sheets: [...wanted.sheets, page] };
      const changes = diff(withPage, await observe(context, withPage));
      await apply(context, changes);
      return { isNew: changes.some(({ kind }) => kind === "addSheet"), plan };
    },
    { delayForCellEdit: true }
  );
  const { id, learner } = result.plan;
  return [
    result.isNew
      ? `Made the page of plan ${id} (${learner}).`
      : `The page of plan ${id} (${learner}) is there already.`,
  ];
}

/** Stands in a workbook name, which takes letters, digits and underscores only. */
function pageId(planId: string): string {
  return `PlanPage_${planId.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
}

/** A tab has 31 characters and none of : \ / ? * [ ] or an apostrophe at an end. */
function pageTitle(words: Catalogue, planId: string): string {
  const plain = planId.replace(/[:\\/?*[\]']/g, "-");
  return `${words.workbook.planPage.tab} ${plain}`.slice(0, 31);
}

function noPlan({ planId, workbook = "The workbook" }: PlanPageRequest, ids: readonly string[]) {
  const mend =
    ids.length === 0
      ? "It has no plans. Set up plans first (aimline new)."
      : `Write one of ${firstFew(ids)}.`;
  return new InputError([problemAt(workbook, null, null, `no plan is “${planId}”. ${mend}`)]);
}
