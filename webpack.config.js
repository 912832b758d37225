// Two builds: the task pane as Excel gets it (always), and the workbench around it (only with --env workbench).
// Types are checked by `npm run check`, not here. The pane
// is the same for every host: `npm run package` adds what an administrator needs.
const { gzipSync } = require("node:zlib");
const path = require("node:path");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const { version } = require("./package.json");

/** What comes, after the first script, before the first check-in form can be used: these imports, in English. */
const untilFirstForm = [
  "../text/en-pane",
  "../usecases/read-desk",
  "./outlines/en.json",
  "./components/CheckInView",
];
const firstFormBudgetInKb = 150;

/** Fails the build when the scripts that a person waits for, gzip -9, are heavier than the budget, or one of them is not found. */
class FirstFormBudget {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FirstFormBudget", (compilation) => {
      const stage = compilation.constructor.PROCESS_ASSETS_STAGE_REPORT;
      const fail = (text) => compilation.errors.push(new compiler.webpack.WebpackError(text));
      compilation.hooks.processAssets.tap({ name: "FirstFormBudget", stage }, () => {
        const later = untilFirstForm.map((request) => {
          const group = compilation.chunkGroups.find(({ origins }) =>
            origins.some((origin) => origin.request === request)
          );
          if (group === undefined) fail(`Nothing imports ${request}: see untilFirstForm.`);
          return group;
        });
        const groups = [...compilation.entrypoints.values(), ...later.filter(Boolean)];
        const files = new Set(groups.flatMap((group) => group.getFiles()));
        const bytes = [...files]
          .filter((file) => /\.(js|css)$/.test(file))
          .map((file) => compilation.getAsset(file).source.buffer())
          .reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
        const total = Math.round(bytes / 1000);
        if (total > firstFormBudgetInKb)
          fail(
            `The first form needs ${total} kB compressed; the budget is ${firstFormBudgetInKb} kB.`
          );
        compilation.getLogger("FirstFormBudget").info(`${total} kB of ${firstFormBudgetInKb} kB`);
      });
    });
  }
}

/**
 * Writes version.json: by its version an open pane notices a newer one, and by its packages, the folders whose code is in the
 * bundle, `npm run licences` knows what ships.
 */
class VersionFile {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("VersionFile", (compilation) => {
      const stage = compilation.constructor.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "VersionFile", stage }, () => {
        const packages = new Set();
        for (const entry of compilation.modules)
          for (const { resource } of entry.modules ?? [entry]) {
            const parts = path.relative(__dirname, resource ?? "").split(path.sep);
            const at = parts.lastIndexOf("node_modules") + 1;
            if (at > 0)
              packages.add(parts.slice(0, at + (parts[at].startsWith("@") ? 2 : 1)).join("/"));
          }
        const text = JSON.stringify({ version, packages: [...packages].sort() });
        compilation.emitAsset("version.json", new compiler.webpack.sources.RawSource(text));
      });
    });
  }
}

function shared(name, mode) {
  return {
    name,
    mode,
    target: ["web", "es2020"],
    context: __dirname,
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: {
            transpileOnly: true,
            instance: name,
            compilerOptions: { noEmit: false, target: "ES2020" },
          },
        },
      ],
    },
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      cacheDirectory: path.join(__dirname, ".cache", "webpack"),
      buildDependencies: { config: [__filename] },
    },
    stats: { preset: "errors-warnings", assets: false },
    performance: { hints: false },
    // By swc, which the tests are transformed by too: a build takes half the time of one with Terser, and weighs the same.
    optimization: {
      minimizer: [
        new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false }),
      ],
    },
  };
}

function pane(mode, withWorkbench) {
  const base = shared("pane", mode);
  return {
    ...base,
    entry: { taskpane: "./src/taskpane/index.tsx" },
    resolve: {
      ...base.resolve,
      // A sixth of React's weight, and the same to Fluent and to us (docs/decisions/0055).
      alias: {
        "react/jsx-runtime": "preact/jsx-runtime",
        "react-dom/client": "preact/compat/client",
        "react-dom": "preact/compat",
        react: "preact/compat",
      },
    },
    output: {
      path: path.join(__dirname, "dist"),
      filename: "[name].[contenthash:12].js",
      // The workbench's build stands in a folder of its own; a build without it removes it.
      clean: withWorkbench ? { keep: /^workbench[\\/]/ } : true,
    },
    plugins: [
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        minify: false,
        meta: { "aimline-version": version },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "assets/commands/*.png" },
          { from: "assets/support.html", to: "support.html" },
        ],
      }),
      new VersionFile(),
      ...(mode === "production" ? [new FirstFormBudget()] : []),
    ],
  };
}

function workbench(mode) {
  return {
    ...shared("workbench", mode),
    entry: {
      page: "./src/workbench/page/index.tsx",
      // Stand round the Excel library in the place of Microsoft's script tag, hence fixed names.
      before: { import: "./src/workbench/page/pane-before.ts", filename: "pane-before.js" },
      after: { import: "./src/workbench/page/pane-after.ts", filename: "pane-after.js" },
    },
    output: {
      path: path.join(__dirname, "dist", "workbench"),
      publicPath: "/workbench/",
      filename: "[name].[contenthash:12].js",
      clean: true,
    },
    plugins: [
      new HtmlPlugin({
        template: "src/workbench/page/page.html",
        filename: "index.html",
        chunks: ["page"],
        minify: false,
      }),
      new CopyPlugin({ patterns: [{ from: "src/workbench/page/page.css" }] }),
    ],
  };
}

module.exports = (env, { mode = "production" }) => {
  const withWorkbench = Boolean(env.workbench);
  return withWorkbench ? [pane(mode, true), workbench(mode)] : [pane(mode, false)];
};
