/** A file that is not UTF-8. */
export class NotUtf8Error extends Error {
    /** Where it is not; both from 1 on. */
    place;
    constructor(place) {
        super('not UTF-8');
        this.name = 'NotUtf8Error';
        this.place = place;
    }
}
