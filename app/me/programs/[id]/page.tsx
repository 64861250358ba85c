import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { formatDay } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { said } from "@/components/ui/said";
import { requireUser } from "@/lib/auth/session";
import type { Locale } from "@/lib/core/locale";
import { listOwnCourses } from "@/lib/courses/reads/list-own-courses";
import type { OwnProgram } from "@/lib/programs/reads/own-program-view";
import { routes } from "@/lib/routes";
import { LearningPage } from "../../_parts/learning-page";
import { findOwn } from "../../credentials/[id]/_find";
import { EndBanner } from "../_parts/end-banner";
import { programPageWords as words } from "../words";
import { findOwnProgram } from "./_find";
import { OwnComponents } from "./_parts/own-components";
import { programFacts } from "./_parts/program-facts";
import { StillMissing } from "./_parts/still-missing";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const program = await findOwnProgram((await params).id);
  return { title: program?.name ?? words.title, robots: { index: false } };
}

/** A program for whoever takes part in it: how it ended, or what is missing, and its components with their own days. */
export default async function OwnProgramPage({ params }: Props) {
  const { id } = await params;
  const user = await requireUser(routes.myProgram(id));
  const [program, courses, locale] = await Promise.all([
    findOwnProgram(id),
    listOwnCourses(user, {}),
    localeOfReader(),
  ]);
  if (!program) notFound();
  const { workspace, description, result, status } = program;
  const credential = result?.credentialId ? await findOwn(result.credentialId) : null;
  return (
    <LearningPage
      user={user}
      name={program.name}
      lede={said(words.of(<bdi>{workspace.name}</bdi>, rangeOf(program, locale)))}
      workspace={workspace}
      facts={programFacts(program)}
      about={{ title: words.about, text: description }}
    >
      {status === "ended" ? (
        <EndBanner program={program} credential={credential?.own ?? null} />
      ) : (
        <StillMissing program={program} />
      )}
      <OwnComponents program={program} learning={new Set(courses.map((course) => course.id))} />
    </LearningPage>
  );
}

function rangeOf({ startsOn, endsOn }: OwnProgram, locale: Locale): string {
  const write = (day: string) => formatDay(day, "long", locale);
  if (startsOn && endsOn) return words.range(write(startsOn), write(endsOn));
  if (startsOn) return words.from(write(startsOn));
  return endsOn ? words.until(write(endsOn)) : "";
}
