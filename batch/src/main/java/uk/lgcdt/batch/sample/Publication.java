package uk.lgcdt.batch.sample;

import java.time.LocalDate;
import java.util.Map;

/** A release of the sample and the day on which it appears. */
record Publication(LocalDate date, Map<String, Object> release) {}
