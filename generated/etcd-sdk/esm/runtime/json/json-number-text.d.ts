/** JSON text of a double: the shortest that reads back the same; NaN and infinities are strings. */
export declare function doubleText(value: number): string;
/** JSON text of a 32-bit float: the shortest that reads back as the same float (`0.1`, not `0.10000000149011612`). */
export declare function floatText(value: number): string;
