import { findMember } from "@/lib/auth/session";
import { listAchievements } from "@/lib/credentials/reads/list-achievements";
import { ask } from "@/lib/read";

const SHOWN = 12;

/** Published achievements by a part of their name, for pickers that search while somebody types. */
export async function GET(request: Request, { params }: { params: Promise<{ workspace: string }> }): Promise<Response> {
  const member = await findMember((await params).workspace);
  if (!member) return Response.json([], { status: 404 });
  const search = new URL(request.url).searchParams.get("q")?.slice(0, 200) ?? "";
  const { data } = await ask(listAchievements, member.actor, { status: "published", search, limit: SHOWN });
  return Response.json(data.map(({ id, name }) => ({ id, name })));
}
