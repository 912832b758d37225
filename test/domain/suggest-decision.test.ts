// The one decision that a check-in suggests, and what a person may decide without a reason.
import type { Decision, Suggestion } from "../../src/domain/decision";
import { decisions } from "../../src/domain/decision";
import type { Remark, State } from "../../src/domain/states";
import { states } from "../../src/domain/states";
import type { Standing } from "../../src/domain/suggest-decision";
import { asksForReason, suggestDecision, whatToLookAt } from "../../src/domain/suggest-decision";

const after = { remark: null, n: 4, previous: null };

test.each<[State, Suggestion | null]>([
  ["achieved", "recognise"],
  ["ahead", "recognise"],
  ["onTrack", "keepGoing"],
  ["watch", "keepGoing"],
  ["behind", "furtherCoaching"],
  ["stalled", "lookAgain"],
  ["regressing", "lookAgain"],
  ["pastDue", "lookAgain"],
  ["silent", null],
  ["awaiting", null],
  ["dataProblem", null],
  ["notStarted", null],
  ["paused", null],
  ["draft", null],
  ["closed", null],
])("%s suggests %s", (state, suggestion) => {
  expect(suggestDecision({ ...after, state })?.suggestion ?? null).toBe(suggestion);
});

test("without a reading nothing is suggested, whatever the State", () => {
  expect(states.map((state) => suggestDecision({ ...after, state, n: 0 }))).toEqual(
    states.map(() => null)
  );
});

test.each<[State, Remark, Suggestion]>([
  ["onTrack", "holding", "recognise"],
  ["pastDue", "holding", "recognise"],
  ["onTrack", "belowBaseline", "keepGoing"],
])("%s with the remark %s suggests %s", (state, remark, suggestion) => {
  expect(suggestDecision({ ...after, state, remark })?.suggestion).toBe(suggestion);
});

test.each<[State, Decision | null, Suggestion]>([
  ["stalled", "lookAgainNeed", "furtherCoaching"],
  ["regressing", "lookAgainClose", "furtherCoaching"],
  ["stalled", "furtherCoaching", "lookAgain"],
  ["stalled", "keepGoing", "lookAgain"],
  ["behind", "lookAgainNeed", "furtherCoaching"],
  ["onTrack", "lookAgainNeed", "keepGoing"],
])("%s after the decision %s suggests %s", (state, previous, suggestion) => {
  expect(suggestDecision({ ...after, state, previous })?.suggestion).toBe(suggestion);
});

const standing = (state: State, more: Partial<Standing> = {}): Standing => ({
  ...{ state, badges: [], remark: null, step: null, planRules: [] },
  ...more,
});
const freely = (of: Standing) => decisions.filter((one) => !asksForReason(one, of));
const looks = decisions.filter((one) => one.startsWith("lookAgain"));

test.each<[string, Standing, readonly Decision[]]>([
  ["on track", standing("onTrack"), ["recognise", "keepGoing", "furtherCoaching"]],
  ["achieved", standing("achieved"), ["recognise", "keepGoing"]],
  ["stalled", standing("stalled"), ["recognise", "furtherCoaching", ...looks]],
  ["past due", standing("pastDue"), ["recognise", "furtherCoaching", ...looks]],
  [
    "behind, and the target to be reviewed",
    standing("behind", { badges: ["targetToReview"] }),
    ["recognise", "keepGoing", "furtherCoaching", ...looks],
  ],
  [
    "on track, while its plan waits for an issue",
    standing("onTrack", { planRules: ["waits-on-issue"] }),
    ["recognise", "keepGoing", "furtherCoaching", ...looks],
  ],
])("%s, a person decides without a reason only what goes with it", (_, of, free) => {
  expect(freely(of)).toEqual(free);
});

test.each<[string, Standing, string]>([
  [
    "a plan that waits for an issue",
    standing("stalled", { planRules: ["waits-on-issue"] }),
    "need",
  ],
  ["past due", standing("pastDue"), "agreement"],
  ["a target to review", standing("stalled", { step: "review-or-help" }), "agreement"],
  ["support that did not help", standing("stalled", { step: "another-help" }), "otherHelp"],
  ["longer than its kind", standing("stalled", { planRules: ["over-length"] }), "close"],
  ["nothing else", standing("stalled", { planRules: ["no-contact"] }), "need"],
])("of %s one looks at: %s", (_, of, at) => {
  expect(whatToLookAt(of)).toBe(at);
});
