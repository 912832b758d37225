// aimline skills set|import|matrix|show: levels of people in skills, and what they come to.
import { fits, routes } from "../../domain/skill";
import { importLevels } from "../../usecases/skills/import-levels";
import { listSkills } from "../../usecases/skills/list-skills";
import { makeMatrix } from "../../usecases/skills/make-matrix";
import { saySkills } from "../../usecases/skills/say-skills";
import { setLevel } from "../../usecases/skills/set-level";
import type { LevelRequest } from "../../usecases/skills/set-level";
import type { Arguments } from "./arguments";
import { dateOrderOption, dayOption, keyOption, readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { askedFrom, editBook, editHelp, editOptions } from "./edit-book";
import { openBook, readTable } from "./in-file";

const moves = ["set", "import", "matrix", "show"] as const;

export const skillsCommand: Command = {
  name: "skills",
  about: "levels of people in skills: set them, take them from a file, see gaps and cover",
  help: `aimline skills set BOOK.xlsx --person WHO --skill SKILL [--required N] [--actual N] … --out BOOK2.xlsx
aimline skills import BOOK.xlsx --levels LEVELS.csv --out BOOK2.xlsx
aimline skills matrix BOOK.xlsx --out BOOK2.xlsx
aimline skills show BOOK.xlsx [--team TEAM] [--as-of DATE] [--json]

  --person WHO     ID or name; --new-person and --team for somebody whom the workbook
                   does not have yet
  --skill SKILL    a new one comes to the list of skills
  --required N, --actual N  0 none, 1 knows the basics, 2 with help, 3 alone,
                   4 can show others
  --evidence TEXT  what was seen; an actual level needs it, and --by who assessed it
  --on DATE        when it was assessed; today unless said
  --route          how a gap is closed: ${routes.join(", ")}
  --fit            whether a training fits those who take it: ${fits.join(", ")}
  --plan ID        the plan that closes the gap, or takes the training to the job
  --issue ID       the training need, a row of Issues
  --levels FILE    CSV with the columns Person ID or Person, Skill, Required, Actual;
                   Assessed on, Assessed by, Evidence, Route where you have them
  --date-order dmy|mdy  how dates in the file are written when they are not 2026-11-23
  matrix           makes the coloured matrix anew; levels typed into the old one go into
                   Skills first: --by who assessed them, --why what was seen
  --team TEAM      show: only the people of this team
${editHelp}`,
  run: async (words, today) => {
    const [move, ...rest] = words;
    const known = moves.find((one) => one === move);
    if (known === undefined)
      throw new BadUsage(`Say what to do: aimline skills ${moves.join("|")} BOOK.xlsx …`);
    const given = readArguments(rest, { ...editOptions, ...options }, ["book"]);
    const asked = askedFrom(given, today);
    if (known === "set") {
      const request = levelRequest(given);
      return editBook(given, today, () => setLevel(request, asked));
    }
    if (known === "import") {
      const file = readTable(given.needed("levels"));
      const dateOrder = dateOrderOption(given.text("date-order"));
      return editBook(given, today, () => importLevels({ file, dateOrder }, asked));
    }
    if (known === "matrix") return editBook(given, today, () => makeMatrix(asked));
    const asOf = dayOf(given, "as-of");
    await openBook(given.files[0] ?? "", today);
    const report = await listSkills({ team: given.text("team"), ...(asOf !== null && { asOf }) });
    if (!given.isOn("json")) return saySkills(report);
    const { gaps, skills, teams, notCounted } = report;
    return [JSON.stringify({ gaps, skills, teams, notCounted }, null, 2)];
  },
};

const text = { kind: "text" } as const;
const flag = { kind: "flag" } as const;
const options = {
  ...{ person: text, "new-person": flag, team: text, skill: text, required: text, actual: text },
  ...{ evidence: text, on: text, route: text, fit: text, plan: text, issue: text },
  ...{ levels: text, "date-order": text, "as-of": text, json: flag },
};

function levelRequest(given: Arguments): LevelRequest {
  const [required, actual] = [levelOption(given, "required"), levelOption(given, "actual")];
  const route = keyOption(given, "route", routes);
  const fit = keyOption(given, "fit", fits);
  const on = dayOf(given, "on");
  const [evidence, planId, issueId] = ["evidence", "plan", "issue"].map((one) => given.text(one));
  return {
    person: given.needed("person"),
    isNew: given.isOn("new-person"),
    team: given.text("team") ?? "",
    skill: given.needed("skill"),
    ...(required !== null && { required }),
    ...(actual !== null && { actual }),
    ...(on !== null && { assessedOn: on }),
    ...(evidence != null && { evidence }),
    ...(route !== null && { route }),
    ...(fit !== null && { fit }),
    ...(planId != null && { planId }),
    ...(issueId != null && { issueId }),
  };
}

function levelOption(given: Arguments, name: string): number | null {
  const value = given.text(name);
  if (value === null) return null;
  if (/^[0-4]$/.test(value)) return Number(value);
  throw new BadUsage(`--${name}: “${value}” is no level. Give a whole number from 0 to 4.`);
}

function dayOf(given: Arguments, name: string): number | null {
  const value = given.text(name);
  return value === null ? null : dayOption(name, value);
}
