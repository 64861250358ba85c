import type { Metadata } from "next";
import { AuthShell } from "@/components/layout/auth-shell";
import { Button } from "@/components/ui/button";
import { routes } from "@/lib/routes";
import { errorWords } from "../../words";

export const metadata: Metadata = { title: errorWords.title, robots: { index: false } };

export default async function SignInErrorPage({ searchParams }: { searchParams: Promise<{ error?: string }> }) {
  const { error = "" } = await searchParams;
  const { title, lede } =
    (Object.hasOwn(errorWords.because, error) ? errorWords.because[error] : undefined) ?? errorWords.otherwise;
  return (
    <AuthShell title={title} lede={lede}>
      <Button variant="ink" size="lg" href={routes.signIn()}>
        {errorWords.title}
      </Button>
    </AuthShell>
  );
}
