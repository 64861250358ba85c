import { Check, LogOut, Monitor, Moon, Sun } from "lucide-react";
import type { ReactNode } from "react";
import { Avatar } from "../ui/avatar";
import { Disclosure } from "../ui/disclosure";
import type { Theme } from "./theme";
import { accountMenuWords } from "./words";

type FormAction = (data: FormData) => void | Promise<void>;
export type Account = {
  user: { id: string; name: string; email: string };
  theme?: Theme;
  /** Receives `theme`: light, dark or system. */
  setTheme?: FormAction;
  signOut?: FormAction;
  /** Further links, as `menu-item`s. */
  children?: ReactNode;
};

const THEMES = [
  { value: "light", label: accountMenuWords.light, Icon: Sun },
  { value: "dark", label: accountMenuWords.dark, Icon: Moon },
  { value: "system", label: accountMenuWords.system, Icon: Monitor },
] as const;

/** Who is signed in, light or dark, and the way out; plain forms, so that it works before JavaScript. */
export function AccountMenu({ user, theme = "system", setTheme, signOut, children }: Account) {
  return (
    <Disclosure
      className="pop"
      summaryClass="account"
      label={accountMenuWords.label}
      summary={<Avatar id={user.id} name={user.name || user.email} />}
    >
      <div className="menu">
        <div className="menu-label">
          <b>
            <bdi>{user.name || user.email}</bdi>
          </b>
          {user.name && user.email}
        </div>
        <div className="menu-rule" />
        {children}
        {setTheme && (
          <form action={setTheme}>
            {THEMES.map(({ value, label, Icon }) => (
              <button
                key={value}
                className="menu-item"
                type="submit"
                name="theme"
                value={value}
                aria-pressed={theme === value}
              >
                <Icon aria-hidden />
                {label}
                {theme === value && <Check className="lucide end i-14" aria-hidden />}
              </button>
            ))}
          </form>
        )}
        {signOut && (
          <form action={signOut}>
            <div className="menu-rule" />
            <button className="menu-item" type="submit">
              <LogOut aria-hidden />
              {accountMenuWords.signOut}
            </button>
          </form>
        )}
      </div>
    </Disclosure>
  );
}
