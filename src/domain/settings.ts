// The thresholds a workbook starts with, and how what people typed into its settings is taken.
// The order of the list is the order of the rows on the Settings sheet; no words here (they are in text).
import type { Cell, Settings } from "./plan";

export type SettingKey = keyof Settings;

export const defaultSettings: Settings = {
  tolerancePoints: 10,
  graceShare: 0.15,
  cadenceDays: 7,
  graceDays: 3,
  silentCadences: 4.5,
  silentDays: 10,
  noiseShare: 0.12,
  countNoiseShare: 0.04,
  noContactDays: 21,
  stuckDays: 21,
  overdueDays: 14,
};

export const settingKeys = Object.keys(defaultSettings) as readonly SettingKey[];

/** Settings from cells: what is not a positive number (0 is allowed for tolerance and graces) takes the default. */
export function settingsFrom(cells: ReadonlyMap<string, Cell>): Settings {
  const taken = settingKeys.map((key) => {
    const cell = cells.get(key);
    const valid = typeof cell === "number" && Number.isFinite(cell) && cell >= leastSetting[key];
    return [key, valid ? cell : defaultSettings[key]] as const;
  });
  return Object.fromEntries(taken) as unknown as Settings;
}

/** The least value that each setting takes. */
export const leastSetting: Settings = {
  tolerancePoints: 0,
  graceShare: 0,
  cadenceDays: 1,
  graceDays: 0,
  silentCadences: 1,
  silentDays: 1,
  noiseShare: 0.001,
  countNoiseShare: 0.001,
  noContactDays: 1,
  stuckDays: 1,
  overdueDays: 0,
};
