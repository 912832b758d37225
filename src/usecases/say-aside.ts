// Which new sheets stand hidden for want of learners, in a sentence: nobody is to look for them in vain.
import type { Change } from "../schema/change";
import type { WorkbookSpec } from "../schema/spec";
import { asideIn } from "../schema/tabs";
import type { Catalogue } from "../text/catalogue";
import { say } from "../text/catalogue";

export function sayAside(
  wanted: WorkbookSpec,
  changes: readonly Change[],
  { changes: sentences }: Catalogue
): readonly string[] {
  const names = asideIn(wanted, changes);
  return names.length === 0 ? [] : [say(sentences.standAside, { names: names.join(", ") })];
}
