// On the printable page of a plan: who reads what of it, by `reasonToStay` of domain/sharing, and where silence ends.
import { sharedKinds } from "../../domain/sharing";
import { kinds, modes } from "../../domain/plan";
import type { Catalogue } from "../../text/catalogue";
import type { CellSpec, CellStyle, Template } from "../spec";
import { colors, sectionStyle } from "./look";
import { wordOf } from "./lists";
import { cellOfPlan, ours, text } from "./plan-page-parts";

const kind = wordOf("Kind", kinds);
const mode = wordOf("Mode", modes);

/** The heading in row `at`, two lines below. */
export function confidentialCells({ pages }: Catalogue, at: number): readonly CellSpec[] {
  const { title, manager, pair, limits } = pages.confidential;
  const of = (column: string) => `INDEX({Plans.${column}},${cellOfPlan})`;
  const isShared = sharedKinds.map((one) => `${of("Kind")}=${kind(one)}`).join(",");
  const isSeen = `AND(${of("Mode")}=${mode("coaching")},OR(${isShared}))`;
  const who: Template = `=IF(${cellOfPlan}=0,"",IF(${isSeen},${text(manager)},${text(pair)}))`;
  const line: CellStyle = { color: colors.ink, wrap: true, vertical: "top" };
  return [
    ours(`B${at}`, title, sectionStyle),
    ours(`B${at + 1}`, who, line, `H${at + 1}`),
    ours(`B${at + 2}`, limits, line, `H${at + 2}`),
  ];
}
