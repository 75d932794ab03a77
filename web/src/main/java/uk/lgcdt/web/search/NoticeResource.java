package uk.lgcdt.web.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.search.NoticeCriteria;
import uk.lgcdt.infra.search.SearchService;

/** Finds notices with the same parameters as the search page has in its address. */
@RestController
class NoticeResource {

    private final SearchService search;

    NoticeResource(SearchService search) {
        this.search = search;
    }

    @GetMapping("/api/v1/notices")
    @Operation(
            summary = "Find notices by words and filters, with facets",
            description = "Facets (cpv, region, value, type, stage, sme) take several values, repeated or parted by"
                    + " commas; \"not-stated\" is a value of each but stage. Sort: relevance, newest, oldest,"
                    + " highest-value, lowest-value, closing-soonest. The first 10,000 results can be paged through.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words; \"exact phrases\"; -excluded words")
    @Parameter(name = "cpv", in = ParameterIn.QUERY, description = "CPV divisions (2 digits) or groups (3 digits)")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "ITL 1 regions, UKC to UKN")
    @Parameter(
            name = "value",
            in = ParameterIn.QUERY,
            description = "under-25k, 25k-100k, 100k-250k, 250k-1m, 1m-10m, over-10m, not-stated; pounds, no VAT")
    @Parameter(name = "type", in = ParameterIn.QUERY, description = "UK1 to UK17")
    @Parameter(name = "stage", in = ParameterIn.QUERY)
    @Parameter(name = "sme", in = ParameterIn.QUERY, description = "suitable, not-suitable, not-stated")
    @Parameter(name = "publishedFrom", in = ParameterIn.QUERY, description = "Day, Europe/London")
    @Parameter(name = "publishedTo", in = ParameterIn.QUERY, description = "Day, Europe/London")
    @Parameter(name = "buyer", in = ParameterIn.QUERY, description = "A buyer's id")
    @Parameter(name = "closingFrom", in = ParameterIn.QUERY, description = "Tenders closing on this day or later")
    @Parameter(name = "open", in = ParameterIn.QUERY, description = "true for tenders still open")
    @Parameter(name = "sort", in = ParameterIn.QUERY)
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "From 0")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 200; 20 when not given")
    FoundNotices find(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        NoticeParameters.requireKnown(parameters.keySet());
        NoticeCriteria criteria = NoticeParameters.read(parameters);
        return FoundNotices.of(criteria, search.findNotices(criteria));
    }
}
