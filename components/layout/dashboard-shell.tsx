import { ChevronsUpDown, Menu } from "lucide-react";
import type { ReactNode } from "react";
import { CommandButton, type CommandProps } from "../command/command-button";
import { AppLink } from "../ui/app-link";
import { Disclosure } from "../ui/disclosure";
import { type Account, AccountMenu } from "./account-menu";
import { type NavProps, SideNav } from "./side-nav";
import { shellWords, skipWords } from "./words";
import { WorkspaceMark } from "./workspace-mark";

/** `logo`: its address, where it has one. */
type Workspace = { id: string; name: string; href: string; detail?: string; logo?: string | null };
type Props = Omit<NavProps, "base"> & {
  workspace: Workspace;
  /** The others this person may change to. */
  workspaces?: readonly Workspace[];
  account: Account;
  /** Left out: no command menu. */
  command?: CommandProps;
  children: ReactNode;
};

/** Side navigation, top bar, content: 244 px, a rail of icons under 1120, a sheet under 860. */
export function DashboardShell({ workspace, workspaces = [], account, command, children, ...nav }: Props) {
  const areas = <SideNav base={workspace.href} {...nav} />;
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {skipWords}
      </a>
      <aside className="side" aria-label={shellWords.workspace}>
        <Switcher workspace={workspace} others={workspaces} />
        {areas}
      </aside>
      <div>
        <header className="top">
          <div className="burger">
            <Disclosure
              className="sheet-nav"
              summaryClass="btn quiet sq"
              label={shellWords.menu}
              summary={<Menu aria-hidden />}
            >
              <div className="sheet">
                <WorkspaceName workspace={workspace} />
                {workspaces.map((other) => (
                  <WorkspaceName key={other.id} workspace={other} />
                ))}
                {areas}
              </div>
            </Disclosure>
          </div>
          {command && <CommandButton {...command} />}
          <AccountMenu {...account} />
        </header>
        <main className="main" id="content">
          {children}
        </main>
      </div>
    </div>
  );
}

function WorkspaceName({ workspace }: { workspace: Workspace }) {
  return (
    <AppLink className="ws" href={workspace.href}>
      <WorkspaceMark id={workspace.id} logo={workspace.logo} />
      <WorkspaceText workspace={workspace} />
    </AppLink>
  );
}

function WorkspaceText({ workspace }: { workspace: Workspace }) {
  return (
    <span>
      <b>
        <bdi>{workspace.name}</bdi>
      </b>
      {workspace.detail && <small>{workspace.detail}</small>}
    </span>
  );
}

function Switcher({ workspace, others }: { workspace: Workspace; others: readonly Workspace[] }) {
  if (others.length === 0) return <WorkspaceName workspace={workspace} />;
  const summary = (
    <>
      <WorkspaceMark id={workspace.id} logo={workspace.logo} />
      <WorkspaceText workspace={workspace} />
      <ChevronsUpDown aria-hidden />
    </>
  );
  return (
    <Disclosure className="pop start" summaryClass="ws" label={shellWords.change(workspace.name)} summary={summary}>
      <div className="menu">
        {[workspace, ...others].map((each) => (
          <AppLink
            key={each.id}
            className="menu-item"
            href={each.href}
            aria-current={each === workspace ? "true" : undefined}
          >
            <WorkspaceMark id={each.id} size={20} logo={each.logo} />
            <bdi>{each.name}</bdi>
          </AppLink>
        ))}
      </div>
    </Disclosure>
  );
}
