// What is said of a plan as it is closed, line by line: before and after of each measure, goals, what stands still, how long it was, and what
// nobody has said yet. Figures and words of lists; nothing that people wrote but the names of measures.
import { cautionsOn } from "../../domain/cautions";
import type { CautionParts } from "../../domain/cautions";
import { missingAtClose, outcomeOf, tallyOf } from "../../domain/close";
import type { ClosePart } from "../../domain/close";
import type { Day } from "../../domain/day";
import type { JudgedMeasure } from "../../domain/judge-record";
import type { Cell, Plan } from "../../domain/plan";
import { numberIn } from "../../domain/readings";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";

/** `own`: the plan's measures, judged as they stood before the closing. */
export function sayClosing(
  plan: Plan,
  own: readonly JudgedMeasure[],
  parts: CautionParts,
  on: Day,
  words: Catalogue
): readonly string[] {
  const said = words.closeSentences;
  const missing = missingAtClose(plan);
  const headers = words.workbook.headers.Plans;
  const nameOf: Readonly<Record<ClosePart, string>> = {
    ...{ resultWhy: headers.ResultWhy, whatChanged: headers.WhatChanged },
    ...{ whatHelped: headers.WhatHelped, whatNext: headers.WhatNext },
    ...{ nextSkill: headers.NextSkill, alliance: headers.Alliance },
  };
  const number = (cell: Cell) => shown(numberIn(cell), words);
  return [
    ...own.map((judged) =>
      say(said.measure, {
        ...{ measure: judged.of.measure.name, outcome: words.outcomes[outcomeOf(judged)] },
        baseline: number(judged.of.measure.baseline),
        last: shown(judged.verdict.current, words),
        target: number(judged.of.measure.target),
      })
    ),
    ...(own.length === 0 ? [] : [say(said.goals, tallyOf(own))]),
    ...own
      .filter(({ verdict }) => verdict.state === "stalled" || verdict.state === "regressing")
      .map(({ of, verdict }) =>
        say(said.standsStill, {
          ...{ measure: of.measure.name, id: of.measure.id },
          state: words.states[verdict.state],
        })
      ),
    ...cautionsOn(plan, parts, on).map((caution) =>
      say(words.sessionSentences.caution, { caution: words.cautions[caution] })
    ),
    ...(missing.length === 0
      ? []
      : [say(said.missing, { parts: missing.map((part) => nameOf[part]).join(", ") })]),
  ];
}

function shown(value: number | null, { language }: Catalogue): string {
  return value === null
    ? "–"
    : value.toLocaleString(language, { maximumFractionDigits: 2, useGrouping: false });
}
