import { ApiError } from "../../client/api-error.js";
import { OutcomeUnknownError } from "../../client/outcome-unknown.js";
import { concernsAll, isConflict, isOfAttribute, stillUnknown } from "./apply-errors.js";
import { goOn, pause } from "./doing.js";
/** How often something is sent whose outcome is not known each time. */
const MOST_SENDS = 4;
/**
 * How often something is sent that Apple says is there and no look finds: a list can be behind, and what had the
 * name can be gone by the time one looks, where others do the same at the same time.
 */
const MOST_REFUSALS = 5;
/**
 * Finds or creates. Everything that is made here has a key of which Apple takes only one, so that a second request
 * after a look that was behind is refused and makes nothing.
 */
export async function ensure(doing, { send, look }) {
    let lost = 0;
    let refused = 0;
    for (;;) {
        goOn(doing);
        try {
            return { foundAlready: false, isAnswered: true, thing: await send() };
        }
        catch (error) {
            const isLost = error instanceof OutcomeUnknownError;
            if (!isLost && !isConflict(error))
                throw error;
            if (isLost)
                lost += 1;
            else
                refused += 1;
            if (isLost || refused > 1)
                await pause(doing, 2 ** (lost + refused - 2));
            goOn(doing);
            const thing = await look(refused === MOST_REFUSALS).catch((failure) => {
                // What cannot be looked at may be there all the same.
                const isUnknown = isLost && failure instanceof ApiError && !concernsAll(failure);
                throw isUnknown ? error : failure;
            });
            if (thing !== undefined)
                return { foundAlready: lost === 0, isAnswered: false, thing };
            throwWhereHopeless(error, lost, refused);
        }
    }
}
function throwWhereHopeless(error, lost, refused) {
    if (error instanceof OutcomeUnknownError) {
        if (lost >= MOST_SENDS)
            throw stillUnknown(error, lost + refused);
    }
    else if (!isOfAttribute(error) || refused >= MOST_REFUSALS)
        throw error;
}
/**
 * Changes something, which can be done twice without harm.
 *
 * @param isDone looks whether it is as wanted
 */
export async function amend(doing, { send, isDone }) {
    for (let sends = 1;; sends++) {
        goOn(doing);
        try {
            await send();
            return;
        }
        catch (error) {
            if (!(error instanceof OutcomeUnknownError))
                throw error;
            await pause(doing, 2 ** (sends - 1));
            goOn(doing);
            if (await isDone())
                return;
            if (sends >= MOST_SENDS)
                throw stillUnknown(error, sends);
        }
    }
}
