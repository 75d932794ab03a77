package uk.lgcdt.batch.export;

/**
 * Takes only the rows whose column has this value, as text; of a column that holds several, those among whose values it
 * is.
 */
public record Condition(String column, String value) {}
