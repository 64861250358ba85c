import type { Metadata } from "next";
import { AuthShell } from "@/components/layout/auth-shell";
import { AppLink } from "@/components/ui/app-link";
import { Note } from "@/components/ui/note";
import { env } from "@/lib/env";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Look into your mail", robots: { index: false } };

export default function CheckMailPage() {
  return (
    <AuthShell
      title="Look into your mail"
      lede="A link is on its way to the address you gave. It works once, within 15 minutes."
      footer={
        <>
          Nothing there? Look into the folder for unwanted mail, or <AppLink href={routes.signIn()}>try again</AppLink>.
        </>
      }
    >
      {env.demo && (
        <Note>
          This is a demo: mails stay here. <AppLink href={routes.devMail()}>See them</AppLink>
        </Note>
      )}
    </AuthShell>
  );
}
