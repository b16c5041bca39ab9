// Formatted as CSS by Prettier, which knows this name.
const css = String.raw;

/** What is other on a narrow screen, where rows are cards, for who wants no motion, and on paper, where all is shown. */
export const ADAPTED_STYLE = css`
  /* Rows that the script has not come to yet are laid out where they are in sight: the first can be used before. */
  @media screen and (scripting: enabled) {
    tbody tr {
      /* Remembered of those that were laid out, so that the page stays as high while it is sorted. */
      contain-intrinsic-height: auto 5rem;
    }
    tbody tr:not(.drawn) {
      content-visibility: auto;
    }
  }
  /* A grid, since a browser lays out the rows of a table all at once. */
  @media screen and (min-width: 68.01rem) {
    table,
    thead,
    tbody {
      display: block;
    }
    thead {
      position: sticky;
      z-index: 1;
      top: 0;
    }
    tr:not([hidden]) {
      display: grid;
      grid-template-columns: 9rem 5rem minmax(0, 1fr) 7rem repeat(3, minmax(0, 1fr)) 7rem;
    }
  }
  @media screen and (max-width: 68rem) {
    table,
    tbody,
    td,
    tbody th {
      display: block;
      border: 0;
      background: none;
    }
    thead {
      display: none;
    }
    .scripted thead {
      display: block;
    }
    thead tr::before {
      content: 'Sort by';
    }
    thead tr {
      display: flex;
      align-items: center;
      flex-wrap: wrap;
      gap: 0.5rem;
      margin-bottom: 0.75rem;
    }
    thead [scope] {
      position: static;
      width: auto;
      padding: 0;
      border: 0;
      background: none;
    }
    thead button {
      padding: 0.35rem 0.7rem;
      border: 1px solid var(--line);
      border-radius: 0.5rem;
      background: var(--card);
    }
    tbody tr {
      display: flex;
      flex-direction: column;
      margin-bottom: 0.75rem;
      padding: 0.75rem 1rem;
      border: 1px solid var(--line);
      border-radius: 0.75rem;
      background: var(--card);
    }
    tbody tr[hidden] {
      display: none;
    }
    tbody tr > * {
      width: auto;
      padding: 0.2rem 0;
    }
    tbody td {
      position: relative;
      padding-left: 8.5rem;
    }
    td:empty {
      display: none;
    }
    tbody .what {
      order: -1;
      font-size: 1rem;
    }
    td::before {
      content: attr(data-title);
      position: absolute;
      left: 0;
      width: 8rem;
      color: var(--soft);
      font-size: 0.8125rem;
      font-weight: 400;
    }
  }
  @media screen and (max-width: 44rem) {
    body {
      padding: 0.75rem;
    }
    .counts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .lane {
      grid-template-columns: minmax(0, 1fr);
    }
    .lane-drawing {
      height: 1.75rem;
    }
    svg .minor {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .counts button {
      transition: box-shadow 0.15s;
    }
  }
  @media print {
    @page {
      size: landscape;
      margin: 12mm;
    }
    :root {
      font-size: 8.5pt;
    }
    body {
      max-width: none;
      padding: 0;
      background: none;
    }
    .controls,
    .copy,
    .scripted .controls {
      display: none;
    }
    thead th {
      position: static;
    }
    /* A button would not be drawn again on the next page. */
    thead button {
      display: contents;
    }
    thead button::after {
      content: none;
    }
    h2 {
      break-after: avoid;
    }
    tr,
    figure,
    .counts li {
      break-inside: avoid;
    }
    tr[hidden] {
      display: table-row;
    }
    .lane-name {
      max-height: none;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
