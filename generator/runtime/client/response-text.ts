/** The text of a response in the pieces it arrives in; leaving the loop cancels the rest. */
export async function* readResponseText(response: Response): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  for await (const chunk of readChunks(response)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The bytes of a response in the pieces they arrive in; leaving the loop cancels the rest. */
export async function* readChunks(response: Response): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
