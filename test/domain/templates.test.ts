// What every template gives a new plan: both have something to do, and the coach does not have most of it.
import { planTemplates } from "../../src/domain/plan-templates";

test.each(planTemplates.map((template) => [template.id, template] as const))(
  "a plan of the template %s begins without a caution about who owns its actions",
  (_, { actions }) => {
    const ofCoach = actions.filter(({ owner }) => owner === "coach").length;
    expect(ofCoach).toBeGreaterThan(0);
    expect(ofCoach / actions.length).toBeLessThanOrEqual(0.5);
  }
);
