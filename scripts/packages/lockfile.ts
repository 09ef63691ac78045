/** The parts of package-lock.json that matter here (lockfileVersion 3). */
export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

export interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  hasInstallScript?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

/** Optional dependencies that a package asks for and the lockfile does not name: with one missing, `npm ci` fails. */
export function listMissingPlatforms({
  packages,
}: Lockfile): { owner: string; name: string; version: string }[] {
  const locked = Object.keys(packages);
  return Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !locked.some((path) => path.endsWith(`node_modules/${name}`)))
      .map(([name, version]) => ({ owner, name, version })),
  );
}

/** The system and processor that a platform package's name ends in: `@pagefind/darwin-arm64` → darwin, arm64. */
export function readPlatform(name: string): { os: string; cpu: string } {
  const match = /(darwin|linux|freebsd|windows|win32)-(arm64|x64)/.exec(name);
  const system = match?.[1] === 'windows' ? 'win32' : (match?.[1] ?? '');
  return { os: system, cpu: match?.[2] ?? '' };
}

/** The lockfile with an entry for every missing platform package, its keys in npm's order. */
export function completeLockfile(lockfile: Lockfile): Lockfile {
  const added = listMissingPlatforms(lockfile).map(({ name, version }): [string, LockedPackage] => {
    const { os, cpu } = readPlatform(name);
    return [`node_modules/${name}`, { version, cpu: [cpu], optional: true, os: [os] }];
  });
  const packages = [...Object.entries(lockfile.packages), ...added].sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  return { ...lockfile, packages: Object.fromEntries<LockedPackage>(packages) };
}
