import { Download } from "lucide-react";
import { finishCourseAction, requestCertificateAction } from "@/app/me/actions";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import type { WholeOwnCourse } from "@/lib/courses/reads/get-own-course";
import { CERTIFICATE_BUTTONS } from "@/lib/courses/rules/certificate-words";
import { routes } from "@/lib/routes";
import { coursePageWords as words } from "../../words";

type Props = { course: WholeOwnCourse };

/** What the rule says of the certificate, word for word, with its one button. Where it says nothing, nothing stands here. */
export function CertificateBox({ course: { id, certificate } }: Props) {
  const { message, action, credentialId } = certificate;
  if (message === null && action === null) return null;
  return (
    <section className="panel cert-box" aria-label={words.certificate}>
      {message !== null && <p>{message}</p>}
      {action === "request" && (
        <ActionForm action={requestCertificateAction} className="" hidden={{ id }} done={words.requested}>
          <Button type="submit" variant="ink">
            {CERTIFICATE_BUTTONS.request}
          </Button>
        </ActionForm>
      )}
      {action === "download" && credentialId && (
        <Button
          variant="ink"
          href={`${routes.myCredential(credentialId)}/certificate.pdf`}
          download
          icon={<Download aria-hidden />}
        >
          {CERTIFICATE_BUTTONS.download}
        </Button>
      )}
    </section>
  );
}

/** The end of a course whose certificate its learner asks for. */
export function FinishBox({ course: { id, canFinish } }: Props) {
  if (!canFinish) return null;
  return (
    <section className="own-part" aria-labelledby="finish">
      <h2 id="finish">{words.finish.title}</h2>
      <p>{words.finish.line}</p>
      <ActionForm action={finishCourseAction} className="" hidden={{ id }} done={words.finish.done}>
        <Button type="submit">{words.finish.button}</Button>
      </ActionForm>
    </section>
  );
}
