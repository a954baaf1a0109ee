/** A programme of one event fits in an answer; the whole database does not. */
export default { rest: { defaultLimit: 25, maxLimit: 500, withCount: true } };
