package uk.lgcdt.infra.market.defined;

import java.time.Year;

/** What is measured of one year of a defined market. */
public record DefinedYear(Year year, DefinedMeasures measures) {}
