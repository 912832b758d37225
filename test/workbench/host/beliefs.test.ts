// docs/beliefs.md says of every modelled member what we believe Excel does, and where that comes from.
import { readFileSync, readdirSync } from "node:fs";
import "../../../src/workbench/host/host";
import { createHost } from "../../../src/workbench/host/host";
import { modelledMembers } from "../../../src/workbench/host/protocol/host-class";
import { TODAY } from "../../support/open-host";

interface Row {
  readonly members: readonly string[];
  readonly belief: string;
  readonly source: string;
}

function rows(): readonly Row[] {
  return readFileSync("docs/beliefs.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (Members|---)/.test(line))
    .map((line) => {
      const [members = "", belief = "", source = ""] = line.slice(2, -1).split(" | ");
      return {
        members: members.trim() === "–" ? [] : members.split(",").map((each) => each.trim()),
        belief: belief.trim(),
        source: source.trim(),
      };
    });
}

/** The root's class is declared with a host; the service that only measures is no part of Excel's model. */
function members(): readonly string[] {
  createHost({ today: () => TODAY });
  return modelledMembers();
}

test("every modelled member stands in the table, and no other", () => {
  expect([...new Set(rows().flatMap((row) => row.members))].sort()).toEqual([...members()].sort());
});

test("no member stands there twice", () => {
  const all = rows().flatMap((row) => row.members);
  expect(all.filter((member, index) => all.indexOf(member) !== index)).toEqual([]);
});

test("every row has a belief and a known source", () => {
  const known =
    /reference|library|limits|oj#\d+|excel-add-ins-|excel\/performance|concepts\/resource-limits|support\.microsoft\.com|belief/;
  expect(rows().filter((row) => row.belief.length < 5 || !known.test(row.source))).toEqual([]);
});

test("the host knows Excel only: no word of what the product is for", () => {
  const folder = "src/workbench/host";
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts")
  );
  const knowing = files.filter((name) =>
    /learner|coach|\bplans?\b|\bmeasures?\b/i.test(readFileSync(`${folder}/${name}`, "utf8"))
  );
  expect(files.length).toBeGreaterThan(50);
  expect(knowing).toEqual(["contract.ts"]);
});
