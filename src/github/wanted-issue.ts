/** One thing that is open now, and that the issue speaks of. */
export interface OpenItem {
  /** The same in each run for the same thing, and for no other. Only a hash of it gets into the issue. */
  readonly id: string;
  /** How bad it is: a whole number from 1 to 9,999, the higher the worse. */
  readonly rank: number;
  /** Markdown, one line, for a comment that says that it got worse; what is foreign in it is escaped already. */
  readonly text: string;
}

/** What the one issue should be like now. */
export interface WantedIssue {
  /** An HTML comment that no other issue of ours has: `<!-- epapi expiry -->`. */
  readonly marker: string;
  /** Plain text. As labels and assignees it is used when the issue is opened; later they are people's to change. */
  readonly title: string;
  readonly labels: readonly string[];
  /** Logins; GitHub takes ten. */
  readonly assignees: readonly string[];
  /** Markdown, whatever is foreign in it escaped. What is longer than `LONGEST_ISSUE_TEXT` may be cut. */
  readonly body: string;
  /** Nothing when all is well. */
  readonly items: readonly OpenItem[];
  /** Markdown, a sentence or two: what all being well means, for the comment with which it is closed. */
  readonly farewell: string;
}
