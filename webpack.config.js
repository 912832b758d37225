// Two builds: the task pane as Excel gets it (always), and the workbench around it (only with --env workbench).
// Types are checked by `npm run check`, not here. The pane
// is the same for every host: `npm run package` adds what an administrator needs.
const { gzipSync } = require("node:zlib");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const firstLoadBudgetInKb = 150;
const { version } = require("./package.json");

/** Fails the build when what the pane must load first is heavier than the budget, compressed. */
class FirstLoadBudget {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FirstLoadBudget", (compilation) => {
      const stage = compilation.constructor.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "FirstLoadBudget", stage }, () => {
        for (const [name, entry] of compilation.entrypoints) {
          const files = entry.getFiles().filter((file) => file.endsWith(".js"));
          const sizes = files.map(
            (file) => gzipSync(compilation.getAsset(file).source.buffer()).length
          );
          const total = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
          if (total > firstLoadBudgetInKb) {
            const text = `${name} needs ${total} kB compressed at first load; the budget is ${firstLoadBudgetInKb} kB.`;
            compilation.errors.push(new compiler.webpack.WebpackError(text));
          }
        }
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
  };
}

function pane(mode, withWorkbench) {
  return {
    ...shared("pane", mode),
    entry: { taskpane: "./src/taskpane/index.tsx" },
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
      ...(mode === "production" ? [new FirstLoadBudget()] : []),
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
