// The printable page for a review talk: each measure as it stood at the last review and as it stands, the actions, the decision to
// mark, and lines to sign. The day of the last review can be typed over. Key of the reading of that day: column J, not printed.
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec, Template } from "../spec";
import { colors, dateFormat, pointsFormat, sectionStyle } from "./look";
import { blankLines, handHeights, lastMeasureRow, listHeights, measureList } from "./measure-list";
import { measuresListed, stateColumn } from "./measure-list";
import {
  actionCells,
  agreementCells,
  fetch,
  headCells,
  hidden,
  label,
  measuresHeading,
  ours,
  printablePage,
  topCells,
} from "./plan-page-parts";
import { places } from "./workings-slots";

const actionsShown = 6;
const actionsRow = lastMeasureRow + 2;
const decisionRow = actionsRow + actionsShown + 3;
const reasonLines = 3;
const signers = 3;
const sinceCell = "$H$2";

export interface ReviewPage {
  readonly id: string;
  readonly title: string;
  readonly planId: string;
  /** The day of the last review, or the start of the plan; null where there is neither. */
  readonly since: number | null;
}

export function reviewPageSheet(
  words: Catalogue,
  { id, title, planId, since }: ReviewPage
): SheetSpec {
  const { pages, workbook } = words;
  const { review } = pages;
  const rows = Array.from({ length: measuresListed }, (_, i) => lastMeasureRow - i);
  const reasonsRow = decisionRow + review.decisions.length + 1;
  const signRow = reasonsRow + reasonLines + 2;
  return printablePage({
    id,
    title,
    cells: [
      ...topCells(review.title, workbook, planId),
      ours("G2", review.since, { ...label, align: "right", vertical: "center" }),
      {
        address: "H2",
        content: since,
        keeps: "start",
        style: {
          ...{ bold: true, fill: colors.tile, color: colors.ink, align: "center" },
          ...{ vertical: "center", numberFormat: dateFormat },
        },
      },
      ...headCells(words),
      ...measuresHeading(words, measuresListed, pages.moreMeasures),
      ...measureList(workbook.headers.Measures.Measure, columns(words)),
      ...rows.map((at) => ours(`J${at}`, keyThen(`$A$${at}`), hidden)),
      ...actionCells(words, actionsRow, actionsShown),
      ours(`B${decisionRow}`, review.decision, sectionStyle),
      ...review.decisions.map((decision, index) =>
        ours(`B${decisionRow + 1 + index}`, `☐  ${decision}`, { color: colors.ink })
      ),
      ours(`B${reasonsRow}`, review.reasons, label),
      ...blankLines(reasonsRow + 1, reasonLines),
      ...agreementCells(words, signRow, review.agreed),
    ],
    columnWidths: { B: 38, C: 12, D: 12, E: 12, F: 14, G: 12, H: 23 },
    rowHeights: {
      ...listHeights,
      ...handHeights(reasonsRow + 1, reasonLines),
      ...handHeights(signRow + 3, signers),
    },
    columns: "A:H",
  });
}

function columns(words: Catalogue): Parameters<typeof measureList>[1] {
  const { Measures } = words.workbook.headers;
  const { then, change } = words.pages.review;
  const now = (row: string) => fetch("Work.Current", row);
  return [
    { letter: "C", header: Measures.Target, formula: (row) => fetch("Work.Target", row) },
    { letter: "D", header: then, formula: valueThen },
    { letter: "E", header: Measures.Current, formula: now },
    {
      letter: "F",
      header: change,
      formula: (_, at) => `=IF(AND(ISNUMBER(D${at}),ISNUMBER(E${at})),E${at}-D${at},"")`,
    },
    {
      letter: "G",
      header: words.workbook.planPage.behind,
      formula: (row) => fetch("Work.Gap", row),
      style: { numberFormat: pointsFormat },
    },
    stateColumn(words),
  ];
}

/**
 * Key in the log of the last reading up to the day; 0 where none was before, and an error where that lies further back than the
 * workings look. Keys hold the day in millions.
 */
function keyThen(row: string): Template {
  const key = (place: number) => `INDEX(Work.K${place},${row})`;
  const nested = [...places]
    .reverse()
    .reduce(
      (older, place) =>
        `IF(${key(place)}=0,0,IF(${key(place)}<(${sinceCell}+1)*1000000,${key(place)},${older}))`,
      "NA()"
    );
  return `=IF(${row}=0,0,${nested})`;
}

/** The reading of that day, the baseline where there was none yet, blank where it is not known. */
function valueThen(row: string, at: number): Template {
  const key = `$J$${at}`;
  return `=IF(${row}=0,"",IFERROR(IF(${key}=0,INDEX(Work.Baseline,${row}),INDEX({CheckIns.Value},MOD(${key},1000000))),""))`;
}
