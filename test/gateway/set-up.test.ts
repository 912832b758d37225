import { CHUNK_BYTES, SET_UP_SYNCS } from "../../src/gateway/chunks";
import { openHost } from "../support/open-host";
import { differences, items, rowsOf, setUp } from "../support/set-up";
import { smallSpec } from "../support/small-spec";

const wanted = smallSpec();

test("an empty workbook becomes the wanted one with its rows, and a second run finds nothing to change", async () => {
  const host = openHost();
  await setUp(wanted, { Items: items(3) });
  expect(await differences(wanted)).toEqual([]);
  const before = host.toBook();
  await setUp(wanted, { Items: items(3) });
  expect(host.toBook()).toEqual(before);
});

test("rows are read back as they were given, with what the formulas make of them", async () => {
  openHost();
  await setUp(wanted, { Items: items(3) });
  const worth = [1 * 0, 2 * 1.5, 3 * 3];
  expect(await rowsOf(wanted, "Items")).toEqual(
    items(3).map((row, index) => ({ ...row, Worth: worth[index], Rank: 3 - index }))
  );
});

test("later rows go below those that are there, and computed columns reach them", async () => {
  openHost();
  await setUp(wanted, { Items: items(3) });
  await setUp(wanted, { Items: items(5) });
  const rows = await rowsOf(wanted, "Items");
  expect(rows.map(({ Id, Worth }) => [Id, Worth])).toEqual([
    ["I0001", 0],
    ["I0002", 3],
    ["I0003", 9],
    ["I0004", 18],
    ["I0005", 30],
  ]);
  expect(await differences(wanted)).toEqual([]);
});

test("text stays text: no formula, number or date comes of what a person wrote", async () => {
  openHost();
  const texts = [
    "=1+1",
    "+49 171",
    "-5",
    "@home",
    "'quoted",
    "3/4",
    "007",
    "TRUE",
    "Mar 5",
    "1e3",
    "50%",
  ];
  const rows = texts.map((Title, index) => ({ Id: `T${index}`, Title }));
  await setUp(wanted, { Items: rows });
  expect((await rowsOf(wanted, "Items")).map(({ Title }) => Title)).toEqual(texts);
});

test("rows are not written over what stands below a table", async () => {
  const host = openHost();
  await setUp(wanted, { Items: items(2) });
  host.type("Stock", "B8", "counted by hand");
  await expect(setUp(wanted, { Items: items(9) })).rejects.toMatchObject({
    name: "WorkbookError",
    code: "blocked",
    place: "Stock!B8",
  });
  expect(await rowsOf(wanted, "Items")).toHaveLength(2);
});

describe("a set-up takes few round trips, however many rows it writes", () => {
  test.each([5, 500, 5000])("%i rows, then as many again", async (count) => {
    const host = openHost();
    const spec = smallSpec(500);
    const bytes = (rows: readonly unknown[]) => JSON.stringify(rows).length;
    const first = await setUp(spec, { Items: items(count) });
    expect(first.syncs).toBeLessThanOrEqual(
      SET_UP_SYNCS + Math.ceil(bytes(items(count)) / CHUNK_BYTES)
    );
    // One request more than syncs: Excel.run lets go of the ranges that it kept.
    expect(host.faults.requestCount).toBeLessThanOrEqual(first.syncs + 1);
    const second = await setUp(spec, { Items: items(2 * count) });
    expect(second.syncs).toBeLessThanOrEqual(
      SET_UP_SYNCS + Math.ceil((2 * bytes(items(2 * count))) / CHUNK_BYTES)
    );
    expect(await rowsOf(spec, "Items")).toHaveLength(2 * count);
  });

  test("rows of long notes are written and read in requests and answers of bounded size", async () => {
    const host = openHost();
    const sizes: number[] = [];
    const spec = smallSpec();
    const rows = items(300).map((row) => ({ ...row, Title: "word ".repeat(6000) }));
    const answer = host.answer.bind(host);
    host.answer = (body, flags) => {
      sizes.push(body.length);
      return answer(body, flags);
    };
    const { syncs } = await setUp(spec, { Items: rows });
    const bytes = JSON.stringify(rows).length;
    expect(bytes).toBeGreaterThan(2 * CHUNK_BYTES);
    expect(syncs).toBeLessThanOrEqual(SET_UP_SYNCS + Math.ceil(bytes / CHUNK_BYTES));
    expect(Math.max(...sizes)).toBeLessThan(1.1 * CHUNK_BYTES);
    expect(await rowsOf(spec, "Items")).toHaveLength(300);
  });
});
