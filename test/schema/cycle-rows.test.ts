// Records of the coaching cycle written into rows and read again are the same records, in every language.
import * as fc from "fast-check";
import type { ChangeRecord } from "../../src/domain/change-record";
import { changeKinds } from "../../src/domain/change-record";
import type { FlagSeen } from "../../src/domain/flag-seen";
import type { Need } from "../../src/domain/need";
import {
  answers,
  gateQuestions,
  helps,
  leanings,
  modeQuestions,
  needKinds,
  purposes,
  triggers,
} from "../../src/domain/need";
import { planFors } from "../../src/domain/plan";
import type { RowCodec } from "../../src/schema/codec";
import { changeRows, flagSeenRows, needRows } from "../../src/schema/cycle-rows";
import { catalogues } from "../../src/text/languages";

const text = fc.string({ maxLength: 12 });
const typed = fc.oneof(fc.constant(null), fc.integer(), fc.boolean(), fc.constant("soon"));
const key = <Key extends string>(keys: readonly Key[]) => fc.constantFrom(...keys, null);
/** A value for each of the keys. */
function each<Key extends string, Value>(
  keys: readonly Key[],
  value: fc.Arbitrary<Value>
): fc.Arbitrary<Record<Key, Value>> {
  return fc
    .array(value, { minLength: keys.length, maxLength: keys.length })
    .map((values) => Object.fromEntries(keys.map((one, i) => [one, values[i]])))
    .map((record) => record as Record<Key, Value>);
}

const need: fc.Arbitrary<Need> = fc.record({
  id: text,
  planFor: key(planFors),
  personId: text,
  team: text,
  raisedBy: text,
  raisedOn: typed,
  trigger: key(triggers),
  issue: text,
  kind: key(needKinds),
  purpose: key(purposes),
  gap: text,
  mode: each(modeQuestions, key(leanings)),
  gate: each(gateQuestions, key(answers)),
  chosen: key(helps),
  reason: text,
  decidedBy: text,
  issueId: text,
});
const flagSeen: fc.Arbitrary<FlagSeen> = fc.record({
  planId: text,
  measureId: text,
  rule: text,
  seenBy: text,
  seenOn: typed,
  until: typed,
  why: text,
});
const change: fc.Arbitrary<ChangeRecord> = fc.record({
  operation: text,
  on: typed,
  by: text,
  kind: key(changeKinds),
  of: text,
  field: text,
  before: typed,
  after: typed,
  why: text,
});

function comesBack<Thing>(codec: RowCodec<Thing, string>, thing: fc.Arbitrary<Thing>): void {
  for (const words of catalogues) {
    fc.assert(
      fc.property(thing, (one) => {
        expect(codec.from(codec.to(one, words), words)).toEqual(one);
      })
    );
  }
}

test("needs, flags put aside and changes come back as they were", () => {
  comesBack(needRows, need);
  comesBack(flagSeenRows, flagSeen);
  comesBack(changeRows, change);
});
