import { z } from 'zod';
import { articleFields } from './article.ts';

/** A story of a person, a craft or a place. */
export const storySchema = z.strictObject(articleFields);
