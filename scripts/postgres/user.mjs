// Who runs Postgres. It refuses to run as root, so root starts it as the user who owns nothing.
const NOBODY = 65534;

export const isRoot = process.getuid?.() === 0;
export const isLinux = process.platform === "linux";

/** Spread into the options of spawn. */
export const asOwner = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
export const owner = isRoot ? NOBODY : null;

/** Nothing of our own environment reaches the server: PGDATA or LANG must not change what it does. */
export const PLAIN_ENV = { LC_ALL: "C", TZ: "UTC", PATH: "/usr/bin:/bin" };

/**
 * The data folder as Postgres is told it. As root it may lie below folders that only root may enter; a child gets its
 * working folder before it becomes the other user, and /proc/self/cwd leads there without walking the path.
 */
export const dataAsSeen = (data) => (isRoot && isLinux ? "/proc/self/cwd" : data);
