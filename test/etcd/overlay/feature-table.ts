/** What other clients offer: `yes`, `no`, or how one gets there by hand. From Go's package documentation and etcd3's type declarations. */
export interface Peers {
  readonly clientv3: string;
  readonly etcd3: string;
}

/** The same with python-etcd3. */
export interface AllPeers extends Peers {
  readonly python: string;
}

/** The page that the tests write: a row is a test, and says yes only if that test passed. */
export function featureTable(
  rows: readonly (readonly [name: string, peers: AllPeers])[],
  passed: ReadonlySet<string>,
): string {
  return `# What the etcd client offers

Each row is a test of the same name in [features.test.ts](../test/etcd/overlay/features.test.ts), which runs on a real etcd and writes this
page: a row says yes here only if its test has passed. The other columns are from the documentation of Go's \`clientv3\` (with its packages
\`concurrency\`, \`leasing\`, \`mirror\`, \`ordering\` and \`recipe\`), from the type declarations of npm's \`etcd3\` 1.1.2 and from what python-etcd3 0.12.0
exports; they were read, not run.

| feature | here | clientv3 | etcd3 | python-etcd3 |
|---|---|---|---|---|
${rows.map(([name, { clientv3, etcd3, python }]) => `| ${name} | ${passed.has(name) ? "yes" : "no"} | ${clientv3} | ${etcd3} | ${python} |`).join("\n")}
`;
}
