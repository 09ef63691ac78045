import { stat } from 'node:fs/promises';
import { explainFailure } from './build/explain-failure.ts';
import { createStaticServer } from './publish/static-server.ts';
import { readSettings } from './content/settings.ts';

/** Serves the built site on http://localhost:4321/ (PORT changes the port). */
export async function serveSite(): Promise<void> {
  const { outDir, basePath } = readSettings();
  const port = Number(process.env['PORT'] ?? 4321);
  if (!(await stat(outDir).catch(() => undefined))) {
    process.stdout.write('还没有生成网站。请先运行：npm run build\n');
    process.exitCode = 1;
    return;
  }
  const server = createStaticServer(outDir, basePath);
  server.on('error', (error) => {
    process.stdout.write(`${explainFailure(error)}\n`);
    process.exitCode = 1;
  });
  server.listen(port, () => {
    process.stdout.write(`网站已经打开：http://localhost:${port}${basePath}\n按 Ctrl+C 停止。\n`);
  });
}

if (import.meta.main) await serveSite();
