import { z } from 'zod';
import { articleHead, articleTail } from './article.ts';
import { stagesField } from './shared.ts';

/** A case: what was done, by whom, with which result. */
export const caseSchema = z.strictObject({ ...articleHead, stages: stagesField, ...articleTail });
