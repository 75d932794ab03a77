/** Speed beside a peer on the same data; figures are kept in {@code docs/benchmarks.md}. */
package uk.lgcdt.analytics.benchmark;
