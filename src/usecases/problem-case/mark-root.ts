// Marks a cause that a tool found as a root cause. Turning it does so too.
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { causeTables } from "../../schema/sheets/case-formulas";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import type { Asked } from "../change/operation";
import { stepsOf } from "../change/operation";
import { causeOf } from "./find-case";

/** `rowId`: "FB001". Nothing is written for one that is marked already. @throws InputError for an unknown row */
export function markRoot(rowId: string, asked: Asked, reader: Catalogue = english): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: causeTables,
      decide: (opened, operation) => {
        const { words } = opened;
        const steps = stepsOf(opened, "caseAdded", rowId, operation, asked);
        const { cause, row, table, said } = causeOf(steps, rowId);
        if (cause.isRoot === "yes") return null;
        steps.set(table, row, "Root", words.answers.yes);
        return {
          kind: "caseAdded",
          of: cause.id,
          steps: steps.all(),
          done: [say(words.caseSentences.marked, { id: cause.id, cause: said })],
        };
      },
    },
    reader
  );
}
