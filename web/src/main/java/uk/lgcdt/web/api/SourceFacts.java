package uk.lgcdt.web.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import uk.lgcdt.infra.run.FigureSource;

/** Where a file's figures come from, as names and texts that the file keeps. */
public final class SourceFacts {

    private SourceFacts() {}

    /**
     * Returns what the file is about, where its figures come from, and the page that shows the same.
     *
     * @param subject names and texts of what was asked
     * @param link address of the page, with all that was asked and the run
     */
    public static Map<String, String> of(Map<String, String> subject, FigureSource source, String link) {
        Map<String, String> facts = new LinkedHashMap<>(subject);
        facts.putAll(of(source));
        facts.put("permanent_link", link);
        return facts;
    }

    /** Returns the run, when it was computed and from what, its basis, its limits and its reference tables. */
    public static Map<String, String> of(FigureSource source) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("run", Long.toString(source.run()));
        facts.put("computed_at", source.computedAt().toString());
        facts.put("data_cut_off", Objects.toString(source.dataCutOff(), ""));
        facts.put("code_version", source.codeVersion());
        facts.put("basis", source.basis());
        source.parameters().forEach((name, value) -> facts.put("limit " + name, value));
        source.reference().forEach(edition -> facts.put("reference " + edition.name(), edition.version()));
        return facts;
    }
}
