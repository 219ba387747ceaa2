"use strict";

const fs = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { LicenseWebpackPlugin } = require("license-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");

const source = (name) => path.join(__dirname, "src", name);
const dist = path.join(__dirname, "dist");

/** Uncompressed; about 150 kB when gzipped. Excel loads this script at every start of a workbook that uses it. */
const functionsLimit = 450_000;

/** The spreadsheet page reaches nothing but its own server, and runs nothing but its own scripts. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
].join("; ");

/**
 * The grid engine's packages set every field of an object through a helper that first looks whether the name is there.
 * Set as constructors set them, the page opens and a model is calculated in some 7% less time. None of the names is one
 * that a prototype guards, which alone would make a difference. The bracket that ended the call ends the value.
 */
const plainFields = {
  test: /[\\/]@univerjs[\\/].*\.js$/,
  loader: "string-replace-loader",
  options: { search: /_defineProperty\(\s*this,\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*"([\w$]+)",/g, replace: "this.$1 = (" },
};

const common = (name, mode) => ({
  name,
  mode,
  // Source maps through eval would need a weaker Content-Security-Policy.
  devtool: mode === "development" ? "source-map" : false,
  context: __dirname,
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2020",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" }, useDefineForClassFields: false },
          },
        },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      plainFields,
    ],
  },
  optimization: {
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.esbuildMinify,
        extractComments: false,
        // The minifier is quick, and has threads of its own: to hand megabytes to other processes takes longer than its work.
        parallel: false,
        terserOptions: { target: "es2020", legalComments: "none" },
      }),
    ],
  },
  stats: { preset: "errors-warnings", assets: false },
});

/** Classic scripts, each in one file: they must run in a bare script context, before and without any page. */
const scripts = (mode) => ({
  ...common("scripts", mode),
  target: "es2020",
  entry: {
    functions: source("excel/functions.ts"),
    "custom-functions": source("embedded/customFunctions.ts"),
    work: source("background/worker.ts"),
  },
  output: { path: dist, filename: "[name].js", publicPath: "", chunkFormat: false, chunkLoading: false },
  performance: {
    hints: mode === "production" ? "error" : false,
    maxAssetSize: functionsLimit,
    maxEntrypointSize: functionsLimit,
  },
});

const page = (name, template) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: source(template),
    chunks: [name],
    scriptLoading: "defer",
    minify: false,
    policy,
  });

const pages = (mode) => ({
  ...common("pages", mode),
  target: ["web", "es2020"],
  entry: { index: source("embedded/index.ts"), taskpane: source("taskpane/index.tsx") },
  output: {
    path: dist,
    filename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
    chunkFilename: mode === "production" ? "chunks/[contenthash:12].js" : "chunks/[name].js",
    assetModuleFilename: "[name].[hash:8][ext]",
    publicPath: "",
  },
  optimization: {
    ...common("pages", mode).optimization,
    // With "all", the grid engine's lazy dictionaries (about 5 MB) would join the first load.
    splitChunks: { chunks: "initial" },
  },
  performance: { hints: false },
  plugins: [
    new MiniCssExtractPlugin({ filename: mode === "production" ? "[name].[contenthash:8].css" : "[name].css" }),
    page("index", "embedded/index.html"),
    page("taskpane", "taskpane/taskpane.html"),
    // The licences of what is bundled ask that their texts travel with it.
    new LicenseWebpackPlugin({
      outputFilename: "third-party-licenses.txt",
      perChunkOutput: false,
      addBanner: false,
      licenseTextOverrides: Object.fromEntries(
        ["@fluentui/react-icons", "react-remove-scroll-bar", "@univerjs/protocol", "ot-json1", "ot-text-unicode", "unicount"].map((name) => [
          name,
          "The package names its licence, stated above, and brings no text of it.",
        ]),
      ),
      licenseTypeOverrides: { "@univerjs/telemetry": "Apache-2.0" },
      unacceptableLicenseTest: (licence) => /GPL/i.test(licence),
      handleUnacceptableLicense: (name, licence) => {
        throw new Error(`${name} is under ${licence}, which may not be shipped.`);
      },
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets", to: "assets", noErrorOnMissing: true, globOptions: { ignore: ["**/functions.json"] } },
        { from: "assets/functions.json", to: "functions.json", noErrorOnMissing: true },
      ],
    }),
  ],
});

/** Files of an earlier build would be served and shipped beside the new ones. */
function emptyDist() {
  fs.rmSync(dist, { recursive: true, force: true });
}

module.exports = (_environment, { mode = "production", watch } = {}) => {
  if (!watch) emptyDist();
  return [scripts(mode), pages(mode)];
};
