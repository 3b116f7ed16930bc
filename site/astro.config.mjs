import { defineConfig } from "astro/config";

/**
 * What never changes from build to build. `src/cli/build-site.ts` adds the
 * folders: data in, pages out, caches in a temporary place.
 */
export default defineConfig({
  srcDir: ".",
  publicDir: "./public",
  build: { format: "preserve", assets: "assets", inlineStylesheets: "never" },
});
