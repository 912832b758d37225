// Totals by team or kind that tell nothing of a few people: every number that is published, and every one that a reader can
// work out by subtracting, counts nobody or at least the smallest group. No names of people here.

export const bands = ["attention", "onItsWay", "achieved", "notJudged"] as const;
/** What is counted of the running plans: by the State of each, in four words. */
export type Band = (typeof bands)[number];

export interface Counted {
  /** Team or kind. */
  readonly group: string;
  /** Whose plan it is: people, not plans, are counted against the smallest group. */
  readonly person: string;
  readonly band: Band;
}

export interface TotalsLine {
  /** Null for the groups that are too small to be shown alone, taken together. */
  readonly group: string | null;
  readonly groups: number;
  readonly people: number;
  readonly plans: number;
  /** Null where a band, of this line or by subtraction, would count too few. */
  readonly bands: Readonly<Record<Band, number>> | null;
}

export interface GroupTotals {
  /** Null when all together are too few: then nothing is said at all. */
  readonly all: TotalsLine | null;
  /** The largest group first. Empty when no group may be told from the others. */
  readonly lines: readonly TotalsLine[];
}

interface Block {
  readonly groups: readonly string[];
  readonly counted: readonly Counted[];
}

/** `least`: the smallest number of people that a number may count. */
export function groupTotals(counted: readonly Counted[], least: number): GroupTotals {
  const whole: Block = { groups: [], counted };
  if (peopleIn(whole.counted) < least) return { all: null, lines: [] };
  const hasBands = bandsMayBeShown(whole, least);
  const all = { ...lineOf(null, whole, hasBands), groups: 0 };
  const blocks = mergeSmall(blocksOf(counted), least);
  if (blocks.length === 0) return { all, lines: [] };
  const isSilent = hasBands ? silentBlocks(blocks, least) : new Set(blocks);
  return {
    all,
    lines: blocks.map((block) => {
      const [first = null, second] = block.groups;
      return lineOf(second === undefined ? first : null, block, !isSilent.has(block));
    }),
  };
}

/** By group, the largest first. */
function blocksOf(counted: readonly Counted[]): readonly Block[] {
  const by = new Map<string, Counted[]>();
  for (const one of counted) by.set(one.group, [...(by.get(one.group) ?? []), one]);
  return [...by]
    .map(([group, own]): Block => ({ groups: [group], counted: own }))
    .sort((a, b) => peopleIn(b.counted) - peopleIn(a.counted));
}

/**
 * Small groups go together; the next smallest goes with them until they are at least two and enough people. No lines when
 * that takes all groups: the whole is said already.
 */
function mergeSmall(blocks: readonly Block[], least: number): readonly Block[] {
  const isLarge = ({ counted }: Block): boolean => peopleIn(counted) >= least;
  const large = blocks.filter(isLarge);
  let rest = blocks.filter((block) => !isLarge(block));
  if (rest.length === 0) return large;
  while (rest.length < 2 || peopleIn(rest.flatMap(({ counted }) => counted)) < least) {
    const next = large.pop();
    if (next === undefined) return [];
    rest = [next, ...rest];
  }
  if (large.length === 0) return [];
  const together: Block = {
    groups: rest.flatMap(({ groups }) => groups),
    counted: rest.flatMap(({ counted }) => counted),
  };
  return [...large, together];
}

/**
 * The lines whose bands are left out: those with a band of too few people, and as many of the smallest others as are needed
 * that what is left over, when the shown ones are taken from the whole, is of two lines and of enough people too.
 */
function silentBlocks(blocks: readonly Block[], least: number): ReadonlySet<Block> {
  const silent = new Set(blocks.filter((block) => !bandsMayBeShown(block, least)));
  const shown = blocks.filter((block) => !silent.has(block));
  const isEnough = (): boolean => {
    const left = [...silent].flatMap(({ counted }) => counted);
    return silent.size !== 1 && bandsMayBeShown({ groups: [], counted: left }, least);
  };
  while (!isEnough()) {
    const next = shown.pop();
    if (next === undefined) break;
    silent.add(next);
  }
  return silent;
}

function bandsMayBeShown({ counted }: Block, least: number): boolean {
  return bands.every((band) => {
    const people = peopleIn(counted.filter((one) => one.band === band));
    return people === 0 || people >= least;
  });
}

function lineOf(group: string | null, { groups, counted }: Block, hasBands: boolean): TotalsLine {
  const count = (band: Band): number => counted.filter((one) => one.band === band).length;
  return {
    group,
    groups: groups.length,
    people: peopleIn(counted),
    plans: counted.length,
    bands: hasBands
      ? {
          attention: count("attention"),
          onItsWay: count("onItsWay"),
          achieved: count("achieved"),
          notJudged: count("notJudged"),
        }
      : null,
  };
}

function peopleIn(counted: readonly Counted[]): number {
  return new Set(counted.map(({ person }) => person)).size;
}
