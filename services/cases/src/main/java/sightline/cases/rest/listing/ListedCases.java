package sightline.cases.rest.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.rest.CaseView;
import sightline.cases.usecases.listing.ListCases.Listed;
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

        @Schema(
                description = "The ids of those that changed since you last opened them; others you told of yourself, "
                        + "or never opened, or nothing happened in them that you are told of")
        List<String> changed,

        @Schema(description = "The ids of those that you watch")
        List<String> watched,

        @Schema(description = "Limited records exist that this list would hold; only with its last page")
        List<LimitedRecords> limited) {

    /** Limited records exist, and this is whom to ask. */
    @Schema(name = "LimitedRecords")
    record LimitedRecords(boolean limited, String ask) {

        static LimitedRecords of(AgencyId lead) {
            return new LimitedRecords(true, lead.value());
        }
    }

    static ListedCases of(
            List<Listed> listed, Function<Case, CaseView> view, @Nullable String next, List<AgencyId> ask) {
        Map<String, String> why = new LinkedHashMap<>();
        listed.stream()
                .filter(one -> one.why() != null)
                .forEach(one -> why.put(one.about().id().toString(), String.valueOf(one.why())));
        return new ListedCases(
                listed.stream().map(Listed::about).map(view).toList(),
                next,
                why,
                ids(listed, Listed::changed),
                ids(listed, Listed::watched),
                ask.stream().map(LimitedRecords::of).toList());
    }

    private static List<String> ids(List<Listed> listed, Predicate<Listed> of) {
        return listed.stream()
                .filter(of)
                .map(one -> one.about().id().toString())
                .toList();
    }
}
