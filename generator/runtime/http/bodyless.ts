/** Whether answers of a status have no body, nor the length of one. */
export function isBodyless(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}
