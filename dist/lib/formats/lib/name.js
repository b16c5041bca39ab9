import { at, children, ia5, oid, oidOf, printableText, sequence, setOf, textOf, utf8 } from "./der.js";
import { OID } from "./oids.js";
/** In the order in which Apple's certificates have them. */
const ATTRIBUTES = {
    UID: { type: OID.uid, text: utf8 },
    CN: { type: OID.commonName, text: utf8 },
    OU: { type: OID.organizationalUnitName, text: utf8 },
    O: { type: OID.organizationName, text: utf8 },
    C: { type: OID.countryName, text: printableText },
    emailAddress: { type: OID.emailAddress, text: ia5 },
};
const PARTS = Object.keys(ATTRIBUTES);
/** A distinguished name; parts that are empty are left out. */
export function writeName(name) {
    const parts = PARTS.map((part) => ({ ...ATTRIBUTES[part], value: name[part] ?? '' }));
    return sequence(...parts
        .filter(({ value }) => value !== '')
        .map(({ type, text, value }) => setOf(sequence(oid(type), text(value)))));
}
/** @throws Error when it is no distinguished name */
export function readName(block) {
    const name = {};
    for (const attribute of children(block).flatMap(children)) {
        const type = oidOf(at(attribute, 0));
        const part = PARTS.find((known) => ATTRIBUTES[known].type === type);
        if (part !== undefined)
            name[part] ??= textOf(at(attribute, 1));
    }
    return name;
}
