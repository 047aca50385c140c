package sightline.cases.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.usecases.ShowCase;
import sightline.platform.http.Page;
import sightline.platform.language.AgencyId;

/**
 * Some of the cases, and beside them, after the last, whom to ask about those that are limited: these are no rows of
 * the list, because their place in it would tell when they were opened.
 */
@Schema(name = "ListedCases")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ListedCases(
        @JsonInclude List<CaseView> items,
        @JsonInclude @Nullable String next,

        @Schema(description = "By the id of the case, why it was found; only where somebody was looked for")
        Map<String, String> why,

        @Schema(description = "Limited records exist that this list would hold; only with its last page")
        List<LimitedRecords> limited) {

    /** Limited records exist, and this is whom to ask. */
    @Schema(name = "LimitedRecords")
    record LimitedRecords(boolean limited, String ask) {

        static LimitedRecords of(AgencyId lead) {
            return new LimitedRecords(true, lead.value());
        }
    }

    static ListedCases of(Page<CaseView> page, List<ShowCase.Listed> listed, List<AgencyId> ask) {
        Map<String, String> why = new LinkedHashMap<>();
        listed.stream()
                .filter(one -> one.why() != null)
                .forEach(one -> why.put(one.about().id().toString(), String.valueOf(one.why())));
        return new ListedCases(
                page.items(),
                page.next(),
                why,
                ask.stream().map(LimitedRecords::of).toList());
    }
}
