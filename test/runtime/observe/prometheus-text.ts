/** A metric as a scraper reads it. */
export interface ScrapedMetric {
  readonly type: string;
  readonly help: string;
  readonly samples: readonly {
    readonly name: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly value: number;
  }[];
}

/**
 * Reads Prometheus's text format 0.0.4, strictly: throws for a line that is none, a sample without `# TYPE`, a series that is there twice, and
 * a histogram whose buckets do not add up.
 *
 *     line   = "# HELP " name " " text | "# TYPE " name " " type | name [ "{" label { "," label } "}" ] " " value
 *     label  = name "=" quoted
 */
export function parseMetrics(text: string): ReadonlyMap<string, ScrapedMetric> {
  if (!text.endsWith("\n")) throw new Error("the last line has no end");
  const found = new Map<
    string,
    { type: string; help: string; samples: { name: string; labels: Record<string, string>; value: number }[] }
  >();
  const seen = new Set<string>();
  for (const line of text.slice(0, -1).split("\n")) {
    const about = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) (.+)$/.exec(line);
    if (about !== null) {
      const [, kind, name = "", rest = ""] = about;
      const metric = found.get(name) ?? { type: "", help: "", samples: [] };
      found.set(name, kind === "HELP" ? { ...metric, help: rest } : { ...metric, type: rest });
      continue;
    }
    if (line === "") continue;
    const sample = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/.exec(line);
    if (sample === null) throw new Error(`no sample: ${line}`);
    const [, name = "", labelText = "", valueText = ""] = sample;
    const labels = parseLabels(labelText);
    const key = `${name}${JSON.stringify(Object.entries(labels).toSorted())}`;
    if (seen.has(key)) throw new Error(`twice: ${line}`);
    seen.add(key);
    const value = valueText === "+Inf" ? Number.POSITIVE_INFINITY : Number(valueText);
    if (Number.isNaN(value) && !/^nan$/i.test(valueText)) throw new Error(`no number: ${line}`);
    const owner = found.get(name) ?? found.get(name.replace(/_(bucket|sum|count)$/, ""));
    if (owner === undefined || owner.type === "") throw new Error(`without TYPE: ${line}`);
    owner.samples.push({ name, labels, value });
  }
  for (const [name, metric] of found) if (metric.type === "histogram") checkHistogram(name, metric);
  return found;
}

function parseLabels(text: string): Record<string, string> {
  const labels: Record<string, string> = {};
  let rest = text;
  while (rest !== "") {
    const label = /^([a-zA-Z_]\w*)="((?:[^"\\\n]|\\[\\"n])*)"(?:,|$)/.exec(rest);
    if (label === null) throw new Error(`no label: ${rest}`);
    labels[label[1] ?? ""] = (label[2] ?? "").replace(/\\(.)/g, (_, escaped: string) =>
      escaped === "n" ? "\n" : escaped,
    );
    rest = rest.slice(label[0].length);
  }
  return labels;
}

function checkHistogram(name: string, { samples }: ScrapedMetric): void {
  const series = new Map<string, { last: number; bound: number; infinite: number; count: number }>();
  for (const each of samples) {
    const { le, ...labels } = each.labels;
    const key = JSON.stringify(Object.entries(labels).toSorted());
    const state = series.get(key) ?? { last: 0, bound: Number.NEGATIVE_INFINITY, infinite: -1, count: -1 };
    series.set(key, state);
    if (each.name === `${name}_count`) state.count = each.value;
    if (each.name !== `${name}_bucket`) continue;
    const bound = le === "+Inf" ? Number.POSITIVE_INFINITY : Number(le);
    if (!(bound > state.bound) || each.value < state.last) throw new Error(`${name}: buckets are out of order`);
    state.bound = bound;
    state.last = each.value;
    if (bound === Number.POSITIVE_INFINITY) state.infinite = each.value;
  }
  for (const { infinite, count } of series.values())
    if (infinite !== count) throw new Error(`${name}: ${infinite} of ${count} are in buckets`);
}
