import { offerWayUp } from './back-to-top.ts';
import { followContents } from './contents.ts';
import { offerCopies } from './copy.ts';
import { rememberPlace } from './place.ts';
import { offerReadAloud } from './read-aloud.ts';
import { openSettings } from './settings-panel.ts';

/** Everything a page does for its reader beyond being read. Each part serves what it finds and leaves a page without it
 *  alone. */
openSettings();
followContents();
offerCopies();
rememberPlace();
offerReadAloud();
offerWayUp();
