import { ADAPTED_STYLE } from "./page-style-adapted.js";
import { TABLE_STYLE } from "./page-style-table.js";
// Formatted as CSS by Prettier, which knows this name.
const css = String.raw;
/**
 * A status is never told by its colour alone: each has a word, and a mark of its own shape. Colours
 * are light unless a screen asks for dark, so that paper is always white.
 */
const GENERAL_STYLE = css `
  :root {
    color-scheme: light;
    --page: #f4f6f9;
    --card: #fff;
    --text: #171b24;
    --soft: #545d6e;
    --line: #d9dee7;
    --focus: #0b5cd7;
    --expired: #8a1538;
    --critical: #c9252d;
    --unknown: #6b3fc4;
    --warning: #8f5b00;
    --ok: #1b7340;
    --ignored: #626b7b;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      color-scheme: dark;
      --page: #0f131a;
      --card: #181e28;
      --text: #e9edf4;
      --soft: #a3adbd;
      --line: #313a49;
      --focus: #7db4ff;
      --expired: #ff7da3;
      --critical: #ff7b72;
      --unknown: #bfa1ff;
      --warning: #e8b04b;
      --ok: #5fd08f;
      --ignored: #98a2b3;
    }
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0 auto;
    max-width: 100rem;
    padding: 1.5rem;
    background: var(--page);
    color: var(--text);
    font:
      1rem/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  p,
  ul,
  ol,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    margin: 2rem 0 0.75rem;
    font-size: 1.15rem;
  }
  small,
  figcaption,
  footer,
  .as-of,
  .aside,
  .lane-end {
    color: var(--soft);
    font-size: 0.8125rem;
  }
  time {
    font-variant-numeric: tabular-nums;
  }
  code {
    font:
      0.8125rem/1.5 ui-monospace,
      SFMono-Regular,
      Menlo,
      Consolas,
      monospace;
  }
  button,
  input {
    font: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .expired {
    --tone: var(--expired);
    --shape: polygon(
      20% 0,
      50% 30%,
      80% 0,
      100% 20%,
      70% 50%,
      100% 80%,
      80% 100%,
      50% 70%,
      20% 100%,
      0 80%,
      30% 50%,
      0 20%
    );
  }
  .critical {
    --tone: var(--critical);
    --shape: polygon(30% 0, 70% 0, 100% 30%, 100% 70%, 70% 100%, 30% 100%, 0 70%, 0 30%);
  }
  .unknown {
    --tone: var(--unknown);
    --shape: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
  }
  .warning {
    --tone: var(--warning);
    --shape: polygon(50% 4%, 100% 96%, 0 96%);
  }
  .ok {
    --tone: var(--ok);
    --shape: circle(50%);
  }
  .ignored {
    --tone: var(--ignored);
    --shape: inset(38% 0);
  }

  .hero {
    padding: 1.5rem;
    border: 1px solid var(--line);
    border-left: 0.5rem solid var(--tone);
    border-radius: 0.75rem;
    background: var(--card);
  }
  .kicker {
    color: var(--tone);
    font-weight: 600;
  }
  h1 {
    font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.75rem);
    line-height: 1.15;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  .lead {
    margin-top: 0.75rem;
  }
  .as-of {
    margin-top: 0.75rem;
  }

  .counts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr));
    gap: 0.75rem;
    margin-top: 0.75rem;
  }
  .counts li:not(:has(button)),
  .counts button {
    display: block;
    width: 100%;
    padding: 0.75rem 1rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--card);
    text-align: left;
  }
  .counts button:hover {
    border-color: var(--tone);
  }
  .counts button[aria-pressed='true'] {
    border-color: var(--tone);
    box-shadow: inset 0 0 0 2px var(--tone);
  }
  .counts b {
    display: block;
    font-size: 1.75rem;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .badge {
    color: var(--tone);
    font-weight: 600;
    white-space: nowrap;
  }
  .badge::before {
    content: '';
    display: inline-block;
    width: 0.75em;
    height: 0.75em;
    margin-right: 0.45em;
    background: var(--tone);
    clip-path: var(--shape);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  .timeline {
    padding: 1rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--card);
  }
  .lane {
    display: grid;
    grid-template-columns: minmax(0, 14rem) minmax(0, 1fr) 13rem;
    column-gap: 1rem;
    align-items: center;
  }
  .lane-name {
    overflow: hidden;
    max-height: 3.3em;
    font-weight: 600;
  }
  .lane-name,
  .lane-end {
    padding: 0.3rem 0;
    line-height: 1.35;
  }
  .lane-drawing {
    height: 0;
    min-height: 100%;
    overflow: visible;
  }
  .lane-drawing .bar {
    transform: translateY(-4px);
  }
  figcaption {
    margin-top: 0.75rem;
  }
  svg {
    display: block;
    width: 100%;
    overflow: hidden;
    font-size: 12px;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  svg rect,
  svg circle,
  svg text {
    fill: var(--tone, var(--soft));
  }
  svg text {
    stroke: var(--card);
    stroke-width: 4px;
    paint-order: stroke;
  }
  svg .zone {
    fill-opacity: 0.09;
  }
  svg .threshold {
    stroke: var(--tone);
    stroke-dasharray: 3 3;
  }
  svg .ground,
  svg .tick {
    stroke: var(--soft);
  }
`;
/** The page's style. */
export const PAGE_STYLE = [GENERAL_STYLE, TABLE_STYLE, ADAPTED_STYLE].join('');
