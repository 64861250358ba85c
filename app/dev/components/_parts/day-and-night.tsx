import { Stamp } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Note } from "@/components/ui/note";
import { Person } from "@/components/ui/person";
import { TextInput } from "@/components/ui/text-input";
import { Trail } from "@/components/ui/trail";
import { Part } from "./part";

/** What is looked at most, by day beside by night, whatever the page's own theme. */
export function DayAndNight() {
  return (
    <Part title="By day and by night" of="person" description="Colours are tokens; no part knows the theme.">
      <div className="grid gap-4 wide:grid-cols-2">
        <Specimen theme="light" />
        <Specimen theme="dark" />
      </div>
    </Part>
  );
}

function Specimen({ theme }: { theme: "light" | "dark" }) {
  const id = (name: string) => `${theme}-${name}`;
  return (
    <div className={`${theme} grid gap-5 rounded-3 border border-line bg-canvas p-5 text-ink`}>
      <div className="acts">
        <Button variant="ink" icon={<Stamp aria-hidden />}>
          Issue
        </Button>
        <Button>Import</Button>
        <Button variant="quiet">Not now</Button>
        <Button variant="danger">Revoke 12</Button>
      </div>
      <div className="acts">
        {(["valid", "expired", "revoked", "replaced", "suspended", "draft"] as const).map((status) => (
          <Badge key={status} status={status} />
        ))}
      </div>
      <Person name="ليلى حداد" id="rcp_7" detail="layla@sample.example" />
      <TextInput id={id("name")} name={id("name")} label="Name" help="As it stands on the certificate." />
      <Checkbox id={id("tell")} name={id("tell")} label="Tell them by e-mail" defaultChecked />
      <Note tone="expired">26 credentials wait as drafts.</Note>
      <Trail
        ground="canvas"
        label={`By ${theme}`}
        steps={(["earned", "expired", "next"] as const).map((state) => ({ id: state, name: "Cataloguing", state }))}
        completion={{ id: "c", name: "Data Steward" }}
      />
    </div>
  );
}
