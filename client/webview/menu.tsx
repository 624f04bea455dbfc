import { Component, createRef } from 'preact';

export interface MenuItem {
  readonly label: string;
  /** The key that does the same on the row. */
  readonly shortcut?: string;
  readonly run: () => void;
}

export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Where to open, in the page. */
  readonly x: number;
  readonly y: number;
  /** The menu closes: the keyboard goes back to where it was. */
  readonly onClose: () => void;
}

/** A row's menu. The keyboard moves into it and, when it closes, back to the tree. */
export class Menu extends Component<MenuProps> {
  private readonly list = createRef<HTMLDivElement>();

  override componentDidMount(): void {
    const list = this.list.current!;
    // Inside the page, whatever the row it belongs to.
    list.style.left = `${Math.max(0, Math.min(this.props.x, document.documentElement.clientWidth - list.offsetWidth - 4))}px`;
    list.style.top = `${Math.max(0, Math.min(this.props.y, document.documentElement.clientHeight - list.offsetHeight - 4))}px`;
    (list.firstElementChild as HTMLElement | null)?.focus();
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const items = [...this.list.current!.children] as HTMLElement[];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const move = (to: number) => items[(to + items.length) % items.length]?.focus();
    if (event.key === 'ArrowDown') move(at + 1);
    else if (event.key === 'ArrowUp') move(at - 1);
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') move(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') this.props.onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private readonly onBlur = (event: FocusEvent): void => {
    if (!this.list.current?.contains(event.relatedTarget as Node | null)) this.props.onClose();
  };

  override render() {
    const { label, items, onClose } = this.props;
    return (
      <div
        class="menu"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        ref={this.list}
        onKeyDown={this.onKeyDown}
        onBlurCapture={this.onBlur}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            aria-keyshortcuts={item.shortcut}
            tabIndex={-1}
            onClick={() => {
              onClose();
              item.run();
            }}
          >
            {item.label}
            {item.shortcut !== undefined && (
              <span class="shortcut" aria-hidden="true">
                {item.shortcut}
              </span>
            )}
          </button>
        ))}
      </div>
    );
  }
}
