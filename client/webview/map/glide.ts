import type { View } from './viewport.ts';

const GLIDE_MS = 180;

/** Goes from one view to another within a moment, so that one sees which way; at once for those who do not like motion. */
export class Glide {
  private frame = 0;

  stop(): void {
    cancelAnimationFrame(this.frame);
  }

  /** `jump` takes the end, `step` every view on the way to it and the end as well. */
  to(from: View, to: View, step: (view: View) => void, jump: (view: View) => void): void {
    this.stop();
    if (from.x === to.x && from.y === to.y && from.k === to.k) return;
    const still =
      matchMedia('(prefers-reduced-motion: reduce)').matches || document.body.classList.contains('vscode-reduce-motion');
    if (still || document.hidden) {
      jump(to);
      return;
    }
    const start = performance.now();
    const next = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - start) / GLIDE_MS));
      const eased = 1 - (1 - share) ** 3;
      const between = (a: number, b: number) => a + (b - a) * eased;
      step({ x: between(from.x, to.x), y: between(from.y, to.y), k: between(from.k, to.k) });
      if (share < 1) this.frame = requestAnimationFrame(next);
    };
    this.frame = requestAnimationFrame(next);
  }
}
