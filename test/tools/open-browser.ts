import { chromium, type Browser } from "playwright-core";
import type { FoundProgram } from "../../generator/provision/provision-result.js";

/** Starts Debian's Chromium, headless. Its sandbox needs rights that containers do not have; pages are the tests' own. */
export function openBrowser(tool: FoundProgram): Promise<Browser> {
  return chromium.launch({
    executablePath: tool.command[0] ?? "",
    env: { ...process.env, ...tool.env } as Record<string, string>,
    args: ["--no-sandbox"],
  });
}
