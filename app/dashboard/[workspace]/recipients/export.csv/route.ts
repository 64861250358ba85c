import { findMember } from "@/lib/auth/session";
import { DomainError, ERRORS } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { respondWithFile } from "@/lib/entrypoints/api/respond";
import { ask } from "@/lib/read";
import { exportPeople } from "@/lib/recipients/reads/list-people";
import { RECIPIENT_SORTS } from "@/lib/recipients/rules/list-input";
import { listWords } from "../words";

type Context = { params: Promise<{ workspace: string }> };

/** The people that the list's filters find, as CSV, streamed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const member = await findMember((await params).workspace);
  if (!member) return new Response(listWords.signIn, { status: 401 });
  const { q: search, groupId, sort } = Object.fromEntries(new URL(request.url).searchParams);
  const order = RECIPIENT_SORTS.find((each) => each === sort);
  try {
    const filter = { search, groupId: groupId as Id<"group"> | undefined, sort: order };
    const lines = await ask(exportPeople, member.actor, filter);
    return respondWithFile(lines, "recipients.csv", "text/csv; charset=utf-8");
  } catch (error) {
    if (error instanceof DomainError) return new Response(error.message, { status: ERRORS[error.code].status });
    throw error;
  }
}
