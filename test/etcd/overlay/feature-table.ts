/** What other clients offer: `yes`, `no`, or how one gets there by hand. That of `etcd3` is run; the others are from their documentation. */
export interface Peers {
  readonly clientv3: string;
  readonly etcd3: string;
}

/** The same with python-etcd3. */
export interface AllPeers extends Peers {
  readonly python: string;
}

/** The page that the tests write: a row is a test, and says yes only if that test passed; what it says of etcd3 likewise. */
export function featureTable(
  rows: readonly (readonly [name: string, peers: AllPeers])[],
  passed: ReadonlySet<string>,
  passedByEtcd3: ReadonlySet<string>,
): string {
  const ofEtcd3 = (name: string, said: string): string => (said === "no" || passedByEtcd3.has(name) ? said : "no");
  return `# What the etcd client offers

Each row is a test of the same name in [features.test.ts](../test/etcd/overlay/features.test.ts), which runs on a real etcd and writes this
page: a row says yes here only if its test has passed. So does the column of npm's \`etcd3\` 1.1.2: what it says beside "no" was run
([etcd3-features.ts](../test/etcd/overlay/etcd3-features.ts)), except where it may lose events. The other two were read, not run: the documentation of Go's
\`clientv3\` 3.5 (with its packages \`concurrency\`, \`leasing\`, \`mirror\`, \`ordering\` and \`recipe\`), and what python-etcd3 0.12.0 exports.

| feature | here | clientv3 | etcd3 | python-etcd3 |
|---|---|---|---|---|
${rows.map(([name, { clientv3, etcd3, python }]) => `| ${name} | ${passed.has(name) ? "yes" : "no"} | ${clientv3} | ${ofEtcd3(name, etcd3)} | ${python} |`).join("\n")}
`;
}
