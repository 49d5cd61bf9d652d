#!/usr/bin/env node
import { runPlugin } from "./commands/run-plugin.js";

if (process.argv.length > 2 || process.stdin.isTTY) {
  // Somebody tries it by hand, and would wait for an answer.
  process.stderr.write(
    "protoc-gen-gatewright is started by protoc (--gatewright_out=DIR) or by buf generate, with a request on its standard input: see docs/generating.md. `gatewright --help` tells the commands.\n",
  );
  process.exitCode = 2;
} else {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const { response, complaints } = await runPlugin(Buffer.concat(chunks), process.cwd());
  for (const line of complaints) process.stderr.write(`${line}\n`);
  process.stdout.write(response);
}
