import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../../../generator/provision/run-command.js";
import { runScenario } from "../../scenarios/scenario.js";
import { findNpmFolder } from "../../tools/npm-folder.js";

/** The checks of Docker's language server. */
const utils = await findNpmFolder("dockerfile-utils", "0.16.3");
let text: string;

beforeAll(async () => {
  text = (await runScenario("deploy")).output["deploy/Dockerfile"] ?? "";
});

function validate(dockerfile: string): readonly string[] {
  const { validate: run } = createRequire(`${utils}/`)("dockerfile-utils") as {
    validate(content: string): readonly { readonly message: string }[];
  };
  return run(dockerfile).map(({ message }) => message);
}

/** The health check's command, as Docker starts it. */
function probe(): readonly [string, ...string[]] {
  const [, list = "[]"] = /HEALTHCHECK [^]*?CMD (\[.*\])/.exec(text) ?? [];
  return JSON.parse(list) as [string, ...string[]];
}

describe("the Dockerfile", () => {
  test.skipIf(utils === undefined)("has no fault that Docker's language server finds", () => {
    expect(validate(text)).toEqual([]);
    expect(validate(text.replace("EXPOSE 8080", "EXPOSE none"))).toHaveLength(1);
  });

  test("ends in a user that is not root, and in a command without a shell", () => {
    const lines = text.split("\n");
    const last = lines.findLastIndex((line) => line.startsWith("FROM"));
    expect(lines.findIndex((line, index) => index > last && line === "USER node")).toBeGreaterThan(last);
    expect(lines.at(-2)).toBe('ENTRYPOINT ["node_modules/.bin/gatewright", "serve"]');
  });

  test.each([
    [200, "/gateway/live", 0],
    [503, "/gateway/live", 1],
    [200, "/elsewhere", 1],
  ])("its health check, answered with %i at %s, exits with %i", async (status, path, code) => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === path ? status : 404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const [, ...args] = probe();
      const env = { ...process.env, GATEWRIGHT_PORT: String(port) };
      expect((await runCommand(process.execPath, args, { env })).code).toBe(code);
    } finally {
      server.close();
    }
  });

  test("its health check exits with 1 where nothing listens", async () => {
    const [, ...args] = probe();
    expect((await runCommand(process.execPath, args, { env: { ...process.env, GATEWRIGHT_PORT: "1" } })).code).toBe(1);
  });
});
