/** @jest-environment jsdom */
// Why a measure is on the list, as a picture: what is drawn, and what those hear who do not see it.
import { FluentProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import type { Picture } from "../../../src/domain/evidence";
import { EvidenceChart } from "../../../src/taskpane/components/EvidenceChart";
import { sayDay } from "../../../src/taskpane/day-words";
import { lightTheme } from "../../../src/taskpane/theme";
import { english } from "../../../src/text/en";
import { french } from "../../../src/text/fr";

const first = 46_300;
const readings = [
  { on: first, value: 40, aim: 40 },
  { on: first + 10, value: 50, aim: 50 },
  { on: first + 20, value: 50, aim: 60 },
  { on: first + 30, value: 51.25, aim: 70 },
];
const picture: Picture = { readings, line: readings, upper: null, noise: 5 };

function show(of: Picture, since: number, words = english): void {
  render(
    <FluentProvider theme={lightTheme}>
      <EvidenceChart picture={of} since={since} words={words.picture} />
    </FluentProvider>
  );
}

function drawn() {
  const image = screen.getByRole("img");
  const all = (tag: string, ...names: readonly string[]) =>
    [...image.querySelectorAll(tag)].map((one) =>
      names.map((name) => one.getAttribute(name)).join(" ")
    );
  return {
    band: all("polygon", "points"),
    lines: all("polyline", "points"),
    dots: all("circle", "cx", "cy", "r"),
    mark: all("line", "x1", "x2"),
    labels: [...image.querySelectorAll("text")].map(({ textContent }) => textContent),
  };
}

test("the picture shows the readings, the aim line in its band of noise, and the reading at which the rule fired", () => {
  show(picture, first + 20);
  expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
    `Readings since ${sayDay(first)}: 40; 50; 50; 51.25; on ${sayDay(first + 30)} the aim was 70 and the noise of one reading ± 5. Flagged since ${sayDay(first + 20)}.`
  );
  expect(drawn()).toEqual({
    band: ["8,73.5 98.7,57 189.3,40.5 280,24 280,40.5 189.3,57 98.7,73.5 8,90"],
    lines: ["8,81.8 98.7,65.3 189.3,48.8 280,32.3", "8,81.8 98.7,65.3 189.3,65.3 280,63.2"],
    dots: ["8 81.8 3.5", "98.7 65.3 3.5", "189.3 65.3 3.5", "280 63.2 3.5", "189.3 65.3 6.5"],
    mark: ["189.3 189.3"],
    labels: [`flagged ${sayDay(first + 20)}`, sayDay(first), sayDay(first + 30)],
  });
  screen.getByText("Dashed: aim. Band: noise, ± 5.");
});

test("a rule that fired after the last reading is marked where the aim line goes on without readings", () => {
  const until = { on: first + 60, aim: 100 };
  show({ ...picture, line: [...readings, until] }, until.on);
  const { dots, mark, labels } = drawn();
  expect([dots.length, mark, labels[0], labels[2]]).toEqual([
    4,
    ["280 280"],
    `flagged ${sayDay(until.on)}`,
    sayDay(until.on),
  ]);
});

test("a rule that fired before the readings of the window points to the left", () => {
  show(picture, first - 5);
  const { dots, mark, labels } = drawn();
  expect([dots.length, mark, labels[0]]).toEqual([4, [], `← flagged ${sayDay(first - 5)}`]);
});

test("a measure to keep between two bounds has two lines and no band of noise", () => {
  const kept = readings.map(({ on, value }) => ({ on, value, aim: 45 }));
  show({ readings: kept, line: kept, upper: 48, noise: null }, first + 20, french);
  const { band, lines } = drawn();
  expect([band, lines.length]).toEqual([[], 3]);
  screen.getByText("Tirets : ligne visée.");
  expect(screen.getByRole("img").getAttribute("aria-label")).toMatch(
    /^Relevés depuis le .* : 40; .* Signalé depuis le /
  );
});

test("one reading on the day on which the rule fired is no picture", () => {
  show({ ...picture, readings: readings.slice(0, 1), line: readings.slice(0, 1) }, first);
  expect(screen.queryByRole("img")).toBeNull();
});
