import { z } from 'zod';
import { articleHead, articleTail } from './article.ts';

/** A story of a person, a craft or a place. */
export const storySchema = z.strictObject({ ...articleHead, ...articleTail });
