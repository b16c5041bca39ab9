import { EpapiError } from "../errors.js";
import { isObject } from "../json.js";
import { printable } from "../text.js";
import { SECOND, isReachable, readClockTime } from "./dates.js";
import { readFaultRules } from "./fault-rules.js";
import { inputError } from "./input-error.js";
import { listQuirks, readQuirks } from "./quirks.js";
import { readState } from "./state.js";
/** Where an emulator is set from outside; Apple has no such path. */
const CONTROLS = '/__emulator/';
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
/** True for a request that is to the emulator itself, not to Apple. */
export function isControl(url) {
    return url.pathname.startsWith(CONTROLS);
}
/** By method and name; what each gives is the answer. */
const TABLE = {
    'GET clock': readClock,
    'POST clock': setClock,
    'GET faults': ({ faults }) => faults.list(),
    'POST faults': ({ faults }, body) => {
        faults.add(readFaultRules(body));
        return faults.list();
    },
    'DELETE faults': ({ faults }) => {
        faults.clear();
        return faults.list();
    },
    'GET state': (emulator) => emulator.state(),
    'PUT state': async (emulator, body) => {
        emulator.load(await readState(body));
        return readClock(emulator);
    },
    'GET quirks': ({ quirks }) => listQuirks(quirks),
    'PATCH quirks': (emulator, body) => {
        emulator.setQuirks(readQuirks(body));
        return listQuirks(emulator.quirks);
    },
};
/**
 * Answers a request to the emulator itself. No token is asked for, so that only this machine may: the server listens
 * on loopback alone, and a page in a browser, which can reach that too, can neither name another host nor send JSON
 * unasked.
 */
export async function answerControl(emulator, request) {
    const { hostname, pathname } = new URL(request.url);
    if (!LOOPBACK.includes(hostname))
        return say(403, { error: 'Only this machine may set the emulator.' });
    const text = await request.text();
    const isJson = request.headers.get('content-type')?.startsWith('application/json') ?? false;
    if (request.method !== 'GET' && !isJson)
        return say(415, { error: 'Send JSON, with the header content-type: application/json.' });
    const control = TABLE[`${request.method} ${pathname.slice(CONTROLS.length)}`];
    if (!control)
        return say(404, { error: `There is: ${Object.keys(TABLE).join(', ')}.` });
    try {
        return say(200, await control(emulator, text === '' ? undefined : parse(text)));
    }
    catch (error) {
        if (error instanceof EpapiError)
            return say(400, { error: error.message, hint: error.hint });
        throw error;
    }
}
function say(status, document) {
    return new Response(JSON.stringify(document), { status, headers: { 'content-type': 'application/json' } });
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw inputError('The body is no JSON.');
    }
}
function readClock({ clock }) {
    return { now: new Date(clock.now()).toISOString(), aheadSeconds: clock.ahead / SECOND };
}
/** `{"set": "2027-01-01T00:00:00Z"}` or `{"moveSeconds": 86400}`. */
function setClock(emulator, body = null) {
    const { clock } = emulator;
    const to = readMove(clock.now(), body);
    if (to === undefined)
        throw inputError(`The clock takes either {"set": "2027-01-01T00:00:00Z"} or {"moveSeconds": 86400}, not ${printable(JSON.stringify(body), 80)}.`);
    if (!isReachable(to))
        throw inputError('The clock can be put to any time from 1970 to 8999, and no other.');
    clock.set(to);
    return readClock(emulator);
}
/** Where the clock is to be put: one of both, and nothing else. */
function readMove(now, body) {
    const [entry, ...more] = isObject(body) ? Object.entries(body) : [];
    if (!entry || more.length > 0)
        return undefined;
    const [name, value] = entry;
    if (name === 'set')
        return readClockTime(value);
    return name === 'moveSeconds' && typeof value === 'number' ? now + value * SECOND : undefined;
}
