import { PublicShell } from "@/components/layout/public-shell";
import { MissingPage } from "@/components/public/missing";
import { missingWords } from "./words";

export const metadata = { title: missingWords.name };

export default function NotFound() {
  return (
    <PublicShell>
      <MissingPage />
    </PublicShell>
  );
}
