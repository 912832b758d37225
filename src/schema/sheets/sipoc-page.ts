// The printable SIPOC of a case: five columns from supplier to customer, each entry with what it must be like.
import { sipocParts } from "../../domain/sipoc";
import { columnLetter } from "../address";
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import type { CasePage, SheetsThere } from "./case-page-parts";
import { caseHead, lettersOf, printedCasePage, rowList } from "./case-page-parts";
import { word } from "./lists";
import { colors } from "./look";
import { hidden, ours } from "./plan-page-parts";

const top = 8;
export const mostEntries = 18;

/** `size`: entries of the longest part, and rows of the table to be looked through. */
export function sipocPageSheet(words: Catalogue, page: CasePage, there: SheetsThere): SheetSpec {
  const [shown = 1, listed = 1] = page.size;
  // A part, and a narrow gap after it.
  const widths = sipocParts.flatMap((_, index) => (index === 0 ? [27] : [1.5, 27]));
  const letters = lettersOf(widths);
  const [row = "", key = ""] = [4, 5].map((offset) => columnLetter(letters.length + offset));
  const span = (letter: string) => `$${letter}$${top}:$${letter}$${top + listed - 1}`;
  return printedCasePage({
    id: page.id,
    title: page.title,
    landscape: true,
    widths,
    cells: [
      ...caseHead(words, page, there, words.casePages.titles.sipoc, letters),
      ...rowList("Sipoc", row, top, listed),
      ...Array.from({ length: listed }, (_, index) => {
        const at = `$${row}$${top + index}`;
        const part = `MATCH(INDEX({Sipoc.Part},${at}),Lists.SipocPart,0)`;
        return ours(
          `${key}${top + index}`,
          `=IF(${at}=0,"",IFERROR(${part}*1000+INDEX({Sipoc.Place},${at}),""))`,
          hidden
        );
      }),
      ...sipocParts.flatMap((_, index) => {
        const letter = letters[index * 2] ?? "B";
        return [
          ours(`${letter}${top}`, `=${word("SipocPart", index + 1)}`, {
            ...{ bold: true, fill: colors.accent, color: colors.onAccent, align: "center" },
            vertical: "center",
          }),
          ...Array.from({ length: shown }, (__, place) => {
            const at = `INDEX(${span(row)},MATCH(${(index + 1) * 1000 + place + 1},${span(key)},0))`;
            const need = `INDEX({Sipoc.Need},${at})`;
            return ours(
              `${letter}${top + 1 + place}`,
              `=IFERROR(INDEX({Sipoc.Entry},${at})&IF(${need}="",""," ("&${need}&")"),"")`,
              {
                ...{ color: colors.ink, size: 10, wrap: true, vertical: "center" },
                borderBottom: colors.line,
              }
            );
          }),
        ];
      }),
    ],
    rowHeights: {
      7: 8,
      [top]: 26,
      ...Object.fromEntries(Array.from({ length: shown }, (_, i) => [top + 1 + i, 44])),
    },
  });
}
