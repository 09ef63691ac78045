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
  engines?: Record<string, string>;
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
export function parsePlatform(name: string): { os: string; cpu: string } {
  const match = /(darwin|linux|freebsd|windows|win32)-(arm64|x64)/.exec(name);
  const system = match?.[1] === 'windows' ? 'win32' : (match?.[1] ?? '');
  return { os: system, cpu: match?.[2] ?? '' };
}

/** The lockfile with an entry for every missing platform package, its keys in npm's order. */
export function completeLockfile(lockfile: Lockfile): Lockfile {
  const added = listMissingPlatforms(lockfile).map(({ name, version }): [string, LockedPackage] => {
    const { os, cpu } = parsePlatform(name);
    return [`node_modules/${name}`, { version, cpu: [cpu], optional: true, os: [os] }];
  });
  const packages = [...Object.entries(lockfile.packages), ...added].sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  return { ...lockfile, packages: Object.fromEntries<LockedPackage>(packages) };
}

/** The lockfile without the demands on Node that the Node among our dependencies meets: every command of ours runs on that one.
 *  npm itself may run on an older Node, and greeted newcomers with a warning for each package. A demand that ours does not meet
 *  stays, and npm goes on warning of it. */
export function dropMetEngines(lockfile: Lockfile): Lockfile {
  const ours = lockfile.packages['node_modules/node']?.version ?? '';
  const packages = Object.entries(lockfile.packages).map(([path, locked]): [string, LockedPackage] => {
    const { engines, ...rest } = locked;
    const isMet = path !== '' && engines?.['node'] !== undefined && meetsRange(ours, engines['node']);
    return [path, isMet ? rest : locked];
  });
  return { ...lockfile, packages: Object.fromEntries<LockedPackage>(packages) };
}

/** Whether a version lies in a range as packages write their demands on Node: `^20.19.0 || >=22.12.0`, `>= 18`, `18.20.8`. False
 *  where the range is written in another way. */
export function meetsRange(version: string, range: string): boolean {
  const own = listParts(version);
  return range.split('||').some((part) => {
    const [, sign = '', least = ''] = /^\s*(\^|>=|)\s*v?(\d+(?:\.\d+){0,2})(?:\.[x*])?\s*$/.exec(part) ?? [];
    if (least === '') return part.trim() === '*';
    const wanted = listParts(least);
    const isSame = wanted.every((number, at) => number === own[at]);
    if (sign === '') return isSame;
    return (isSame || isAfter(own, wanted)) && (sign === '>=' || own[0] === wanted[0]);
  });
}

function listParts(version: string): number[] {
  return version.split('.').map(Number);
}

function isAfter(own: readonly number[], other: readonly number[]): boolean {
  const at = own.findIndex((number, place) => number !== (other[place] ?? 0));
  return at >= 0 && (own[at] ?? 0) > (other[at] ?? 0);
}
