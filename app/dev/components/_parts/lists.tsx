import { Ban, Download, Layers, Pause } from "lucide-react";
import { Badge, type Status } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { FilterDate, FilterSearch, FilterSelect, Filters } from "@/components/ui/filters";
import { Menu, MenuLink, MenuRule } from "@/components/ui/menu";
import { Pager } from "@/components/ui/pager";
import { Person } from "@/components/ui/person";
import { SelectCell, SelectHead } from "@/components/ui/select-cell";
import { Selection } from "@/components/ui/selection";
import { SkeletonRows } from "@/components/ui/skeleton";
import { StepCell, StepHead } from "@/components/ui/step-cells";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { TrailMini } from "@/components/ui/trail";
import { Part } from "./part";

const ROWS: [string, string, string, Status, number][] = [
  ["نور الهدى الشامي", "n.shami@dalil.example", "2026-11-21", "valid", 5],
  ["נועם ברקוביץ", "noam.b@meitar.example", "2026-11-14", "expired", 4],
  ["Nguyễn Thị Ánh", "anh.nguyen@songhong.example", "2026-11-09", "draft", 3],
  ["Zofia Wiśniewska-Okafor", "zofia@wisniewska.example", "2026-11-02", "revoked", 5],
  [
    "Wolfeschlegelsteinhausenbergerdorff Hubert Blaine the Elder",
    "a.very.long.address.that.goes.on@subdomain.example",
    "2026-10-30",
    "replaced",
    2,
  ],
  ["Þórdís Jökulsdóttir", "thordis@vik.example", "2026-10-19", "suspended", 1],
];
const STEPS = ["Data Literacy", "Cataloguing", "Quality & Lineage", "Privacy in Practice", "Stewardship Project"];
const HERE = "/dev/components";

export function Lists({ query }: { query: Record<string, string | undefined> }) {
  return (
    <Part
      title="Table"
      of="list-page table filters filter-form selection select-cell step-cells menu disclosure pager skeleton"
    >
      <Filters
        path={HERE}
        keep={{ sort: query.sort }}
        summary="1,842 credentials"
        filtered={Boolean(query.q || query.status || query.since)}
      >
        <FilterSearch label="Name, address or id" value={query.q} />
        <FilterSelect
          name="status"
          label="Status"
          any="any"
          value={query.status}
          options={[
            { value: "valid", label: "Valid" },
            { value: "draft", label: "Draft" },
          ]}
        />
        <FilterSelect
          name="group"
          label="Group"
          any="all 14"
          icon={<Layers aria-hidden />}
          value={query.group}
          options={[{ value: "1", label: "Spring cohort of the regional hospital trust" }]}
        />
        <FilterDate name="since" label="Since" value={query.since} />
      </Filters>
      <Selection
        form="credentials"
        noun="credential"
        total={1842}
        actions={
          <>
            <Button icon={<Pause aria-hidden />}>Suspend</Button>
            <Button icon={<Ban aria-hidden />}>Revoke</Button>
            <Button icon={<Download aria-hidden />}>Export</Button>
          </>
        }
      >
        <Table label="Credentials">
          <thead>
            <tr>
              <SelectHead />
              <Th sort={{ href: `${HERE}?sort=name` }}>Recipient</Th>
              <Th>Progress</Th>
              <Th sort={{ href: `${HERE}?sort=issuedOn`, direction: "descending" }} align="end">
                Issued
              </Th>
              <Th>Status</Th>
              <Th hidden>Actions</Th>
            </tr>
          </thead>
          <tbody>
            {ROWS.map(([name, email, day, status, steps]) => (
              <tr key={email}>
                <SelectCell form="credentials" id={email} name={name} />
                <Td kind="name">
                  <Person id={email} name={name} detail={email} href={HERE} />
                </Td>
                <Td label="Progress">
                  <TrailMini
                    states={Array.from({ length: 5 }, (_, i) => (i < steps ? "earned" : "not-yet"))}
                    completed={steps === 5}
                  />
                </Td>
                <Td label="Issued" align="end" tight>
                  <Time day={day} short />
                </Td>
                <Td kind="state" label="Status">
                  <Badge status={status} />
                </Td>
                <Td kind="more">
                  <Menu label={`Actions for ${name}`}>
                    <MenuLink href={HERE}>Open</MenuLink>
                    <MenuLink href={HERE} icon={<Pause aria-hidden />}>
                      Suspend
                    </MenuLink>
                    <MenuRule />
                    <MenuLink href={HERE} danger icon={<Ban aria-hidden />}>
                      Revoke
                    </MenuLink>
                  </Menu>
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Selection>
      <Pager later={`${HERE}?cursor=x`}>1–6 of 1,842</Pager>
      <div className="mt-6">
        <Table label="Recipients and steps">
          <thead>
            <tr>
              <Th>Recipient</Th>
              {STEPS.map((step) => (
                <StepHead key={step}>{step}</StepHead>
              ))}
              <StepHead>Completion</StepHead>
              <Th align="end">Last earned</Th>
            </tr>
          </thead>
          <tbody>
            {ROWS.slice(0, 4).map(([name, email, day, , earned]) => (
              <tr key={email}>
                <Td kind="name">
                  <Person id={email} name={name} detail={email} />
                </Td>
                {STEPS.map((step, i) => (
                  <StepCell
                    key={step}
                    step={step}
                    state={i === 1 && earned > 3 ? "expired" : i < earned ? "earned" : "not-yet"}
                    detail={i < earned ? "Earned 2 Nov 2026, by import" : undefined}
                  />
                ))}
                <StepCell step="Completion" state={earned === 5 ? "earned" : "not-yet"} completion />
                <Td label={`${earned} of 5 steps`} align="end" tight>
                  <Time day={day} short />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      <div className="mt-6">
        <Table label="On its way">
          <thead>
            <tr>
              <Th>Recipient</Th>
              <Th>Issued</Th>
              <Th>Status</Th>
            </tr>
          </thead>
          <SkeletonRows rows={3} columns={3} />
        </Table>
      </div>
    </Part>
  );
}
