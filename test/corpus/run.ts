/** `npm run corpus -- NAME`: runs one corpus; without a name Google's protos. */
const given = process.argv[2];
const name = given === undefined || given.startsWith("--") ? "google" : given;
const corpora: Readonly<Record<string, () => Promise<unknown>>> = {
  google: () => import("./google.js"),
  openapi: () => import("./openapi.js"),
  swagger: () => import("./swagger.js"),
};
const chosen = corpora[name];
if (chosen === undefined) {
  console.error(`Name a corpus: ${Object.keys(corpora).join(", ")}.`);
  process.exitCode = 2;
} else {
  if (name === given) process.argv.splice(2, 1);
  await chosen();
}
