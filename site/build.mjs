import process from "node:process";
import { build } from "astro";

/**
 * Builds the pages of one or more languages in a process of its own:
 *   node build.mjs {"data": …, "out": …, "cache": …, "languages": "zh", "base": "/"}
 * Everything is bundled, because the bundle runs from the output folder, where
 * no package can be found. Nothing is written beside the sources: they may lie
 * in a package that only an administrator can change.
 */
const { data, out, cache, languages, base } = JSON.parse(process.argv[2] ?? "{}");

process.env.ASTRO_TELEMETRY_DISABLED = "1";
process.env.KAOHE_SITE_DATA = data;
process.env.KAOHE_SITE_LANGUAGES = languages;
process.env.KAOHE_SITE_BASE = base;

const bundled = { resolve: { noExternal: true } };
const options = { sync: false };
await build(
  {
    root: import.meta.dirname,
    outDir: out,
    cacheDir: cache,
    logLevel: "error",
    build: { concurrency: 8 },
    vite: { logLevel: "error", cacheDir: cache, environments: { prerender: bundled } },
  },
  options,
);
