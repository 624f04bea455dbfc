import { Component, type ComponentChildren, createRef, type JSX } from 'preact';

export interface PopoverProps {
  readonly label: string;
  readonly icon: JSX.Element;
  /** Whether what it holds is in force, so that the button shows it while it is closed. */
  readonly marked: boolean;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly children: ComponentChildren;
}

const STOPS = 'input:not(:disabled), button:not(:disabled)';

/** A button and what it opens below the filters. The keyboard moves into it and, with Escape, back to the button. */
export class Popover extends Component<PopoverProps> {
  private readonly root = createRef<HTMLDivElement>();
  private readonly button = createRef<HTMLButtonElement>();
  private readonly panel = createRef<HTMLDivElement>();

  override componentDidUpdate(before: PopoverProps): void {
    if (this.props.open && !before.open) this.panel.current?.querySelector<HTMLElement>(STOPS)?.focus();
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      this.props.onOpen(false);
      this.button.current?.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const at = document.activeElement as HTMLInputElement | null;
      // Arrows choose among radio buttons.
      if (at?.type === 'radio') return;
      const stops = [...this.panel.current!.querySelectorAll<HTMLElement>(STOPS)];
      const step = event.key === 'ArrowDown' ? 1 : -1;
      stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(at!) + step))]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private readonly onFocusOut = (event: FocusEvent): void => {
    // A control that goes away while it has the keyboard is no reason to close.
    if (!(event.target as Element).isConnected) return;
    if (!this.root.current?.contains(event.relatedTarget as Node | null)) this.props.onOpen(false);
  };

  override render() {
    const { label, icon, marked, open, onOpen, children } = this.props;
    return (
      <div class="popover" ref={this.root} onFocusOut={open ? this.onFocusOut : undefined}>
        <button
          ref={this.button}
          type="button"
          class={marked ? 'icon marked' : 'icon'}
          title={label}
          aria-label={label}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => onOpen(!open)}
        >
          {icon}
        </button>
        {open && (
          <div class="popped" role="dialog" aria-label={label} tabIndex={-1} ref={this.panel} onKeyDown={this.onKeyDown}>
            {children}
          </div>
        )}
      </div>
    );
  }
}

export interface ChoiceProps {
  readonly type: 'checkbox' | 'radio';
  readonly name: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
  /** Rows that one would find by it. */
  readonly count?: number;
  readonly onChoose: (chosen: boolean) => void;
}

/** A line to tick. */
export function Choice({ type, name, checked, disabled = false, children, count, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span class="what" dir="auto">
        {children}
      </span>
      {count !== undefined && <span class="count">{count}</span>}
    </label>
  );
}
