// aimline case open|add|turn|page|show: a problem met when a process is introduced, from its tools to actions, measures and issues.
import { caseTools } from "../../domain/case-tool";
import type { CaseTool } from "../../domain/case-tool";
import { caseSorts, caseTimings } from "../../domain/problem-case";
import { owners } from "../../domain/plan";
import { say } from "../../text/catalogue";
import type { Catalogue } from "../../text/catalogue";
import { sayFit, sayMissing } from "../../text/say-case";
import type { Done } from "../../usecases/change/done";
import type { ReadingFile } from "../../usecases/log/read-readings";
import { addRows } from "../../usecases/problem-case/add-rows";
import { makeCasePage } from "../../usecases/problem-case/make-case-page";
import { openCase } from "../../usecases/problem-case/open-case";
import type { ReadCase } from "../../usecases/problem-case/read-case";
import { readCases } from "../../usecases/problem-case/read-case";
import { toolFields } from "../../usecases/problem-case/tool-fields";
import { turnCause, turnings } from "../../usecases/problem-case/turn-cause";
import type { TurnRequest } from "../../usecases/problem-case/turn-cause";
import { readNumber } from "../../usecases/read-number";
import type { Arguments, OptionSpec } from "./arguments";
import { dayOption, keyOption, readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { askedFrom, editBook, editHelp, editOptions } from "./edit-book";
import { openBook, readTable } from "./in-file";

const moves = ["open", "add", "turn", "page", "show"] as const;
const answerAfterDays = 14;

const fieldHelp = caseTools
  .map((tool) => {
    const names = toolFields[tool].fields.map(({ name, isNeeded }) =>
      isNeeded ? name : `[${name}]`
    );
    return `      ${tool.padEnd(12)}${names.join(", ")}`;
  })
  .join("\n");

export const caseCommand: Command = {
  name: "case",
  about: "solve a problem met when a process is introduced, with two tools",
  help: `aimline case open BOOK.xlsx --process TEXT --problem TEXT --timing potential|actual --owner WHO --out BOOK2.xlsx
aimline case add BOOK.xlsx --case C001 --tool TOOL (its fields | --rows FILE.csv) --out BOOK2.xlsx
aimline case turn BOOK.xlsx --row FB001 --into action|measure|issue --owner WHO --out BOOK2.xlsx
aimline case page BOOK.xlsx --case C001 --tool TOOL --out BOOK2.xlsx
aimline case show BOOK.xlsx [--case C001] [--json]

  --where TEXT, --who TEXT   where the process is introduced, and whom the problem touches
  --known SORT    what is known of it, by which two tools are suggested:
                  ${caseSorts.join(", ")}
  --owner WHO     of a case or an issue: ID or name; --new-person for somebody whom the workbook
                  does not have yet; of an action: ${owners.join(", ")}; of a measure: who measures
  --tool TOOL     one of these, each with its fields as options or as columns of --rows:
${fieldHelp}
  --rows FILE     CSV with one row for each entry; - reads it from the input
  --plan ID       the plan of an action or a measure; --unit, --baseline, --target of a measure;
                  --measure ID the measure of that plan that an action serves
  --text TEXT     what is to be done or measured; the cause itself unless said
  --due DATE      by when; ${answerAfterDays} days unless said
${editHelp}`,
  run: (words, today) => {
    const [move, ...rest] = words;
    const known = moves.find((one) => one === move);
    if (known === undefined)
      throw new BadUsage(
        `Say what to do with the case: aimline case ${moves.join("|")} BOOK.xlsx …`
      );
    const given = readArguments(rest, { ...editOptions, ...options, ...fieldOptions }, ["book"]);
    if (known === "show") return show(given, today);
    const asked = askedFrom(given, today);
    const work = { open, add, turn, page }[known](given, today);
    return editBook(given, today, () => work(asked));
  },
};

const text = { kind: "text" } as const;
const flag = { kind: "flag" } as const;
const options = {
  ...{ process: text, problem: text, where: text, who: text, timing: text, known: text },
  ...{ owner: text, "new-person": flag, case: text, tool: text, rows: text, row: text, into: text },
  ...{ plan: text, text, due: text, unit: text, baseline: text, target: text, json: flag },
  measure: text,
};
const fieldOptions: Readonly<Record<string, OptionSpec>> = Object.fromEntries(
  Object.values(toolFields).flatMap(({ fields }) => fields.map(({ name }) => [name, text]))
);

type Work = (asked: ReturnType<typeof askedFrom>) => Promise<Done | readonly string[]>;

function open(given: Arguments): Work {
  const request = {
    process: given.needed("process"),
    problem: given.needed("problem"),
    where: given.text("where") ?? "",
    who: given.text("who") ?? "",
    timing: keyOption(given, "timing", caseTimings),
    owner: given.text("owner") ?? "",
    isNew: given.isOn("new-person"),
    sort: keyOption(given, "known", caseSorts),
  };
  return (asked) => openCase(request, asked);
}

function toolOption(given: Arguments): CaseTool {
  const tool = keyOption(given, "tool", caseTools);
  if (tool !== null) return tool;
  throw new BadUsage(`--tool is missing. Choose ${caseTools.join(", ")}.`);
}

function page(given: Arguments): Work {
  const request = { caseId: given.needed("case"), tool: toolOption(given) };
  return () => makeCasePage(request);
}

function add(given: Arguments): Work {
  const tool = toolOption(given);
  const rows = given.text("rows");
  const names = toolFields[tool].fields.map(({ name }) => name);
  const own: ReadingFile = {
    ...{ source: "", firstRow: 0, delimiter: "," },
    rows: [names, names.map((name) => given.text(name) ?? "")],
  };
  const file = rows === null ? own : readTable(rows === "-" ? "/dev/stdin" : rows);
  const request = { caseId: given.needed("case"), tool, file };
  return (asked) => addRows(request, asked);
}

function turn(given: Arguments, today: number): Work {
  const into = keyOption(given, "into", turnings);
  if (into === null) throw new BadUsage(`--into is missing. Choose ${turnings.join(", ")}.`);
  const due = given.text("due");
  const common = {
    rowId: given.needed("row"),
    text: given.text("text") ?? "",
    due: due === null ? today + answerAfterDays : dayOption("due", due),
  };
  const plan = { planId: given.text("plan") ?? "" };
  const request: TurnRequest = {
    action: () => ({
      ...{ ...common, ...plan, into: "action" as const, owner: keyOption(given, "owner", owners) },
      measureId: given.text("measure") ?? "",
    }),
    measure: () => ({
      ...{ ...common, ...plan, into: "measure" as const, owner: given.text("owner") ?? "" },
      ...{ unit: given.text("unit") ?? "", baseline: numberOption(given, "baseline") },
      target: numberOption(given, "target"),
    }),
    issue: () => ({
      ...{ ...common, into: "issue" as const, owner: given.text("owner") ?? "" },
      isNew: given.isOn("new-person"),
    }),
  }[into]();
  return (asked) => turnCause(request, asked);
}

function numberOption(given: Arguments, name: string): number | null {
  const value = given.text(name);
  if (value === null) return null;
  const reading = readNumber(value, ",");
  if (reading.kind === "number") return reading.value;
  throw new BadUsage(`--${name}: “${value}” is no number. Write the number alone.`);
}

async function show(given: Arguments, today: number): Promise<readonly string[]> {
  const [path = ""] = given.files;
  await openBook(path, today);
  const { cases, words } = await readCases(given.text("case"));
  if (given.isOn("json")) return [JSON.stringify(cases, null, 2)];
  return cases.flatMap((one) => inWords(one, words));
}

function inWords(one: ReadCase, words: Catalogue): readonly string[] {
  const said = words.caseSentences;
  const { of, state, missing, fit, tools, roots, open: left } = one;
  return [
    say(said.stands, { id: of.id, process: of.process, state: words.caseStates[state] }),
    ...tools.map(([tool, how]) =>
      say(said.tool, { tool: words.caseTools[tool], state: words.toolStates[how] })
    ),
    say(said.roots, { roots, open: left }),
    missing.length === 0
      ? said.nothingMissing
      : say(said.missing, { missing: sayMissing(missing, words) }),
    ...(fit === null
      ? []
      : [say(said.fits, { tools: sayFit(fit, words), reason: words.caseFits[fit] })]),
  ];
}
