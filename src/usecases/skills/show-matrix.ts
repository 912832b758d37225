// Makes the matrix of people and skills anew and brings it to the front, for somebody who asked for it by a click.
import { activateSheet } from "../../gateway/activate";
import { outlineOf } from "../../schema/outline";
import { matrixId, skillMatrixSheet } from "../../schema/sheets/skill-matrix";
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import type { Done } from "../change/done";
import type { Asked } from "../change/operation";
import { makeMatrix } from "./make-matrix";

/** What `makeMatrix` said. @throws as it does */
export async function showMatrix(asked: Asked, reader: Catalogue = english): Promise<Done> {
  const done = await makeMatrix(asked, reader);
  // Its size does not matter for where it is.
  const matrix = skillMatrixSheet(reader, { people: 1, known: 1, skills: 1 });
  await activateSheet(outlineOf({ schema: 0, sheets: [matrix], names: [] }), matrixId);
  return done;
}
