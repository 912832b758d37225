// Makes one person of two rows for the same: every reference goes to the one that is kept, blanks of whose row are filled from
// the other, and the other's row goes.
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "./carry-out";
import type { Done } from "./done";
import { isId, personOf, refusal, textOf } from "./find-rows";
import type { Asked } from "./operation";
import { stepsOf } from "./operation";
import { idPlaces } from "./person-places";

export interface MergeRequest {
  /** ID or name of who is kept, and of whose row goes. */
  readonly keep: string;
  readonly gone: string;
}

/** @throws InputError for unknown people, the same twice, and two who coach one another. */
export function mergePerson(
  request: MergeRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: ["People", ...new Set(idPlaces.map(([table]) => table))],
      decide: (opened, operation) => {
        const { words } = opened;
        const said = words.lifeSentences;
        const find = stepsOf(opened, "merged", "", operation, asked);
        const isDone = !find
          .rows("People")
          .some(({ cells }) => isId(cells["PersonId"], request.gone));
        if (isDone && wasMerged(request)) return null;
        const [keep, gone] = [personOf(find, request.keep), personOf(find, request.gone)];
        if (keep.row === null || gone.row === null) throw refusal(said.noPeople, words);
        if (keep.row === gone.row) throw refusal(say(said.namedTwice, { id: keep.id }), words);
        const steps = stepsOf(opened, "merged", keep.id, operation, asked);
        for (const { cells } of steps.rows("Plans")) {
          const pair = [cells["LearnerId"], cells["CoachId"]];
          if (pair.some((id) => isId(id, keep.id)) && pair.some((id) => isId(id, gone.id)))
            throw refusal(
              say(said.bothSides, {
                ...{ plan: textOf(cells["PlanId"]), keep: keep.id, gone: gone.id },
              }),
              words
            );
        }
        for (const [table, id, name] of idPlaces) {
          for (const row of steps.rows(table)) {
            if (row === gone.row || !isId(row.cells[id], gone.id)) continue;
            const after = table === "People" && row === keep.row ? null : keep.id;
            steps.set(table, row, id, after);
            if (name !== null) steps.set(table, row, name, keep.name, { isLogged: false });
          }
        }
        for (const column of ["Role", "Team", "Email", "Note", "ManagerId", "MaxPlans"]) {
          const filled = gone.row.cells[column] ?? null;
          const isOwnManager = column === "ManagerId" && isId(filled, keep.id);
          if ((keep.row.cells[column] ?? null) === null && filled !== null && !isOwnManager)
            steps.set("People", keep.row, column, filled, { isLogged: false });
        }
        steps.remove("People", gone.row);
        steps.log({ of: gone.id, after: keep.id });
        const own = Object.keys(gone.row.own).filter((header) => gone.row?.own[header] !== null);
        return {
          kind: "merged",
          of: keep.id,
          steps: steps.all(),
          done: [
            say(said.merged, {
              ...{ kind: words.changeKinds.merged, gone: gone.id, id: keep.id, name: keep.name },
            }),
            ...(own.length === 0
              ? []
              : [say(said.ownGone, { gone: gone.id, headers: own.join(", ") })]),
          ],
        };

        /** The change log tells that this very merge was done before. */
        function wasMerged({ gone: id }: MergeRequest): boolean {
          const { merged } = words.changeKinds;
          return find
            .rows("ChangeLog")
            .some(({ cells }) => cells["Kind"] === merged && isId(cells["Of"], id));
        }
      },
    },
    reader
  );
}
