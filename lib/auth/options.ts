import type { AuthOptions } from "next-auth";
import { getDb } from "../../db/client";
import { env } from "../env";
import { routes } from "../routes";
import { authAdapter } from "./adapter";
import { cookieOptions, offLoopback, sessionCookieName } from "./cookies";
import { oauthProviders, vouchesFor } from "./oauth-providers";
import { currentUser } from "./session";
import { LINK_MINUTES, queueSignInMail } from "./sign-in-mail";

const SESSION_DAYS = 30;

/** next-auth, as Waymark uses it: sessions in the database, links by mail, and providers whose keys are set. */
export function authOptions(): AuthOptions {
  const adapter = authAdapter(getDb());
  return {
    adapter,
    secret: env.authSecret,
    session: { strategy: "database", maxAge: SESSION_DAYS * 86_400 },
    useSecureCookies: offLoopback(),
    cookies: { sessionToken: { name: sessionCookieName(), options: cookieOptions() } },
    pages: { signIn: routes.signIn(), verifyRequest: routes.checkMail(), error: routes.signInError() },
    providers: [
      {
        id: "email",
        type: "email",
        name: "Email",
        server: "",
        from: env.mailFrom,
        maxAge: LINK_MINUTES * 60,
        options: {},
        sendVerificationRequest: ({ identifier, url, token }) =>
          queueSignInMail(getDb(), { email: identifier, url, token }),
      },
      ...oauthProviders(),
    ],
    callbacks: {
      /** A link proves the address by itself. A provider must vouch for it, or be known already, or be added by somebody signed in. */
      signIn: async ({ account, profile }) => {
        if (!account || account.type === "email") return true;
        if (vouchesFor(account.provider, { ...profile })) return true;
        const { provider, providerAccountId } = account;
        if (await adapter.getUserByAccount({ provider, providerAccountId })) return true;
        return (await currentUser()) ? true : routes.signInError("NotVouched");
      },
    },
  };
}
