// aimline templates: the plan templates, in words or as JSON.
import { english } from "../../text/en";
import { listTemplates } from "../../usecases/list-templates";
import { readArguments } from "./arguments";
import type { Command } from "./command";

export const templatesCommand: Command = {
  name: "templates",
  about: "list the plan templates",
  help: `aimline templates [--json]

  --json    as an array of {id, name, about, days, measures, actions}`,
  run: (words) => {
    const given = readArguments(words, { json: { kind: "flag" } }, []);
    const templates = listTemplates(english);
    if (given.isOn("json")) return Promise.resolve([JSON.stringify(templates, null, 2)]);
    return Promise.resolve(
      templates.flatMap(({ id, name, about, days, measures }) => [
        `${id}: ${name} (${days} days). ${about}`,
        `  measures: ${measures.join("; ")}`,
      ])
    );
  },
};
