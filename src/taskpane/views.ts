// The views of the pane, by the names that the buttons of the ribbon ask for (manifest.xml: taskpane.html?view=…).
export const views = ["today", "checkIn", "attention", "more", "setUp"] as const;
export type View = (typeof views)[number];
