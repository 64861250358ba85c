import type { OwnProgram } from "@/lib/programs/reads/own-program-view";

type Ended = Pick<OwnProgram, "name"> & { result: { certification: { name: string } | null } | null };

/**
 * What stands over a banner: the certification, passed or not, and the program's name goes to the line below. Without one, the
 * program's own name, unless the page says it already. `named`: the line below names the program.
 */
export function endTitle({ name, result }: Ended, linked: boolean): { title: string | null; named: boolean } {
  if (result?.certification) return { title: result.certification.name, named: true };
  return linked ? { title: name, named: false } : { title: null, named: true };
}
