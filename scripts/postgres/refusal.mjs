/**
 * Why a Postgres did not start, by its whole log: backends of a killed server write their last words, whole statements among
 * them, into the same file, so its last lines may say nothing. Null: something else.
 */
export function refusalIn(log) {
  if (/pre-existing shared memory block .* is still in use/.test(log)) return "in use";
  return /Address already in use|could not bind/.test(log) ? "port taken" : null;
}
