import type { ServedApiAt } from "./open-server.js";
import { type Settings, settingRows } from "./settings/index.js";
import { formatSetting } from "./settings/format.js";
import type { SettingSource } from "./settings/read-settings.js";
import { flagOf } from "./settings/setting.js";

/** What is said at start: the APIs, their routes if wanted, and the settings that are not their defaults, or all. */
export function describeServer(
  served: readonly ServedApiAt[],
  settings: Settings,
  sources: Readonly<Record<keyof Settings, SettingSource>>,
): readonly string[] {
  const shown = settingRows.filter(([name]) => settings.showSettings || sources[name] !== "default");
  const lines = shown.map(
    ([name, setting]) => `  ${flagOf(name)} ${formatSetting(setting, settings[name])} (${sources[name]})`,
  );
  const rest = settingRows.length - shown.length;
  return [
    ...served.flatMap((each) => describeApi(each, settings.showRoutes)),
    ...(lines.length > 0 ? ["settings:", ...lines] : []),
    ...(rest > 0 ? [`${rest} settings at their defaults (--show-settings lists them)`] : []),
  ];
}

function describeApi(
  { api: { name, routes, passThrough }, targets }: ServedApiAt,
  showRoutes: boolean,
): readonly string[] {
  const methods = new Set(routes.map(({ method }) => method.grpcPath)).size;
  const head = `${name}: ${routes.length} routes to ${methods} methods of ${targets.join(", ")}`;
  if (!showRoutes) return [head];
  const width = Math.max(0, ...routes.map(({ httpMethod }) => httpMethod.length));
  return [
    head,
    ...routes.map(
      ({ httpMethod, template, method }) => `  ${httpMethod.padEnd(width)} ${template} -> ${method.grpcPath}`,
    ),
    ...passThrough.map((path) => `  ${"GET".padEnd(width)} ${path} -> the upstream's HTTP side`),
  ];
}
