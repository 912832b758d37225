// `npm run icons`: the pictures of the ribbon's buttons, drawn anew from their SVGs by Chromium in every size that Excel asks for, and one
// sheet of all of them on a light and a dark ribbon for people to look at. The PNGs are committed; the manifest's test holds their sizes.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openChromium } from "./chromium";

const assets = resolve(__dirname, "../../assets");
/** Microsoft asks for 16, 32 and 80 pixels and takes the others for screens of another density. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;
export const commandIcons = ["check-in", "stalled", "new-plans", "more"] as const;

async function main(): Promise<void> {
  const browser = await openChromium();
  const page = await browser.newPage();
  const source = (name: string): string =>
    `data:image/svg+xml;base64,${readFileSync(join(assets, "commands", `${name}.svg`)).toString("base64")}`;
  for (const name of commandIcons)
    for (const size of iconSizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="${source(name)}">`
      );
      const path = join(assets, "commands", `${name}-${size}.png`);
      await page.screenshot({ path, omitBackground: true });
    }
  const row = commandIcons.flatMap((name) =>
    iconSizes.map((size) => `<img width="${size}" height="${size}" src="${source(name)}">`)
  );
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.setContent(
    ["#ffffff", "#f3f2f1", "#292929", "#000000"]
      .map((ground) => `<p style="background:${ground};margin:0;padding:8px">${row.join(" ")}</p>`)
      .join("")
  );
  await page.screenshot({ path: "/tmp/aimline-icons.png" });
  await browser.close();
}

void main();
