/** `npm run corpus -- NAME`: runs one corpus. */
const [name = "", ...rest] = process.argv.slice(2);
const corpora: Readonly<Record<string, () => Promise<unknown>>> = {
  openapi: () => import("./openapi.js"),
};
const chosen = corpora[name];
if (chosen === undefined) {
  console.error(`Name a corpus: ${Object.keys(corpora).join(", ")}.`);
  process.exitCode = 2;
} else {
  process.argv = [...process.argv.slice(0, 2), ...rest];
  await chosen();
}
