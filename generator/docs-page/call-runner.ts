import type { AnswerView } from "./answer-view.js";
import type { PageOperation, StreamFormName } from "./document.js";
import { make } from "./dom.js";
import { takesMessages, type BuiltRequest } from "./request.js";
import { sendCall, type RunningCall } from "./send-call.js";

/** Sends the calls of a pane, one at a time. */
export interface CallRunner {
  /** Buttons to stop it, and to send a further message where that can be. */
  readonly buttons: readonly HTMLElement[];
  /** Sends a request in place of the one under way. */
  start(request: BuiltRequest, form: StreamFormName | undefined): void;
}

/** `further` answers the lines to send on a stream that is open, or says what is wrong with them and answers none. */
export function createCallRunner(
  operation: PageOperation,
  answer: AnswerView,
  further: () => readonly string[],
): CallRunner {
  let running: RunningCall | undefined;
  const stopButton = make("button", { type: "button", disabled: true, onclick: () => running?.stop() }, "Stop");
  const sendFurther = (): void => {
    for (const line of further()) running?.send?.(line);
  };
  const furtherButton = make(
    "button",
    { type: "button", hidden: true, onclick: sendFurther },
    "Send a further message",
  );
  const setRunning = (call: RunningCall | undefined): void => {
    running = call;
    stopButton.disabled = call === undefined;
    furtherButton.hidden = call?.send === undefined || !takesMessages(operation);
  };
  return {
    buttons: [stopButton, furtherButton],
    start(request, form) {
      running?.stop();
      answer.begin();
      // A call that another one has replaced says nothing any more.
      const isCurrent = (): boolean => running === call;
      const call: RunningCall = sendCall(request, operation.kind, form, {
        head: (...all) => isCurrent() && answer.head(...all),
        body: (...all) => isCurrent() && answer.body(...all),
        part: (part) => isCurrent() && answer.part(part),
        end(note, isGood) {
          if (!isCurrent()) return;
          setRunning(undefined);
          answer.end(note, isGood);
        },
      });
      setRunning(call);
    },
  };
}
