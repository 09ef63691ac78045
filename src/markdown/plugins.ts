import {
  defineHastPlugin,
  defineMdastPlugin,
  type HastPluginDefinition,
  type HastPluginList,
  type MdastPluginList,
} from 'satteri';
import { endBareLinks } from './bare-links.ts';
import { createHeadingIds } from './heading-ids.ts';
import { joinHanLines } from './line-joins.ts';
import { pairLeftoverStars } from './pair-stars.ts';

/** `> **来源不一：** …`: a quotation that opens with a bold label and a colon is a note to the reader, no quotation. */
const markCallouts = defineHastPlugin({
  name: 'callouts',
  element: {
    filter: ['blockquote'],
    visit(node, ctx) {
      const label = /^\s*(来源不一|说明|存疑|待补)[：:]/.exec(ctx.textContent(node))?.[1];
      if (label === undefined) return;
      ctx.setProperty(node, 'className', ['callout']);
      ctx.setProperty(node, 'role', 'note');
    },
  },
});

/** Raw HTML in Markdown is never published: words only (DESIGN §4, attack markups). */
const dropRawHtml = defineHastPlugin({
  name: 'drop-raw-html',
  raw(node, ctx) {
    ctx.removeNode(node);
  },
});

/** Only these kinds of address may be followed or loaded from an article. */
const safeAddress = /^(?:https?:|mailto:|\/(?!\/)|#|\.{0,2}\/?[\w-])/i;
const unsafeScheme = /^[a-z][a-z0-9+.-]*:/i;

export function isSafeAddress(address: string): boolean {
  // Browsers drop these characters inside a scheme, so they would hide one.
  const plain = address.replace(/[\u0000-\u0020]/g, '');
  return safeAddress.test(plain) && (!unsafeScheme.test(plain) || /^(?:https?|mailto):/i.test(plain));
}

const keepSafeAddresses = defineHastPlugin({
  name: 'safe-addresses',
  element: {
    filter: ['a', 'img'],
    visit(node, ctx) {
      const key = node.tagName === 'img' ? 'src' : 'href';
      const address = node.properties[key];
      if (typeof address === 'string' && !isSafeAddress(address)) ctx.setProperty(node, key, null);
      if (typeof address === 'string' && /^https?:/i.test(address))
        ctx.setProperty(node, 'rel', ['noopener']);
    },
  },
});

/** A wide table scrolls in its own box instead of pushing the page sideways; the box can be reached by keyboard. Each box
 *  of a page has a name of its own: regions of one name cannot be told apart by ear. */
function boxTables(): HastPluginDefinition {
  let count = 0;
  return {
    name: 'box-tables',
    element: {
      filter: ['table'],
      visit(node, ctx) {
        count += 1;
        const ariaLabel = count === 1 ? '表格' : `第${count}个表格`;
        ctx.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['table-box'], tabIndex: 0, role: 'region', ariaLabel },
          children: [],
        });
      },
    },
  };
}

/** The alignment of a column as a class: a style in the page would need a hole in the content policy. */
const alignCells = defineHastPlugin({
  name: 'align-cells',
  element: {
    filter: ['th', 'td'],
    visit(node, ctx) {
      const { style, align } = node.properties;
      const written = typeof align === 'string' ? align : (style ?? '');
      const side = /(left|center|right)/.exec(written)?.[1];
      if (style !== undefined) ctx.setProperty(node, 'style', null);
      if (align !== undefined) ctx.setProperty(node, 'align', null);
      if (side === 'center' || side === 'right') ctx.setProperty(node, 'className', [`align-${side}`]);
    },
  },
});

const joinLines = defineMdastPlugin({
  name: 'join-lines',
  text(node) {
    const value = joinHanLines(node.value);
    return value === node.value ? undefined : { type: 'text', value };
  },
});

export const mdastPlugins: MdastPluginList = [endBareLinks, pairLeftoverStars, joinLines];
export const hastPlugins: HastPluginList = [
  createHeadingIds,
  markCallouts,
  dropRawHtml,
  keepSafeAddresses,
  boxTables,
  alignCells,
];
