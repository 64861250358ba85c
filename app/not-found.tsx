import { PublicShell } from "@/components/layout/public-shell";
import { MissingPage } from "@/components/public/missing";

export const metadata = { title: "Nothing here" };

export default function NotFound() {
  return (
    <PublicShell>
      <MissingPage />
    </PublicShell>
  );
}
