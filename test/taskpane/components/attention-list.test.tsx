/** @jest-environment jsdom */
// What a coach sees of the list of those who need attention.
import { FluentProvider } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Flag } from "../../../src/domain/attention";
import { AttentionList } from "../../../src/taskpane/components/AttentionList";
import { english } from "../../../src/text/en";
import { englishPane } from "../../../src/text/en-pane";
import { WordsContext } from "../../../src/taskpane/words";
import { lightTheme } from "../../../src/taskpane/theme";

const asOf = 46_349;

const evidence = [
  { on: asOf - 14, value: 72, aim: 74 },
  { on: asOf - 7, value: 72.5, aim: 77 },
];

function flag(learner: string, coach: string, state: Flag["state"], since: number): Flag {
  return {
    planId: `P-${learner}`,
    learner,
    coach,
    measureId: "M1",
    measure: "Calls resolved first time",
    state,
    badges: [],
    rule: "measure-stalled",
    step: "measure-stalled",
    since,
    evidence,
    picture: { readings: evidence, line: evidence, upper: null, noise: 2 },
    facts: [],
    seen: null,
  };
}

function show(flags: readonly Flag[], planCount = 12): void {
  render(
    <FluentProvider theme={lightTheme}>
      <WordsContext.Provider value={{ words: english, pane: englishPane }}>
        <AttentionList
          report={{ flags, seen: [], asOf, planCount, isOurs: true }}
          by=""
          name=""
          today={asOf}
          onMoved={() => undefined}
        />
      </WordsContext.Provider>
    </FluentProvider>
  );
}

const flags = [
  flag("Ana Souza", "Lee Wong", "stalled", asOf - 20),
  flag("Ben Okafor", "Mia Roth", "behind", asOf - 1),
];

test("each flag says who, the coach, the State in a word, since when, the last readings and the next step", () => {
  show(flags);
  const [first, second] = screen.getAllByRole("listitem");
  expect(first?.textContent).toContain("Ana Souza");
  for (const words of [
    "Lee Wong",
    "Stalled",
    "(20 days)",
    "72.5",
    english.nextSteps["measure-stalled"],
  ]) {
    expect(first?.textContent).toContain(words);
  }
  expect(second?.textContent).toContain("(1 day)");
  const rows = within(first as HTMLElement).getAllByRole("row");
  expect(rows.map((row) => row.textContent)).toEqual([
    "Last readingsValueAim",
    expect.stringMatching(/7274$/),
    expect.stringMatching(/72\.577$/),
  ]);
});

test("the list can be narrowed to one coach and back", async () => {
  show(flags);
  const user = userEvent.setup();
  const coach = screen.getByRole("combobox", { name: "Coach" });
  await user.selectOptions(coach, "Mia Roth");
  expect(screen.getAllByRole("heading").map((name) => name.textContent)).toEqual(["Ben Okafor"]);
  expect(screen.getByRole("status").textContent).toBe("1 open flag");
  await user.selectOptions(coach, "All coaches");
  expect(screen.getByRole("status").textContent).toBe("2 open flags");
});

test.each([
  [0, /There are no plans/],
  [12, /Nobody needs attention now: 12 plans are/],
])("with %i plans and no flag it says so instead of showing an empty list", (plans, words) => {
  show([], plans);
  expect(screen.getByRole("status").textContent).toMatch(words);
});

test("a name that looks like markup or a formula is shown as it is", () => {
  show([flag('=HYPERLINK("x")<img src=x>', "Lee Wong", "stalled", asOf)]);
  expect(screen.getByRole("heading").textContent).toBe('=HYPERLINK("x")<img src=x>');
  expect(document.querySelector("img")).toBeNull();
});

test("of many the first forty are drawn, more when asked, and the focus stays where the reading goes on", async () => {
  show(Array.from({ length: 90 }, (_, at) => flag(`Learner ${at}`, "Lee Wong", "stalled", asOf)));
  const cards = () => screen.getAllByRole("heading", { level: 2 }).length;
  expect(cards()).toBe(40);
  screen.getByText(/90/);
  await userEvent.click(screen.getByRole("button", { name: "Show more (50 left)" }));
  expect(cards()).toBe(80);
  await userEvent.click(screen.getByRole("button", { name: "Show more (10 left)" }));
  expect(cards()).toBe(90);
  expect(document.activeElement).toBe(screen.getByText("All 90 are shown."));
});
