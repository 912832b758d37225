// aimline agree: coach or learner agrees a plan. aimline clash: a pair of aims is judged. aimline change: what was said is changed.
import { settlements, verdicts } from "../../domain/clash";
import { agreePlan } from "../../usecases/agreement/agree-plan";
import { changeFields } from "../../usecases/agreement/change-fields";
import { changePlan } from "../../usecases/agreement/change-plan";
import { judgeClash } from "../../usecases/agreement/judge-clash";
import { keyOption, readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { askedFrom, editBook, editHelp, editOptions } from "./edit-book";

const text = { kind: "text" } as const;

export const agreeCommand: Command = {
  name: "agree",
  about: "agree a plan as its coach or its learner, by name, for a version of it",
  help: `aimline agree BOOK.xlsx --plan P001 --as coach|learner --by NAME --out BOOK2.xlsx

  --plan ID       the plan whose issue, measures and actions are agreed
  --as            coach or learner
${editHelp}`,
  run: (words, today) => {
    const given = readArguments(words, { ...editOptions, plan: text, as: text }, ["book"]);
    const as = keyOption(given, "as", ["coach", "learner"] as const);
    if (as === null) throw new BadUsage("--as is missing. Say coach or learner.");
    const planId = given.needed("plan");
    return editBook(given, today, () => agreePlan({ planId, as }, askedFrom(given, today)));
  },
};

export const clashCommand: Command = {
  name: "clash",
  about: "say whether two aims of a plan help or fight, and how a fight was settled",
  help: `aimline clash BOOK.xlsx --plan P001 --pair "M001,M003" --verdict fights --out BOOK2.xlsx

  --pair A,B      two measures, or a measure and a standing target in words
  --verdict       ${verdicts.join(", ")}
  --settled       ${settlements.join(", ")}; with --how
  --how TEXT      what was changed, which cap was set, or which comes first
${editHelp}`,
  run: (words, today) => {
    const options = { ...editOptions, plan: text, pair: text, verdict: text };
    const given = readArguments(words, { ...options, settled: text, how: text }, ["book"]);
    const [one = "", ...rest] = given.needed("pair").split(",");
    const other = rest.join(",").trim();
    if (one.trim() === "" || other === "")
      throw new BadUsage("--pair takes two aims with a comma between, such as M001,M003.");
    const verdict = keyOption(given, "verdict", verdicts);
    if (verdict === null)
      throw new BadUsage(`--verdict is missing. Choose ${verdicts.join(", ")}.`);
    const request = {
      ...{ planId: given.needed("plan"), one: one.trim(), other, verdict },
      ...{ settledBy: keyOption(given, "settled", settlements), how: given.text("how") ?? "" },
    };
    return editBook(given, today, () => judgeClash(request, askedFrom(given, today)));
  },
};

export const changeCommand: Command = {
  name: "change",
  about: "change what a plan, measure or action says; logged, and agreed again",
  help: `aimline change BOOK.xlsx --id M001 --field target --to 85 --by NAME --why TEXT --out BOOK2.xlsx

  --id ID         a plan, a measure or an action
  --field NAME    of a plan: ${changeFields.Plans.map(({ name }) => name).join(", ")}
                  of a measure: ${changeFields.Measures.map(({ name }) => name).join(", ")}
                  of an action: ${changeFields.Actions.map(({ name }) => name).join(", ")}
  --to VALUE      the new value; "" empties the cell
${editHelp}`,
  run: (words, today) => {
    const options = { ...editOptions, id: text, field: text, to: text };
    const given = readArguments(words, options, ["book"]);
    const request = {
      ...{ id: given.needed("id"), field: given.needed("field") },
      to: given.text("to") ?? "",
    };
    return editBook(given, today, () => changePlan(request, askedFrom(given, today)));
  },
};
