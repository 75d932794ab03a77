package uk.lgcdt.web.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static uk.lgcdt.infra.search.SearchTestData.found;
import static uk.lgcdt.infra.search.SearchTestData.parkingTender;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import uk.lgcdt.infra.search.InMemorySearchService;
import uk.lgcdt.infra.search.SupplierHit;
import uk.lgcdt.infra.search.SupplierPage;

class SearchResourceTest {

    private final InMemorySearchService search = new InMemorySearchService();
    private MockMvc rest;

    @BeforeEach
    void serve() {
        rest = MockMvcBuilders.standaloneSetup(new NoticeResource(search), new SupplierSearchResource(search))
                .setControllerAdvice(new SearchProblems())
                .build();
    }

    @Test
    void noticesAreGivenPagedWithFacets() throws Exception {
        search.answer(found(parkingTender(null)));

        rest.perform(get("/api/v1/notices?q=parking&region=UKI,not-stated&size=5"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.page").value(0))
                .andExpect(jsonPath("$.size").value(5))
                .andExpect(jsonPath("$.items[0].ocid").value("ocds-h6vhtk-000001"))
                .andExpect(jsonPath("$.items[0].title").value("<Smart> parking"))
                .andExpect(jsonPath("$.items[0].titleHtml").value("&lt;Smart&gt; <mark>parking</mark>"))
                .andExpect(jsonPath("$.items[0].valueGbp").isEmpty())
                .andExpect(jsonPath("$.facets.region[*].value").value(contains("UKI", "not-stated")));
    }

    @Test
    void whatCannotBeAskedIsAProblemThatSaysWhy() throws Exception {
        rest.perform(get("/api/v1/notices?value=cheap"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail").value("Not a value of the filter value: cheap"));
        rest.perform(get("/api/v1/notices?regions=UKI"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("Unknown parameter: regions"));
        rest.perform(get("/api/v1/notices?page=500"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("first 10000 results")));
    }

    @Test
    void withoutElasticsearchTheServiceIsUnavailable() throws Exception {
        search.breakDown();

        rest.perform(get("/api/v1/notices")).andExpect(status().isServiceUnavailable());
        rest.perform(get("/api/v1/suppliers?q=acme")).andExpect(status().isServiceUnavailable());
    }

    @Test
    void suppliersAreGivenPaged() throws Exception {
        search.answer(new SupplierPage(
                List.of(new SupplierHit("GB-COH-01234567", "Acme Ltd", "01234567", "sme", "UKI", 3, 2, null)), 1));

        rest.perform(get("/api/v1/suppliers?q=acme"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].supplierId").value("GB-COH-01234567"))
                .andExpect(jsonPath("$.total").value(1));
    }
}
