import { publishRelease } from '../../scripts/publish/releases.ts';

/** Publishes the folder of the first argument as the site of the second. */
const [staging = '', outDir = ''] = process.argv.slice(2);
await publishRelease(staging, outDir);
