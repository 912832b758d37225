// Makes the printable page of a tool of a case, drawn for as many rows as there are. A second time it is repaired; when the number of rows
// has changed it is made anew, since a page holds formulas only.
import type { ToolRows } from "../../domain/case-findings";
import { sipocParts } from "../../domain/sipoc";
import { toolRowsFrom } from "../../schema/case-rows";
import { apply } from "../../gateway/apply";
import { observe } from "../../gateway/observe";
import { run } from "../../gateway/run";
import { diff } from "../../schema/diff";
import type { CaseTool } from "../../domain/case-tool";
import { toolTables } from "../../schema/sheets/case-formulas";
import { a3PageSheet, mostA3Cycles, mostA3Roots } from "../../schema/sheets/a3-page";
import { mostListed } from "../../schema/sheets/case-list-page";
import type { CasePage, SheetsThere } from "../../schema/sheets/case-page-parts";
import { sizeOf } from "../../schema/sheets/case-page-parts";
import {
  fishbonePageSheet,
  mostPairs,
  mostRoots,
  mostTwigs,
} from "../../schema/sheets/fishbone-page";
import {
  fmeaPageSheet,
  forcesPageSheet,
  pdcaPageSheet,
  whysPageSheet,
} from "../../schema/sheets/list-pages";
import { mostEntries, sipocPageSheet } from "../../schema/sheets/sipoc-page";
import { mostKinds, paretoPageSheet } from "../../schema/sheets/pareto-page";
import type { SheetSpec } from "../../schema/spec";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { isId, refusal } from "../change/find-rows";
import { dropOtherPage } from "../drop-other-page";
import { contentsOf, openWorkbook } from "../open-workbook";
import { caseOf } from "./find-case";
import { wantedWith } from "../wanted-with";

/** Returns what was done, in words. @throws InputError for an unknown case, and for a tool without rows */
export async function makeCasePage(
  { caseId, tool }: { readonly caseId: string; readonly tool: CaseTool },
  reader: Catalogue = english
): Promise<readonly string[]> {
  const table = toolTables[tool];
  const { result } = await run(
    async (context) => {
      const opened = await openWorkbook(context, reader, ["Cases", ...Object.values(toolTables)]);
      const { words } = opened;
      const { id } = caseOf({ words, rows: (of) => opened.rows.get(of) ?? [] }, caseId);
      const said = { tool: words.caseTools[tool], id };
      const rows = ofCase(
        toolRowsFrom((of) => contentsOf(opened, of), words),
        id
      );
      if (rows[tool].length === 0) throw refusal(say(words.caseSentences.pageEmpty, said), words);
      const wanted = wantedWith(opened);
      const page: CasePage = {
        id: `${table}Page_${id.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`,
        title: pageTitle(words.caseTools[tool], id),
        caseId: id,
        size: sizeFor(tool, rows),
      };
      const there = new Set(wanted.sheets.map((sheet) => sheet.id));
      const sheet = pages[tool](words, page, there);
      const isAnew = await dropOtherPage(context, page.id, sizeOf(page));
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
  Record<CaseTool, (words: Catalogue, page: CasePage, there: SheetsThere) => SheetSpec>
> = {
  whys: whysPageSheet,
  fishbone: fishbonePageSheet,
  pareto: paretoPageSheet,
  forces: forcesPageSheet,
  pdca: pdcaPageSheet,
  fmea: fmeaPageSheet,
  sipoc: sipocPageSheet,
  a3: a3PageSheet,
};

/** How many rows each page is drawn for, by the rows of the case. */
function sizeFor(tool: CaseTool, rows: ToolRows): readonly number[] {
  if (tool === "fishbone") return fishboneSize(rows.fishbone);
  if (tool === "sipoc") {
    const longest = sipocParts.map((part) => rows.sipoc.filter((one) => one.part === part).length);
    return [between(4, Math.max(...longest), mostEntries), rows.sipoc.length];
  }
  if (tool === "a3") {
    const causes = [rows.whys, rows.fishbone, rows.pareto, rows.forces, rows.fmea];
    const roots = causes.flat().filter(({ isRoot }) => isRoot === "yes").length;
    const cycles = rows.pdca.length;
    return [
      ...causes.map(({ length }) => length),
      ...[cycles, between(4, roots, mostA3Roots), between(2, cycles, mostA3Cycles)],
    ];
  }
  const count = rows[tool].length;
  return [between(1, count, tool === "pareto" ? mostKinds : mostListed), count];
}

function fishboneSize(causes: ToolRows["fishbone"]): readonly number[] {
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
}

/** The rows of one case. */
function ofCase(all: ToolRows, caseId: string): ToolRows {
  const of = <Row extends { readonly caseId: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => isId(row.caseId, caseId));
  return {
    ...{ whys: of(all.whys), fishbone: of(all.fishbone), pareto: of(all.pareto) },
    ...{ forces: of(all.forces), pdca: of(all.pdca), fmea: of(all.fmea) },
    ...{ sipoc: of(all.sipoc), a3: of(all.a3) },
  };
}

function between(least: number, wish: number, most: number): number {
  return Math.max(least, Math.min(wish, most));
}

/** A tab has 31 characters and none of : \ / ? * [ ] or an apostrophe at an end. */
function pageTitle(tool: string, caseId: string): string {
  return `${tool} ${caseId.replace(/[:\\/?*[\]']/g, "-")}`.slice(0, 31);
}
