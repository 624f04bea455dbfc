import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Box, type Direction, type Layout, layoutOf, NODE_WIDTH } from './layout.ts';
import { overlaps } from './viewport.ts';

/** A forest as a list: whom each node supports (`null`: nobody), always one before it; and how high it is. */
type Forest = readonly { readonly parent: number | null; readonly height: number }[];

const forest = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 40, max: 300 }), fc.boolean()), { minLength: 1, maxLength: 60 }).map(
  (nodes): Forest =>
    nodes.map(([at, height, isRoot], index) => ({
      parent: index === 0 || (isRoot && at % 5 === 0) ? null : at % index,
      height,
    })),
);
const direction = fc.constantFrom<Direction>('down', 'right');

function laidOut(nodes: Forest, way: Direction, apart = 0): Layout {
  const children = nodes.map((_, index) => nodes.flatMap((node, at) => (node.parent === index ? [String(at)] : [])));
  const roots = nodes.flatMap(({ parent }, index) => (parent === null ? [String(index)] : []));
  const cut = roots.length - Math.min(apart, roots.length - 1);
  return layoutOf({
    roots: roots.slice(0, cut),
    apart: roots.slice(cut),
    childrenOf: (id) => children[Number(id)]!,
    heightOf: (id) => nodes[Number(id)]!.height,
    direction: way,
  });
}

const middle = (box: Box, way: Direction) => (way === 'down' ? box.x + box.width / 2 : box.y + box.height / 2);

describe('the layout of the map', () => {
  it('draws every node once, and no two boxes touch', () => {
    fc.assert(
      fc.property(forest, direction, fc.nat(4), (nodes, way, apart) => {
        const { boxes, width, height } = laidOut(nodes, way, apart);
        const all = [...boxes.values()];
        assert.equal(all.length, nodes.length);
        for (const [at, a] of all.entries()) {
          assert.ok(a.x >= -0.01 && a.y >= -0.01 && a.x + a.width <= width + 0.01 && a.y + a.height <= height + 0.01, 'outside');
          const room = { x: a.x - 10, y: a.y - 10, width: a.width + 20, height: a.height + 20 };
          for (const b of all.slice(at + 1)) assert.ok(!overlaps(room, b), `${a.id} and ${b.id} touch`);
        }
      }),
    );
  });

  it('puts a parent in the middle of what supports it, before it, and leaves the order as it is', () => {
    fc.assert(
      fc.property(forest, direction, (nodes, way) => {
        const { boxes } = laidOut(nodes, way);
        for (const [index] of nodes.entries()) {
          const below = nodes.flatMap((node, at) => (node.parent === index ? [boxes.get(String(at))!] : []));
          if (below.length === 0) continue;
          const own = boxes.get(String(index))!;
          const centre = (middle(below[0]!, way) + middle(below.at(-1)!, way)) / 2;
          assert.ok(Math.abs(middle(own, way) - centre) < 0.01);
          const places = below.map((box) => middle(box, way));
          assert.deepEqual(
            places,
            [...places].sort((a, b) => a - b),
          );
          for (const box of below) assert.ok(way === 'down' ? box.y >= own.y + own.height : box.x >= own.x + NODE_WIDTH);
        }
      }),
    );
  });

  it('draws a subtree in the same way when a leaf is added elsewhere', () => {
    fc.assert(
      fc.property(forest, direction, fc.nat(), fc.nat(), (nodes, way, pick, target) => {
        const root = pick % nodes.length;
        const inside = new Set([root]);
        nodes.forEach(({ parent }, index) => {
          if (parent !== null && inside.has(parent)) inside.add(index);
        });
        const outside = nodes.flatMap((_, index) => (inside.has(index) ? [] : [index]));
        fc.pre(outside.length > 0);
        const before = laidOut(nodes, way).boxes;
        const after = laidOut([...nodes, { parent: outside[target % outside.length]!, height: 77 }], way).boxes;
        const away = (boxes: ReadonlyMap<string, Box>, index: number) =>
          middle(boxes.get(String(index))!, way) - middle(boxes.get(String(root))!, way);
        for (const index of inside) assert.ok(Math.abs(away(before, index) - away(after, index)) < 0.01);
      }),
    );
  });

  it('lays out a chain as long as a workspace, and as many siblings', () => {
    const chain = Array.from({ length: 5000 }, (_, index) => ({ parent: index === 0 ? null : index - 1, height: 90 }));
    const wide = Array.from({ length: 5000 }, (_, index) => ({ parent: index === 0 ? null : 0, height: 90 }));
    const below = (nodes: Forest) => {
      const children = new Map<string, string[]>();
      nodes.forEach(({ parent }, index) => {
        if (parent !== null)
          children.set(String(parent), [...(parent === 0 ? [] : (children.get(String(parent)) ?? [])), String(index)]);
      });
      if (nodes === wide)
        children.set(
          '0',
          nodes.slice(1).map((_, index) => String(index + 1)),
        );
      const input = { roots: ['0'], apart: [], heightOf: () => 90, direction: 'right' as const };
      return layoutOf({ ...input, childrenOf: (id) => children.get(id) ?? [] });
    };
    assert.equal(below(chain).height, 90);
    assert.equal(below(wide).height, 4999 * 90 + 4998 * 24);
  });

  it('of nothing is nothing', () => {
    const { width, height, boxes } = layoutOf({
      roots: [],
      apart: [],
      childrenOf: () => [],
      heightOf: () => 0,
      direction: 'down',
    });
    assert.deepEqual([width, height, boxes.size], [0, 0, 0]);
  });
});
