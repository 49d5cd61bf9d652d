/** The text of a response in the pieces it arrives in; leaving the loop cancels the rest. */
export declare function readText(response: Response): AsyncGenerator<string, void, undefined>;
