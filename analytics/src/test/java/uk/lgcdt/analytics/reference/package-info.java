/**
 * Every published measure once more, in plain Java and straight from the wording of {@code docs/measures}: what the measures of
 * Spark are compared with. Nothing here knows them, Spark, or their rules; {@code ReferenceArchitectureTest} keeps it so.
 */
package uk.lgcdt.analytics.reference;
