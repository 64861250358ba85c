import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthShell } from "@/components/layout/auth-shell";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { TextInput } from "@/components/ui/text-input";
import { currentUser } from "@/lib/auth/session";
import { socialProviders } from "@/lib/auth/social-providers";
import { safePath } from "@/lib/core/safe-path";
import { routes } from "@/lib/routes";
import { signInWords as words } from "../words";
import { requestLinkAction, signInWithAction } from "./actions";

export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { searchParams: Promise<{ next?: string; callbackUrl?: string; error?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const query = await searchParams;
  const next = safePath(query.next, routes.dashboards());
  if (await currentUser()) redirect(next);
  return (
    <AuthShell
      title={words.title}
      lede={words.lede}
      footer={
        <>
          {words.noAccount} <AppLink href={routes.verify()}>{words.verify}</AppLink>
        </>
      }
    >
      {query.error && (
        <Note tone="revoked" role="alert">
          {words.failed}
        </Note>
      )}
      <ActionForm action={requestLinkAction} hidden={{ next }}>
        <TextInput name="email" type="email" label={words.email} help={words.emailHelp} autoComplete="email" />
        <Button type="submit" variant="ink" size="lg">
          {words.send}
        </Button>
      </ActionForm>
      {socialProviders().map(({ id, name }) => (
        <form key={id} action={signInWithAction}>
          <input type="hidden" name="provider" value={id} />
          <input type="hidden" name="next" value={next} />
          <Button type="submit" size="lg" className="w-full">
            {words.continueWith(name)}
          </Button>
        </form>
      ))}
    </AuthShell>
  );
}
