/** The text of a response in the pieces it arrives in; leaving the loop cancels the rest. */
export declare function readResponseText(response: Response): AsyncGenerator<string, void, undefined>;
