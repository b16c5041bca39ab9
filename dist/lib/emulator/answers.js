import { RefusedRequest } from "./apple-errors.js";
export function createAnswers() {
    let count = 0;
    /** Shaped as Apple's, but counted: the same run gives the same answers. */
    const nextErrorId = () => {
        count += 1;
        return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    };
    const refusal = (refusals, headers) => {
        const errors = refusals.map(({ status, parameter, pointer, ...texts }) => ({
            id: nextErrorId(),
            status: String(status),
            ...texts,
            ...(parameter !== undefined && { source: { parameter } }),
            ...(pointer !== undefined && { source: { pointer } }),
        }));
        return new Response(JSON.stringify({ errors }), { status: refusals[0]?.status ?? 500, headers });
    };
    return {
        refusal,
        async answer(headers, perform) {
            try {
                const { status, document } = await perform();
                return new Response(document ? JSON.stringify(document) : null, { status, headers });
            }
            catch (error) {
                if (error instanceof RefusedRequest)
                    return refusal(error.refusals, headers);
                throw error;
            }
        },
    };
}
