import type { Export } from '../site/below.ts';
import { answer } from '../site/answer.ts';
import { listExportPaths, writeExport } from '../site/exports.ts';

export const getStaticPaths = listExportPaths;

export const GET = answer(({ row }: { row: Export }) => writeExport(row));
