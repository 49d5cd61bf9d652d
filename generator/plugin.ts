#!/usr/bin/env node
import { runPlugin } from "./commands/run-plugin.js";

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const { response, complaints } = await runPlugin(Buffer.concat(chunks), process.cwd());
for (const line of complaints) process.stderr.write(`${line}\n`);
process.stdout.write(response);
