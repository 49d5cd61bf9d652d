/** Runs something at the first SIGINT or SIGTERM; the second ends the process at once, with exit code 1. */
export function onStop(stop: () => void): void {
  let stopping = false;
  const hear = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    stop();
  };
  process.on("SIGINT", hear);
  process.on("SIGTERM", hear);
}

/** Runs something at each SIGHUP, where the system has it. */
export function onReload(reload: () => void): void {
  if (process.platform !== "win32") process.on("SIGHUP", reload);
}
