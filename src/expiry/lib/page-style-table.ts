// Formatted as CSS by Prettier, which knows this name.
const css = String.raw;

/** What is below the timeline: the controls and the table. */
export const TABLE_STYLE = css`
  .controls {
    display: none;
  }
  .scripted .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-bottom: 0.75rem;
  }
  input {
    width: 22rem;
    max-width: 100%;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--soft);
    border-radius: 0.5rem;
    background: var(--card);
  }
  table {
    width: 100%;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    border-spacing: 0;
    background: var(--card);
    font-size: 0.875rem;
    table-layout: fixed;
  }
  th,
  td {
    padding: 0.625rem 0.5rem;
    border-bottom: 1px solid var(--line);
    text-align: left;
    vertical-align: top;
  }
  tbody tr:last-child > * {
    border-bottom: 0;
  }
  thead th {
    position: sticky;
    z-index: 1;
    top: 0;
    border-radius: 0.75rem 0.75rem 0 0;
    background: var(--card);
  }
  thead button {
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: left;
  }
  /* Not spoken, since aria-sort says it, by a browser that knows the second form. */
  thead button::after {
    content: ' \2195';
    content: ' \2195' / '';
    color: var(--soft);
  }
  [aria-sort='ascending'] button::after {
    content: ' \2191';
    content: ' \2191' / '';
    color: inherit;
  }
  [aria-sort='descending'] button::after {
    content: ' \2193';
    content: ' \2193' / '';
    color: inherit;
  }
  thead .status {
    width: 9rem;
  }
  thead .days {
    width: 5rem;
  }
  thead :is(.kind, .ends) {
    width: 7rem;
  }
  td.days {
    font-size: 1.05rem;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  tbody .what small {
    display: block;
    font-weight: 400;
  }
  .apps li {
    color: var(--soft);
  }
  tr[data-group='ignored'] > * {
    background: var(--page);
  }
  code {
    display: block;
  }
  .copy {
    margin-top: 0.25rem;
    padding: 0.1rem 0.6rem;
    border: 1px solid var(--line);
    border-radius: 0.4rem;
    background: none;
    font-size: 0.8125rem;
  }
  .copy:hover {
    border-color: currentcolor;
  }
  .notes li {
    margin-bottom: 0.25rem;
  }
  footer {
    margin-top: 2rem;
  }
  .unseen {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [hidden] {
    display: none;
  }
`;
