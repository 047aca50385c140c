package sightline.web.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.web.forms.Option;
import sightline.web.rest.Rows.CaseRow;
import sightline.web.services.Agencies;
import sightline.web.services.Cases.LimitedRecords;
import sightline.web.services.Cases.Listed;
import sightline.web.services.Problem.Violation;
import sightline.web.services.Refused;
import sightline.web.services.SavedSearches.Saved;
import sightline.web.services.Services;
import sightline.web.session.Who;

/** The list of cases: narrowed, sorted and searched by its address, with the searches that somebody saved beside it. */
@Path("/cases")
@RequestScoped
@RunOnVirtualThread
@RolesAllowed("**")
@Produces(MediaType.TEXT_HTML)
class CaseListPages {
    private static final int MALFORMED = 400;
    private static final Listed NOTHING = new Listed(List.of(), null, Map.of(), Set.of(), Set.of(), List.of());

    private final Services services;
    private final Who who;
    private final Agencies agencies;
    private final Clock clock;

    CaseListPages(Services services, Who who, Agencies agencies, Clock clock) {
        this.services = services;
        this.who = who;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * A list of cases, as it was asked for.
     *
     * @param next what to ask for the rest with
     * @param later it goes on from another page
     * @param areas to choose one from; none for who sees those of one area alone
     * @param wrong what of the address cannot be read, in sentences
     */
    record Found(
            List<CaseRow> cases,
            List<LimitedRecords> limited,
            @Nullable String next,
            boolean later,
            CaseSearch search,
            List<CaseSearch.Chosen> chosen,
            Fetched<List<Kept>> saved,
            List<Option> leads,
            List<Option> areas,
            List<String> wrong) {

        public boolean anyChanged() {
            return cases.stream().anyMatch(CaseRow::changed);
        }

        public List<Option> orders() {
            return CaseSearch.ORDERS;
        }

        public List<String> risks() {
            return List.of("low", "medium", "high", "very-high");
        }

        public List<Option> forMe() {
            return CaseSearch.FOR_ME;
        }

        public List<Option> flags() {
            return CaseSearch.FLAGS;
        }
    }

    /** A search that was saved, and the address that asks it. */
    public record Kept(String id, String name, String address) {
        static Kept of(Saved saved) {
            return new Kept(saved.id(), saved.name(), CaseSearch.of(saved).address());
        }
    }

    @CheckedTemplate(basePath = "cases")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(Found found);
    }

    @GET
    public Response list(@Context UriInfo asked, @QueryParam("after") @DefaultValue("") String after) {
        CaseSearch search = CaseSearch.of(asked.getQueryParameters());
        try {
            Listed listed = services.cases().list(search.asked(after));
            return Html.page(200, Templates.list(found(search, listed, !after.isEmpty(), List.of())));
        } catch (Refused refused) {
            if (!refused.problem().isStatus(MALFORMED)) {
                throw refused;
            }
            List<String> wrong = refused.problem().violations().stream()
                    .map(CaseListPages::sentence)
                    .toList();
            return Html.page(MALFORMED, Templates.list(found(search, NOTHING, false, wrong)));
        }
    }

    private Found found(CaseSearch search, Listed listed, boolean later, List<String> wrong) {
        return new Found(
                new Rows(services, who, clock).listed(listed),
                listed.limited(),
                listed.next(),
                later,
                search,
                search.chosen(agencies::name),
                Fetched.ask(() -> services.savedSearches().own().items().stream()
                        .map(Kept::of)
                        .toList()),
                agencies.of(who.area()).stream()
                        .map(one -> new Option(one.id(), one.name()))
                        .toList(),
                who.listsTheArea() ? List.of() : agencies.areas(),
                wrong);
    }

    private static String sentence(Violation violation) {
        String field = violation.field().replaceAll("[^a-z].*", "");
        String called =
                switch (field) {
                    case "q" -> "What you look for";
                    case "rosh" -> "The risk";
                    case "lead" -> "The lead agency";
                    case "sort" -> "The order";
                    case "after" -> "The place in the list";
                    case "only" -> "What is shown only";
                    default -> "The " + field;
                };
        return called + " " + violation.message();
    }
}
