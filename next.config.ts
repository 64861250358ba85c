import type { NextConfig } from "next";

// Pages have more from proxy.ts; this is for what it does not see: the API, files, images.
const NOSNIFF = [{ key: "X-Content-Type-Options", value: "nosniff" }];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  turbopack: { root: process.cwd() }, // else a lockfile in a folder above would be taken for the project's
  // Loaded from node_modules as they are: native, or reading files beside them.
  serverExternalPackages: ["@resvg/resvg-js", "harfbuzzjs", "pg", "subset-font", "ws"],
  typescript: { ignoreBuildErrors: true }, // `npm run check` has the compiler look at everything, tests included
  devIndicators: false,
  // A form with a CSV file of 50 MB; more is refused by whoever reads it. The API takes files as a stream.
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: "52mb" }, proxyClientMaxBodySize: "52mb" },
  headers: async () => [{ source: "/:path*", headers: NOSNIFF }],
};

export default config;
