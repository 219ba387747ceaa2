"use strict";

const path = require("node:path");

/** Packages that come as ES modules only; everything else in node_modules runs as it is. */
const esModules = ["@ironcalc", "strip-bom", "uuid", "hucre", "sirv", "@sparticuz"];

const shared = {
  rootDir: path.join(__dirname, ".."),
  testEnvironment: "node",
  transform: {
    "^.+\\.(?:tsx?|mjs|js)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esModules.join("|")})/)`],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
};

module.exports = {
  /* On a busy machine a test takes many times as long as on an idle one: this stops what hangs, and times nothing. */
  testTimeout: 120_000,
  testSequencer: path.join(__dirname, "longestFirst.js"),
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/", "<rootDir>/test/verify/"],
    },
    {
      ...shared,
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/setup.ts",
      globalTeardown: "<rootDir>/test/browser/teardown.ts",
    },
    {
      ...shared,
      displayName: "verify",
      testMatch: ["<rootDir>/test/verify/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/setup.ts",
      globalTeardown: "<rootDir>/test/browser/teardown.ts",
    },
  ],
};
