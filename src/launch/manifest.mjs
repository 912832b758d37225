// The manifest of a production host, out of the one in the project: other addresses, and an ID of its own, so that a workbook
// used with a development build never holds two add-ins of one ID.

const developmentUrl = "https://localhost:3000";
const developmentId = "6d0f5b5e-8c5a-4c1e-9b52-3f6a1c7e2d94";
/** Never to be changed: Excel knows an installed add-in by it. */
const productionId = "b3c1f0a7-52de-4f0b-a0c4-7d1e94a6c8f2";

/** The address without a slash at its end. Throws a sentence for what Excel would refuse. */
export function hostAddress(given) {
  if (given === undefined || !URL.canParse(given))
    throw new Error("--host is the address of the folder, such as https://aimline.example.org");
  const { protocol, hostname, search, hash, href } = new URL(given);
  if (protocol !== "https:") throw new Error(`--host must begin with https://, not ${protocol}//`);
  if (search !== "" || hash !== "") throw new Error("--host takes no ? and no #.");
  if (hostname === "localhost")
    throw new Error("--host is a server that others reach, not localhost.");
  return href.replace(/\/+$/, "");
}

export function productionManifest(text, host) {
  if (!text.includes(developmentId))
    throw new Error(`manifest.xml has not the ID ${developmentId}.`);
  return text
    .replace(/<!--[\s\S]*?-->\n?/g, "")
    .replaceAll(developmentId, productionId)
    .replaceAll(developmentUrl, host);
}
