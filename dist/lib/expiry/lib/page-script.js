/**
 * What runs in the page: sorting, filtering and copying, added to a page that can be read without. It is put into
 * the page as its own source text, so that it is checked like all other code: it must use nothing from outside itself.
 */
class ExpiryPage {
    #body = this.#one('tbody');
    #rows = [...this.#body.querySelectorAll('tr')];
    #filter = this.#one('#filter');
    #shown = this.#one('#shown');
    /** What each row says, in small letters, as it was before buttons were added to it. */
    #texts = new Map(this.#rows.map((row) => [row, row.textContent.toLowerCase()]));
    #groups = new Set();
    /** Rows that are still to be laid out. */
    #undrawn = [];
    constructor() {
        const collator = new Intl.Collator('en', { numeric: true });
        document.documentElement.classList.add('scripted');
        this.#filter.addEventListener('input', () => {
            this.#show();
        });
        for (const item of document.querySelectorAll('[data-count]'))
            this.#filterBy(item);
        [...document.querySelectorAll('thead th')].forEach((head, column) => {
            this.#button(head).addEventListener('click', () => {
                this.#sort(head, column, collator);
            });
        });
        for (const row of this.#rows)
            this.#copyFrom(row);
        this.#show();
        this.#draw();
    }
    /** Of many rows those out of sight are laid out by and by, so that the page can be used meanwhile. */
    #draw() {
        const isUnderWay = this.#undrawn.length > 0;
        this.#undrawn = [...this.#rows];
        for (const row of this.#rows)
            row.classList.remove('drawn');
        if (!isUnderWay)
            this.#drawSome();
    }
    #drawSome() {
        for (const row of this.#undrawn.splice(0, 50))
            row.classList.add('drawn');
        if (this.#undrawn.length === 0)
            return;
        if (typeof requestIdleCallback === 'function')
            requestIdleCallback(() => {
                this.#drawSome();
            });
        else
            this.#drawSome();
    }
    #one(selector) {
        const found = document.querySelector(selector);
        if (found === null)
            throw new Error(selector);
        return found;
    }
    /** Makes a button of all that is in an element. */
    #button(parent) {
        const button = document.createElement('button');
        button.type = 'button';
        button.append(...parent.childNodes);
        parent.append(button);
        return button;
    }
    #filterBy(item) {
        const group = item.dataset['count'] ?? '';
        const button = this.#button(item);
        button.setAttribute('aria-pressed', 'false');
        button.addEventListener('click', () => {
            const pressed = !this.#groups.delete(group);
            if (pressed)
                this.#groups.add(group);
            button.setAttribute('aria-pressed', String(pressed));
            this.#show();
        });
    }
    #show() {
        const words = this.#filter.value.toLowerCase().split(/\s+/);
        let shown = 0;
        for (const row of this.#rows) {
            const text = this.#texts.get(row) ?? '';
            const wanted = this.#groups.size === 0 || this.#groups.has(row.dataset['group'] ?? '');
            row.hidden = !(wanted && words.every((word) => text.includes(word)));
            if (!row.hidden)
                shown++;
        }
        this.#shown.textContent = `${shown} of ${this.#rows.length} shown`;
    }
    /** Upwards, and downwards the second time; what has no value stays at the end, equal rows as they stood. */
    #sort(head, column, collator) {
        const down = head.getAttribute('aria-sort') === 'ascending';
        const byNumber = (a, b) => Number(a) - Number(b);
        const compare = head.dataset['sort'] === 'number' ? byNumber : collator.compare;
        const keys = new Map(this.#rows.map((row) => [row, this.#key(row, column)]));
        this.#rows.sort((one, other) => {
            const [a, b] = [keys.get(one) ?? '', keys.get(other) ?? ''];
            if (a === '' || b === '')
                return Number(a === '') - Number(b === '');
            return down ? compare(b, a) : compare(a, b);
        });
        for (const other of document.querySelectorAll('[aria-sort]'))
            other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        this.#body.append(...this.#rows);
        this.#draw();
    }
    #key(row, column) {
        const cell = row.children[column];
        return cell?.dataset['key'] ?? cell?.textContent.trim() ?? '';
    }
    #copyFrom(row) {
        const code = row.querySelector('code');
        if (code === null)
            return;
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'copy';
        button.textContent = 'Copy';
        button.setAttribute('aria-label', `Copy the fix for ${row.querySelector('.name')?.textContent ?? ''}`);
        button.addEventListener('click', () => {
            void this.#copy(code);
        });
        row.querySelector('.fix')?.append(button);
    }
    /** Where the page may not write to the clipboard, the text is selected, ready to be copied by hand. */
    async #copy(code) {
        try {
            await navigator.clipboard.writeText(code.textContent);
            this.#shown.textContent = 'Copied';
        }
        catch {
            getSelection()?.selectAllChildren(code);
            this.#shown.textContent = 'Selected: copy it with the keyboard';
        }
    }
}
/** The page's script. */
export const PAGE_SCRIPT = `new (${String(ExpiryPage)})();`;
