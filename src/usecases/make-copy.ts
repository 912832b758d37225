// Makes a copy of the workbook to hand on: for a manager, for HR, or for a learner. A new workbook of plain values out of an
// allow-list of columns; opened again and searched before anybody gets it.
import type { Day } from "../domain/day";
import { idKey } from "../domain/sharing";
import { writeXlsx } from "../files/xlsx/write-xlsx";
import type { Catalogue } from "../text/catalogue";
import { say } from "../text/catalogue";
import { english } from "../text/en";
import { fold } from "./fold";
import { InputError } from "./input-error";
import { choosePlans, findPerson } from "./share/choose-plans";
import type { Choice } from "./share/choose-plans";
import type { Copy } from "./share/copy-sheet";
import { plain, textsOf } from "./share/copy-sheet";
import { aboutSheet, previewOf, sayPreview } from "./share/describe-copy";
import type { CopyPreview } from "./share/describe-copy";
import { CopyLeaks, findLeaks } from "./share/find-leaks";
import { hrCopy } from "./share/hr-copy";
import { layOut } from "./share/lay-out";
import { learnerCopy } from "./share/learner-copy";
import { managerCopy } from "./share/manager-copy";
import { readShareSource, refuse } from "./share/share-source";
import type { ShareSource } from "./share/share-source";

export type CopyFor =
  /** By name or ID of the sheet of people. */
  | { readonly audience: "manager"; readonly manager: string }
  | { readonly audience: "learner"; readonly learner: string }
  /** `leastPeople`: what no total may fall below. */
  | { readonly audience: "hr"; readonly leastPeople: number };

export interface CopyRequest {
  readonly copyFor: CopyFor;
  /** As things stood on that day; without it, on the workbook's own as-of day. */
  readonly asOf?: Day;
  /** Texts of the file that stand in none of our tables: other sheets, comments, authors. They stay too. */
  readonly otherTexts?: readonly string[];
}

export interface FinishedCopy {
  readonly preview: CopyPreview;
  /** What goes, what stays, and how the file was searched. */
  readonly said: readonly string[];
  /** The last of these sentences. */
  readonly searched: string;
  /** An .xlsx file. */
  readonly bytes: Uint8Array;
}

/**
 * @throws InputError when nobody is meant, nothing may be shown, or a text names somebody who is not in the copy
 * @throws CopyLeaks when the finished file holds a text that must stay: nothing may be handed on then
 */
export async function makeCopy(
  request: CopyRequest,
  reader: Catalogue = english
): Promise<FinishedCopy> {
  const { audience } = request.copyFor;
  const source = await readShareSource(request.asOf ?? null, reader);
  const { copy, choice } = copyOf(source, request.copyFor);
  refuseNames(source, copy);
  const preview = previewOf(copy, audience, choice);
  const bytes = await fileOf(copy, audience);
  const empty = await fileOf(emptyCopy(source, request.copyFor), audience);
  const texts = [...source.texts, ...(request.otherTexts ?? [])];
  const search = findLeaks(bytes, empty, texts, textsOf(withAbout(copy, audience)));
  const [leak] = search.leaks;
  if (leak !== undefined) throw new CopyLeaks(say(reader.share.leak, { part: leak.part }));
  const searched = say(reader.share.searched, { count: search.texts, parts: search.parts });
  return { preview, said: [...sayPreview(preview, reader), searched], searched, bytes };
}

function copyOf(
  source: ShareSource,
  copyFor: CopyFor
): { readonly copy: Copy; readonly choice?: Choice } {
  const { people, words } = source;
  const { problems } = words.share;
  if (copyFor.audience === "hr") return { copy: hrCopy(source, copyFor.leastPeople) };
  if (copyFor.audience === "learner") {
    const learner = findPerson(people, copyFor.learner, problems.noLearner, words);
    const choice = choosePlans(source, [learner]);
    return { copy: learnerCopy(choice.source, learner.name), choice };
  }
  const manager = findPerson(people, copyFor.manager, problems.noManager, words);
  const own = people.filter(({ managerId }) => idKey(managerId) === idKey(manager.id));
  if (own.length === 0) throw refuse("People", say(problems.managesNobody, { id: manager.id }));
  const choice = choosePlans(source, own);
  return { copy: managerCopy(choice.source, manager.name), choice };
}

function withAbout(copy: Copy, audience: CopyFor["audience"]): Copy {
  return { ...copy, sheets: [...copy.sheets, aboutSheet(copy, audience)] };
}

function fileOf(copy: Copy, audience: CopyFor["audience"]): Promise<Uint8Array> {
  return writeXlsx(layOut(withAbout(copy, audience)));
}

/** The same copy of a workbook in which nobody wrote anything. */
function emptyCopy({ words, asOf, record }: ShareSource, copyFor: CopyFor): Copy {
  const source: ShareSource = {
    ...{ words, asOf, people: [], flags: [], actions: [], sessions: [], practice: [], texts: [] },
    record: {
      ...{ plans: [], measures: [], readings: [], targets: [], milestones: [], leave: [] },
      settings: record.settings,
    },
  };
  if (copyFor.audience === "hr") return hrCopy(source, copyFor.leastPeople);
  return copyFor.audience === "manager" ? managerCopy(source, "") : learnerCopy(source, "");
}

/** A name of two words and more is somebody's: it may not come along inside another text. */
function refuseNames({ record, people, words }: ShareSource, copy: Copy): void {
  const present = new Set(textsOf(copy).map(fold));
  const named = [...people.map(({ name }) => name), ...record.plans.map(({ learner }) => learner)];
  const absent = [...new Set(named.map(fold))].filter(
    (name) => name.includes(" ") && !present.has(name)
  );
  for (const { id, tables } of copy.sheets)
    for (const { columns, rows } of tables)
      for (const row of rows)
        row.forEach((cell, index) => {
          const text = plain(cell);
          if (typeof text !== "string") return;
          const inside = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
          const name = absent.find((one) => inside.includes(` ${one} `));
          if (name === undefined) return;
          const place = `${words.share.sheets[id].tab}, ${columns[index]?.header ?? ""}`;
          const sentence = say(words.share.nameInText, { place, name });
          throw new InputError([{ source: place, row: null, column: null, sentence }]);
        });
}
