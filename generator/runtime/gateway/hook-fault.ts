/** What a hook, or metadata that becomes a header, gave and cannot be sent. Its message names what is wrong and never repeats a value. */
export class HookFault extends Error {
  override readonly name = "HookFault";
}
