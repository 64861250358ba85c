import { Eye } from "lucide-react";
import { ActionForm } from "@/components/ui/action-form";
import { AskedBox } from "@/components/ui/asked-box";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { Dialog, DialogBody, DialogClose, DialogFoot } from "@/components/ui/dialog";
import type { FormAction } from "@/components/ui/form-state";
import { Popover } from "@/components/ui/popover";
import { TextInput } from "@/components/ui/text-input";
import { Tooltip } from "@/components/ui/tooltip";
import { Part } from "./part";
import { ToastSample } from "./toast-sample";

export function Overlays({ action }: { action: FormAction }) {
  return (
    <Part
      title="Dialogs and menus"
      of="dialog confirm-dialog confirm-form asked-box consequences popover tooltip toaster"
    >
      <div className="acts">
        <ConfirmDialog
          trigger={<Button variant="ink">Activate</Button>}
          title="Activate Cloud Foundations?"
          description="331 people meet all four steps today. Here is what happens the moment you confirm."
          action={action}
          confirm="Activate and issue 38"
          split={[
            { value: 38, label: "issued now" },
            { value: 274, label: "kept as drafts", look: "dashed" },
            { value: 19, label: "already hold it", look: "grey" },
          ]}
          consequences={[
            { count: 38, fact: "Cloud Practitioner is issued now", line: "Oldest completion first." },
            {
              count: 274,
              fact: "Kept as drafts",
              line: "Your limit of 5,000 leaves room for 38. Drafts cost nothing and go out in bulk once there is room.",
            },
            { count: 19, fact: "Already hold it", line: "They keep theirs and are marked complete. No second one." },
            {
              icon: <Eye aria-hidden />,
              fact: "The pathway becomes visible",
              line: "On your portal, on profiles, in the directory and on 1,106 credentials.",
            },
          ]}
          more={
            <a className="link" href="/dev/components">
              See all 331
            </a>
          }
        >
          <Checkbox
            name="tell"
            defaultChecked
            label={
              <>
                Tell the 38 by e-mail. <span className="text-ink-2">Drafts are told when they are issued.</span>
              </>
            }
          />
        </ConfirmDialog>
        <ConfirmDialog
          danger
          affected={2312}
          trigger={<Button>Delete many</Button>}
          title="Delete 2,312 credentials?"
          description="Their pages answer “deleted” from now on."
          action={action}
          cancel="Keep them"
          confirm="Delete 2,312"
          consequences={[
            { count: 2312, fact: "Credentials are erased", line: "Names, addresses and files are gone for good." },
            { count: 41, fact: "Pathways stay completed", line: "What was awarded through them is kept." },
          ]}
        />
        <Dialog
          trigger={<Button>Plain dialog</Button>}
          title="Rename this group"
          description="Only you and other members see this name."
        >
          <ActionForm action={action} className="">
            <DialogBody>
              <TextInput name="groupName" label="Name" defaultValue="Spring cohort" />
            </DialogBody>
            <DialogFoot>
              <DialogClose>Cancel</DialogClose>
              <Button type="submit" variant="ink">
                Rename
              </Button>
            </DialogFoot>
          </ActionForm>
        </Dialog>
        <Popover label="Who can change this" trigger={<Button>Popover</Button>}>
          Only owners can change the limit. Ask Ingrid Solheim.
        </Popover>
        <Tooltip text="Earned 2 November 2026, by import">
          <Button>Tooltip</Button>
        </Tooltip>
        <ToastSample />
      </div>
      <div className="confirm-page mt-6">
        <ConfirmForm
          danger
          affected={331}
          action={action}
          cancel={<Button href="/dev/components">Not yet</Button>}
          confirm="Revoke 331"
          split={[
            { value: 312, label: "revoked", look: "danger" },
            { value: 19, label: "left alone", look: "grey" },
          ]}
          consequences={[
            { count: 312, fact: "Are withdrawn for good", line: "Their pages say so, and their holders are told." },
            { count: 19, fact: "Stay as they are", line: "They were revoked before." },
          ]}
        />
      </div>
      <form className="mt-6">
        <AskedBox
          words={{
            title: "Changing this is retroactive",
            lede: "Every standing follows at once.",
            goOn: "Go on editing",
          }}
          sent={[]}
          items={[{ count: 7, fact: "recipients newly qualify", line: "They are told." }]}
          yes={{ intent: "save", label: "Save" }}
        />
      </form>
    </Part>
  );
}
