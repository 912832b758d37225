// aimline flag put-aside|met: what is done about a flag short of changing the plan.
import { attentionRules } from "../../domain/attention-rules";
import { putAside } from "../../usecases/change/put-aside";
import { weMet } from "../../usecases/change/we-met";
import { dayOption, readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { askedFrom, editBook, editHelp, editOptions } from "./edit-book";

export const flagCommand: Command = {
  name: "flag",
  about: "put a flag aside until a day, or note that you met and nothing changed",
  help: `aimline flag put-aside BOOK.xlsx --plan P001 --until DATE --by NAME --out BOOK2.xlsx
aimline flag met BOOK.xlsx --plan P001 --why TEXT --out BOOK2.xlsx

  --plan ID       the plan
  --measure ID    put-aside: the measure, where the plan has several flags
  --rule CODE     put-aside: the rule, where several fit: ${attentionRules.join(", ")}
  --until DATE    put-aside: the last day
  --on DATE       met: the day, today unless said; --why says why nothing changed
${editHelp}`,
  run: (words, today) => {
    const [what, ...rest] = words;
    if (what !== "put-aside" && what !== "met")
      throw new BadUsage("Say what to do: aimline flag put-aside|met BOOK.xlsx …");
    const text = { kind: "text" } as const;
    const own = { plan: text, measure: text, rule: text, until: text, on: text };
    const given = readArguments(rest, { ...editOptions, ...own }, ["book"]);
    const asked = askedFrom(given, today);
    const planId = given.needed("plan");
    if (what === "met") {
      const on = given.text("on");
      const day = on === null ? today : dayOption("on", on);
      return editBook(given, today, () => weMet({ planId, on: day }, asked));
    }
    const until = dayOption("until", given.needed("until"));
    const [measureId, rule] = [given.text("measure"), given.text("rule")];
    return editBook(given, today, () => putAside({ planId, measureId, rule, until }, asked));
  },
};
