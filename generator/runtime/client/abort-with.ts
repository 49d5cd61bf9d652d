/** Aborts with a reason that the signal keeps, also where the platform's own does not know of reasons (React Native). */
export function abortWith(controller: AbortController, reason: unknown): void {
  const { signal } = controller;
  // Listeners are to find it.
  if (!("reason" in signal)) Object.defineProperty(signal, "reason", { value: reason });
  controller.abort(reason);
}
