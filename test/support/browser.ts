import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/**
 * A real Chromium out of an npm package, with its own libraries beside it, so
 * that the tests need nothing of the machine but its fonts, if any. The caller
 * closes it.
 */
export async function openBrowser(): Promise<Browser> {
  if (existsSync("/etc/fonts")) process.env.FONTCONFIG_PATH ??= "/etc/fonts";
  // The package brings its libraries along only where it believes to be at home.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await packed.executablePath(), args: ["--no-sandbox", "--no-zygote", "--disable-gpu"] });
}
