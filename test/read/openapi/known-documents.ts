import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const shared = fileURLToPath(new URL("../../../../shared/", import.meta.url));

/** Facts given to the project; absent on other machines. */
export const hasShared: boolean = existsSync(shared);

/** Absolute paths of every OpenAPI and Swagger document of the project, and of those given to it. */
export const knownDocuments: readonly string[] = [
  ...globSync(["{test,proto,docs,generated}/**/*.{yaml,yml,json}"], {
    cwd: root,
    absolute: true,
    ignore: ["**/node_modules/**"],
  }).filter((file) => /^[{\s]*"?(?:openapi|swagger)"?\s*:/m.test(readFileSync(file, "utf8").slice(0, 2_000))),
  ...(hasShared
    ? globSync(["cases/openapi/*.{yaml,json}", "etcd/swagger/*.json", "etcd/*.yml"], { cwd: shared, absolute: true })
    : []),
].toSorted();
