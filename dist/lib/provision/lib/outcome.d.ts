/** How something was done. */
export type How = 'created' | 'updated' | 'replaced' | 'deleted' | 'disabled' | 'found already';
