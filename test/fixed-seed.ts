import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a change breaks its own tests and no others.
 * `FC_SEED=<number>` tries other cases: do that after a change to what they cover.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1) });
