package sightline.cases.rest.listing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.listing.Narrowing;
import sightline.cases.domain.listing.Only;
import sightline.cases.domain.listing.Position;
import sightline.cases.domain.listing.Sorting;
import sightline.platform.http.Problems;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.Category;
import sightline.platform.language.HarmLevel;
import sightline.platform.language.Level;

/** A list of cases as it is asked for in the address. */
public class AskedList {
    private static final String ONLY = "mine|watched|stay|custody|licence|holder-away|limited|arrest-undecided"
            + "|concern-unanswered|overdue-review|unanswered|changed";

    @Nullable
    @QueryParam("q")
    @Parameter(
            description = "The name or a part of it, misspelt or as it sounds, with a birth date or year beside it or "
                    + "instead (smith 84, 9/3/1984); or a CRN, PNC or NOMIS number however it is written. Best first, "
                    + "whatever the sort, each with why it was found")
    @Size(max = 100, message = "has at most 100 characters")
    String q;

    @Nullable
    @QueryParam("level")
    @Pattern(regexp = "[1-3]", message = "is 1, 2 or 3")
    String level;

    @Nullable
    @QueryParam("category")
    @Pattern(regexp = "[1-4]", message = "is 1, 2, 3 or 4")
    String category;

    @Nullable
    @QueryParam("rosh")
    @Parameter(description = "The highest risk of serious harm to anybody, as assessed last")
    @Pattern(regexp = "low|medium|high|very-high", message = "is low, medium, high or very-high")
    String rosh;

    @Nullable
    @QueryParam("area")
    @Parameter(description = "The area it is managed in")
    @ReadsAs(AreaId.class)
    String area;

    @Nullable
    @QueryParam("lead")
    @Parameter(description = "The agency that leads")
    @ReadsAs(AgencyId.class)
    String lead;

    @Nullable
    @QueryParam("status")
    @Pattern(regexp = "managed|left", message = "is managed or left")
    String status;

    @QueryParam("only")
    @Parameter(
            description = "All of what is named, once for each: mine (you hold it or cover for who does), watched "
                    + "(by you), stay (in approved premises or expected there), custody, licence, holder-away (and nobody covers), limited "
                    + "(access to it is), arrest-undecided, concern-unanswered, overdue-review, unanswered (a concern, a "
                    + "permission, a question by or to your agency; a referral or notification), changed (since you "
                    + "last opened it, and by somebody else)")
    List<
                    @Pattern(
                            regexp = ONLY,
                            message =
                                    "is mine, watched, stay, custody, licence, holder-away, limited, arrest-undecided, "
                                            + "concern-unanswered, overdue-review, unanswered or changed")
                    String>
            only = List.of();

    @QueryParam("sort")
    @DefaultValue("opened")
    @Parameter(
            description =
                    "opened: the order they were opened in; level: highest first; changed: the last first in "
                            + "which something happened that everyone on the case is told of; review: the next that is due first")
    @Pattern(regexp = "opened|name|level|changed|review", message = "is opened, name, level, changed or review")
    String sort = "opened";

    @Nullable
    @QueryParam("after")
    @Parameter(description = "What next said, under the same sort")
    @Size(max = 100, message = "is what next said, under the same sort")
    String after;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(value = 1, message = "is 1 to 200")
    @Max(value = 200, message = "is 1 to 200")
    int limit;

    int limit() {
        return limit;
    }

    /** What was typed to find somebody by; null where nobody is looked for. */
    @Nullable
    String words() {
        return q == null || q.isBlank() ? null : q;
    }

    Narrowing narrowing() {
        return new Narrowing(
                level == null ? null : Level.numbered(Integer.parseInt(level)),
                category == null ? null : Category.numbered(Integer.parseInt(category)),
                rosh == null ? null : named(HarmLevel.class, rosh),
                area == null ? null : new AreaId(area),
                lead == null ? null : new AgencyId(lead),
                status == null ? null : named(Narrowing.Status.class, status),
                only.stream().map(one -> named(Only.class, one)).collect(Collectors.toSet()));
    }

    Sorting sorting() {
        return named(Sorting.class, sort);
    }

    @Nullable
    Position after() {
        if (after == null) {
            return null;
        }
        try {
            return Position.read(after, words() == null ? sorting() : Sorting.OPENED);
        } catch (IllegalArgumentException refused) {
            throw Problems.malformed("after", String.valueOf(refused.getMessage()));
        }
    }

    private static <E extends Enum<E>> E named(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
