// `npm run pictures -- pane [FOLDER]`: a picture of every screen of the pane in every state at 320 px, in light, dark and high contrast, in English
// and French, for people to look at; and sheets of six beside each other. Words after the folder choose screens by name.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openChromium } from "./chromium";
import { looks, paneFrame, wear } from "./check-scene";
import { scenes } from "./pane-screens";
import { openStage, type StageLanguage } from "./pane-stage";

/** Longer screens are cut: nobody looks further in a picture. */
const tallest = 1600;
const onSheet = 6;

async function drawLanguage(
  language: StageLanguage,
  folder: string,
  isWanted: (name: string) => boolean
): Promise<void> {
  const stage = await openStage(language);
  const { page } = stage;
  const drawn = new Map<string, Buffer[]>();
  for (const { name, show } of scenes.filter((scene) => isWanted(scene.name))) {
    await show(stage);
    const height = await paneFrame(stage).evaluate(() => document.body.scrollHeight);
    await stage.resize(Math.max(320, Math.min(height, tallest)));
    for (const look of looks) {
      await wear(stage, look);
      const file = `${language}-${look.name.replace(" ", "-")}-${name.replaceAll(" ", "-")}.png`;
      const bytes = await page.locator("iframe").screenshot({ path: join(folder, file) });
      drawn.set(look.name, [...(drawn.get(look.name) ?? []), bytes]);
    }
    await wear(stage, looks[0]);
    await stage.resize(null);
  }
  await stage.close();
  for (const [look, pictures] of drawn) await drawSheets(`${language}-${look}`, pictures, folder);
}

/** Pictures beside each other on one, so that many can be looked at at once. */
async function drawSheets(
  name: string,
  pictures: readonly Buffer[],
  folder: string
): Promise<void> {
  const browser = await openChromium();
  const page = await browser.newPage({ viewport: { width: onSheet * 332, height: 400 } });
  for (let first = 0; first < pictures.length; first += onSheet) {
    const images = pictures
      .slice(first, first + onSheet)
      .map((bytes) => `<img src="data:image/png;base64,${bytes.toString("base64")}">`);
    await page.setContent(
      `<body style="margin:6px;display:flex;gap:10px;align-items:start;background:#888">${images.join("")}`
    );
    const at = String(first / onSheet + 1).padStart(2, "0");
    const path = join(folder, `sheet-${name.replace(" ", "-")}-${at}.png`);
    await page.screenshot({ path, fullPage: true });
  }
  await browser.close();
}

/** Both languages at the same time: there are two cores. */
export async function drawScreens(folder: string, names: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const isWanted = (name: string): boolean =>
    names.length === 0 || names.some((start) => name.startsWith(start));
  await Promise.all(
    (["en", "fr"] as const).map((language) => drawLanguage(language, folder, isWanted))
  );
}
