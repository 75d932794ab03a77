/** Measures how fast files are loaded, on generated data and against a peer. */
package uk.lgcdt.batch.benchmark;
