import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Badge } from "@/components/ui/badge";
import { formatDay } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { said } from "@/components/ui/said";
import { requireUser } from "@/lib/auth/session";
import { listOwnCourses } from "@/lib/courses/reads/list-own-courses";
import { routes } from "@/lib/routes";
import { LearningPage } from "../../_parts/learning-page";
import { daysSaid } from "../_parts/days-said";
import { certificationPageWords as words } from "../words";
import { findOwnCertification } from "./_find";
import { AskedCourses } from "./_parts/asked-courses";
import { certificationFacts } from "./_parts/certification-facts";
import { Rounds } from "./_parts/rounds";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findOwnCertification((await params).id);
  return { title: found?.own.certification.name ?? words.title, robots: { index: false } };
}

/** A certification for whoever it is asked of: its days, what is missing, and the rounds so far. */
export default async function OwnCertificationPage({ params }: Props) {
  const { id } = await params;
  const user = await requireUser(routes.myCertification(id));
  const [found, courses, locale] = await Promise.all([
    findOwnCertification(id),
    listOwnCourses(user, {}),
    localeOfReader(),
  ]);
  if (!found) notFound();
  const { own, today } = found;
  const { workspace, certification, status } = own;
  const days = daysSaid(own, { today, write: (day) => formatDay(day, "long", locale) });
  return (
    <LearningPage
      user={user}
      name={certification.name}
      lede={said(words.of(<bdi>{workspace.name}</bdi>, days))}
      badge={<Badge status={status} />}
      workspace={workspace}
      facts={certificationFacts(found)}
      about={{ title: words.about, text: certification.description }}
    >
      <AskedCourses found={found} learning={new Set(courses.map((course) => course.id))} />
      <Rounds found={found} />
    </LearningPage>
  );
}
