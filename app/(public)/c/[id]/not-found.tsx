import { PublicShell } from "@/components/layout/public-shell";
import { MissingCredential } from "@/components/public/missing";

export default function CredentialNotFound() {
  return (
    <PublicShell>
      <MissingCredential />
    </PublicShell>
  );
}
