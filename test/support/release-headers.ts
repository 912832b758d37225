// What a web server says beside each file of a release, read from the release's own files for nginx, Azure Static Web Apps and IIS, as
// far as these use them. Anything in them that is not understood here fails rather than being passed over.
type Headers = Readonly<Record<string, string>>;
/** Headers by the path that is asked for, such as /taskpane.html. */
export type HeadersOf = (path: string) => Headers;

/** `add_header NAME "value" always`, and a value that a `map` over $uri chooses: the first expression that fits, else its default. */
function nginx(text: string): HeadersOf {
  const [chosen = "", served = ""] = text.split(/^server \{$/m);
  const cases = [...chosen.matchAll(/^ {2}(?:"~(.*)"|default) "(.*)";$/gm)];
  const variable = /^map \$uri (\$\w+) \{$/m.exec(chosen)?.[1];
  const added = [...served.matchAll(/^ {2}add_header (\S+) (?:"(.*)"|(\$\w+)) always;$/gm)];
  if (added.length !== served.split("add_header").length - 1)
    throw new Error("nginx.conf adds a header in a way that is not known here.");
  const choose = (path: string): string => {
    const isFor = ([, test]: readonly (string | undefined)[]) =>
      test !== undefined && new RegExp(test).test(path);
    return (cases.find(isFor) ?? cases.find(([, test]) => test === undefined))?.[2] ?? "";
  };
  return (path) =>
    Object.fromEntries(
      added.map(([, name = "", value, asked]) => {
        if (value === undefined && asked !== variable)
          throw new Error(`nginx.conf gives ${asked} no value.`);
        return [name, value ?? choose(path)];
      })
    );
}

interface StaticWebApp {
  readonly globalHeaders: Headers;
  readonly routes: readonly { readonly route: string; readonly headers: Headers }[];
}

/** The global headers, and over them those of the first route that fits; `*` stands for any part of a path. */
function azure(text: string): HeadersOf {
  const { globalHeaders, routes } = JSON.parse(text) as StaticWebApp;
  const tests = routes.map(({ route, headers }) => {
    const parts = route.split("*").map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, "\\$&"));
    return { headers, test: new RegExp(`^${parts.join(".*")}$`) };
  });
  return (path) => ({
    ...globalHeaders,
    ...tests.find(({ test }) => test.test(path))?.headers,
  });
}

const cacheModes: Readonly<Record<string, string>> = {
  'cacheControlMode="DisableCache"': "no-cache",
  'cacheControlMode="UseMaxAge" cacheControlMaxAge="01:00:00"': "max-age=3600",
};

/** Custom headers, and what clientCache means for the whole site and for one folder of it. */
function iis(text: string): HeadersOf {
  const plain = (value: string): string => value.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  const added = [...text.matchAll(/<add name="([^"]*)" value="([^"]*)" \/>/g)];
  const headers = Object.fromEntries(
    added.map(([, name = "", value = ""]) => [name, plain(value)])
  );
  const [site = "", folder = ""] = text.split("<location ");
  const cacheOf = (part: string): string => {
    const mode = cacheModes[/<clientCache (.*) \/>/.exec(part)?.[1] ?? ""];
    if (mode === undefined) throw new Error("web.config caches in a way that is not known here.");
    return mode;
  };
  const place = `/${/^path="([^"]*)"/.exec(folder)?.[1] ?? ""}/`;
  const [everywhere, there] = [cacheOf(site), cacheOf(folder)];
  return (path) => ({
    ...headers,
    "Cache-Control": path.startsWith(place) ? there : everywhere,
  });
}

/** Kind of server → its file in the release, and how that is read. */
export const serverKinds = {
  nginx: { file: "headers/nginx.conf", read: nginx },
  "Azure Static Web Apps": { file: "headers/staticwebapp.config.json", read: azure },
  IIS: { file: "headers/web.config", read: iis },
} as const satisfies Readonly<
  Record<string, { readonly file: string; readonly read: (text: string) => HeadersOf }>
>;
