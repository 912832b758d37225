// The life of a plan as a machine: whatever people try in whatever order, a plan stands somewhere known, and each refusal says why.
import * as fc from "fast-check";
import { results, stages } from "../../src/domain/plan";
import type { Plan, Result } from "../../src/domain/plan";
import { moveFrom, moveRefusals, planMoves } from "../../src/domain/plan-moves";
import type { MoveRefusal, PlanMove } from "../../src/domain/plan-moves";
import { standingOf, standings } from "../../src/domain/standing";
import type { Standing } from "../../src/domain/standing";
import { planFrom } from "../../src/schema/row";
import { english } from "../../src/text/en";
import { french } from "../../src/text/fr";

const none = { agreement: null, needs: [] } as const;
const draft = planFrom({ PlanId: "P1", Stage: english.stages.draft }, english);

interface Try {
  readonly move: PlanMove;
  readonly result: Result;
}
const tries = fc.array(
  fc.record<Try>({ move: fc.constantFrom(...planMoves), result: fc.constantFrom(...results) }),
  { maxLength: 12 }
);

function after(plan: Plan, { move, result }: Try): { plan: Plan; refused: MoveRefusal | null } {
  const outcome = moveFrom(plan, move, move === "close" ? result : null);
  if ("refused" in outcome) return { plan, refused: outcome.refused };
  if (outcome.to === "already") return { plan, refused: null };
  const closed = move === "close" ? { result } : {};
  return { plan: { ...plan, stage: outcome.to, ...closed }, refused: null };
}

test("S52 no sequence of moves leads a plan to where none may stand, and what is closed stays as it was closed", () => {
  const seen = new Set<Standing | null>();
  fc.assert(
    fc.property(tries, (moves) => {
      let plan = draft;
      for (const one of moves) {
        const next = after(plan, one);
        const stood = standingOf(next.plan, none);
        expect(standings).toContain(stood);
        if (plan.stage === "closed") expect(next.plan).toEqual(plan);
        if (next.refused !== null) expect(moveRefusals).toContain(next.refused);
        seen.add(stood);
        plan = next.plan;
      }
    }),
    { numRuns: 400, seed: 52 }
  );
  // Without an agreement and a need those two are not stood on, and every closing by a move says how.
  const unreached = standings.filter((one) => !seen.has(one));
  expect(unreached).toEqual(["needAnalysed", "agreed", "closed"]);
});

test("S52 every move from every stage is legal, done already, or refused with a reason", () => {
  const table = [...stages, null].map((stage) =>
    planMoves.map((move) => {
      const outcome = moveFrom({ stage, result: stage === "closed" ? "achieved" : null }, move);
      return "refused" in outcome ? `no: ${outcome.refused}` : outcome.to;
    })
  );
  expect(table).toEqual([
    ["active", "no: notBegun", "no: notBegun", "closed"],
    ["already", "paused", "already", "closed"],
    ["no: onlyPaused", "already", "active", "closed"],
    ["no: over", "no: over", "no: over", "already"],
    ["no: noStage", "no: noStage", "no: noStage", "no: noStage"],
  ]);
});

test("S52 a draft achieved nothing, another result is no second closing, and a result that is missing may be given later", () => {
  expect(moveFrom(draft, "close", "achieved")).toEqual({ refused: "neverBegun" });
  expect(moveFrom(draft, "close", "training")).toEqual({ to: "closed" });
  const closed = { stage: "closed", result: "achieved" } as const;
  expect(moveFrom(closed, "close", "notAchieved")).toEqual({ refused: "closedOtherwise" });
  expect(moveFrom({ ...closed, result: null }, "close", "notAchieved")).toEqual({ to: "closed" });
});

test.each([english, french])(
  "the refusal of a move says what would make it legal ($language)",
  (words) => {
    const mends = moveRefusals.map((one) => words.moveRefusals[one].split(/[.:] /).length);
    expect(mends.every((parts) => parts >= 2)).toBe(true);
    expect(new Set(Object.values(words.standings)).size).toBe(standings.length);
  }
);
