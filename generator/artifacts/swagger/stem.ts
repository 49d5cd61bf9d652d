/** `a/b.proto` to `a/b`: the name of a file without what follows its last point. */
export function stem(path: string): string {
  const slash = path.lastIndexOf("/");
  const point = path.lastIndexOf(".");
  return point > slash ? path.slice(0, point) : path;
}
