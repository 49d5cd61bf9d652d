/** What hey-api's options import of the package: it passes on what it is given. */
export const queryOptions = <Options>(options: Options): Options => options;
export const infiniteQueryOptions = <Options>(options: Options): Options => options;
