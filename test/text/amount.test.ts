import { amountOf } from "../../src/text/amount";

test("a number and its unit stay together at the end of a line, in every language", () => {
  expect(amountOf("90", "%")).toBe("90\u00a0%");
  expect(amountOf("72,46", "tickets closed")).toBe("72,46\u00a0tickets closed");
});

test("a number without a unit has nothing behind it", () => {
  expect(amountOf("90", "")).toBe("90");
});
