/* A page that loads on a busy machine takes longer than the five seconds a test has by default. */
jest.setTimeout(120_000);
