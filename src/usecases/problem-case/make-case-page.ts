// Makes the printable page of a tool of a case, drawn for as many rows as there are. A second time it is repaired; when the number of rows
// has changed it is made anew, since a page holds formulas only.
import { fishboneRows, paretoRows } from "../../schema/case-rows";
import { apply } from "../../gateway/apply";
import { deleteNamedSheet } from "../../gateway/delete-sheet";
import { readNamedCell } from "../../gateway/named-cell";
import { observe } from "../../gateway/observe";
import { run } from "../../gateway/run";
import { diff } from "../../schema/diff";
import type { ToolWithTable } from "../../schema/sheets/case-formulas";
import { toolTables } from "../../schema/sheets/case-formulas";
import type { CasePage, SheetsThere } from "../../schema/sheets/case-page-parts";
import { sizeOf } from "../../schema/sheets/case-page-parts";
import {
  fishbonePageSheet,
  mostPairs,
  mostRoots,
  mostTwigs,
} from "../../schema/sheets/fishbone-page";
import { mostKinds, paretoPageSheet } from "../../schema/sheets/pareto-page";
import type { SheetSpec } from "../../schema/spec";
import { sheetMark } from "../../schema/spec";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { isId, refusal } from "../change/find-rows";
import { contentsOf, openWorkbook, wantedWith } from "../open-workbook";
import { caseOf } from "./find-case";

/** Returns what was done, in words. @throws InputError for an unknown case, and for a tool without rows */
export async function makeCasePage(
  { caseId, tool }: { readonly caseId: string; readonly tool: ToolWithTable },
  reader: Catalogue = english
): Promise<readonly string[]> {
  const table = toolTables[tool];
  const { result } = await run(
    async (context) => {
      const opened = await openWorkbook(context, reader, ["Cases", table]);
      const { words } = opened;
      const { id } = caseOf({ words, rows: (of) => opened.rows.get(of) ?? [] }, caseId);
      const said = { tool: words.caseTools[tool], id };
      const rows = contentsOf(opened, table).filter(({ CaseId }) => isId(CaseId, id));
      if (rows.length === 0) throw refusal(say(words.caseSentences.pageEmpty, said), words);
      const wanted = wantedWith(opened);
      const page: CasePage = {
        id: `${table}Page_${id.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`,
        title: pageTitle(words.caseTools[tool], id),
        caseId: id,
        size: sizes[tool](rows, words),
      };
      const there = new Set(wanted.sheets.map((sheet) => sheet.id));
      const sheet = pages[tool](words, page, there);
      const isAnew = await dropOther(context, page);
      const withPage = { ...wanted, sheets: [...wanted.sheets, sheet] };
      const changes = diff(withPage, await observe(context, withPage));
      await apply(context, changes);
      const isNew = changes.some(({ kind }) => kind === "addSheet");
      const sentence = isAnew ? "pageAnew" : isNew ? "pageMade" : "pageThere";
      return say(words.caseSentences[sentence], said);
    },
    { delayForCellEdit: true }
  );
  return [result];
}

const pages: Readonly<
  Record<ToolWithTable, (words: Catalogue, page: CasePage, there: SheetsThere) => SheetSpec>
> = { fishbone: fishbonePageSheet, pareto: paretoPageSheet };

type Rows = ReturnType<typeof contentsOf>;

/** What each page is drawn for, by its rows. */
const sizes: Readonly<Record<ToolWithTable, (rows: Rows, words: Catalogue) => readonly number[]>> =
  {
    fishbone: (rows, words) => {
      const causes = rows.map((row) => fishboneRows.from(row, words));
      const count = new Map<string, number>();
      for (const { category } of causes) {
        const key = category.toLowerCase();
        count.set(key, (count.get(key) ?? 0) + 1);
      }
      const roots = causes.filter(({ isRoot }) => isRoot === "yes").length;
      return [
        between(3, Math.ceil(count.size / 2), mostPairs),
        between(4, Math.max(...count.values()), mostTwigs),
        causes.length,
        between(3, roots, mostRoots),
      ];
    },
    pareto: (rows, words) => {
      const kinds = rows.map((row) => paretoRows.from(row, words));
      return [between(1, kinds.length, mostKinds), kinds.length];
    },
  };

function between(least: number, wish: number, most: number): number {
  return Math.max(least, Math.min(wish, most));
}

/** Deletes the page where it stands for other numbers of rows: its mark is on the cell that says them. True when it did. */
async function dropOther(context: Excel.RequestContext, page: CasePage): Promise<boolean> {
  const mark = sheetMark(page.id);
  const size = await readNamedCell(context, mark);
  if (size === null || String(size) === sizeOf(page)) return false;
  await deleteNamedSheet(context, mark);
  return true;
}

/** A tab has 31 characters and none of : \ / ? * [ ] or an apostrophe at an end. */
function pageTitle(tool: string, caseId: string): string {
  return `${tool} ${caseId.replace(/[:\\/?*[\]']/g, "-")}`.slice(0, 31);
}
