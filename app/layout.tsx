import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/newsreader/opsz.css";
import "./styles/fonts.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { preloadInter } from "@/components/layout/preload-fonts";
import { THEME_COOKIE, themeOf } from "@/components/layout/theme";
import { Toaster } from "@/components/ui/toaster";
import { env } from "@/lib/env";
import { siteWords } from "./words";

export const metadata: Metadata = {
  metadataBase: new URL(env.baseUrl),
  title: { default: "Waymark", template: "%s · Waymark" },
  description: siteWords.description,
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fafaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1513" },
  ],
};

/** The theme is in a cookie, so the first byte already has it: no flash and no script. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  preloadInter();
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang="en" className={theme === "system" ? undefined : theme}>
      <body>
        {children}
        <Toaster />
      </body>
    </html>
  );
}
