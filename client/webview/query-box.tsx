import { Component, type RefObject } from 'preact';
import type { PanelRow } from '../../server/src/protocol.ts';
import { type Hint, type Hints, hintsFor, taking } from './facets.ts';
import type { Filter } from './filter.ts';
import type { Locale } from './locale.ts';

export interface QueryBoxProps {
  readonly filter: Filter;
  readonly rows: ReadonlyMap<string, PanelRow>;
  readonly locale: Locale;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onFilter: (filter: Filter) => void;
  readonly onLeave: () => void;
}

interface QueryBoxState {
  /** Where the caret is while the box has the keyboard; `null`: there is nothing to hint at. */
  readonly caret: number | null;
  /** The hint that Enter takes; -1 for none, `null` for the one that is meant unless the person says otherwise. */
  readonly at: number | null;
}

const LIST = 'filter-hints';

/** The box for words and for terms such as `team:data`, with hints for what is being typed. */
export class QueryBox extends Component<QueryBoxProps, QueryBoxState> {
  override state: QueryBoxState = { caret: null, at: null };
  private caretWanted: number | null = null;
  private known: { readonly props: QueryBoxProps; readonly caret: number; readonly hints: Hints | null } | null = null;

  override componentDidUpdate(): void {
    if (this.caretWanted === null) return;
    this.props.input.current?.setSelectionRange(this.caretWanted, this.caretWanted);
    this.caretWanted = null;
  }

  /** Looked for once for a text, a caret and the rows; not whenever something else is drawn. */
  private hints(): Hints | null {
    const { caret } = this.state;
    const { filter, rows, locale } = this.props;
    if (caret === null) return null;
    const { known } = this;
    if (known !== null && known.caret === caret && known.props.filter === filter && known.props.rows === rows) return known.hints;
    const hints = hintsFor(rows.values(), filter, caret, locale.t);
    this.known = { props: this.props, caret, hints };
    return hints;
  }

  private chosen(hints: Hints): number {
    const { at } = this.state;
    // A word may be just a word; behind a key, a value is meant.
    if (at === null) return hints.token.key === null ? -1 : 0;
    return Math.min(at, hints.hints.length - 1);
  }

  private readonly onCaret = (event: Event): void => {
    const caret = (event.currentTarget as HTMLInputElement).selectionStart;
    if (caret !== this.state.caret) this.setState({ caret, at: null });
  };

  /** Keys that move the caret; after any other, the hints are as that key left them. */
  private readonly onKeyUp = (event: KeyboardEvent): void => {
    if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) this.onCaret(event);
  };

  private readonly onInput = (event: InputEvent): void => {
    const box = event.currentTarget as HTMLInputElement;
    this.setState({ caret: box.selectionStart, at: null });
    this.props.onFilter({ ...this.props.filter, text: box.value });
  };

  private take({ token }: Hints, hint: Hint): void {
    const filter = taking(this.props.filter, token, hint);
    const caret = hint.kind === 'key' ? token.from + hint.label.length : filter.text.length;
    this.caretWanted = caret;
    this.setState({ caret: hint.kind === 'key' ? caret : null, at: null });
    this.props.onFilter(filter);
    this.props.input.current?.focus();
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const { filter, onFilter, onLeave } = this.props;
    const hints = this.hints();
    const at = hints === null ? -1 : this.chosen(hints);
    const count = hints?.hints.length ?? 0;
    if (event.key === 'Escape' && hints !== null) this.setState({ caret: null });
    else if (event.key === 'Escape' && filter.text !== '') onFilter({ ...filter, text: '' });
    else if (event.key === 'ArrowDown' && hints !== null) this.setState({ at: (at + 1) % count });
    else if (event.key === 'ArrowUp' && hints !== null) this.setState({ at: (Math.max(at, 0) + count - 1) % count });
    else if (event.key === 'ArrowDown') onLeave();
    else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && hints !== null && at >= 0) {
      this.take(hints, hints.hints[at]!);
    } else return;
    event.preventDefault();
  };

  override render() {
    const { filter, locale, input } = this.props;
    const { t } = locale;
    const hints = this.hints();
    const at = hints === null ? -1 : this.chosen(hints);
    return (
      <div class="query">
        <input
          ref={input}
          type="text"
          role="combobox"
          value={filter.text}
          placeholder={t.filterHint}
          aria-label={t.filter}
          aria-autocomplete="list"
          aria-expanded={hints !== null}
          aria-controls={hints === null ? undefined : LIST}
          aria-activedescendant={at >= 0 ? `${LIST}-${at}` : undefined}
          spellcheck={false}
          autocomplete="off"
          onInput={this.onInput}
          onKeyDown={this.onKeyDown}
          onKeyUp={this.onKeyUp}
          onClick={this.onCaret}
          onBlur={() => this.setState({ caret: null, at: null })}
        />
        {hints !== null && (
          <div class="hints" id={LIST} role="listbox" aria-label={t.arrange.hints}>
            {hints.hints.map((hint, nth) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which names the option
              // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys
              <div
                key={hint.label}
                id={`${LIST}-${nth}`}
                role="option"
                class="hint"
                aria-selected={nth === at}
                // The box keeps the keyboard.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => this.take(hints, hint)}
              >
                <bdi>{hint.label}</bdi>
                {hint.kind === 'value' && <span class="count">{hint.count}</span>}
              </div>
            ))}
          </div>
        )}
      </div>
    );
  }
}
