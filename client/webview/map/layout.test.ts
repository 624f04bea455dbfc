import assert from 'node:assert/strict';
import fc from 'fast-check';
import { edgePath, linkPath } from './edges.ts';
import { type Box, type Direction, type Layout, layoutOf, NODE_WIDTH } from './layout.ts';
import { inLineOf } from './rack.ts';
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

/** A parent with many leaves, and what else stands beside them. */
const crowd = fc
  .tuple(fc.integer({ min: 6, max: 60 }), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 40, max: 300 })), { maxLength: 12 }))
  .map(([leaves, others]): Forest => {
    const nodes: { parent: number | null; height: number }[] = [{ parent: null, height: 90 }];
    for (let i = 0; i < leaves; i++) nodes.push({ parent: 0, height: 60 + ((i * 37) % 140) });
    for (const [at, height] of others) nodes.push({ parent: at % nodes.length, height });
    return nodes;
  });
const any = fc.oneof(forest, crowd);

function laidOut(nodes: Forest, way: Direction, apart = 0, count = { asked: 0 }): Layout {
  const children = nodes.map((): string[] => []);
  nodes.forEach(({ parent }, at) => {
    if (parent !== null) children[parent]!.push(String(at));
  });
  const roots = nodes.flatMap(({ parent }, index) => (parent === null ? [String(index)] : []));
  const cut = roots.length - Math.min(apart, roots.length - 1);
  return layoutOf({
    roots: roots.slice(0, cut),
    apart: roots.slice(cut),
    childrenOf: (id) => {
      count.asked++;
      return children[Number(id)]!;
    },
    heightOf: (id) => {
      count.asked++;
      return nodes[Number(id)]!.height;
    },
    direction: way,
  });
}

/** One parent with so many leaves. */
const leaves = (count: number): Forest =>
  Array.from({ length: count + 1 }, (_, index) => ({ parent: index === 0 ? null : 0, height: 90 + (index % 7) * 20 }));

const middle = (box: Box, way: Direction) => (way === 'down' ? box.x + box.width / 2 : box.y + box.height / 2);

describe('the layout of the map', () => {
  it('draws every node once, and no two boxes touch', () => {
    fc.assert(
      fc.property(any, direction, fc.nat(4), (nodes, way, apart) => {
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
      fc.property(any, direction, (nodes, way) => {
        const { boxes } = laidOut(nodes, way);
        for (const [index] of nodes.entries()) {
          const below = nodes.flatMap((node, at) => (node.parent === index ? [boxes.get(String(at))!] : []));
          if (below.length === 0) continue;
          const own = boxes.get(String(index))!;
          // Of a rack its first line counts: what is behind it stands below it.
          const beside = below.filter(({ hanging }) => (hanging?.before ?? null) === null);
          const ends = [beside[0]!, beside.at(-1)!] as const;
          if (below.every(({ hanging }) => hanging === undefined)) {
            assert.ok(Math.abs(middle(own, way) - (middle(ends[0], way) + middle(ends[1], way)) / 2) < 0.01);
          } else assert.ok(middle(own, way) > middle(ends[0], way) - 300 && middle(own, way) < middle(ends[1], way) + 300);
          const places = beside.map((box) => (way === 'down' ? box.x : box.y));
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
      fc.property(any, direction, fc.nat(), fc.nat(), (nodes, way, pick, target) => {
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

  it('hangs more leaves than a handful on rails, each behind the one before it', () => {
    fc.assert(
      fc.property(crowd, direction, (nodes, way) => {
        const { boxes } = laidOut(nodes, way);
        for (const box of boxes.values()) {
          const before = boxes.get(box.hanging?.before ?? '');
          if (before === undefined) continue;
          assert.equal(way === 'down' ? box.x : box.y, way === 'down' ? before.x : before.y);
          assert.ok(way === 'down' ? box.y >= before.y + before.height : box.x >= before.x + before.width);
        }
      }),
    );
    const { width, height } = laidOut(leaves(100), 'down');
    assert.ok(width < 13 * 340 && height < 11 * 240, `${width} × ${height}`);
    assert.deepEqual(
      [...laidOut(leaves(5), 'down').boxes.values()].filter(({ hanging }) => hanging !== undefined),
      [],
    );
  });

  it('moves no leaf into another line when a title grows, and none at all when one is added behind them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 150 }), fc.nat(), direction, (count, which, way) => {
        const before = laidOut(leaves(count), way).boxes;
        const grown = leaves(count).map((node, at) => (at === 1 + (which % count) ? { ...node, height: 260 } : node));
        for (const [id, { hanging }] of laidOut(grown, way).boxes) {
          assert.equal(hanging?.before, before.get(id)!.hanging?.before);
        }
        if (inLineOf(count) !== inLineOf(count + 1) || count < inLineOf(count)) return;
        const after = laidOut([...leaves(count), { parent: 0, height: 60 }], way).boxes;
        for (const [id, { x, y }] of before) assert.deepEqual([after.get(id)!.x, after.get(id)!.y], [x, y]);
      }),
    );
  });

  it('leads no branch through a node', () => {
    fc.assert(
      fc.property(any, direction, (nodes, way) => {
        const { boxes } = laidOut(nodes, way);
        for (const [index, { parent }] of nodes.entries()) {
          if (parent === null) continue;
          const d = edgePath(way, boxes.get(String(index))!, boxes.get(String(parent))!, null);
          const points = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
          for (const [at, to] of points.slice(1).entries()) {
            const from = points[at]!;
            const part = {
              x: Math.min(from.x, to.x),
              y: Math.min(from.y, to.y),
              width: Math.abs(from.x - to.x),
              height: Math.abs(from.y - to.y),
            };
            for (const box of boxes.values()) {
              const inside = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
              assert.ok(!overlaps(part, inside), `the branch of ${index} goes through ${box.id}`);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leads to a second parent between the levels, and not behind the first one', () => {
    for (const way of ['down', 'right'] as const) {
      const turned = (x: number, y: number, height: number): Box =>
        way === 'down' ? { id: '', x, y, width: NODE_WIDTH, height } : { id: '', x: y, y: x, width: NODE_WIDTH, height };
      const [first, second] = [turned(150, 0, 240), turned(600, 0, 160)];
      const d = linkPath(way, turned(0, way === 'down' ? 300 : NODE_WIDTH + 84, 200), second, null);
      const [from, start, end, to] = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
      for (let t = 0; t <= 1; t += 0.05) {
        const at = (axis: 0 | 1) =>
          (1 - t) ** 3 * from![axis] +
          3 * (1 - t) ** 2 * t * start![axis] +
          3 * (1 - t) * t ** 2 * end![axis] +
          t ** 3 * to![axis];
        assert.ok(!overlaps({ x: at(0), y: at(1), width: 1, height: 1 }, first), `${way}: behind it at ${at(0)}, ${at(1)}`);
      }
    }
  });

  it('takes time in proportion to the nodes: of a chain as long as a workspace, of as many siblings, of any tree', () => {
    const chain = Array.from({ length: 5000 }, (_, index) => ({ parent: index === 0 ? null : index - 1, height: 90 }));
    const many = Array.from({ length: 5000 }, (_, index) => ({ parent: index === 0 ? null : (index - 1) % 700, height: 90 }));
    for (const nodes of [chain, leaves(20_000), many]) {
      const count = { asked: 0 };
      assert.equal(laidOut(nodes, 'right', 0, count).boxes.size, nodes.length);
      assert.ok(count.asked <= 6 * nodes.length, `${count.asked} questions for ${nodes.length} nodes`);
    }
    assert.equal(laidOut(chain, 'right').height, 90);
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
