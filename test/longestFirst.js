"use strict";

const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * In a checkout that has never run, files are taken by their size, and a small one that takes long would be the last, alone.
 * These go before the others, where the times of an earlier run do not say better.
 */
const long = [/agreement/, /living\.test/, /paneWhichClv/, /portabilityPane/];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path, duration }) => (duration === undefined && long.some((part) => part.test(path)) ? 0 : 1);
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};
