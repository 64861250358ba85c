import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { setThemeAction } from "@/app/_actions/account";
import { DashboardShell } from "@/components/layout/dashboard-shell";
import { THEME_COOKIE, themeOf } from "@/components/layout/theme";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import type { FormAction } from "@/components/ui/form-state";
import { PageHeader } from "@/components/ui/page-header";
import { env } from "@/lib/env";
import { Controls } from "./_parts/controls";
import { DayAndNight } from "./_parts/day-and-night";
import { Feedback } from "./_parts/feedback";
import { Figures } from "./_parts/figures";
import { Forms } from "./_parts/forms";
import { Lists } from "./_parts/lists";
import { Marks } from "./_parts/marks";
import { Overlays } from "./_parts/overlays";
import { ProgramParts } from "./_parts/program-parts";
import { PublicParts } from "./_parts/public-parts";
import { isWholePage, WHOLE_PAGES } from "./_parts/whole-pages";

export const metadata: Metadata = { title: "Components", robots: { index: false } };

type Query = Promise<Record<string, string | undefined>>;

/** Every part in every state, to look at; not there in production. */
export default async function ComponentsPage({ searchParams }: { searchParams: Query }) {
  if (env.production) notFound();
  const query = await searchParams;
  if (isWholePage(query.view)) return WHOLE_PAGES[query.view]();
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value);
  const agree: FormAction = async () => {
    "use server";
    return { ok: true };
  };
  const leave = async () => {
    "use server";
  };
  return (
    <DashboardShell
      workspace={{
        id: "ws_northlight",
        name: "Northlight Academy",
        detail: "Training provider",
        href: "/dev/components",
      }}
      workspaces={[{ id: "ws_littoral", name: "Université du Littoral", href: "/dev/components#littoral" }]}
      account={{
        user: { id: "usr_1", name: "Ingrid Solheim", email: "ingrid@northlight.example" },
        theme,
        setTheme: setThemeAction,
        signOut: leave,
      }}
      counts={{ outbox: 3, credentials: 4962, achievements: 6, recipients: 2400, groups: 14, pathways: 4 }}
      usage={{ used: 4962, limit: 5000 }}
    >
      <Breadcrumbs items={[{ label: "Development", href: "/dev/components" }, { label: "Components" }]} />
      <PageHeader title="Components">Every part in every state. What is wrong here is wrong everywhere.</PageHeader>
      <DayAndNight />
      <Controls />
      <Marks />
      <Figures />
      <ProgramParts />
      <Lists query={query} />
      <Forms action={agree} />
      <Feedback />
      <Overlays action={agree} />
      <PublicParts />
    </DashboardShell>
  );
}
