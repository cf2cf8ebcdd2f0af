/** The arrows of ARCHITECTURE.md. What is not written there is forbidden; each message says the arrow and the way out. */

const only = (name, from, allowed, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from },
  to: { path: "^(electron|renderer|shared|resources|tests|bin)/", pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      comment: "A circle of imports: move what both need into a file of its own.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    only(
      "shared-is-pure",
      "^shared/",
      ["^shared/", "^resources/"],
      "shared → itself and resources: pass what it needs as an argument.",
    ),
    {
      name: "shared-libraries",
      severity: "error",
      comment:
        "shared/ imports zod, oRPC's contract and a few pure libraries: anything with I/O comes in through a port.",
      from: { path: "^shared/" },
      to: {
        dependencyTypes: ["npm", "core"],
        pathNot: "node_modules/(zod|@orpc/contract|pinyin-pro|tyme4ts|opencc-js|diff|uqr)/",
      },
    },
    only(
      "routes",
      "^electron/routes/",
      ["^electron/(routes|services|store|exports|imports)/", "^shared/"],
      "routes → services, store, exports, imports, shared: wiring belongs to create-app.",
    ),
    only(
      "services",
      "^electron/services/",
      ["^electron/(services|store|exports|imports)/", "^shared/", "^resources/"],
      "services → store, exports, imports, shared: HTTP belongs to routes and http.",
    ),
    only(
      "store",
      "^electron/store/",
      ["^electron/store/", "^shared/"],
      "store → shared: pass what it needs as an argument.",
    ),
    only(
      "exports",
      "^electron/exports/",
      ["^electron/exports/", "^shared/", "^resources/"],
      "exports → shared: a service reads the store and hands over plain values.",
    ),
    only(
      "printer",
      "^electron/printer/",
      ["^electron/printer/", "^electron/exports/page-printer", "^shared/"],
      "printer → shared and the port it fills: it knows pages, not plans.",
    ),
    only(
      "imports",
      "^electron/imports/",
      ["^electron/imports/", "^shared/", "^resources/"],
      "imports → shared: a service writes what was read.",
    ),
    only(
      "http",
      "^electron/http/",
      ["^electron/http/", "^shared/"],
      "http → shared: the handler comes in as an argument.",
    ),
    only(
      "shell",
      "^electron/shell/",
      ["^electron/(shell/|printer/page-session|exports/page-printer)", "^shared/"],
      "shell → shared: keep the shell thin; decisions go into the handler.",
    ),
    {
      name: "electron-only-in-the-shell",
      severity: "error",
      comment: "Only shell/, main.ts and preload.ts may import 'electron': most tests cannot see the shell.",
      from: { path: "^(electron|renderer|shared)/", pathNot: "^electron/(shell/|main\\.ts|preload\\.ts)" },
      to: { path: "(^|/)node_modules/electron/" },
    },
    {
      name: "driver-only-in-the-store",
      severity: "error",
      comment: "Only electron/store/ may import better-sqlite3: ask it for a query.",
      from: { path: "^(electron|renderer|shared)/", pathNot: "^electron/store/" },
      to: { path: "node_modules/(better-sqlite3|@types/better-sqlite3|drizzle-orm)/" },
    },
    {
      name: "features-are-islands",
      severity: "error",
      comment: "A feature never imports another feature: what both need goes to renderer/ui.",
      from: { path: "^renderer/features/([^/]+)/" },
      to: { path: "^renderer/features/", pathNot: "^renderer/features/$1/" },
    },
    only(
      "features",
      "^renderer/features/",
      ["^renderer/(features|ui|api|browser|i18n|styles)/", "^shared/", "^resources/"],
      "features → ui, api, browser, shared.",
    ),
    only(
      "ui",
      "^renderer/ui/",
      ["^renderer/(ui|api|browser|i18n|styles)/", "^shared/", "^resources/"],
      "ui → api, browser, shared: screens import ui, not the other way.",
    ),
    only(
      "browser",
      "^renderer/(browser|api)/",
      ["^renderer/(browser|api|i18n)/", "^shared/"],
      "browser and api → shared.",
    ),
    only(
      "renderer",
      "^renderer/",
      ["^renderer/", "^shared/", "^resources/"],
      "renderer → shared: the rest is asked for through the contract.",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tests/tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
