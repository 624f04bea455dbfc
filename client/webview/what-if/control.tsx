import { Component, createRef } from 'preact';
import type { WhatIfForm } from '../../../server/src/core/report/what-if-view.ts';
import type { Locale } from '../locale.ts';
import type { AsIf, Move } from './state.ts';
import { decimalsFor, keyed, shareOf, valueAt } from './track.ts';

/** What a control asks for. */
export type WhatIfIntent =
  | { readonly do: 'move'; readonly id: string; readonly to: Move; readonly live: boolean }
  | { readonly do: 'stop' }
  | { readonly do: 'check-in'; readonly id: string };

export interface ControlProps {
  readonly asIf: AsIf;
  readonly locale: Locale;
  readonly onIntent: (intent: WhatIfIntent) => void;
}

/** How a key result is moved in its row: along its bar, to one side or the other, or stage by stage. */
export function Control({ asIf, locale, onIntent }: ControlProps) {
  const { control, row } = asIf;
  if (control === null) return null;
  const { form, to } = control;
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onIntent({ do: 'stop' });
    else if (event.key === 'Enter') onIntent({ do: 'check-in', id: row.id });
    // Every other key is the editor's: its shortcuts go on from here.
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const { reach } = form;
  if (reach.kind === 'value' && 'value' in to) {
    return <Slider asIf={asIf} form={form} value={to.value} locale={locale} onIntent={onIntent} />;
  }
  if (reach.kind === 'either' && 'reached' in to) {
    const { t } = locale;
    const label = reach.how === 'done' ? t.whatIf.done : t.whatIf[reach.how](reach.goal);
    return (
      <fieldset class="what-if" aria-label={t.whatIf.slider(row.title)} onKeyDown={leave}>
        <Tick
          label={label}
          checked={to.reached}
          onTick={(reached) => onIntent({ do: 'move', id: row.id, to: { reached }, live: false })}
        />
      </fieldset>
    );
  }
  if (reach.kind !== 'stages' || !('done' in to)) return null;
  return (
    <fieldset class="what-if" aria-label={locale.t.whatIf.slider(row.title)} onKeyDown={leave}>
      {reach.stages.map(({ title }, at) => (
        <Tick
          key={at}
          label={title}
          checked={to.done.includes(at)}
          onTick={(ticked) => {
            const done = reach.stages.flatMap((_, other) => ((other === at ? ticked : to.done.includes(other)) ? [other] : []));
            onIntent({ do: 'move', id: row.id, to: { done }, live: false });
          }}
        />
      ))}
    </fieldset>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
}

function Tick({ label, checked, onTick }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={checked} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span dir="auto">{label}</span>
    </label>
  );
}

interface SliderProps extends ControlProps {
  readonly form: WhatIfForm;
  readonly value: number;
}

/** The bar itself, with a thumb: its left end is the start, its right end the target, whichever is more. */
class Slider extends Component<SliderProps> {
  private readonly bar = createRef<HTMLDivElement>();
  private isHeld = false;

  private move(value: number | null, live: boolean): void {
    if (value === null) return;
    const { asIf, onIntent } = this.props;
    onIntent({ do: 'move', id: asIf.row.id, to: { value }, live });
  }

  private valueUnder(event: PointerEvent): number | null {
    const { reach } = this.props.form;
    const box = this.bar.current?.getBoundingClientRect();
    if (reach.kind !== 'value' || box === undefined || box.width <= 0) return null;
    return valueAt(reach, (event.clientX - box.left) / box.width);
  }

  private readonly onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.isHeld = true;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.bar.current?.parentElement?.focus();
    this.move(this.valueUnder(event), true);
    event.preventDefault();
  };

  private readonly onPointerMove = (event: PointerEvent): void => {
    if (this.isHeld) this.move(this.valueUnder(event), true);
  };

  private readonly onPointerEnd = (): void => {
    if (!this.isHeld) return;
    this.isHeld = false;
    this.move(this.props.value, false);
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const { form, value, asIf, onIntent } = this.props;
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    const next = form.reach.kind === 'value' && !modified ? keyed(event.key, form.reach, value) : null;
    if (next !== null) this.move(next, false);
    else if (event.key === 'Escape') onIntent({ do: 'stop' });
    else if (event.key === 'Enter') onIntent({ do: 'check-in', id: asIf.row.id });
    // Every other key is the editor's: its shortcuts go on from here.
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  override render() {
    const { asIf, form, value, locale } = this.props;
    const { reach } = form;
    if (reach.kind !== 'value') return null;
    const { t, score } = locale;
    const { row, before } = asIf;
    const decimals = decimalsFor(reach);
    const written = (number: number) => `${reach.before}${locale.number(number, decimals)}${reach.behind}`;
    const share = shareOf(reach, value);
    return (
      <div class="what-if">
        <div
          class={`slider ${row.health}`}
          role="slider"
          tabIndex={0}
          aria-label={t.whatIf.slider(row.title)}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(share * 100)}
          aria-valuetext={t.whatIf.value(written(value), row.progress === null ? t.noScore : score(row.progress))}
          onKeyDown={this.onKeyDown}
          onPointerDown={this.onPointerDown}
          onPointerMove={this.onPointerMove}
          onPointerUp={this.onPointerEnd}
          onPointerCancel={this.onPointerEnd}
        >
          <div class="rail" ref={this.bar}>
            <div class="reach" style={{ width: `${share * 100}%` }} />
            {before !== null && <div class="ghost" style={{ left: `${before * 100}%` }} />}
            {row.expected !== null && <div class="mark" style={{ left: `${Math.min(1, Math.max(0, row.expected)) * 100}%` }} />}
            <div class="thumb" style={{ left: `${share * 100}%` }} />
          </div>
        </div>
        <div class="ends" aria-hidden="true">
          <span title={t.whatIf.start}>{written(reach.from)}</span>
          <output class="now">{written(value)}</output>
          <span title={t.whatIf.target}>{written(reach.to)}</span>
        </div>
      </div>
    );
  }
}
