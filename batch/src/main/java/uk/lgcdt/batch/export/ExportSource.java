package uk.lgcdt.batch.export;

import java.util.List;
import java.util.Map;
import uk.lgcdt.infra.run.FigureSource;

/** What stands beside an exported file, so that its figures can still name where they come from. */
record ExportSource(String dataset, List<String> columns, Map<String, String> where, FigureSource source) {}
