import type { Metadata } from "next";
import { AuthShell } from "@/components/layout/auth-shell";
import { AppLink } from "@/components/ui/app-link";
import { Note } from "@/components/ui/note";
import { said } from "@/components/ui/said";
import { env } from "@/lib/env";
import { routes } from "@/lib/routes";
import { checkMailWords as words } from "../../words";

export const metadata: Metadata = { title: words.title, robots: { index: false } };

export default function CheckMailPage() {
  return (
    <AuthShell
      title={words.title}
      lede={words.lede}
      footer={said(words.nothing(<AppLink href={routes.signIn()}>{words.again}</AppLink>))}
    >
      {env.demo && (
        <Note>
          {words.demo} <AppLink href={routes.devMail()}>{words.demoMails}</AppLink>
        </Note>
      )}
    </AuthShell>
  );
}
