import { findMember } from "@/lib/auth/session";
import { searchWorkspace } from "@/lib/insights/reads/search-workspace";
import type { SearchAnswer } from "@/lib/insights/rules/search";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { foundGroups } from "../../_parts/command/found";
import { placesOf } from "../../_parts/command/places";

type Context = { params: Promise<{ workspace: string }> };

/** For the command menu: what `?q=` finds; for nothing typed, the pages and actions that this person may use. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const member = await findMember((await params).workspace);
  if (!member) return Response.json({ groups: [], all: "" } satisfies SearchAnswer, { status: 404 });
  const { actor, workspace } = member;
  const to = routes.dashboard(workspace.slug);
  const q = new URL(request.url).searchParams.get("q")?.slice(0, 500) ?? "";
  const places = q.trim() === "" ? placesOf(to, member) : undefined;
  const groups = places ? [] : foundGroups(await ask(searchWorkspace, actor, { q }), to);
  const answer: SearchAnswer = { places, groups, all: to.credentials({ q: q.trim() }) };
  return Response.json(answer, { headers: { "Cache-Control": "private, no-store" } });
}
